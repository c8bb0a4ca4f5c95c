// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import java.util.List;

/** The quotations of one document, and which of them are speech. Immutable. */
final class Quotations {
    private final Document document;
    private final List<Quotation> all;
    private final List<Quotation> speech;

    Quotations(Document document) {
        this.document = document;
        this.all = QuotationScanner.scan(document.text());
        this.speech = all.stream()
                .filter(quotation -> quotation.depth() == 0 && isSpeech(quotation))
                .toList();
    }

    /** The outermost quotations that hold speech: no nicknames, titles or single words in scare quotes. */
    List<Quotation> speech() {
        return speech;
    }

    /** Whether the words stand inside a quotation that is speech. */
    boolean speaks(Span words) {
        return speech.stream().anyMatch(quotation -> quotation.inner().contains(words));
    }

    /** Whether the words stand inside quotation marks of any kind. */
    boolean quotes(Span words) {
        return all.stream().anyMatch(quotation -> quotation.inner().contains(words));
    }

    /**
     * Whether it says something by itself: it goes on over a paragraph, or begins like a sentence and ends like a clause,
     * and holds a verb or is set off by a comma or colon.
     */
    private boolean isSpeech(Quotation quotation) {
        if (!quotation.closed() || quotation.continues()) {
            return true;
        }
        Span inner = quotation.inner();
        String text = document.text();
        List<Token> words = words(inner);
        if (words.isEmpty()) {
            return false;
        }
        boolean turn = opensTurn(quotation);
        boolean begins = Character.isUpperCase(text.codePointAt(inner.begin()))
                || !Character.isLetterOrDigit(text.codePointAt(inner.begin()))
                || turn;
        boolean ends = ".,!?;:…—–-".indexOf(text.charAt(beforeMarks(inner))) >= 0
                || (quotation.outer().end() < text.length()
                        && ".,!?;:".indexOf(text.charAt(quotation.outer().end())) >= 0);
        boolean verb = words.stream().anyMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX);
        return begins && ends && (words.size() >= 3 ? verb || turn : turn && !comma(quotation));
    }

    /** The place of its last character before the marks of a quotation that ends there too: "They say: ‘You have to stay.’" */
    private int beforeMarks(Span inner) {
        int at = inner.end() - 1;
        while (at > inner.begin() && "’'”\"".indexOf(document.text().charAt(at)) >= 0) {
            at--;
        }
        return at;
    }

    /** Whether it stands at the beginning of a paragraph, or behind a comma or colon. */
    private boolean opensTurn(Quotation quotation) {
        int at = quotation.outer().begin() - 1;
        while (at >= 0 && document.text().charAt(at) == ' ') {
            at--;
        }
        return at < 0 || "\n:,".indexOf(document.text().charAt(at)) >= 0;
    }

    private boolean comma(Quotation quotation) {
        int at = quotation.outer().begin() - 1;
        while (at > 0 && document.text().charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && document.text().charAt(at) == ',';
    }

    private List<Token> words(Span span) {
        return document.tokensIn(span).stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .toList();
    }

    /** The words without the marks of a quotation that they fill from its first mark or to its last. */
    Span unmarked(Span words) {
        for (Quotation quotation : all) {
            Span inner = quotation.inner();
            if (quotation.outer().contains(words) && words.overlaps(inner)) {
                return new Span(Math.max(words.begin(), inner.begin()), Math.min(words.end(), inner.end()));
            }
        }
        return words;
    }

    /** The mode of what a cue reports: marks round the cue as well are those of the statement that it stands in. */
    StatementMode mode(List<Span> content, Span cue) {
        return mode(
                content,
                all.stream().filter(each -> !each.inner().contains(cue)).toList());
    }

    /** Whether all words of the content stand inside quotation marks, none, or some. */
    StatementMode mode(List<Span> content) {
        return mode(content, all);
    }

    private StatementMode mode(List<Span> content, List<Quotation> marks) {
        int words = 0;
        int quoted = 0;
        for (Span piece : content) {
            for (Token token : document.tokensIn(piece)) {
                if (token.form().chars().noneMatch(Character::isLetterOrDigit)) {
                    continue;
                }
                words++;
                if (marks.stream().anyMatch(quotation -> quotation.inner().contains(token.span()))) {
                    quoted++;
                }
            }
        }
        return quoted == 0 ? StatementMode.INDIRECT : quoted == words ? StatementMode.DIRECT : StatementMode.MIXED;
    }
}
