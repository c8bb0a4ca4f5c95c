// SPDX-License-Identifier: Apache-2.0
/** Feeds: which articles a site has, as it tells programs. */
@NullMarked
package dev.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
