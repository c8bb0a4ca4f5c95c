// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Datelines;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The countries that the sentences of an article name, by places, adjectives and peoples; what an actor is of without being said so does not count. */
final class NamedCountries {
    private final Document document;
    private final MainCountry main;
    private final Countries countries;
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Map<Integer, Set<String>> placesBySentence = new HashMap<>();

    NamedCountries(References references, Countries countries, MainCountry main) {
        this.document = references.document();
        this.countries = countries;
        this.main = main;
        for (Place place : references.places()) {
            @Nullable String country = place.country();
            if (country != null) {
                place.mentions().forEach(mention -> add(bySentence, mention, country));
                place.mentions().stream()
                        .filter(mention -> !main.isActing(mention))
                        .forEach(mention -> add(placesBySentence, mention, country));
            }
        }
        for (Token token : document.tokens()) {
            if (Character.isUpperCase(token.form().charAt(0))) {
                countries
                        .adjective(token.form())
                        .or(() -> countries.demonym(token.form()))
                        .ifPresent(country -> add(bySentence, token.span(), country.iso3()));
            }
        }
    }

    private void add(Map<Integer, Set<String>> sentences, Span words, String country) {
        sentence(words)
                .ifPresent(sentence -> sentences
                        .computeIfAbsent(sentence, any -> new TreeSet<>())
                        .add(country));
    }

    private Optional<Integer> sentence(Span words) {
        return document.tokenAt(words.begin())
                .map(token -> document.sentenceOf(token).index());
    }

    /** The one country that the sentence of the words names; empty where it names none or several. */
    Optional<String> only(Span words) {
        return Optional.of(in(bySentence, words))
                .filter(named -> named.size() == 1)
                .map(named -> named.iterator().next());
    }

    /** Whether one of the mentions stands in the sentence of the words. */
    boolean beside(Span words, List<Span> mentions) {
        return mentions.stream().anyMatch(mention -> sentence(mention).equals(sentence(words)));
    }

    /** Whether the sentence of the words names the place as one where something is, not as one that acts or is of somebody. */
    boolean isPlacedBeside(Span words, Place place) {
        return beside(
                words,
                place.mentions().stream()
                        .filter(mention -> !main.isActing(mention))
                        .filter(mention -> !isOfDateline(mention))
                        .toList());
    }

    private boolean isOfDateline(Span mention) {
        Sentence first = document.sentences().get(0);
        int words = Datelines.words(document.tokensOf(first));
        return words > 0 && mention.end() <= document.token(words - 1).span().begin();
    }

    /** Whether the sentence of the words names no other countries than these. */
    boolean is(Span words, Set<String> these) {
        return these.containsAll(in(bySentence, words));
    }

    /** Whether the sentence of the words names no place in another country than this; countries that act are no places there. */
    boolean liesIn(Span words, String country) {
        return Set.of(country).containsAll(in(placesBySentence, words));
    }

    private Set<String> in(Map<Integer, Set<String>> sentences, Span words) {
        return sentence(words)
                .map(sentence -> sentences.getOrDefault(sentence, Set.of()))
                .orElse(Set.of());
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
