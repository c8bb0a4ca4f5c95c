// SPDX-License-Identifier: Apache-2.0
/** The record of one article: the contract of what Dateline writes, as immutable values. */
@NullMarked
package dev.dateline.record;

import org.jspecify.annotations.NullMarked;
