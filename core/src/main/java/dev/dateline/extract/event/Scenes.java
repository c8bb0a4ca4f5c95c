// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the words that say where an event took place: in its own clause, in the clauses round it, or in the dateline. */
final class Scenes {
    private static final Set<String> PLACED =
            Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "around", "within");
    private static final Set<String> MOVED = Set.of("to", "into", "on", "of", "against", "through", "over", "along");
    private static final Set<String> LEFT = Set.of("from");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final int DATELINE = 12;
    private static final int HIGHEST = 8;

    /** What is done bodily, so that those of one sentence are done in one place unless it says another. */
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

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
     * @param done whether the event is a deed, which what it is done to can place, and not an act of speech
     */
    OptionalInt place(List<Token> heads, boolean done, List<Token> actors, List<Token> reached) {
        List<Token> candidates = new ArrayList<>();
        heads.forEach(head -> collect(head, PLACED, candidates));
        for (Token head : heads) {
            objects(head).forEach(object -> collect(object, PLACED, candidates));
        }
        for (Token head : heads) {
            collect(head, MOVED, candidates);
            objects(head).forEach(object -> collect(object, MOVED, candidates));
        }
        heads.forEach(head -> collect(head, LEFT, candidates));
        if (done) {
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

    /** Where no phrase of its own names a place: what "there" and "the city" stand for, the clauses above, the dateline. */
    OptionalInt implied(List<Token> heads, boolean done, List<Token> actors) {
        OptionalInt meant = meant(heads, done, actors);
        OptionalInt further = meant.isEmpty() ? round(heads) : meant;
        return further.isEmpty() && done ? dateline(heads.get(0)) : further;
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

    /** A clause that need not be where the clause above is: what is reported, or a condition. */
    private boolean apart(Token clause) {
        return clause.is("ccomp")
                || clause.is("parataxis")
                || document.children(clause, "mark").stream()
                        .anyMatch(mark -> words.contains("condition", Syntax.lower(mark)));
    }

    /** The place before the dash that opens a report, for the sentence behind it. */
    private OptionalInt dateline(Token event) {
        Sentence sentence = document.sentenceOf(event);
        int last = Math.min(DATELINE, document.tokens().size());
        for (int i = Math.max(1, sentence.first() - 1); i < last && i < event.index(); i++) {
            if (DASHES.contains(document.token(i).form())) {
                return location[0] ? OptionalInt.of(0) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The events, where a deed without a place has that of the deed beside it in the sentence, or in the one before. */
    List<EventMention> shared(List<EventMention> events) {
        List<EventMention> placed = new ArrayList<>();
        for (EventMention event : events) {
            boolean open = event.place().isEmpty() && BODILY.contains(event.type());
            OptionalInt place = open ? beside(event, events) : event.place();
            placed.add(place.isEmpty() ? event : event.at(place));
        }
        return placed;
    }

    private OptionalInt beside(EventMention event, List<EventMention> events) {
        List<EventMention> placed = events.stream()
                .filter(other ->
                        BODILY.contains(other.type()) && other.place().isPresent() && other.status() == event.status())
                .toList();
        int sentence = sentence(event);
        return placed.stream()
                .filter(other -> sentence(other) == sentence)
                .findFirst()
                .or(() -> placed.stream()
                        .filter(other -> sentence(other) == sentence - 1)
                        .reduce((first, second) -> second))
                .map(EventMention::place)
                .orElse(OptionalInt.empty());
    }

    private int sentence(EventMention event) {
        return document.sentenceOf(document.token(event.head())).index();
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
                        .forEach(into::add);
            }
        }
    }
}
