// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a document as a transcript, in which names and colons stand before what is said. */
record Transcript(Document document) {
    /** Who speaks by a colon in a transcript: the name in capitals right before it. */
    Optional<Source> speaker(Token colon) {
        int first = colon.index();
        int begin = document.sentenceOf(colon).first();
        while (first > begin && capitals(document.token(first - 1))) {
            first--;
        }
        while (first < colon.index() && document.token(first).upos() == Upos.PUNCT) {
            first++;
        }
        return !colon.form().equals(":") || first == colon.index()
                ? Optional.empty()
                : Optional.of(new Source(
                        document.token(first)
                                .span()
                                .cover(document.token(colon.index() - 1).span()),
                        OptionalInt.of(SourceMentions.top(document, first, colon.index())
                                .index())));
    }

    /** Whether the word is in capitals, or the hyphen or full stop of a name that is. */
    private static boolean capitals(Token word) {
        return word.form().equals("-")
                || word.form().equals(".")
                || (word.form().length() > 1
                        && word.form().chars().anyMatch(Character::isLetter)
                        && word.form().equals(word.form().toUpperCase(Locale.ROOT)));
    }
}
