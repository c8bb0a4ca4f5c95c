// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.function.Supplier;

/**
 * One article to be, or one piece of input that may hold one: it is there, and what it comes to is known when it is asked for. Sources
 * come one at a time, and their readings may be made on other threads. Immutable and thread-safe.
 */
public final class Source {
    private final String label;
    private final Supplier<Reading> reading;

    Source(String label, Supplier<Reading> reading) {
        this.label = label;
        this.reading = reading;
    }

    static Source of(Reading reading) {
        return new Source(reading.label(), () -> reading);
    }

    /** As that of its {@link Reading}. */
    public String label() {
        return label;
    }

    /** The article, or why there is none. The catch-all of this room: nothing that is thrown gets past it. */
    public Reading reading() {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError fault) {
            return new Reading.Failed(label, Messages.ofFault(fault));
        }
    }
}
