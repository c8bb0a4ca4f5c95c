// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.Actor;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What items are found by: a folded name, a country or a Wikidata id. */
record Term(Kind kind, String term) {
    /** The longest name that is kept; longer ones are phrases that nobody looks for as a name. */
    private static final int LONGEST = 120;

    /** Names that are written like pronouns in capitals. */
    private static final Set<String> CAPITALS = Set.of("US", "WHO", "IT");

    private static final Set<String> PRONOUNS = Set.of(
            "i", "he", "she", "it", "we", "you", "they", "me", "him", "us", "them", "my", "his", "her", "its", "our",
            "your", "their", "who", "whom", "both", "this", "these", "those", "some", "many", "others", "one");

    enum Kind {
        NAME,
        COUNTRY,
        WIKIDATA;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Term name(String name) {
        String folded = String.join(" ", Words.of(name));
        return new Term(Kind.NAME, folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded);
    }

    static Term country(String code) {
        return new Term(Kind.COUNTRY, code);
    }

    static Term wikidata(String id) {
        return new Term(Kind.WIKIDATA, id);
    }

    /** The names that an article has for an actor, without pronouns and common nouns, its country and its Wikidata id. */
    static List<Term> of(Actor actor, String text) {
        List<Term> terms = new ArrayList<>();
        terms.add(name(actor.name()));
        for (Span mention : actor.mentions()) {
            String words = mention.of(text);
            if (isName(words)) {
                terms.add(name(words));
            }
        }
        if (actor.country() != null) {
            terms.add(country(actor.country()));
        }
        if (actor.wikidata() != null) {
            terms.add(wikidata(actor.wikidata()));
        }
        return terms.stream().filter(term -> !term.term().isEmpty()).distinct().toList();
    }

    static List<Term> of(Place place) {
        List<Term> terms = new ArrayList<>(List.of(name(place.name())));
        if (place.country() != null) {
            terms.add(country(place.country()));
        }
        return terms.stream().filter(term -> !term.term().isEmpty()).toList();
    }

    /** Whether words are a name: with a capital, and no pronoun at the begin of a sentence. */
    private static boolean isName(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && !isPronoun(words);
    }

    static boolean isPronoun(String words) {
        return !CAPITALS.contains(words) && PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }
}
