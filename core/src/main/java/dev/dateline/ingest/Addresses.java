// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.fetch.Answer;
import dev.dateline.ingest.fetch.FetchException;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.Fetcher;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Pages at addresses, one at a time from each server. What asks is made for the first one, since most runs have none.
 * Thread-safe.
 */
final class Addresses {
    private final Limits limits;
    private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();
    private @Nullable Fetcher fetcher;

    Addresses(Limits limits) {
        this.limits = limits;
    }

    private synchronized Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = new Fetcher(new FetchLimits(limits.bytes(), limits.connect(), limits.request(), limits.reach()));
        }
        return fetcher;
    }

    Answer get(String address) throws FetchException {
        URI uri = Fetcher.uri(address);
        Semaphore turn = turns.computeIfAbsent(uri.getHost().toLowerCase(Locale.ROOT), host -> new Semaphore(1, true));
        turn.acquireUninterruptibly();
        try {
            return fetcher().get(uri.toString());
        } finally {
            turn.release();
        }
    }
}
