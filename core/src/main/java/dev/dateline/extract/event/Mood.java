// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether an event happened from the words round it: auxiliaries, negation, conjunctions, and the verbs and nouns above it,
 * from the inside out.
 */
final class Mood {
    private final Moods table;
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final ClauseMood clause;
    private final Presumed presumed;
    private final Governors governors;

    /** @param reported whether a word stands in the content of a statement */
    Mood(Moods table, Syntax syntax, WordClasses words, Predicate<Token> reported) {
        this.table = table;
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.clause = new ClauseMood(table, syntax, words, reported);
        this.presumed = new Presumed(syntax, words, clause);
        this.governors = new Governors(table, syntax, words, clause, presumed, reported);
    }

    /**
     * A status and the lines that led to it; status null where there is no event at all.
     *
     * @param reasons the lines that changed the status
     * @param lines all lines that were applied
     */
    record Reading(@Nullable Status status, List<String> reasons, List<String> lines) {
        Reading {
            reasons = List.copyOf(reasons);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is read; a participle before a noun ("will try the ousted premier") tells what had been done, whatever becomes of the noun.
     *
     * @param verbal whether the event is an act of speech or protest, which a purpose clause reports as done
     * @param instant whether a progressive form tells no more than the past
     * @param attempted whether to try it is to do it
     */
    Reading read(
            Token event, Optional<LightVerbs.Carrier> carrier, boolean verbal, boolean instant, boolean attempted) {
        Way way = new Way(verbal, instant, attempted);
        if (isAttribute(event)) {
            clause.own(event, way, false);
        } else if (event.upos() == Upos.VERB) {
            governors.verb(event, way, 0);
        } else if (document.child(event, "cop").isPresent()) {
            boolean now = document.children(event, "cop").stream().anyMatch(ClauseMood::present);
            way.apply(now ? Effect.ONGOING : Effect.SAME, "present state");
            clause.modifiers(event, way);
            governors.verb(event, way, 0);
        } else {
            noun(event, carrier, way);
        }
        return new Reading(way.status(), way.reasons(), way.lines());
    }

    /** A participle before a noun, which the tree may hang on the verb before it: "will try ousted premier Silva". */
    private boolean isAttribute(Token participle) {
        if (!Syntax.participle(participle) || participle.head() < 0) {
            return false;
        }
        Token above = document.token(participle.head());
        boolean torn = participle.is("xcomp")
                && isBeforeNoun(participle)
                && document.child(above, "aux:pass").isEmpty()
                && above.index() == participle.index() - 1
                && above.upos() == Upos.VERB
                && !words.contains("linking", Syntax.lemma(above))
                && !words.contains("causing", Syntax.lemma(above));
        return participle.is("amod") || torn;
    }

    private boolean isBeforeNoun(Token word) {
        int next = word.index() + 1;
        return next < document.sentenceOf(word).last()
                && (Syntax.nominal(document.token(next)) || document.token(next).upos() == Upos.ADJ);
    }

    static boolean isReal(Status status) {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    /** The status of an event of the inner status inside words of the outer one; null where nothing is left of it. */
    static @Nullable Status combine(Status inner, Status outer) {
        boolean real = isReal(inner);
        return switch (outer) {
            case HAPPENED -> inner;
            case ONGOING -> real ? Status.ONGOING : inner;
            case DENIED -> inner == Status.DENIED ? Status.HAPPENED : Status.DENIED;
            case POSSIBLE -> Status.POSSIBLE;
            case PLANNED -> real ? Status.PLANNED : inner;
            case DEMANDED -> inner == Status.DENIED ? null : Status.DEMANDED;
            case THREATENED -> inner == Status.DENIED ? Status.DENIED : Status.THREATENED;
        };
    }

    /** "protests planned for Friday", but "the raid planned by the rebels killed nine". */
    private boolean isToCome(Token noun, Token participle) {
        boolean dated = !syntax.phrases(participle, "for").isEmpty()
                || !syntax.phrases(participle, "on").isEmpty();
        boolean over = noun.is("nsubj") && syntax.past(document.token(noun.head()));
        return dated || (!over && syntax.phrases(participle, "by").isEmpty());
    }

    private void noun(Token noun, Optional<LightVerbs.Carrier> carrier, Way way) {
        clause.modifiers(noun, way);
        Token top = syntax.top(noun);
        if (top.index() != noun.index()) {
            clause.modifiers(top, way);
        }
        if (responsibility(top)) {
            return;
        }
        if (isSetFor(top)) {
            way.apply(Effect.PLANNED, "set for a day");
        }
        if (carrier.isEmpty()) {
            document.children(noun, "acl").stream()
                    .filter(clause -> !syntax.infinitive(clause) && isToCome(noun, clause))
                    .forEach(clause -> table.of("acl", clause, syntax).ifPresent(found -> way.apply(found, clause)));
        }
        boolean plain = carrier.isPresent()
                && (table.of("obj", carrier.get().verb(), syntax).isEmpty()
                        || presumed.given(noun, carrier.get().verb()));
        if (carrier.isPresent() && plain) {
            Token verb = carrier.get().verb();
            if (words.contains("going-on", Syntax.lower(verb))) {
                way.apply(Effect.ONGOING, "present state");
            }
            if (verb.is("acl") && !syntax.infinitive(verb)) {
                clause.own(verb, way, false);
                governors.nominal(top, way, 0);
            } else {
                governors.verb(verb, way, 1);
            }
        } else {
            governors.nominal(top, way, 0);
        }
    }

    /** "called a strike for Friday", "called a strike from Friday", "a march for next week was announced". */
    private boolean isSetFor(Token noun) {
        boolean setting = noun.head() >= 0 && words.contains("setting", Syntax.lemma(document.token(noun.head())));
        boolean open = noun.is("obj") || noun.relation().equals("nsubj:pass");
        boolean done = noun.is("nsubj") && noun.head() >= 0 && !setting;
        boolean later = isOnDay(noun, "for") && !done;
        return later
                || (open
                        && setting
                        && (isOnDay(noun, "from")
                                || isOnDay(document.token(noun.head()), "for")
                                || isOnDay(document.token(noun.head()), "from")));
    }

    private boolean isOnDay(Token head, String preposition) {
        return syntax.phrases(head, preposition).stream()
                .anyMatch(day -> words.contains("day-name", Syntax.lemma(day))
                        || document.children(day, "amod").stream()
                                .anyMatch(word -> words.contains("coming", Syntax.lower(word))
                                        && words.contains("unit", Syntax.lemma(day))));
    }

    /** "nobody claimed responsibility for the attack": whoever claims or denies it, it took place. */
    private boolean responsibility(Token noun) {
        return noun.head() >= 0
                && Syntax.lemma(document.token(noun.head())).equals("responsibility")
                && syntax.preposition(noun).filter("for"::equals).isPresent();
    }
}
