// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.resolve.place.Countries;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All that is known about actors before an article is read. Immutable and thread-safe. */
record Lexicons(
        Countries countries,
        Agents agents,
        Organisations organisations,
        KnownNames known,
        Surnames surnames,
        Map<String, Gender> genders,
        Kinds kinds,
        Renamed renamed,
        WordClasses words,
        Set<String> islands) {
    private static final List<String> HUMAN =
            List.of("er", "or", "ist", "ian", "eer", "ee", "ant", "man", "woman", "ess", "wright");

    private static final int SHORT = 4;

    Lexicons {
        genders = Map.copyOf(genders);
        islands = Set.copyOf(islands);
    }

    /** Whether the words of a phrase tell of people who fled within their land: "displaced women near Lesk", "the IDP camp"; refugees left it. */
    boolean isDisplaced(String phrase) {
        return Words.of(phrase).stream().anyMatch(word -> words.contains("displaced", word));
    }

    static Lexicons load(Tables tables, Countries countries) {
        Map<String, Gender> genders = new HashMap<>();
        tables.beside(Lexicons.class, "genders.tsv", "word")
                .map(row -> Map.entry(row.required("word"), row.one("gender", Gender.class)))
                .forEach(entry -> genders.put(entry.getKey(), entry.getValue()));
        return new Lexicons(
                countries,
                Agents.load(tables),
                Organisations.load(tables),
                KnownNames.load(tables),
                Surnames.load(tables),
                genders,
                Kinds.load(tables),
                Renamed.load(tables),
                WordClasses.load(tables, Lexicons.class, "actor-words.tsv"),
                Set.copyOf(
                        tables.beside(Lexicons.class, "islands.tsv", "country").map(row -> row.required("country"))));
    }

    /** Whether words of a description in lower case say that an office is past: "former president", "ex-minister". */
    boolean isFormer(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("ex-") || words().contains("former", word));
    }

    /** Whether a noun in the singular that no lexicon has looks like one for a person: "a flutist". */
    boolean isHuman(String noun) {
        return noun.length() > SHORT
                && !words().contains("thing", noun)
                && (HUMAN.stream().anyMatch(noun::endsWith) || gender(noun) != Gender.UNKNOWN);
    }

    /** Whether a name is that of a part of the earth, by its last word, for which nobody acts: "South China Sea". */
    boolean isFeature(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && words().contains("feature", name.substring(last + 1).toLowerCase(Locale.ROOT));
    }

    /** The gender of a given name with its capital, or of a noun in lower case. */
    Gender gender(String word) {
        return genders.getOrDefault(word, Gender.UNKNOWN);
    }
}
