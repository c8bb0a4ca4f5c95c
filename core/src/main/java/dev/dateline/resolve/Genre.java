// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.EventType;

/** What kind of report an article is, as far as it matters for what counts as an event. */
enum Genre {
    /** All that is none of the others. */
    NEWS,
    /** Games and those who play them, who attack, defend, agree to terms and are dropped. */
    SPORT,
    /** Films, music and famous people, with plots of their own. */
    SHOW,
    /** Advice and products: what one may do, and not what was done. */
    GUIDE;

    /** Whether events of a type count whoever takes part. */
    boolean counts(EventType type) {
        return switch (this) {
            case NEWS -> true;
            case SPORT -> false;
            case SHOW ->
                switch (type) {
                    case ACCUSE, ASSAULT, COERCE, PROTEST, SANCTION -> true;
                    default -> false;
                };
            case GUIDE -> type == EventType.ASSAULT || type == EventType.PROTEST;
        };
    }

    /** Whether events of a type count where a state takes part: in reports of sport states are teams as well. */
    boolean countsOfStates(EventType type) {
        return this != SPORT
                || type == EventType.ACCUSE
                || type == EventType.PROTEST
                || type == EventType.REJECT
                || type == EventType.SANCTION;
    }
}
