// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Last names that tell by themselves who is meant: "Merkel". Immutable. */
final class Surnames {
    /**
     * Whom a last name means.
     *
     * @param country of the one meant
     * @param person the key of the full name, empty for the heads of state and government of the country with that last name
     */
    record Bearer(String country, String person) {}

    private final Map<String, Bearer> bearers;

    private Surnames(Map<String, Bearer> bearers) {
        this.bearers = Map.copyOf(bearers);
    }

    static Surnames load(Tables tables) {
        Map<String, Bearer> bearers = new HashMap<>();
        tables.beside(Surnames.class, "surnames.tsv", "surname")
                .map(row -> Map.entry(
                        row.required("surname"), new Bearer(row.required("country"), Words.key(row.text("person")))))
                .forEach(entry -> bearers.put(entry.getKey(), entry.getValue()));
        return new Surnames(bearers);
    }

    /** Whether a full name, by {@link Words#key}, is that of somebody whom the last name alone tells. */
    boolean tells(String key) {
        return Optional.ofNullable(bearers.get(key.substring(key.lastIndexOf(' ') + 1)))
                .filter(bearer -> bearer.person().equals(key))
                .isPresent();
    }

    /** Whom the last name means, by {@link Words#key}. */
    Optional<Bearer> of(String key) {
        return Optional.ofNullable(bearers.get(key));
    }
}
