// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Event;
import dev.dateline.record.Status;
import java.util.Optional;

/** Which events stand in shapes that have no status: those that are told as happened or as going on. */
final class Happenings {
    private Happenings() {}

    /** Why an event may not stand there; empty where it may. */
    static Optional<String> leftOut(Event event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING
                ? Optional.empty()
                : Optional.of("status " + event.status().code());
    }
}
