// SPDX-License-Identifier: Apache-2.0
/** Which articles are copies of each other, whole or in part, and how many sources are left once copies count as one. */
@NullMarked
package dev.dateline.fuse.copy;

import org.jspecify.annotations.NullMarked;
