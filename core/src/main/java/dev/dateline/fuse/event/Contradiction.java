// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import java.util.List;

/** What tellings of one happening do not agree on, with what each side says. */
public record Contradiction(Matter matter, List<Claim> claims) {
    /** What they differ in. */
    public enum Matter {
        /** Some say that it happened, some that it did not. */
        WHETHER,
        DEATHS,
        INJURED,
        PLACE,
        DATE
    }

    /** A value and the tellings that give it, by article and event. */
    public record Claim(String value, List<Telling> tellings) {
        public Claim {
            tellings = List.copyOf(tellings);
        }
    }

    public Contradiction {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("a contradiction needs two claims");
        }
    }
}
