// SPDX-License-Identifier: Apache-2.0
/** One happening, one event: what articles tell of the same happening is chained, with what they agree and differ on. */
@NullMarked
package dev.dateline.fuse.event;

import org.jspecify.annotations.NullMarked;
