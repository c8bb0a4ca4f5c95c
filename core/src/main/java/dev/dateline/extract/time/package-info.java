// SPDX-License-Identifier: Apache-2.0
/** Times: TIMEX3 expressions, their values and intervals. */
@NullMarked
package dev.dateline.extract.time;

import org.jspecify.annotations.NullMarked;
