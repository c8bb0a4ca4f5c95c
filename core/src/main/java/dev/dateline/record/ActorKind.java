// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    ORGANIZATION,
    GROUP,
    COUNTRY,
    POPULATION;

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
