// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.OptionalInt;

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
        if (head == null && draft.source.speaker().isEmpty() && !quoted(draft)) {
            return false;
        }
        if (head != null && head.upos() == Upos.NOUN && unknown(head) && !speaks(draft)) {
            return false;
        }
        if (head != null && head.form().equalsIgnoreCase("according")) {
            return true;
        }
        if (quotations.mode(draft.content) != StatementMode.INDIRECT || head == null || clause(draft)) {
            return true;
        }
        List<CueEntry> entries = lexicon.entries(document, head);
        return entries.stream().anyMatch(entry -> entry.kind() != CueEntry.Kind.ACT);
    }

    private boolean unknown(Token head) {
        return lexicon.entries(document, head).isEmpty();
    }

    /** Whether somebody is named who conveys it: an article alone, which the reader sometimes tags, names nobody. */
    private boolean speaks(Draft draft) {
        OptionalInt speaker = draft.source.speaker();
        return speaker.isPresent() && document.token(speaker.getAsInt()).upos() != Upos.DET;
    }

    private boolean quoted(Draft draft) {
        return draft.content.stream()
                .anyMatch(piece -> quotations.speech().stream()
                        .anyMatch(quotation -> quotation.inner().overlaps(piece)));
    }

    /** Whether the content is a clause with a subject of its own, no mere infinitive. */
    private boolean clause(Draft draft) {
        for (Span piece : draft.content) {
            for (Token word : document.tokensIn(piece)) {
                boolean outer = word.head() < 0
                        || !piece.contains(document.token(word.head()).span());
                if (outer && finite(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean finite(Token word) {
        boolean verbal = word.upos() == Upos.VERB || word.upos() == Upos.AUX;
        boolean infinitive = document.children(word, "mark").stream()
                .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
        return !infinitive
                && (document.child(word, "nsubj").isPresent()
                        || document.child(word, "csubj").isPresent()
                        || document.child(word, "expl").isPresent()
                        || (verbal && document.child(word, "mark").isPresent()));
    }
}
