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
    /** As {@link #EXCLUDED}; but what is only asked for stays asked for when it is refused. */
    REFUSED,
    /** It did not happen; where that is denied, it may: "did not rule out a strike". */
    EXCLUDED,
    /** It is as the clause above is. */
    SAME,
    /** It happened unless the word itself is negated: "could be seen marching", "saw nobody leave". */
    SEEN,
    /** It is as the clause above is where an attempt is as good as the deed, as of attacks; else it may be. */
    TRIED,
    /** There is no event. */
    NONE;

    /** Whether it tells that something did not happen, and not only that it was refused. */
    boolean denies() {
        return this == DENIED || this == EXCLUDED;
    }

    Optional<Status> status() {
        return switch (this) {
            case SAME, SEEN, TRIED, NONE -> Optional.empty();
            case REFUSED, EXCLUDED -> Optional.of(Status.DENIED);
            default -> Optional.of(Status.valueOf(name()));
        };
    }
}
