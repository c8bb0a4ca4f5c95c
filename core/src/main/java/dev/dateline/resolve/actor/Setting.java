// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.resolve.place.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The country that a stretch of an article is about: where "the government" governs. Used for one document. */
final class Setting {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "across", "inside", "outside", "around", "throughout", "within");

    /** What names no land, but tells that an article is not about one alone. */
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");

    private static final int LEAD = 2;
    private static final int RACE = 2;
    private static final int FIRST = 3;
    private static final int PLACE = 3;
    /** So many more words than one a name of a country has here at most. */
    private static final int LONGER = 2;
    /** A country named in the text, and whether as the scene of something. */
    record Scene(int token, String country, boolean place) {}

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final NameParts parts;
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<String, Integer> weights = new TreeMap<>();
    private int bodies;

    Setting(Document document, Lexicons lexicons, CountryReader countries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.parts = new NameParts(document, lexicons);
        for (Token token : document.tokens()) {
            if ((token.upos() != Upos.PROPN && token.upos() != Upos.ADJ && token.upos() != Upos.NOUN)
                    || !Character.isUpperCase(token.form().charAt(0))
                    || isLanguage(token)
                    || parts.isBorne(token.index())) {
                continue;
            }
            Optional<String> country = longer(token)
                    .or(() -> countries.of(token.index(), token.index() + 1))
                    .or(() -> countries.capital(token.form(), token.index()).map(Country::iso3))
                    .or(() -> lexicons.countries().demonym(token.form()).map(Country::iso3))
                    .or(() -> countries.placeAt(token.index()));
            if (country.filter(BODIES::contains).isPresent()) {
                bodies++;
            } else {
                country.filter(code -> code.length() == 3 && !parts.isWater(token.index()))
                        .ifPresent(code -> add(token, code));
            }
        }
    }

    /** Whether a country's adjective is the name of a language: "they learn Chinese". */
    private boolean isLanguage(Token token) {
        return lexicons.countries().adjective(token.form()).isPresent()
                && lexicons.countries().named(token.form()).isEmpty()
                && document.children(token, "det").isEmpty()
                && (token.is("obj") || token.is("obl"))
                && document.head(token)
                        .filter(verb -> lexicons.words().contains("speaking", verb.lemma()))
                        .isPresent();
    }

    /** The country of a name of two words or three that a word stands in: "South Sudan" is no Sudan. */
    private Optional<String> longer(Token token) {
        Sentence sentence = document.sentenceOf(token);
        int begin = Math.max(sentence.first(), token.index() - LONGER);
        for (int first = begin; first <= token.index(); first++) {
            int end = Math.min(sentence.last(), first + LONGER + 1);
            boolean capital = Character.isUpperCase(document.token(first).form().charAt(0));
            for (int last = end; capital && last > Math.max(token.index(), first + 1); last--) {
                String words = countries.text(first, last);
                Optional<String> country = lexicons.countries()
                        .named(words)
                        .or(() -> lexicons.countries().adjective(words))
                        .map(Country::iso3);
                if (country.isPresent() && !parts.isPart(first, last)) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private void add(Token token, String country) {
        boolean place = isPlace(token);
        boolean again = !scenes.isEmpty()
                && scenes.get(scenes.size() - 1).token() == token.index() - 1
                && scenes.get(scenes.size() - 1).country().equals(country);
        if (!again) {
            int lead = document.sentenceOf(token).index() < LEAD ? 1 : 0;
            int first = scenes.isEmpty() ? FIRST : 0;
            weights.merge(country, (place ? PLACE : isMark(token) ? 0 : 1) + lead + first, Integer::sum);
        }
        scenes.add(new Scene(token.index(), country, place));
    }

    /** Whether the country only marks somebody as foreign: "US troops", "Peru's ambassador". */
    private boolean isMark(Token token) {
        return document.head(token)
                .filter(head -> head.index() > token.index() && Boundaries.isNoun(head))
                .flatMap(head -> lexicons.agents().at(List.of(head.form().toLowerCase(Locale.ROOT))))
                .isPresent();
    }

    private boolean isPlace(Token token) {
        Token at = token;
        while (at.is("compound") || at.is("flat") || at.is("appos") || at.is("conj")) {
            Optional<Token> head = document.head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        boolean based = document.head(at)
                .filter(head -> head.form().equals("based") && head.is("acl"))
                .isPresent();
        return !based
                && document.child(at, "case")
                        .filter(word -> WHERE.contains(word.lemma()))
                        .isPresent();
    }

    /** Every country named, in the order of the text. */
    List<Scene> scenes() {
        return scenes;
    }

    /** How much the text speaks of each country. */
    Map<String, Integer> weights() {
        return weights;
    }

    /** How often the text names bodies of states. */
    int bodies() {
        return bodies;
    }

    /** Whether the words of a phrase say that somebody is of another land than the scene: "foreign troops". */
    boolean isForeign(Phrase phrase) {
        return countries.isForeign(phrase.first(), phrase.head());
    }

    /** Whether the text names the country at all. */
    boolean names(String country) {
        return weights.containsKey(country);
    }

    /** How often the text names a country. */
    int count(String country) {
        return (int)
                scenes.stream().filter(scene -> scene.country().equals(country)).count();
    }

    /** Whether the article tells of a race for office: it names candidates, primaries or nominations more than once. */
    boolean isRace() {
        return document.tokens().stream()
                        .filter(token -> lexicons.words().contains("candidacy", token.lemma()))
                        .limit(RACE)
                        .count()
                == RACE;
    }

    /** The country of the scene that a token stands in; empty where the text does not make it clear. */
    Optional<String> at(int token) {
        Sentence sentence = document.sentenceOf(document.token(token));
        return only(sentence, token).or(this::dominating).or(this::home);
    }

    /** Whether the sentence itself tells in what country it is laid. */
    boolean isLaid(int token) {
        return only(document.sentenceOf(document.token(token)), token).isPresent();
    }

    /** The only country that the sentence of a token names, where it is the scene of something, before the token or behind it. */
    Optional<String> alone(int token) {
        Sentence sentence = document.sentenceOf(document.token(token));
        List<Scene> named = scenes.stream()
                .filter(scene -> sentence.contains(scene.token()))
                .toList();
        List<String> lands = named.stream().map(Scene::country).distinct().toList();
        return lands.size() == 1 && named.stream().anyMatch(Scene::place)
                ? Optional.of(lands.get(0))
                : Optional.empty();
    }

    /** Whether the sentence of a token names no other country. */
    boolean namesOnly(String country, int token) {
        Sentence sentence = document.sentenceOf(document.token(token));
        return scenes.stream()
                .filter(scene -> sentence.contains(scene.token()))
                .allMatch(scene -> scene.country().equals(country));
    }

    /** The one country in which the sentence is laid before the token. */
    private Optional<String> only(Sentence sentence, int token) {
        List<String> named = scenes.stream()
                .filter(scene -> sentence.contains(scene.token()) && scene.token() < token && scene.place())
                .map(Scene::country)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The country that outweighs all the others together. */
    Optional<String> dominating() {
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        return strongest(20).filter(country -> 2 * weights.getOrDefault(country, 0) >= total);
    }

    /** The only country of a kind that the text names. */
    Optional<String> only(Set<String> kind) {
        List<String> named = weights.keySet().stream().filter(kind::contains).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Optional<String> strongest(int tenths) {
        Optional<Map.Entry<String, Integer>> first = weights.entrySet().stream().max(Map.Entry.comparingByValue());
        int second = weights.entrySet().stream()
                .filter(entry -> !entry.equals(first.orElse(null)))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return first.filter(entry -> 10 * entry.getValue() >= tenths * second).map(Map.Entry::getKey);
    }

    /** The country that the text names first, unless another clearly outweighs it. */
    private Optional<String> home() {
        if (scenes.isEmpty()) {
            return Optional.empty();
        }
        String first = scenes.get(0).country();
        Optional<String> strongest = strongest(10);
        int most = strongest.map(country -> weights.getOrDefault(country, 0)).orElse(0);
        return 10 * weights.getOrDefault(first, 0) >= 7 * most ? Optional.of(first) : strongest(13);
    }
}
