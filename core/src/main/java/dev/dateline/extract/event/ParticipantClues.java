// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * What is seen of each word that may stand for somebody who takes part in an event: how the tree leads to it from the trigger, what kind of word it is, and
 * whether the rules take it.
 */
final class ParticipantClues {
    /** What the numbers of a candidate are called. */
    static final List<String> NUMBERS = List.of(
            "doer",
            "told",
            "doers",
            "tolds",
            "beside_doer",
            "beside_told",
            "up",
            "down",
            "apart",
            "before",
            "person",
            "organisation",
            "location",
            "name",
            "human",
            "animate",
            "pronoun",
            "proper",
            "same_voice",
            "reported",
            "candidates",
            "verb",
            "passive",
            "lexicon",
            "conjunct");

    private static final Set<Upos> NOMINAL = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.ADJ, Upos.DET);
    /** Words that go on with a phrase and do not head one. */
    private static final Set<String> WITHIN = Set.of("flat", "fixed", "goeswith", "punct", "case", "mark");
    /** Places in a clause where an adjective stands for people: "the wounded were taken". */
    private static final Set<String> HEADING = Set.of("nsubj", "obj", "obl", "nmod", "conj");

    private static final double FARTHEST = 30;
    /** Of longer sentences only the candidates nearest to the trigger count; no sentence of news comes near. */
    private static final int MOST = 100;
    /** Ways through the tree are told up to so many steps from each end. */
    private static final int STEPS = 25;

    private final Syntax syntax;
    private final Document document;
    private final Arguments arguments;
    private final Voices voices;
    private final Learned learned;
    private final Map<Integer, String> names = new HashMap<>();

    ParticipantClues(Syntax syntax, Arguments arguments, Voices voices, Learned learned) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.arguments = arguments;
        this.voices = voices;
        this.learned = learned;
        document.mentions(Layers.NAMES).forEach(name -> {
            for (int i = name.first(); i < name.last(); i++) {
                names.put(i, name.label());
            }
        });
    }

    /**
     * One word that may stand for a participant.
     *
     * @param keys what is looked up in the table of shares, in the order of {@link ParticipantTables#KEYS}
     * @param numbers in the order of {@link #NUMBERS}
     * @param arcs how likely the reader finds it an actor, a recipient, and a time or place of the event, 0 to 1
     */
    record Candidate(Token token, List<String> keys, List<Double> numbers, List<Double> arcs) {}

    /** The candidates of an event: the heads of noun phrases in its sentence, and those whom the rules take. */
    List<Candidate> of(Matcher.Match match, EventType type, Roles roles) {
        Token trigger = match.token();
        Set<Token> taken = new LinkedHashSet<>(roles.doers());
        taken.addAll(roles.told());
        taken.addAll(roles.actors());
        taken.addAll(roles.recipients());
        List<Token> words = new ArrayList<>();
        for (Token token : document.tokensOf(document.sentenceOf(trigger))) {
            if (token.index() != trigger.index() && (taken.contains(token) || heads(token))) {
                words.add(token);
            }
        }
        int sentence = document.sentenceOf(trigger).index();
        taken.stream()
                .filter(each -> document.sentenceOf(each).index() != sentence)
                .forEach(words::add);
        return nearest(words, trigger).stream()
                .map(word -> candidate(match, type, roles, word, Math.min(MOST, words.size())))
                .toList();
    }

    private static List<Token> nearest(List<Token> words, Token trigger) {
        if (words.size() <= MOST) {
            return words;
        }
        return words.stream()
                .sorted(Comparator.comparingInt((Token word) -> Math.abs(word.index() - trigger.index()))
                        .thenComparing(Token::index))
                .limit(MOST)
                .sorted(Comparator.comparing(Token::index))
                .toList();
    }

    /**
     * Whether a word may be added as an actor: nobody who investigates the deed or comes under it, nor according to whom it is told, and of what did not happen nobody who stands with a verb above it, who may
     * have prevented it.
     */
    boolean mayDo(Token word, Matcher.Match match, boolean denied) {
        Token trigger = match.token();
        boolean suffers = match.entry().undergone() && syntax.agents(trigger).contains(word);
        return !suffers
                && !arguments.investigates(word, trigger)
                && !syntax.source(word)
                && !arguments.ofAnother(word, trigger)
                && !arguments.hurt(word)
                && (!denied || word.head() == trigger.index() || document.dominates(trigger, word));
    }

    /** Whether somebody stays an actor however unlikely such words are: "Russian" of "Russian missiles killed six". */
    boolean isSure(Token word, Token trigger) {
        return arguments.wields(word, trigger);
    }

    /** Whether a word may be added as a recipient: nobody who was harmed by what is investigated or protested over, and no name of a disaster, nobody whom a demand would only harm. */
    boolean maySuffer(Token word, Token trigger) {
        return !arguments.mourned(word, trigger) && !arguments.spared(word, trigger) && !syntax.labels(word);
    }

    private boolean heads(Token token) {
        if (!NOMINAL.contains(token.upos()) || WITHIN.contains(base(token)) || syntax.dateline(token)) {
            return false;
        }
        boolean name = names.containsKey(token.index());
        return switch (token.upos()) {
            case ADJ -> name || arguments.person(token) || HEADING.contains(base(token));
            case NUM -> !token.is("nummod") && !token.is("appos") && (name || !token.is("compound"));
            case DET -> !token.is("det") && (name || !token.is("compound"));
            default -> name || !token.is("compound");
        };
    }

    private static String base(Token token) {
        int at = token.relation().indexOf(':');
        return at < 0 ? token.relation() : token.relation().substring(0, at);
    }

    private Candidate candidate(Matcher.Match match, EventType type, Roles roles, Token word, int among) {
        Token trigger = match.token();
        Route route = route(trigger, word);
        List<Double> arcs = List.of(
                learned.of(Learned.Role.ACTOR, trigger, word),
                learned.of(Learned.Role.RECIPIENT, trigger, word),
                Math.max(learned.of(Learned.Role.TIME, trigger, word), learned.of(Learned.Role.PLACE, trigger, word)));
        return new Candidate(
                word, keys(match, type, roles, word, route), numbers(match, roles, word, route, among), arcs);
    }

    private List<String> keys(Matcher.Match match, EventType type, Roles roles, Token word, Route route) {
        Token trigger = match.token();
        String shape = shape(trigger);
        String part = shape.substring(0, 1);
        String kind = kind(word);
        String ruled =
                (roles.doers().contains(word) ? "doer" : "-") + (roles.told().contains(word) ? "told" : "-");
        return List.of(
                "way " + shape + " " + route.exact,
                "type-way " + type.code() + " " + shape + " " + route.coarse,
                "word-way " + trigger.lemma().toLowerCase(Locale.ROOT) + " " + part + " " + route.exact,
                "kind " + kind,
                "type-last " + type.code() + " " + shape + " " + route.last,
                "type-ruled " + type.code() + " " + part + " " + ruled,
                "type-kind " + type.code() + " " + kind,
                "human-way " + shape + " " + route.coarse + " " + (arguments.person(word) ? "person" : "thing"));
    }

    /** The part of speech of a trigger, and whether it is passive, modifies a noun, or depends on another verb. */
    private String shape(Token trigger) {
        String part = trigger.upos() == Upos.VERB ? "V" : Syntax.nominal(trigger) ? "N" : "A";
        String under = trigger.is("acl") ? "r" : trigger.is("xcomp") || trigger.is("advcl") ? "x" : "";
        return part + (syntax.passive(trigger) ? "p" : "") + under;
    }

    /** What kind of word it is: which pronoun, the kind of name, or which noun. */
    private String kind(Token word) {
        if (word.upos() == Upos.PRON) {
            return "pronoun " + Syntax.lower(word);
        }
        String name = names.get(word.index());
        if (name != null) {
            return "name " + name;
        }
        return word.upos() == Upos.PROPN ? "name" : "noun " + word.lemma().toLowerCase(Locale.ROOT);
    }

    private List<Double> numbers(Matcher.Match match, Roles roles, Token word, Route route, int among) {
        Token trigger = match.token();
        String name = names.getOrDefault(word.index(), "");
        int voice = voices.voice(trigger);
        return DoubleStream.of(
                        is(roles.doers().contains(word)),
                        is(roles.told().contains(word)),
                        roles.doers().size(),
                        roles.told().size(),
                        is(beside(word, roles.doers())),
                        is(beside(word, roles.told())),
                        route.up,
                        route.down,
                        Math.min(FARTHEST, Math.abs(word.index() - trigger.index())),
                        is(word.index() < trigger.index()),
                        is(name.equals("PER")),
                        is(name.equals("ORG")),
                        is(name.equals("LOC")),
                        is(!name.isEmpty()),
                        is(arguments.person(word)),
                        is(syntax.animate(word)),
                        is(word.upos() == Upos.PRON),
                        is(word.upos() == Upos.PROPN),
                        is(voices.voice(word) == voice),
                        is(voice >= 0),
                        among,
                        is(trigger.upos() == Upos.VERB),
                        is(syntax.passive(trigger)),
                        is(!match.entry().id().isEmpty()),
                        is(word.is("conj")))
                .boxed()
                .toList();
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }

    private static boolean beside(Token word, List<Token> others) {
        return word.is("conj") && others.stream().anyMatch(other -> other.index() == word.head());
    }

    /** How the tree leads from a trigger to a word: the relations up and down, with and without their subtypes, and the last of them. */
    private record Route(String exact, String coarse, String last, int up, int down) {}

    private Route route(Token trigger, Token word) {
        List<Token> above = above(trigger);
        List<Token> below = above(word);
        Set<Token> common = new HashSet<>(above);
        common.retainAll(below);
        StringBuilder exact = new StringBuilder();
        StringBuilder coarse = new StringBuilder();
        String last = "";
        int up = 0;
        for (Token at : above) {
            if (common.contains(at)) {
                break;
            }
            last = '<' + base(at) + marked(at);
            exact.append('<').append(at.relation()).append(marked(at));
            coarse.append(last);
            up++;
        }
        int down = 0;
        while (down < below.size() && !common.contains(below.get(down))) {
            down++;
        }
        for (int i = down - 1; i >= 0; i--) {
            Token at = below.get(i);
            last = '>' + base(at) + marked(at);
            exact.append('>').append(at.relation()).append(marked(at));
            coarse.append(last);
        }
        return new Route(exact.toString(), coarse.toString(), last, up, down);
    }

    /** A word and those above it, up to the root where that is near. */
    private List<Token> above(Token word) {
        List<Token> found = new ArrayList<>(List.of(word));
        Token at = word;
        while (at.head() >= 0 && found.size() < STEPS) {
            at = document.token(at.head());
            found.add(at);
        }
        return found;
    }

    /** The preposition of a phrase, the mark of a clause. */
    private String marked(Token at) {
        boolean phrase = at.is("obl") || at.is("nmod") || at.is("advcl") || at.is("acl");
        return phrase ? syntax.preposition(at).map(each -> ":" + each).orElse("") : "";
    }
}
