// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.fetch.Reach;
import java.time.Duration;

/**
 * Where reading an input stops with an error that names the limit.
 *
 * @param bytes of one article: a file, a page, a line of a JSONL file (which itself may be of any size)
 * @param connect how long to wait for a server to answer the call
 * @param request how long a page may take from the request to its last byte
 * @param reach which servers may be asked
 */
public record Limits(int bytes, Duration connect, Duration request, Reach reach) {
    public static final Limits STANDARD = new Limits(16 << 20, Duration.ofSeconds(10), Duration.ofSeconds(30));

    /** With servers on the public internet alone. */
    public Limits(int bytes, Duration connect, Duration request) {
        this(bytes, connect, request, Reach.PUBLIC_ONLY);
    }

    public Limits withReach(Reach other) {
        return new Limits(bytes, connect, request, other);
    }

    String tooLarge() {
        return "larger than the limit of " + (bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes");
    }
}
