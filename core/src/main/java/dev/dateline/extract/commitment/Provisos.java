// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clause or phrase on which a commitment depends: "if ...", "until ...", "should he ...", "provided that ...", "in return
 * for ...".
 */
final class Provisos {
    private static final int HIGHEST = 4;

    private final Document document;
    private final Syntax syntax;
    private final WordClasses words;

    Provisos(Syntax syntax, WordClasses words) {
        this.document = syntax.document();
        this.syntax = syntax;
        this.words = words;
    }

    /** The head of the condition of what a head says; it hangs on the head, the verb below it, its cue or a clause above. */
    Optional<Token> of(Token head, Optional<Token> cue) {
        List<Token> places = new ArrayList<>(List.of(head));
        places.addAll(document.children(head, "xcomp"));
        cue.ifPresent(places::add);
        Token at = head;
        for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
            at = document.token(at.head());
            places.add(at);
        }
        for (Token place : places) {
            for (Token child : document.children(place)) {
                if (conditional(child) && !document.dominates(child, head)) {
                    return Optional.of(child);
                }
            }
        }
        return exchanged(head);
    }

    /** What is given for a thing, where the tree hangs it on the thing: "payments in return for licences". */
    private Optional<Token> exchanged(Token head) {
        return document.children(head, "obj").stream()
                .flatMap(thing -> document.children(thing, "nmod").stream())
                .filter(this::exchange)
                .findFirst();
    }

    private boolean conditional(Token child) {
        if (conceded(child) || asked(child)) {
            return false;
        }
        if (child.is("advcl") || child.is("ccomp") || child.is("parataxis")) {
            return marked(child, "condition-mark", "mark", "advmod", "case")
                    || ends(child)
                    || (child.is("advcl") && inverted(child))
                    || words.contains("condition-verb", Syntax.lower(child))
                    || only(child)
                    || asLongAs(child);
        }
        return ((child.is("obl") || child.is("conj")) && marked(child, "condition-mark", "mark"))
                || ((child.is("obl") || child.is("nmod")) && exchange(child))
                || (child.is("mark") && words.contains("condition-verb", Syntax.lower(child)) && governs(child))
                || (child.is("advmod") && governs(child) && asLongAs(child));
    }

    private boolean governs(Token word) {
        return !document.children(word, "advcl", "ccomp").isEmpty();
    }

    /** "even if", "as if". */
    private boolean conceded(Token clause) {
        return document.children(clause, "mark").stream()
                .anyMatch(mark -> words.contains("condition-mark", Syntax.lower(mark))
                        && mark.index() > 0
                        && words.contains("condition-not", Syntax.lower(document.token(mark.index() - 1))));
    }

    /** "to see if the bridge holds", "to find out if it does": an "if" behind a verb that it belongs to asks. */
    private boolean asked(Token clause) {
        boolean belongs = clause.is("ccomp")
                || document.head(clause)
                        .filter(verb -> words.contains("asking-verb", Syntax.lemma(verb)))
                        .isPresent();
        return belongs
                && clause.head() < clause.index()
                && document.children(clause, "mark").stream()
                        .anyMatch(mark -> Syntax.lower(mark).equals("if"));
    }

    private boolean marked(Token clause, String marks, String... relations) {
        return document.children(clause, relations).stream()
                .anyMatch(mark -> words.contains(marks, Syntax.lower(mark)));
    }

    /** Whether a clause says what ends or begins what is to be done: "until they are paid", but not "until Friday". */
    boolean ends(Token clause) {
        return marked(clause, "condition-end", "mark", "case")
                && !document.children(clause, "nsubj", "aux", "cop").isEmpty();
    }

    /** "should he win", "were they to leave": a condition, or a question, by an auxiliary before its subject. */
    boolean inverted(Token verb) {
        return document.children(verb, "aux", "cop").stream()
                .filter(auxiliary -> words.contains("condition-auxiliary", Syntax.lower(auxiliary)))
                .anyMatch(auxiliary -> document.children(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.index() == auxiliary.index() + 1
                                || document.subtree(subject).get(0).index() == auxiliary.index() + 1));
    }

    /** The clause without what joins it and what the tree joins to it from outside: "but if it rains and to leave". */
    private Span own(Token condition) {
        Span span = syntax.clause(condition);
        List<Token> inside = document.tokensIn(span);
        if (condition.is("conj") && inside.get(0).is("cc")) {
            span = inside.get(1).span().cover(inside.get(inside.size() - 1).span());
        }
        for (Token conjunct : document.children(condition, "conj")) {
            if ((syntax.infinitive(conjunct) && !syntax.infinitive(condition)) || follows(conjunct, condition)) {
                Span before = new Span(span.begin(), document.spanOf(conjunct).begin());
                List<Token> left = document.tokensIn(before);
                int last = left.size() - 1;
                while (last > 0
                        && (left.get(last).upos() == Upos.PUNCT
                                || left.get(last).is("cc"))) {
                    last--;
                }
                return left.isEmpty()
                        ? span
                        : new Span(span.begin(), left.get(last).span().end());
            }
        }
        return span;
    }

    /** "if they win and it will all be settled": a clause of its own that tells what comes of it. */
    private boolean follows(Token conjunct, Token condition) {
        return !document.children(conjunct, "nsubj").isEmpty() && isToCome(conjunct) && !isToCome(condition);
    }

    private boolean isToCome(Token verb) {
        return document.children(verb, "aux").stream()
                .anyMatch(auxiliary -> words.contains("future", Syntax.lower(auxiliary)));
    }

    /** "only when", "only after", "only once". */
    private boolean only(Token clause) {
        int first = document.subtree(clause).get(0).index();
        return document.children(clause, "mark", "advmod").stream()
                        .anyMatch(mark -> words.contains("condition-only", Syntax.lower(mark)))
                && (Syntax.lower(document.token(first)).equals("only")
                        || (first > 0 && Syntax.lower(document.token(first - 1)).equals("only")));
    }

    /** "as long as", "so long as", but not "for as long as it takes". */
    private boolean asLongAs(Token clause) {
        List<Token> all = document.subtree(clause);
        int first = all.get(0).index();
        boolean lasts = first > 0 && Syntax.lower(document.token(first - 1)).equals("for");
        return all.size() > 3
                && !lasts
                && Syntax.lower(document.token(first + 1)).equals("long")
                && Syntax.lower(document.token(first + 2)).equals("as");
    }

    /** "in return for", "in exchange for", "in the event of", "on condition that". */
    private boolean exchange(Token phrase) {
        return words.contains("condition-noun", Syntax.lemma(phrase))
                && !document.children(phrase, "nmod", "acl", "advcl", "ccomp").isEmpty()
                && syntax.preposition(phrase)
                        .filter(each -> each.equals("in") || each.equals("on"))
                        .isPresent();
    }

    /** The words of a condition, with the word that opens it. */
    Span words(Token condition) {
        Span span = own(condition);
        int first = document.tokensIn(span).get(0).index();
        boolean only = first > 0 && Syntax.lower(document.token(first - 1)).equals("only");
        return only ? span.cover(document.token(first - 1).span()) : span;
    }
}
