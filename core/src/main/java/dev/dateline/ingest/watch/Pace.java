// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import java.time.Duration;

/**
 * How often a watch asks.
 *
 * @param every a feed is asked again after so long, later where it asks for that
 * @param between two requests to the same server, longer where its robots.txt asks for that
 * @param again after a request that failed, doubled each time
 * @param once whether each feed is asked once, and the watch ends when all that it found has been tried
 */
public record Pace(Duration every, Duration between, Duration again, boolean once) {
    public static final Pace STANDARD =
            new Pace(Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofMinutes(1), false);

    /** Nothing waits longer, whatever a server asks for. */
    static final Duration LONGEST = Duration.ofDays(1);

    /** An article that could not be had so often is given up. */
    static final int TRIES = 10;

    /** How long to wait after that many failures. */
    Duration after(int failures) {
        Duration wait = again;
        for (int i = 1; i < failures && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return shorter(wait, LONGEST);
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
