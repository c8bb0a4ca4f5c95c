// SPDX-License-Identifier: Apache-2.0
/** How many were killed and injured, as many articles tell it: every claim kept, one vote for each independent source. */
@NullMarked
package dev.dateline.fuse.figure;

import org.jspecify.annotations.NullMarked;
