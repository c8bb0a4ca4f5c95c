// SPDX-License-Identifier: Apache-2.0
/** A folder of data: written aside, moved to its place at the end, and described by a manifest with sums. */
@NullMarked
package dev.dateline.dataset;

import org.jspecify.annotations.NullMarked;
