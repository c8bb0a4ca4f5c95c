// SPDX-License-Identifier: Apache-2.0
/** Numbers: the pieces of a text finer than words, and how numbers are spelled; times and figures read them. */
@NullMarked
package dev.dateline.extract.number;

import org.jspecify.annotations.NullMarked;
