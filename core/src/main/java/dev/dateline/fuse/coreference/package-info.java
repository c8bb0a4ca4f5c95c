// SPDX-License-Identifier: Apache-2.0
/** Which words in several articles tell one happening. */
@NullMarked
package dev.dateline.fuse.coreference;

import org.jspecify.annotations.NullMarked;
