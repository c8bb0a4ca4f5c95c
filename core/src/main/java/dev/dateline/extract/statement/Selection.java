// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import java.util.List;

/** Drops drafts that convey nothing: acts that the reader takes for speech, and contents without words. */
final class Selection {
    private final Document document;
    private final CueLexicon lexicon;
    private final Quotations quotations;

    Selection(Document document, CueLexicon lexicon, Quotations quotations) {
        this.document = document;
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    void choose(List<Draft> drafts) {
        drafts.removeIf(draft -> !conveys(draft));
    }

    private boolean conveys(Draft draft) {
        Token head = draft.head;
        if (draft.content.isEmpty()) {
            return false;
        }
        if (quotations.mode(draft.content) != StatementMode.INDIRECT || head == null || clause(draft)) {
            return true;
        }
        List<CueEntry> entries = lexicon.entries(document, head);
        return entries.isEmpty() ? false : entries.stream().anyMatch(entry -> entry.kind() != CueEntry.Kind.ACT);
    }

    /** Whether the content holds a clause that hangs on nothing inside it. */
    private boolean clause(Draft draft) {
        for (Span piece : draft.content) {
            List<Token> words = document.tokensIn(piece);
            for (Token word : words) {
                boolean outer = word.head() < 0
                        || !piece.contains(document.token(word.head()).span());
                boolean verbal = word.upos() == Upos.VERB
                        || word.upos() == Upos.AUX
                        || document.child(word, "cop").isPresent();
                if (outer && verbal) {
                    return true;
                }
            }
        }
        return false;
    }
}
