// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.resolve.place.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads which country the words of a noun phrase name. Used for one document. */
final class CountryReader {
    private static final int LONGEST = 4;
    private static final String PAST = "ex-";
    /** What says where something lies, and how many words on the place's name begins at most. */
    /** What tells two lands of one name apart. */
    private static final Set<String> HALVES = Set.of("North", "South");

    private static final Set<String> LYING = Set.of("in", "of");

    private static final int REACH = 5;

    private static final Set<String> LED = Set.of("led", "commanded", "headed", "controlled");

    private final Document document;
    private final Lexicons lexicons;
    private final NameParts parts;
    private final UnknownLands unknown;
    private final @Nullable String[] placed;
    /** Names of countries that the article has for a place elsewhere: Georgia beside Atlanta. */
    private final Map<String, String> namesakes = new HashMap<>();

    CountryReader(Document document, Lexicons lexicons, List<Place> places, UnknownLands unknown) {
        this.document = document;
        this.lexicons = lexicons;
        this.parts = new NameParts(document, lexicons);
        this.unknown = unknown;
        this.placed = new String[document.tokens().size()];
        for (Place place : places) {
            for (Span mention : place.mentions()) {
                if (lexicons.surnames()
                        .of(Words.key(mention.of(document.text())))
                        .isPresent()) {
                    continue;
                }
                for (Token token : document.tokensIn(mention)) {
                    boolean other = NameParts.WATERS.contains(token.form())
                            || isPartOf(token, place)
                            || unknown.isNamed(token.form());
                    placed[token.index()] = other ? null : place.country();
                }
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        places.stream()
                .filter(place -> place.country() != null)
                .forEach(place -> counts.merge(place.country(), 1, Integer::sum));
        places.stream().filter(place -> isAtHome(place, counts, places.size())).forEach(this::noteNamesake);
        places.stream()
                .filter(place -> place.kind().equals("country"))
                .forEach(place -> place.mentions().forEach(mention -> namesakes.remove(mention.of(document.text()))));
    }

    /** Whether a place is a country's name only without what stands beside it. */
    private boolean isPartOf(Token token, Place place) {
        return place.kind().equals("country") && parts.isPart(token.index(), token.index() + 1);
    }

    /** Whether most of the other places of an article are in the country of a region. */
    private static boolean isAtHome(Place region, Map<String, Integer> counts, int places) {
        return region.kind().equals("region")
                && region.country() != null
                && 2 * (counts.getOrDefault(region.country(), 0) - 1) > places - 1;
    }

    private void noteNamesake(Place place) {
        for (Span mention : place.mentions()) {
            String name = mention.of(document.text());
            Optional<Country> meant = lexicons.countries().named(name);
            if (meant.isPresent()
                    && place.country() != null
                    && !meant.get().iso3().equals(place.country())) {
                namesakes.put(name, place.country());
            }
        }
    }

    /** Whether a word is the last name of a person of the article, though lands have it too. */
    boolean isBorne(Token word) {
        return parts.isBorne(word.index());
    }

    /** Whether words name a land that no table has. */
    boolean isUnknownLand(String name) {
        return unknown.isLand(name);
    }

    /** Whether the article has a country's name for a place elsewhere: Georgia beside Atlanta. */
    boolean isNamesake(String name) {
        return namesakes.containsKey(name);
    }

    /** The country of the place whose name the token belongs to. */
    Optional<String> placeAt(int token) {
        return Optional.ofNullable(placed[token]);
    }

    /** The country or non-state body that the words name or whose adjective they are; {@link UnknownLands#CODE} for a land that no table has. */
    Optional<String> of(String told) {
        String words = told.startsWith(PAST) ? told.substring(PAST.length()) : told;
        if (namesakes.containsKey(words)) {
            return Optional.of(namesakes.get(words));
        }
        if (unknown.isNamed(words)) {
            return Optional.of(UnknownLands.CODE);
        }
        Optional<String> country = lexicons.countries()
                .named(words)
                .or(() -> lexicons.countries().adjective(words))
                .or(() -> lexicons.countries().part(words))
                .map(Country::iso3);
        return country.isPresent()
                ? country
                : lexicons.organisations()
                        .named(words)
                        .map(Organisations.Organisation::country)
                        .filter(code -> code.equals("UNO") || code.equals("EUR") || code.equals("IGO"));
    }

    /** "the North", where the article names the one or other of two lands of the name: "North Korea". */
    Optional<Country> half(int token) {
        String half = document.token(token).form();
        boolean the = token > 0 && document.token(token - 1).form().equalsIgnoreCase("the");
        boolean longer = token + 1 < document.tokens().size()
                && Character.isUpperCase(document.token(token + 1).form().charAt(0));
        if (!HALVES.contains(half) || !the || longer) {
            return Optional.empty();
        }
        List<Country> meant = document.mentions(Layers.NAMES).stream()
                .map(mention -> mention.span().of(document.text()))
                .filter(name -> HALVES.stream().anyMatch(each -> name.startsWith(each + " ")))
                .flatMap(name -> lexicons.countries().named(half + name.substring(name.indexOf(' '))).stream())
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The country that words name where they stand; a namesake of a country is where the article has it: Georgia beside Atlanta. */
    Optional<String> of(int first, int last) {
        String words = text(first, last);
        @Nullable String place = placed[first];
        if (last == first + 1 && parts.isBorne(first)) {
            return Optional.empty();
        }
        if (parts.isPart(first, last)) {
            return Optional.ofNullable(place);
        }
        Optional<Country> half = last == first + 1 ? half(first) : Optional.empty();
        if (half.isPresent()) {
            return half.map(Country::iso3);
        }
        return place != null && lexicons.countries().named(words).isPresent() ? Optional.of(place) : of(words);
    }

    /**
     * The one country that modifies the head of a phrase, by an adjective, a name or a possessive before it; who is of a state and at a
     * body of states is of the state: "the Peruvian UN ambassador".
     */
    Optional<String> before(int first, int last, int head, boolean adjectives) {
        List<String> named = allBefore(first, last, head, adjectives);
        List<String> states = named.stream()
                .filter(country -> !Knowledge.STATELESS.contains(country))
                .toList();
        List<String> told = named.size() == 2 ? states : named;
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** All countries that modify the head of a phrase, each once. */
    List<String> allBefore(int first, int last, int head, boolean adjectives) {
        List<String> named = new ArrayList<>();
        for (int i = first; i < last; i++) {
            int length = 0;
            for (int n = Math.min(LONGEST, last - i); n > 0 && length == 0 && isName(i, adjectives); n--) {
                Optional<String> country = of(i, i + n);
                boolean inside = n > 1 && i > first && i + n - 1 == head;
                if (country.isPresent() && !inside && !parts.isWater(i) && modifies(i + n - 1, head, first)) {
                    named.add(country.get());
                    length = n;
                }
            }
            if (length == 0
                    && !adjectives
                    && i != head
                    && placed[i] != null
                    && !parts.isWater(i)
                    && modifies(i, head, first)) {
                named.add(placed[i]);
            }
            i += Math.max(0, length - 1);
        }
        return named.stream().distinct().toList();
    }

    /** Whether words before the head say that it is not of this country: "foreign troops". */
    boolean isForeign(int first, int head) {
        for (int i = first; i < head; i++) {
            String next = document.token(i + 1).form().toLowerCase(Locale.ROOT);
            if (lexicons.words().contains("foreign", document.token(i).form().toLowerCase(Locale.ROOT))
                    && !lexicons.words().contains("abroad", next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int index, boolean adjective) {
        Token token = document.token(index);
        boolean letters =
                token.form().length() < 5 && token.form().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        boolean capital =
                Character.isUpperCase(token.form().charAt(0)) || token.form().startsWith(PAST);
        boolean only = lexicons.countries().adjective(token.form()).isPresent()
                && lexicons.countries().named(token.form()).isEmpty();
        return capital && (!adjective || only || token.upos() == Upos.ADJ || letters);
    }

    /** Whether a token modifies the head itself, not a participle before it ("US-backed") and not by "anti-". */
    private boolean modifies(int token, int head, int first) {
        int end = document.token(token).span().end();
        String text = document.text();
        if (end < text.length() && text.charAt(end) == '-' && token + 2 < head && isParticiple(token + 2)) {
            return false;
        }
        int begin = document.token(token).span().begin();
        if (begin > 0 && text.charAt(begin - 1) == '-') {
            String before = text.substring(Math.max(0, begin - 6), begin).toLowerCase(Locale.ROOT);
            if (before.endsWith("anti-") || before.endsWith("pro-") || before.endsWith("non-")) {
                return false;
            }
        }
        for (int at = token; at >= first; at = document.token(at).head()) {
            if (at >= head) {
                return true;
            }
            Token on = document.token(at);
            if (at != token && (on.upos() == Upos.VERB || on.upos() == Upos.ADV)) {
                return false;
            }
        }
        return true;
    }

    private boolean isParticiple(int token) {
        Token word = document.token(token);
        return word.upos() == Upos.VERB || word.form().endsWith("ed");
    }

    /** The country that leads, by a participle before the noun: "the French-led force". */
    Optional<String> leadingBefore(int first, int head) {
        for (int i = first; i + 2 < head + 1; i++) {
            if (isLed(i + 1)) {
                return of(document.token(i).form());
            }
        }
        return Optional.empty();
    }

    /** Whether words before the head join two lands: "the Arab-Israeli dispute". */
    boolean isBetween(int first, int head) {
        for (int i = first + 1; i + 1 < head; i++) {
            if (document.token(i).form().equals("-")
                    && of(document.token(i + 1).form()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hyphen joins who leads to a participle: "French-led". */
    boolean isLed(int hyphen) {
        return document.token(hyphen).form().equals("-")
                && LED.contains(document.token(hyphen + 1).form().toLowerCase(Locale.ROOT));
    }

    /** The country whose capital the words name, unless the article has another place of the name there: Moscow in Idaho. */
    Optional<Country> capital(String words, int token) {
        return lexicons.countries()
                .capital(words)
                .filter(country -> placed[token] == null || country.iso3().equals(placed[token]));
    }

    /** The country of the seat: "a Tokyo-based company", "a company based in Tokyo". */
    Optional<String> seat(int first, Token head) {
        for (int i = first; i + 2 <= head.index(); i++) {
            if (document.token(i + 1).form().equals("-")
                    && document.token(i + 2).form().equals("based")) {
                Token place = document.token(i);
                return of(place.form()).or(() -> at(place));
            }
        }
        return document.children(head, "acl").stream()
                .filter(clause -> clause.form().equals("based"))
                .flatMap(clause -> document.children(clause, "obl").stream())
                .flatMap(place -> at(place).stream())
                .findFirst();
    }

    /** The country that is named right behind words, as where they are: "a town elsewhere in Peru", "the Ruvan Museum (RM) in Lima". */
    Optional<String> behind(int last) {
        int end = document.sentenceOf(document.token(last - 1)).last();
        int at = last;
        if (at + 2 < end
                && document.token(at).form().equals("(")
                && document.token(at + 2).form().equals(")")) {
            at += 3;
        }
        if (at + 1 < end && document.token(at).form().equals(",")) {
            return apposed(at + 1, end);
        }
        if (at < end && document.token(at).upos() == Upos.ADV) {
            at++;
        }
        if (at >= end || !LYING.contains(document.token(at).form())) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(end, at + REACH); i++) {
            Token token = document.token(i);
            Optional<String> country = token.upos() == Upos.PROPN ? at(token) : Optional.empty();
            boolean passed = token.upos() == Upos.DET
                    || token.upos() == Upos.ADJ
                    || token.upos() == Upos.NOUN
                    || token.upos() == Upos.PROPN;
            if (country.isPresent() || !passed) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** The country between a comma and the next mark: "the Ruvan Museum, Peru, said", unless a list goes on behind it. */
    private Optional<String> apposed(int first, int end) {
        for (int last = Math.min(end, first + LONGEST); last > first; last--) {
            boolean closed = last == end || document.token(last).upos() == Upos.PUNCT;
            Optional<String> country =
                    closed ? lexicons.countries().named(text(first, last)).map(Country::iso3) : Optional.empty();
            if (country.isPresent()) {
                return isListed(first, last, end) ? Optional.empty() : country;
            }
        }
        return Optional.empty();
    }

    /** Whether words between a comma and the next mark are one of several: joined to another, or with a name or an "and" behind the mark. */
    private boolean isListed(int first, int last, int end) {
        boolean joined = IntStream.range(first, last)
                .mapToObj(document::token)
                .anyMatch(word -> word.is("conj")
                        || document.children(word).stream().anyMatch(other -> other.is("conj") || other.is("cc")));
        Upos next = last + 1 < end ? document.token(last + 1).upos() : Upos.PUNCT;
        return joined || next == Upos.PROPN || next == Upos.CCONJ;
    }

    /** The country that leads: "forces led by France". */
    Optional<String> leading(Token head) {
        for (Token clause : document.children(head)) {
            if (clause.is("acl") && LED.contains(clause.form())) {
                for (Token by : document.children(clause)) {
                    if (by.is("obl")
                            && document.child(by, "case")
                                    .filter(word -> word.lemma().equals("by"))
                                    .isPresent()) {
                        return at(by);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The country whose name, capital or place the token heads. */
    Optional<String> at(Token token) {
        if ((token.upos() != Upos.PROPN && token.upos() != Upos.NOUN) || isBorne(token)) {
            return Optional.empty();
        }
        if (unknown.isNamed(token.form())) {
            return Optional.of(UnknownLands.CODE);
        }
        for (int first = Math.max(0, token.index() - 3); first <= token.index(); first++) {
            for (int last = Math.min(document.tokens().size(), token.index() + 4); last > token.index(); last--) {
                String words = text(first, last);
                Optional<String> country = namesakes.containsKey(words)
                        ? Optional.of(namesakes.get(words))
                        : lexicons.countries()
                                .named(words)
                                .or(() -> capital(words, token.index()))
                                .or(() -> lexicons.countries().part(words))
                                .map(Country::iso3);
                if (country.isPresent()) {
                    boolean part = parts.isPart(first, last) || isEndOfPlace(first, token.index());
                    return part ? placeAt(token.index()) : country;
                }
            }
        }
        return placeAt(token.index());
    }

    /** Whether a name is but the end of that of a place: "Jersey" of "New Jersey". */
    private boolean isEndOfPlace(int first, int token) {
        return first > 0
                && document.token(first - 1).upos() == Upos.PROPN
                && placed[token] != null
                && placed[token].equals(placed[first - 1]);
    }

    /** The country that refugees flee, or in which they flee something: "migrants fleeing the war in Peru". */
    Optional<String> fled(Token noun) {
        for (Token clause : document.children(noun, "acl")) {
            if (lexicons.words().contains("fleeing", clause.lemma())) {
                List<Token> from = new ArrayList<>(document.children(clause, "obj", "obl"));
                List.copyOf(from).forEach(word -> from.addAll(document.children(word, "nmod")));
                List<String> lands = from.stream()
                        .filter(word -> document.child(word, "case")
                                .filter(to -> lexicons.words().contains("towards", to.lemma()))
                                .isEmpty())
                        .flatMap(word -> at(word).stream())
                        .distinct()
                        .toList();
                return lands.size() == 1 ? Optional.of(lands.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words of the tokens, empty for none. */
    String text(int first, int last) {
        return first >= last
                ? ""
                : document.token(first)
                        .span()
                        .cover(document.token(last - 1).span())
                        .of(document.text());
    }
}
