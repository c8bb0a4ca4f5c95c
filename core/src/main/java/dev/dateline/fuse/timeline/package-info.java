// SPDX-License-Identifier: Apache-2.0
/** Timelines: the days that matter of a story, an actor, a pair of actors or a place, each with its best sentences. */
@NullMarked
package dev.dateline.fuse.timeline;

import org.jspecify.annotations.NullMarked;
