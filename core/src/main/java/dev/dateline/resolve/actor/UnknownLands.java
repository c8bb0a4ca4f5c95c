// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.record.Place;
import dev.dateline.record.Sector;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells words for lands that no table has: "the government of Tarvia", "Tarvian police". Whoever is of one is of no land that is known, least of all of the
 * one that the article is about. Used for one document.
 */
final class UnknownLands {
    /** What stands for the code of such a land while an article is read; no record has it. */
    static final String CODE = "?";

    /** Those whom a state has. */
    private static final Set<Sector> STATE =
            EnumSet.of(Sector.COP, Sector.GOV, Sector.JUD, Sector.LEG, Sector.MIL, Sector.SPY);

    private static final Set<String> NAMES = Set.of("LOC", "MISC", "ORG");
    /** So many letters of a land's name its adjective keeps at least. */
    private static final int STEM = 4;
    /** So many words on from the genitive the noun stands at most. */
    private static final int REACH = 4;

    private final Document document;
    private final Lexicons lexicons;
    private final Set<String> names = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final long count;

    /** @param places of the document */
    UnknownLands(Document document, Lexicons lexicons, List<Place> places) {
        this.document = document;
        this.lexicons = lexicons;
        List<Mention> unknown = document.mentions(Layers.NAMES).stream()
                .filter(name -> NAMES.contains(name.label()) && name.last() == name.first() + 1)
                .filter(name -> isUnknown(name, places))
                .toList();
        unknown.stream()
                .filter(this::governs)
                .forEach(name -> names.add(document.token(name.first()).form()));
        unknown.stream()
                .map(name -> document.token(name.first()))
                .filter(this::isAdjective)
                .forEach(name -> adjectives.add(name.form()));
        this.count = document.tokens().stream()
                .filter(token -> names.contains(token.form()))
                .count();
    }

    private boolean isUnknown(Mention name, List<Place> places) {
        String word = document.token(name.first()).form();
        boolean capital = Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
        return capital
                && lexicons.countries().named(word).isEmpty()
                && lexicons.countries().adjective(word).isEmpty()
                && lexicons.countries().demonym(word).isEmpty()
                && lexicons.countries().part(word).isEmpty()
                && lexicons.organisations().named(word).isEmpty()
                && !lexicons.words().contains("landless", word.toLowerCase(Locale.ROOT))
                && !isSomebody(word)
                && places.stream()
                        .filter(place -> place.latitude() != null)
                        .flatMap(place -> place.mentions().stream())
                        .noneMatch(span -> span.overlaps(name.span()));
    }

    /** Whether a word is the last name of a person of the article, or of a leader or another whom one knows by it: "the government of Maduro". */
    private boolean isSomebody(String word) {
        String key = Words.key(word);
        return lexicons.surnames().of(key).isPresent()
                || lexicons.known().of(key).stream().anyMatch(known -> known.sector() != null)
                || document.mentions(Layers.NAMES).stream()
                        .anyMatch(name -> name.label().equals("PER")
                                && document.token(name.last() - 1).form().equals(word));
    }

    /** Whether a name is that of a land with a government: "the army of Tarvia", "Tarvia's president"; bodies have presidents too. */
    private boolean governs(Mention mention) {
        Token name = document.token(mention.first());
        String words = mention.label().equals("ORG") ? "ruling" : "governing";
        Optional<Token> noun = document.head(name)
                .filter(head -> name.is("nmod") && head.index() < name.index())
                .filter(head -> document.child(name, "case")
                        .filter(word -> word.lemma().equals("of"))
                        .isPresent());
        return noun.or(() -> possessed(name))
                .filter(word -> lexicons.words().contains(words, word.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The noun that a genitive belongs to, which the tree may have elsewhere: "Tarvia's foreign minister, Ilan Dresk". */
    private Optional<Token> possessed(Token name) {
        int end = document.sentenceOf(name).last();
        int mark = name.index() + 1;
        if (mark >= end || !Boundaries.isGenitive(document.token(mark))) {
            return Optional.empty();
        }
        for (int i = mark + 1; i < Math.min(end, mark + 1 + REACH); i++) {
            Token word = document.token(i);
            if (Boundaries.isNoun(word) && (i + 1 >= end || !Boundaries.isNoun(document.token(i + 1)))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether a word is the adjective of such a land, or stands as one before a noun for those whom states have. */
    private boolean isAdjective(Token word) {
        String form = word.form();
        boolean ends = form.length() > STEM
                && lexicons.words().of("land-adjective").stream().anyMatch(form::endsWith);
        boolean derived = names.stream()
                .anyMatch(name ->
                        form.length() > STEM && form.startsWith(name.substring(0, Math.min(name.length(), STEM))));
        return derived || (ends && (word.is("amod") || word.is("compound")) && isOfState(word));
    }

    private boolean isOfState(Token adjective) {
        return document.head(adjective)
                .filter(noun -> noun.index() > adjective.index())
                .flatMap(noun -> lexicons.agents().at(Words.of(noun.form())))
                .map(Agent::sector)
                .filter(STATE::contains)
                .isPresent();
    }

    /** Whether a word is the name of such a land. */
    boolean isLand(String word) {
        return names.contains(word);
    }

    /** Whether a word is the name of such a land or its adjective. */
    boolean isNamed(String word) {
        return names.contains(word) || adjectives.contains(word);
    }

    /** How often the text has names of such lands. */
    long count() {
        return count;
    }
}
