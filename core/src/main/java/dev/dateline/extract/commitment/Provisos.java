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

/** Finds the clause or phrase on which a commitment depends: "if ...", "provided that ...", "in return for ...". */
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

    /** The head of the condition of what a head says; it hangs on the head, its cue or a clause above. */
    Optional<Token> of(Token head, Optional<Token> cue) {
        List<Token> places = new ArrayList<>(List.of(head));
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
        return Optional.empty();
    }

    private boolean conditional(Token child) {
        if (child.is("advcl") || child.is("ccomp") || child.is("parataxis")) {
            boolean marked = document.children(child, "mark", "advmod", "case").stream()
                    .anyMatch(mark -> words.contains("condition-mark", Syntax.lower(mark)));
            return marked || words.contains("condition-verb", Syntax.lower(child)) || only(child) || asLongAs(child);
        }
        return child.is("obl") && exchange(child);
    }

    /** The clause without what the tree joins to it from outside: "if it rains and to leave". */
    private Span own(Token condition) {
        Span span = syntax.clause(condition);
        for (Token conjunct : document.children(condition, "conj")) {
            if (syntax.infinitive(conjunct) && !syntax.infinitive(condition)) {
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

    /** "only when", "only after", "only once". */
    private boolean only(Token clause) {
        int first = document.subtree(clause).get(0).index();
        return document.children(clause, "mark", "advmod").stream()
                        .anyMatch(mark -> words.contains("condition-only", Syntax.lower(mark)))
                && (Syntax.lower(document.token(first)).equals("only")
                        || (first > 0 && Syntax.lower(document.token(first - 1)).equals("only")));
    }

    /** "as long as", "so long as". */
    private boolean asLongAs(Token clause) {
        List<Token> all = document.subtree(clause);
        int first = all.get(0).index();
        return all.size() > 3
                && Syntax.lower(document.token(first + 1)).equals("long")
                && Syntax.lower(document.token(first + 2)).equals("as");
    }

    /** "in return for", "in exchange for", "on condition". */
    private boolean exchange(Token phrase) {
        return words.contains("condition-noun", Syntax.lemma(phrase))
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
