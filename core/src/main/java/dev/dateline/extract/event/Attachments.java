// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Finds the words that say when an event took place, in its own clause. */
final class Attachments {
    private static final int DEEPEST = 2;
    private static final int HIGHEST = 8;

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Attachments(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /**
     * A token of the time expression that dates the event; the nearest clause that has one decides.
     *
     * @param isEvent whether a word is an event of its own, so that a time below it dates that one
     */
    OptionalInt time(List<Token> heads, Predicate<Token> isEvent) {
        OptionalInt own = hanging(heads, false);
        if (own.isPresent()) {
            return own;
        }
        for (Token head : heads) {
            Optional<Token> torn = head.upos() == Upos.VERB ? torn(head, isEvent, 0) : Optional.empty();
            if (torn.isPresent()) {
                return OptionalInt.of(torn.get().index());
            }
        }
        return OptionalInt.empty();
    }

    /** A token of the time expression that hangs on one of the heads; the first that has one decides. */
    OptionalInt time(List<Token> heads) {
        return hanging(heads, true);
    }

    private OptionalInt hanging(List<Token> heads, boolean limits) {
        for (Token head : heads) {
            OptionalInt before = offset(head);
            if (before.isPresent()) {
                return before;
            }
            for (Token child : document.children(head)) {
                if (syntax.dateline(child) || (!limits && limits(child))) {
                    continue;
                }
                if (child.is("obl")
                        || child.is("nmod")
                        || child.is("advmod")
                        || child.is("compound")
                        || child.is("nummod")
                        || child.is("amod")) {
                    Optional<Token> dated = dated(child);
                    if (dated.isPresent()) {
                        return OptionalInt.of(dated.get().index());
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** "voiced support for the movement on Wednesday": a date that the tree hangs on a noun which is no event itself. */
    private Optional<Token> torn(Token head, Predicate<Token> isEvent, int depth) {
        for (Token child : document.children(head, "obj", "obl", "nmod", "nsubj:pass")) {
            boolean behind = child.index() > head.index() && !isEvent.test(child) && !time(child);
            if (!behind || depth > DEEPEST) {
                continue;
            }
            for (Token below : document.children(child, "nmod", "obl")) {
                boolean adverb = syntax.preposition(below)
                        .map(each -> words.contains("time-preposition", each))
                        .orElse(below.relation().endsWith(":unmarked"));
                Optional<Token> dated = adverb && below.index() > child.index() ? dated(below) : Optional.empty();
                if (dated.isPresent()) {
                    return dated;
                }
            }
            Optional<Token> further = torn(child, isEvent, depth + 1);
            if (further.isPresent()) {
                return further;
            }
        }
        return Optional.empty();
    }

    /** "closed until Thursday": how long it lasts, not when it was done. */
    boolean limits(Token phrase) {
        return document.children(phrase, "case").stream().anyMatch(each -> words.contains("limit", Syntax.lower(each)));
    }

    /**
     * "resigned on Monday after thousands marched", "freed on Monday a man who had been abducted": a date outside the phrase or clause that tells what came
     * before or after.
     */
    boolean apart(Token event, Token when) {
        Token at = event;
        for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
            boolean sequel = document.children(at, "mark", "case").stream()
                    .anyMatch(word -> words.contains("sequel", Syntax.lower(word)));
            if (sequel && offset(at).isEmpty()) {
                return when.index() != at.index() && !document.dominates(at, when);
            }
            if (syntax.earlier(at) || (at.is("conj") && syntax.otherTense(at))) {
                return !document.dominates(at, when);
            }
            at = document.token(at.head());
        }
        return false;
    }

    /**
     * "The union, which struck in May, pledged help": a phrase in a relative clause that tells an event of its own and is not about this one.
     *
     * @param isEvent whether a word is an event of its own
     */
    boolean ofAnother(Token event, Token phrase, Predicate<Token> isEvent) {
        Token at = phrase;
        for (int i = 0; i < HIGHEST && at.head() >= 0 && at.index() != event.index(); i++) {
            if (isOtherTense(at, event)) {
                return true;
            }
            if (relative(at, event) && !document.dominates(at, event)) {
                return isEvent.test(at) || document.children(at, "obj").stream().anyMatch(isEvent);
            }
            at = document.token(at.head());
        }
        return false;
    }

    /** "praised Silva and will meet him in Lima": a verb joined to the event that tells what is to come after what has been. */
    private boolean isOtherTense(Token verb, Token event) {
        return verb.is("conj") && verb.head() == event.index() && isModal(verb) && !isModal(event);
    }

    private boolean isModal(Token verb) {
        return document.children(verb, "aux").stream().anyMatch(word -> words.contains("modal", Syntax.lower(word)));
    }

    /** Whether a verb's clause is a relative one that is not about the event, also where the tree hangs it on the verb above. */
    private boolean relative(Token verb, Token event) {
        return (verb.relation().equals("acl:relcl") && verb.head() != event.index())
                || (verb.is("advcl")
                        && document.children(verb, "nsubj", "obj", "obl").stream()
                                .anyMatch(each -> each.upos() == Upos.PRON
                                        && words.contains("question-word", Syntax.lower(each))));
    }

    /** "two days after the attack": the measure before "after" and "before". */
    private OptionalInt offset(Token head) {
        for (Token mark : document.children(head, "mark", "case", "advmod")) {
            boolean relative = words.contains("offset", Syntax.lower(mark));
            if (relative && mark.index() > document.sentenceOf(head).first()) {
                Token unit = document.token(mark.index() - 1);
                if (words.contains("unit", Syntax.lemma(unit))) {
                    return OptionalInt.of(unit.index());
                }
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Token> dated(Token phrase) {
        if (time(phrase)) {
            return Optional.of(phrase);
        }
        if (phrase.upos() == Upos.NUM) {
            return document.children(phrase).stream().filter(this::time).findFirst();
        }
        for (Token child : document.children(phrase, "nmod", "nummod", "compound", "obl")) {
            boolean part = syntax.preposition(child)
                    .filter(each -> !each.equals("of") && !each.equals("in"))
                    .isEmpty();
            if (part && time(child) && (words.contains("part", Syntax.lemma(phrase)) || child.is("compound"))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean time(Token token) {
        return words.contains("time", Syntax.lemma(token))
                || words.contains("time", Syntax.lower(token))
                || token.form().matches("(1[89]|20)\\d\\d(-\\d\\d-\\d\\d)?s?");
    }
}
