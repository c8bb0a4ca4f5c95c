// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the sources that a preposition names: "according to the police", "per Harbour Weekly". One instance serves one document. */
final class AccordingTo {
    private final Document document;

    AccordingTo(Document document) {
        this.document = document;
    }

    /** Whom "according to" names. */
    Optional<Source> according(Token according) {
        int next = according.index() + 1;
        boolean to = next + 1 < document.tokens().size()
                && lower(document.token(next)).equals("to");
        Optional<Token> named = according.is("case")
                ? document.head(according)
                : document.children(according, "obl").stream().findFirst();
        return !to || !lower(according).equals("according")
                ? Optional.empty()
                : named.filter(name -> name.index() > next).map(name -> {
                    Span first = document.token(next + 1).span();
                    int end = Math.max(first.end(), document.spanOf(name).end());
                    return new Source(first.cover(new Span(first.begin(), end)), OptionalInt.of(name.index()));
                });
    }

    /** Whom "per" names at the head of a sentence: "Per Harbour Weekly, the strike is over." */
    Optional<Source> per(Token per) {
        Optional<Token> named = document.head(per)
                .filter(name -> per.is("case")
                        && lower(per).equals("per")
                        && name.upos() == Upos.PROPN
                        && document.sentenceOf(per).first() == per.index());
        return named.filter(name -> comma(Math.min(
                        document.sentenceOf(name).last() - 1,
                        document.subtree(name).stream()
                                        .filter(word -> word.upos() != Upos.PUNCT)
                                        .mapToInt(Token::index)
                                        .max()
                                        .orElse(name.index())
                                + 1)))
                .map(name -> {
                    List<Token> words = document.subtree(name).stream()
                            .filter(word -> word.index() > per.index() && word.upos() != Upos.PUNCT)
                            .toList();
                    return new Source(
                            words.get(0)
                                    .span()
                                    .cover(words.get(words.size() - 1).span()),
                            OptionalInt.of(name.index()));
                });
    }

    private boolean comma(int index) {
        return document.token(index).form().equals(",");
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
