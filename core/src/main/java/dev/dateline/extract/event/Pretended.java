// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Tells what is only told or played from what is done: deeds in stories that were made up, games with a score, and answers to a poll. */
final class Pretended {
    private static final int HIGHEST = 8;

    /** Deeds that are played; players and actors are praised and blamed as others are. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST, EventType.RETREAT);

    private static final Set<EventType> OPINIONS = EnumSet.of(EventType.REJECT, EventType.SUPPORT);
    private static final Set<Upos> COUNTED = EnumSet.of(Upos.NOUN, Upos.ADJ);

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
        return (DEEDS.contains(type) && isMadeUp(trigger))
                || (type == EventType.ASSAULT && isOfAGame(trigger))
                || (OPINIONS.contains(type) && isPolled(trigger));
    }

    /** "in the novel, a soldier shot his brother", "the novel tells how he was shot"; what has a year or a day of its own may be history. */
    private boolean isMadeUp(Token trigger) {
        Token at = trigger;
        for (int i = 0; i < HIGHEST && !hasDayOrYear(at); i++) {
            if (isInFiction(at)) {
                return true;
            }
            if (at.head() < 0 || at.is("parataxis") || at.relation().equals("acl:relcl")) {
                return false;
            }
            Token above = document.token(at.head());
            boolean clause = at.is("ccomp") || at.is("advcl");
            if (clause && isToldByFiction(above)) {
                return true;
            }
            if (at.is("ccomp")) {
                return false;
            }
            at = above;
        }
        return false;
    }

    private boolean isInFiction(Token word) {
        return document.children(word, "obl", "nmod").stream()
                .anyMatch(phrase -> words.contains("fiction", Syntax.lemma(phrase))
                        && syntax.preposition(phrase).filter("in"::equals).isPresent()
                        && document.children(phrase, "conj").isEmpty());
    }

    private boolean isToldByFiction(Token verb) {
        return document.children(verb, "nsubj").stream()
                .anyMatch(subject -> words.contains("fiction", Syntax.lemma(subject)));
    }

    /** Whether a verb or noun has a weekday or a year of its own; a mere "one morning" stories have, too. */
    private boolean hasDayOrYear(Token word) {
        return document.children(word, "obl", "nmod").stream()
                .anyMatch(phrase -> words.contains("day-name", Syntax.lemma(phrase))
                        || phrase.form().matches("\\d{4}"));
    }

    /** "beat Harwood 3-1". */
    private boolean isOfAGame(Token trigger) {
        return trigger.upos() == Upos.VERB && words.contains("beating", Syntax.lemma(trigger)) && scored(trigger);
    }

    /** Whether a score stands in the clause: "3-1". */
    private boolean scored(Token verb) {
        return document.children(verb).stream()
                .filter(child -> child.index() > verb.index())
                .flatMap(child -> document.subtree(child).stream())
                .anyMatch(this::isScore);
    }

    /** Whether two numbers are points and count nothing: not "30-40 students". */
    private boolean isScore(Token token) {
        int last = document.sentenceOf(token).last();
        boolean parted = token.index() + 2 < last
                && token.form().matches("\\d{1,3}")
                && document.token(token.index() + 1).form().matches("[-–]")
                && document.token(token.index() + 2).form().matches("\\d{1,3}");
        if (!parted && !token.form().matches("\\d{1,3}[-–]\\d{1,3}")) {
            return false;
        }
        int next = token.index() + (parted ? 3 : 1);
        return !token.is("nummod")
                && !token.is("compound")
                && (next >= last || !COUNTED.contains(document.token(next).upos()));
    }

    /** "38 percent back the talks", also of "people", not of those who decide. */
    private boolean isPolled(Token trigger) {
        String form = Syntax.lower(trigger);
        boolean present = form.equals(Syntax.lemma(trigger)) || form.equals(Syntax.lemma(trigger) + "s");
        return trigger.upos() == Upos.VERB
                && present
                && document.children(trigger, "nsubj").stream()
                        .anyMatch(subject -> words.contains("polled", Syntax.lemma(subject))
                                && syntax.phrases(subject, "of").stream()
                                        .allMatch(people -> words.contains("public", Syntax.lemma(people))));
    }
}
