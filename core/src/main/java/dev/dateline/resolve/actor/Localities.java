// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.resolve.place.Country;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells of which land those are who live or serve where something happens: "In Kisumu, Kenya, police", "farmers near Jos", "shot a villager near the Peruvian town
 * of Lesk". Nobody is of a land by where somebody else speaks, nor by a border. Used for one document.
 */
final class Localities {
    private static final Set<String> WHERE =
            Set.of("across", "around", "at", "in", "inside", "near", "outside", "throughout", "within");

    private static final Set<String> HOLDING = Set.of("in", "near", "of", "outside");
    private static final List<String> TAKING_PART = List.of("nsubj", "obj", "iobj");
    private static final List<String> CLAUSES = List.of("conj", "advcl", "xcomp");
    /** Names of places lie so deep in phrases at most: "in a market in the town of Lesk in Peru". */
    private static final int DEEPEST = 4;

    /** A word for where something happens, and the land that it is in. */
    private record Scene(Token word, String land) {}

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final Setting setting;
    private final List<Scene> scenes = new ArrayList<>();

    Localities(Document document, Lexicons lexicons, CountryReader countries, Setting setting) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.setting = setting;
        for (Token token : document.tokens()) {
            if ((token.is("obl") || token.is("nmod")) && isIn(token, WHERE)) {
                land(token, 0)
                        .filter(land -> !land.equals(UnknownLands.CODE))
                        .ifPresent(land -> scenes.add(new Scene(token, land)));
            }
        }
    }

    private boolean isIn(Token token, Set<String> prepositions) {
        return document.child(token, "case")
                .filter(word -> prepositions.contains(word.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private boolean is(Token token, String words) {
        return lexicons.words().contains(words, token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The land that a word for a place is in, by its own name or those of places that hold it. */
    private Optional<String> land(Token word, int depth) {
        if (depth > DEEPEST
                || !Boundaries.isNoun(word)
                || is(word, "bordering")
                || is(word, "occasion")
                || is(word, "feature")) {
            return Optional.empty();
        }
        Optional<String> named = word.upos() == Upos.PROPN ? countries.at(word) : Optional.empty();
        return named.or(() -> document.children(word, "amod").stream()
                        .flatMap(adjective -> lexicons.countries().adjective(adjective.form()).stream())
                        .map(Country::iso3)
                        .filter(land -> is(word, "site") || is(word, "settlement"))
                        .findFirst())
                .or(() -> Stream.concat(
                                document.children(word, "nmod").stream().filter(held -> isIn(held, HOLDING)),
                                document.children(word, "appos").stream())
                        .flatMap(held -> land(held, depth + 1).stream())
                        .findFirst());
    }

    /** The land of those who live or serve somewhere, where the text says where. */
    Optional<String> of(Entity entity) {
        if (!entity.names().isEmpty()) {
            return Optional.empty();
        }
        Set<String> lands = new HashSet<>();
        for (Phrase phrase : entity.phrases()) {
            Token noun = document.token(phrase.head());
            boolean local = entity.sector() == Sector.REF
                    ? lexicons.isDisplaced(phrase.span().of(document.text()))
                    : isLocal(noun) || isHarmed(entity, noun);
            if (phrase.form() == Form.NOMINAL && local) {
                lands.addAll(lands(noun));
            }
        }
        return only(lands);
    }

    private static Optional<String> only(Set<String> lands) {
        return lands.size() == 1 ? Optional.of(lands.iterator().next()) : Optional.empty();
    }

    private boolean isLocal(Token noun) {
        return is(noun, "dwelling")
                || document.children(noun, "amod").stream()
                        .anyMatch(word -> word.lemma().equals("local"));
    }

    /** Whether people of whom nothing is told are hurt, which those who live there are as a rule: "killed 20 people in Lesk". */
    private boolean isHarmed(Entity entity, Token noun) {
        boolean hurt = noun.is("obj") || noun.relation().equals("nsubj:pass");
        return entity.sector() == Sector.CVL
                && is(noun, "populace")
                && hurt
                && document.head(noun).filter(verb -> is(verb, "harming")).isPresent();
    }

    /** The lands of the places that stand with a noun, else of those that the clause it takes part in is laid in. */
    private Set<String> lands(Token noun) {
        Set<String> own = new HashSet<>();
        Set<String> around = new HashSet<>();
        for (Scene scene : scenes) {
            Optional<Token> head = document.head(scene.word());
            boolean held = head.filter(noun::equals).isPresent()
                    || head.filter(word -> word.is("nmod"))
                            .flatMap(document::head)
                            .filter(noun::equals)
                            .isPresent();
            if (held) {
                own.add(scene.land());
            } else if (head.isPresent() && isLaidIn(noun, scene.word(), head.get())) {
                around.add(scene.land());
            }
        }
        return own.isEmpty() ? around : own;
    }

    /** Whether a place is that of the clause in which somebody takes part. */
    private boolean isLaidIn(Token noun, Token place, Token head) {
        Optional<Token> verb = clause(noun);
        if (verb.isEmpty()) {
            return false;
        }
        if (Boundaries.isNoun(head)) {
            boolean resident = is(head, "dwelling") || is(head, "soldiering");
            return resident && isSame(head, verb.get());
        }
        boolean speaks = is(head, "saying");
        Optional<Token> speaker = document.child(head, "nsubj");
        boolean local = speaker.filter(word -> word.equals(noun) || is(word, "dwelling"))
                .isPresent();
        return place.is("obl")
                && (speaks
                        ? local && (head.equals(verb.get()) || verb.get().head() == head.index())
                        : isSame(head, verb.get()) || isBeside(head, verb.get()) || isBeside(verb.get(), head));
    }

    private boolean isSame(Token one, Token verb) {
        return one.equals(verb) || clause(one).filter(verb::equals).isPresent();
    }

    private static boolean isBeside(Token one, Token other) {
        return one.head() == other.index() && CLAUSES.stream().anyMatch(one::is);
    }

    /** The verb that somebody is subject, object or agent of, alone or with others. */
    private Optional<Token> clause(Token noun) {
        Token at = noun;
        while (at.is("conj") && document.head(at).filter(Boundaries::isNoun).isPresent()) {
            at = document.head(at).orElseThrow();
        }
        Token part = at;
        boolean agent = part.is("obl") && isIn(part, Set.of("against", "by", "from", "on"));
        boolean takes = agent || TAKING_PART.stream().anyMatch(part::is);
        return takes ? document.head(part).filter(verb -> verb.upos() == Upos.VERB) : Optional.empty();
    }

    /** Whether a land is named but by its border, or somebody is told of beside its border. */
    boolean isBeyond(Entity entity, String land) {
        List<Token> named = setting.scenes().stream()
                .filter(scene -> scene.country().equals(land))
                .map(scene -> document.token(scene.token()))
                .toList();
        boolean only =
                !named.isEmpty() && named.stream().allMatch(name -> border(name).isPresent());
        return only
                || named.stream()
                        .flatMap(name -> border(name).stream())
                        .anyMatch(border -> isAt(entity, border) || (!isScene(land) && isBeside(entity, border)));
    }

    /** Whether something happens in a land, by any sentence. */
    private boolean isScene(String land) {
        return scenes.stream().anyMatch(scene -> scene.land().equals(land));
    }

    /** Whether the sentence that first speaks of somebody names a border. */
    private boolean isBeside(Entity entity, Token border) {
        return entity.phrases().stream()
                .findFirst()
                .filter(phrase ->
                        document.sentenceOf(document.token(phrase.head())).equals(document.sentenceOf(border)))
                .isPresent();
    }

    /** Whether somebody is, or goes, by a border. */
    private boolean isAt(Entity entity, Token border) {
        Optional<Token> head = document.head(border);
        return entity.phrases().stream()
                .map(phrase -> document.token(phrase.head()))
                .anyMatch(noun -> head.filter(noun::equals).isPresent()
                        || (noun.is("nsubj")
                                && head.filter(verb -> verb.index() == noun.head())
                                        .isPresent()));
    }

    /** The border that a land's name belongs to, unless it is where the border is: "across the border in Peru". */
    private Optional<Token> border(Token name) {
        Optional<Token> before = document.child(name, "case")
                .filter(word -> word.index() > 0 && word.lemma().equals("with"))
                .map(word -> document.token(word.index() - 1))
                .filter(word -> is(word, "bordering"));
        if (before.isPresent()) {
            return before;
        }
        Token at = name;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Token> head = document.head(at);
            if (head.isEmpty()) {
                return head;
            }
            boolean inside = isIn(at, Set.of("in"));
            at = head.get();
            if (is(at, "bordering")) {
                return inside ? Optional.empty() : head;
            }
            if (!Boundaries.isNoun(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
