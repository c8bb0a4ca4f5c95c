// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.EventType;
import java.util.EnumSet;
import java.util.Set;

/** What kind of report an article is, as far as it matters for what counts as an event. */
enum Genre {
    /** All that is none of the others. */
    NEWS(EnumSet.allOf(EventType.class)),
    /** Games and those who play them, who attack, defend, agree to terms and are dropped. */
    SPORT(EnumSet.noneOf(EventType.class)),
    /** Films, music and famous people, with plots of their own. */
    SHOW(EnumSet.of(EventType.ACCUSE, EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.SANCTION)),
    /** Advice and products: what one may do, and not what was done. */
    GUIDE(EnumSet.of(EventType.ASSAULT, EventType.PROTEST));

    private final Set<EventType> counting;

    Genre(Set<EventType> counting) {
        this.counting = counting;
    }

    /** Whether events of a type count whoever takes part. */
    boolean counts(EventType type) {
        return counting.contains(type);
    }
}
