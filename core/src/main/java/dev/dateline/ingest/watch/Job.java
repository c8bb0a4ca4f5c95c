// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import java.net.URI;
import java.time.Instant;

/** Something to ask a server for. */
sealed interface Job {
    String address();

    URI uri();

    Instant due();

    /** A feed; {@code depth} is through how many lists of feeds it was found. */
    record Poll(String address, URI uri, Instant due, Ledger.FeedState state, int depth) implements Job {}

    /** A page. */
    record Page(String key, String address, URI uri, Instant due, int tries) implements Job {}
}
