// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the words that say when an event took place, in its own clause. */
final class Attachments {
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Attachments(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** A token of the time expression that dates the event; the nearest clause that has one decides. */
    OptionalInt time(List<Token> heads) {
        for (Token head : heads) {
            OptionalInt before = offset(head);
            if (before.isPresent()) {
                return before;
            }
            for (Token child : document.children(head)) {
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
