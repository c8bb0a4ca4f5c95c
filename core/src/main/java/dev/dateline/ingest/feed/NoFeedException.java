// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

/** What was to be a feed is none; the message stands for itself. */
public final class NoFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    NoFeedException(String message) {
        super(message);
    }
}
