// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.Status;
import java.util.Optional;

/** What a word does to the event below it. */
enum Effect {
    /** It happened, whatever the words above say. */
    HAPPENED,
    ONGOING,
    PLANNED,
    DEMANDED,
    THREATENED,
    POSSIBLE,
    DENIED,
    /** It is as the clause above is. */
    SAME,
    /** There is no event. */
    NONE;

    Optional<Status> status() {
        return this == SAME || this == NONE ? Optional.empty() : Optional.of(Status.valueOf(name()));
    }
}
