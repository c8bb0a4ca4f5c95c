// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

/** A PLOVER event type with its quad class (PLOVER manual 2.0; SANCTION is material conflict as its section says). */
public enum EventType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** The value as a record writes it. */
    public String code() {
        return name();
    }
}
