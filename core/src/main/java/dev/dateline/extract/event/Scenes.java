// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the words that say where an event took place: in its own clause, or in the clauses round it. */
final class Scenes {
    private static final Set<String> PLACED =
            Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "around", "within");
    private static final Set<String> MOVED = Set.of("to", "into", "on", "of", "through", "over", "along");
    private static final Set<String> LEFT = Set.of("from");
    /** What stands before those with whom something is done, or against whom it is aimed. */
    private static final Set<String> AIMED = Set.of("against", "with", "between");

    private static final int HIGHEST = 8;

    /** What is done to somebody where he is. */
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.AID, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);
    /** What is aimed at places and reaches them. */
    private static final Set<EventType> STRIKING = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE);
    /** What is said, so that the place of what it is about is not its own. */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.ACCUSE,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SANCTION,
            EventType.SUPPORT,
            EventType.THREATEN);

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final boolean[] location;
    private final boolean[] person;

    Scenes(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.location = named("LOC");
        this.person = named("PER");
    }

    private boolean[] named(String label) {
        boolean[] found = new boolean[document.tokens().size()];
        document.mentions(Layers.NAMES).stream()
                .filter(name -> name.label().equals(label))
                .forEach(name -> Arrays.fill(found, name.first(), name.last(), true));
        return found;
    }

    /**
     * A token of the phrase that says where; own phrases before those of its object and of the goal of a movement.
     *
     * What a deed is done to can place it, and not what is spoken to or of.
     */
    OptionalInt place(List<Token> heads, EventType type, List<Token> actors, List<Token> reached) {
        List<Token> candidates = new ArrayList<>();
        heads.forEach(head -> collect(head, PLACED, candidates));
        for (Token head : heads) {
            objects(head).forEach(object -> collect(object, PLACED, candidates));
        }
        for (Token head : heads) {
            collect(head, MOVED, candidates);
            objects(head).forEach(object -> collect(object, MOVED, candidates));
            if (STRIKING.contains(type)) {
                collect(head, AIMED, candidates);
            }
        }
        heads.forEach(head -> collect(head, LEFT, candidates));
        if (BODILY.contains(type)) {
            heads.forEach(head -> candidates.addAll(objects(head)));
            candidates.addAll(reached);
        }
        actors.forEach(actor -> collect(actor, PLACED, candidates));
        reached.forEach(recipient -> collect(recipient, PLACED, candidates));
        for (Token candidate : candidates) {
            if (location[candidate.index()] && candidate.upos() != Upos.ADJ && !possessive(candidate)) {
                return OptionalInt.of(candidate.index());
            }
        }
        return OptionalInt.empty();
    }

    /** Where no phrase of its own names a place: what "there" and "the city" stand for, the clauses above. */
    OptionalInt implied(List<Token> heads, boolean done, List<Token> actors) {
        OptionalInt meant = meant(heads, done, actors);
        return meant.isEmpty() ? round(heads) : meant;
    }

    /**
     * Whether a name can be that of the place of an event, by what stands between the two: those against whom or with whom something is done are no place
     * of it, nor is the place of what is said or asked for that of the saying.
     *
     * @param isEvent whether a word is an event of its own
     */
    boolean mayPlace(Token event, EventType type, Token name, Predicate<Token> isEvent) {
        boolean aimed = !STRIKING.contains(type)
                && syntax.preposition(name)
                        .filter(each -> AIMED.contains(each) || (type == EventType.SANCTION && each.equals("on")))
                        .isPresent();
        boolean behind = SPOKEN.contains(type)
                && IntStream.range(event.index() + 1, name.index()).anyMatch(i -> isEvent.test(document.token(i)));
        return !aimed && !behind && !isOfWhatIsSaid(event, type, name, isEvent) && !isOfTheSaying(event, name);
    }

    /** "said in Lima that he would resign", "he would resign, an aide said in Lima": a place behind the verb that tells of the event is where it was said; "In Lima, police said" speaks of both. */
    private boolean isOfTheSaying(Token event, Token name) {
        Token phrase = name;
        for (int i = 0; i < HIGHEST && phrase.head() >= 0 && !phrase.is("obl"); i++) {
            phrase = document.token(phrase.head());
        }
        int verb = phrase.is("obl") && phrase.index() > phrase.head() ? phrase.head() : -1;
        if (verb < 0) {
            return false;
        }
        boolean behind = document.token(verb).is("parataxis") && verb > event.index();
        if (behind && document.token(verb).head() == event.index()) {
            return true;
        }
        Token at = event;
        for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
            if (at.head() == verb) {
                return at.is("ccomp") && (phrase.index() < at.index() || verb > at.index());
            }
            at = document.token(at.head());
        }
        return false;
    }

    private static boolean isBehind(Token clause, Token event) {
        return clause.is("advcl") && clause.index() > event.index();
    }

    /** Whether a phrase is that of what was over before an event, or of what an event of speech is about. */
    boolean isOfWhatIsSaid(Token event, EventType type, Token phrase, Predicate<Token> isEvent) {
        boolean spoken = SPOKEN.contains(type);
        Token at = phrase;
        for (int i = 0; i < HIGHEST && at.head() >= 0 && at.index() != event.index(); i++) {
            boolean told = spoken && (isEvent.test(at) || at.is("xcomp") || at.is("ccomp") || isBehind(at, event));
            if ((told || syntax.earlier(at)) && !document.dominates(at, event)) {
                return true;
            }
            at = document.token(at.head());
        }
        return false;
    }

    /** "Peru's commander": the name is only whose he is, whatever the tree makes of it. */
    private boolean possessive(Token token) {
        return document.children(token, "case").stream().anyMatch(child -> child.upos() == Upos.PART);
    }

    private List<Token> objects(Token head) {
        return document.children(head, "obj", "nsubj:pass").stream()
                .map(syntax::core)
                .toList();
    }

    /** "there", "in the city", "the country" as the doer: the last place named before. */
    private OptionalInt meant(List<Token> heads, boolean done, List<Token> actors) {
        List<Token> candidates = new ArrayList<>();
        for (Token head : heads) {
            collect(head, PLACED, candidates);
            if (done) {
                objects(head).forEach(object -> collect(object, PLACED, candidates));
                collect(head, MOVED, candidates);
                candidates.addAll(objects(head));
            }
        }
        if (done) {
            actors.stream()
                    .filter(actor -> Syntax.lemma(actor).equals("country"))
                    .forEach(candidates::add);
        }
        boolean there = heads.stream()
                .flatMap(head -> document.children(head, "advmod").stream())
                .anyMatch(adverb -> Syntax.lower(adverb).equals("there"));
        if (there) {
            for (Token actor : actors) {
                if (location[actor.index()] && actor.upos() == Upos.PROPN) {
                    return OptionalInt.of(actor.index());
                }
            }
        }
        return there || candidates.stream().anyMatch(this::scene) ? last(heads.get(0)) : OptionalInt.empty();
    }

    /** "the city", "the area": a place named before. */
    private boolean scene(Token noun) {
        boolean known = document.children(noun, "det").stream()
                .anyMatch(child -> words.contains("definite", Syntax.lower(child)));
        return known
                && words.contains("scene", Syntax.lemma(noun))
                && document.children(noun, "nmod", "compound").isEmpty();
    }

    /** The last name of a place before an event, in its own sentence or the two before it. */
    private OptionalInt last(Token event) {
        int sentence = document.sentences().indexOf(document.sentenceOf(event));
        int first = document.sentences().get(Math.max(0, sentence - 2)).first();
        for (int i = event.index() - 1; i >= first; i--) {
            Token token = document.token(i);
            boolean acts = token.is("nsubj") || token.relation().equals("nmod:poss");
            if (location[i] && token.upos() == Upos.PROPN && !acts) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The place that a clause above names before the event, up to the next reported clause. */
    private OptionalInt round(List<Token> heads) {
        Token at = heads.get(heads.size() - 1);
        for (int i = 0; i < HIGHEST && at.head() >= 0 && !apart(at); i++) {
            at = document.token(at.head());
            List<Token> candidates = new ArrayList<>();
            collect(at, PLACED, candidates);
            for (Token candidate : candidates) {
                if (location[candidate.index()]
                        && candidate.upos() == Upos.PROPN
                        && candidate.index() < heads.get(0).index()) {
                    return OptionalInt.of(candidate.index());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a clause has a day of its own, so that it need not be where the clause before was. */
    boolean isDated(Token clause) {
        return document.children(clause, "obl").stream()
                .anyMatch(child -> words.contains("time", Syntax.lemma(child))
                        || child.form().matches("[12][0-9]{3}"));
    }

    /** A clause that need not be where the clause above is: what is reported, meant to be done, or was done before it or on another day, or a condition. */
    private boolean apart(Token clause) {
        return clause.is("ccomp")
                || (clause.is("conj") && isDated(clause))
                || clause.is("parataxis")
                || (syntax.infinitive(clause)
                        && !words.contains("achieving", Syntax.lemma(document.token(clause.head()))))
                || syntax.earlier(clause)
                || document.children(clause, "mark").stream()
                        .anyMatch(mark -> words.contains("condition", Syntax.lower(mark)));
    }

    /** Whether a phrase tells where somebody lives: "of" behind his name, or his age, which the tree may hang on the verb. */
    boolean home(Token phrase) {
        if (phrase.head() < 0 || syntax.preposition(phrase).filter("of"::equals).isEmpty()) {
            return false;
        }
        Token head = document.token(phrase.head());
        return person[head.index()]
                || head.upos() == Upos.NUM
                || (head.upos() == Upos.VERB
                        && document.children(phrase, "case").stream().anyMatch(this::behindAnAge));
    }

    /** Whether a word stands behind a number and a comma: "22, of York". */
    private boolean behindAnAge(Token word) {
        return word.index() > 1
                && document.token(word.index() - 1).form().equals(",")
                && document.token(word.index() - 2).upos() == Upos.NUM;
    }

    private void collect(Token head, Set<String> prepositions, List<Token> into) {
        for (Token child : document.children(head, "obl", "nmod")) {
            if (syntax.preposition(child)
                    .filter(prepositions::contains)
                    .filter(each -> !home(child))
                    .isPresent()) {
                into.add(child);
                document.children(child, "nmod", "compound", "appos", "flat").stream()
                        .filter(below -> !below.is("compound")
                                || child.upos() == Upos.PROPN
                                || words.contains("division", Syntax.lemma(child)))
                        .filter(below -> syntax.preposition(below)
                                .filter(each -> !PLACED.contains(each) && !each.equals("of"))
                                .isEmpty())
                        .forEach(below -> {
                            into.add(below);
                            if (words.contains("division", Syntax.lemma(below))) {
                                into.addAll(document.children(below, "compound"));
                            }
                        });
            }
        }
    }
}
