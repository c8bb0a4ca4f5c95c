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
        Map<String, Gender> genders) {
    Lexicons {
        genders = Map.copyOf(genders);
    }

    static Lexicons load(Countries countries) {
        Map<String, Gender> genders = new HashMap<>();
        Table.beside(Lexicons.class, "genders.tsv")
                .map(row -> Map.entry(row.required("word"), row.one("gender", Gender.class)))
                .forEach(entry -> genders.put(entry.getKey(), entry.getValue()));
        return new Lexicons(countries, Agents.load(), Organisations.load(), KnownNames.load(), genders);
    }

    /** The gender of a given name with its capital, or of a noun in lower case. */
    Gender gender(String word) {
        return genders.getOrDefault(word, Gender.UNKNOWN);
    }
}
