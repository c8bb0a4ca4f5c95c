// SPDX-License-Identifier: Apache-2.0
/**
 * Evaluation: scores records against gold made by hand, slot by slot. All offsets here are code points, as records and
 * gold have them.
 */
@NullMarked
package dev.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
