// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.StatementAct;
import java.util.List;

/** Drops what somebody denies having said: "ordering" of "denied ordering the crew to burn the log". One instance serves one document. */
final class Disowned {
    private final Document document;
    private final CueLexicon lexicon;

    Disowned(Document document, CueLexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    void drop(List<Draft> drafts) {
        List<Draft> denials = drafts.stream().filter(this::denies).toList();
        drafts.removeIf(draft -> denials.stream().anyMatch(denial -> of(denial, draft)));
    }

    private boolean denies(Draft draft) {
        return draft.head != null
                && lexicon.entries(document, draft.head).stream()
                        .anyMatch(entry -> entry.act() == StatementAct.DENY && entry.kind() == CueEntry.Kind.SPEECH);
    }

    /** Whether the verb of the draft is the one that is denied. */
    private boolean of(Draft denial, Draft draft) {
        Token cue = draft.head;
        return cue != null
                && cue.upos() == Upos.VERB
                && denial != draft
                && denial.head != null
                && denial.covers(cue.span())
                && denied(cue, denial.head);
    }

    private boolean denied(Token cue, Token denial) {
        if (cue.head() < 0) {
            return false;
        }
        boolean joined = cue.is("conj") && document.children(cue, "nsubj").isEmpty();
        return joined
                ? denied(document.token(cue.head()), denial)
                : cue.head() == denial.index() && (cue.is("ccomp") || cue.is("xcomp") || cue.is("advcl"));
    }
}
