// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.IOException;
import java.util.Optional;

/** The readings of one input, each made when it is asked for. */
interface Feed extends AutoCloseable {
    /** The next one, empty behind the last. */
    Optional<Reading> next() throws IOException;

    @Override
    void close() throws IOException;

    static Feed none() {
        return of(Optional.empty());
    }

    /** A feed of one reading. */
    static Feed of(Reading only) {
        return of(Optional.of(only));
    }

    private static Feed of(Optional<Reading> only) {
        return new Feed() {
            private Optional<Reading> rest = only;

            @Override
            public Optional<Reading> next() {
                Optional<Reading> next = rest;
                rest = Optional.empty();
                return next;
            }

            @Override
            public void close() {}
        };
    }
}
