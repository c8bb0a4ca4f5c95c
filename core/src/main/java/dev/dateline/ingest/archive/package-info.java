// SPDX-License-Identifier: Apache-2.0
/** Archives: what was packed comes out one piece at a time, and what would swell without end is stopped. */
@NullMarked
package dev.dateline.ingest.archive;

import org.jspecify.annotations.NullMarked;
