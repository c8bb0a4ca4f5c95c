// SPDX-License-Identifier: Apache-2.0
/** Words as rooms that join articles compare them: stems, and how much a word tells. */
@NullMarked
package dev.dateline.fuse.word;

import org.jspecify.annotations.NullMarked;
