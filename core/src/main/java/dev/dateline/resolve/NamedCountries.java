// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The countries that the sentences of an article name, by places, adjectives and peoples; what an actor is of without being said so does not count. */
final class NamedCountries {
    private final Document document;
    private final Countries countries;
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Optional<String> foremost;

    NamedCountries(References references, Countries countries) {
        this.document = references.document();
        this.countries = countries;
        for (Place place : references.places()) {
            @Nullable String country = place.country();
            if (country != null) {
                place.mentions().forEach(mention -> sentence(mention).ifPresent(sentence -> add(sentence, country)));
            }
        }
        for (Token token : document.tokens()) {
            if (Character.isUpperCase(token.form().charAt(0))) {
                countries
                        .adjective(token.form())
                        .or(() -> countries.demonym(token.form()))
                        .ifPresent(country -> add(document.sentenceOf(token).index(), country.iso3()));
            }
        }
        this.foremost = foremost(references.places());
    }

    private void add(int sentence, String country) {
        bySentence.computeIfAbsent(sentence, any -> new TreeSet<>()).add(country);
    }

    private Optional<Integer> sentence(Span words) {
        return document.tokenAt(words.begin())
                .map(token -> document.sentenceOf(token).index());
    }

    /** The one country that the sentence of the words names; empty where it names none or several. */
    Optional<String> only(Span words) {
        return sentence(words)
                .map(sentence -> bySentence.getOrDefault(sentence, Set.of()))
                .filter(named -> named.size() == 1)
                .map(named -> named.iterator().next());
    }

    /** Whether one of the mentions stands in the sentence of the words. */
    boolean beside(Span words, List<Span> mentions) {
        return mentions.stream().anyMatch(mention -> sentence(mention).equals(sentence(words)));
    }

    /** The country that more of the places lie in, as often as they are named, than in any other. */
    Optional<String> foremost() {
        return foremost;
    }

    private static Optional<String> foremost(List<Place> places) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Place place : places) {
            if (place.country() != null) {
                counts.merge(place.country(), place.mentions().size(), Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    /** The country whose adjective stands before the noun: "the Thai cave". */
    Optional<String> of(Token noun) {
        return document.children(noun, "amod", "compound", "nmod").stream()
                .filter(child -> child.index() < noun.index())
                .flatMap(child -> countries.adjective(child.form()).stream())
                .map(Country::iso3)
                .findFirst();
    }
}
