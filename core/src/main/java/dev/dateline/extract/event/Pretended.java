// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Tells what is only played from what is done: deeds in drills and in stories that were made up, games with a score, and answers to a poll. */
final class Pretended {
    private static final int HIGHEST = 8;

    /** Deeds that are played; players and actors are praised and blamed as others are. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST, EventType.RETREAT);
    /** What is only shown in a drill; troops that move and protests against it are real. */
    private static final Set<EventType> DRILLED = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT);

    private static final Set<EventType> OPINIONS =
            EnumSet.of(EventType.ACCUSE, EventType.AGREE, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT);

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Pretended(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** Whether nothing of a type is done by what a word says. */
    boolean holds(Token trigger, EventType type) {
        return (DRILLED.contains(type) && (isDrilled(trigger) || isAtADummy(trigger)))
                || (DEEDS.contains(type) && isMadeUp(trigger))
                || (type == EventType.ASSAULT && isOfAGame(trigger))
                || (type == EventType.CONSULT && isOfAGame(trigger))
                || (OPINIONS.contains(type) && isPolled(trigger));
    }

    /** "In the drill, marines stormed a beach", also the clauses beside and below; not what is done "in the exercise of power". */
    private boolean isDrilled(Token trigger) {
        return isWithin(trigger, "drill");
    }

    private boolean isWithin(Token trigger, String kind) {
        Token at = trigger;
        for (int i = 0; i < HIGHEST; i++) {
            boolean within = document.children(at, "obl", "nmod").stream()
                    .anyMatch(phrase -> words.contains(kind, Syntax.lemma(phrase))
                            && syntax.preposition(phrase).filter("in"::equals).isPresent()
                            && syntax.phrases(phrase, "of").isEmpty());
            if (within) {
                return true;
            }
            if (at.head() < 0
                    || at.is("ccomp")
                    || at.is("parataxis")
                    || at.relation().equals("acl:relcl")) {
                return false;
            }
            at = document.token(at.head());
        }
        return false;
    }

    /** "bombed mock bunkers". */
    private boolean isAtADummy(Token trigger) {
        return document.children(trigger, "obj", "nsubj:pass").stream()
                .flatMap(object -> document.children(object, "amod", "compound").stream())
                .anyMatch(word -> words.contains("mock", Syntax.lower(word)));
    }

    /** "in the novel, a soldier shot his brother", "the novel tells how he was shot". */
    private boolean isMadeUp(Token trigger) {
        if (isWithin(trigger, "fiction")) {
            return true;
        }
        Token at = trigger;
        for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
            Token above = document.token(at.head());
            boolean told = (at.is("ccomp") || at.is("advcl"))
                    && document.children(above, "nsubj").stream()
                            .anyMatch(subject -> words.contains("fiction", Syntax.lemma(subject)));
            if (told) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "beat Harwood 3-1", "will meet in the final". */
    private boolean isOfAGame(Token trigger) {
        boolean cup = document.children(trigger, "obl").stream()
                .anyMatch(phrase -> words.contains("contest", Syntax.lemma(phrase))
                        && syntax.preposition(phrase).filter("in"::equals).isPresent());
        return trigger.upos() == Upos.VERB
                && (cup || (words.contains("beating", Syntax.lemma(trigger)) && scored(trigger)));
    }

    /** Whether a score stands in the clause: "3-1". */
    private boolean scored(Token verb) {
        return document.children(verb).stream()
                .filter(child -> child.index() > verb.index())
                .flatMap(child -> document.subtree(child).stream())
                .anyMatch(this::isScore);
    }

    private boolean isScore(Token token) {
        if (token.form().matches("\\d{1,3}[-–]\\d{1,3}")) {
            return true;
        }
        int last = document.sentenceOf(token).last();
        return token.form().matches("\\d{1,3}")
                && token.index() + 2 < last
                && document.token(token.index() + 1).form().matches("[-–]")
                && document.token(token.index() + 2).form().matches("\\d{1,3}");
    }

    /** "38 percent back the talks". */
    private boolean isPolled(Token trigger) {
        return trigger.upos() == Upos.VERB
                && document.children(trigger, "nsubj").stream()
                        .anyMatch(subject -> words.contains("polled", Syntax.lemma(subject)));
    }
}
