// SPDX-License-Identifier: Apache-2.0
/** Things that are the same put together: how surely two are one, by trees that were learnt, and clusters of those that are. */
@NullMarked
package dev.dateline.fuse.cluster;

import org.jspecify.annotations.NullMarked;
