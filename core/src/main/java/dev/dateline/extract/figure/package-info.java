// SPDX-License-Identifier: Apache-2.0
/** Figures: the quantities that a text tells. */
@NullMarked
package dev.dateline.extract.figure;

import org.jspecify.annotations.NullMarked;
