// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.IOException;
import java.util.Optional;

/** The sources of one input, each opened when it is asked for. */
interface Sources extends AutoCloseable {
    /** The next one, empty behind the last. */
    Optional<Source> next() throws IOException;

    @Override
    void close() throws IOException;

    static Sources none() {
        return of(Optional.empty());
    }

    static Sources of(Source only) {
        return of(Optional.of(only));
    }

    /** One that is read already. */
    static Sources of(Reading only) {
        return of(Source.of(only));
    }

    private static Sources of(Optional<Source> only) {
        return new Sources() {
            private Optional<Source> rest = only;

            @Override
            public Optional<Source> next() {
                Optional<Source> next = rest;
                rest = Optional.empty();
                return next;
            }

            @Override
            public void close() {}
        };
    }
}
