// SPDX-License-Identifier: Apache-2.0
/** Benchmarks: what Dateline reaches on data that lies beside the checkout, and how fast. */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
