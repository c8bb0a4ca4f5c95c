// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.resolve.place.Countries;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.Map;

/** All that is known about actors before an article is read. Immutable and thread-safe. */
record Lexicons(
        Countries countries,
        Agents agents,
        Organisations organisations,
        KnownNames known,
        Map<String, Gender> givenNames) {
    Lexicons {
        givenNames = Map.copyOf(givenNames);
    }

    static Lexicons load(Countries countries) {
        Map<String, Gender> givenNames = new HashMap<>();
        Table.beside(Lexicons.class, "given_names.tsv")
                .map(row -> Map.entry(row.required("name"), row.one("gender", Gender.class)))
                .forEach(entry -> givenNames.put(entry.getKey(), entry.getValue()));
        return new Lexicons(countries, Agents.load(), Organisations.load(), KnownNames.load(), givenNames);
    }

    Gender ofGivenName(String name) {
        return givenNames.getOrDefault(name, Gender.UNKNOWN);
    }
}
