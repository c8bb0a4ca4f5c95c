// SPDX-License-Identifier: Apache-2.0
/** Which articles tell of one happening, and which of one course of events. */
@NullMarked
package dev.dateline.fuse.story;

import org.jspecify.annotations.NullMarked;
