// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.FrameReading;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds the words that say until when a commitment is to be kept, and when it was made. */
final class Dating {
    private final FrameReading frames;
    private final Document document;
    private final Instruments instruments;
    private final Said said;

    Dating(FrameReading frames, Instruments instruments, Said said) {
        this.frames = frames;
        this.document = frames.syntax().document();
        this.instruments = instruments;
        this.said = said;
    }

    /** What dates the action, else its condition. */
    OptionalInt deadline(Draft draft) {
        List<Token> heads = new ArrayList<>(List.of(draft.head()));
        document.children(draft.head(), "xcomp").forEach(heads::add);
        draft.condition().ifPresent(heads::add);
        OptionalInt time = frames.time(heads);
        return time.isPresent() && adverbial(document.token(time.getAsInt()), heads) ? time : OptionalInt.empty();
    }

    /** Whether a time hangs on one of the heads as an adverbial and not as a part of an object. */
    private boolean adverbial(Token time, List<Token> heads) {
        Token at = time;
        while (at.head() >= 0) {
            int above = at.head();
            if (heads.stream().anyMatch(head -> head.index() == above)) {
                return at.is("obl") || at.is("advmod") || at.is("nmod") || at.is("mark");
            }
            at = document.token(above);
        }
        return heads.stream().anyMatch(head -> document.dominates(head, time));
    }

    /** What dates the cue, the verb that carries it, the document that holds it, or the statement round it. */
    OptionalInt issued(Draft draft, OptionalInt deadline) {
        OptionalInt time = draft.cue().index() == draft.head().index() ? OptionalInt.empty() : made(draft);
        if (time.isEmpty()) {
            time = said.innermost(draft.action())
                    .map(statement -> said.cue(statement))
                    .map(cue -> frames.time(joined(cue)))
                    .orElse(OptionalInt.empty());
        }
        return time.equals(deadline) ? OptionalInt.empty() : time;
    }

    private OptionalInt made(Draft draft) {
        List<Token> heads = new ArrayList<>(List.of(draft.cue()));
        frames.carrier(draft.cue()).ifPresent(heads::add);
        instruments.document(draft).ifPresent(heads::add);
        return frames.time(joined(heads));
    }

    /** The heads with the verbs that they are joined to by "and": "met on Monday and agreed". */
    private List<Token> joined(List<Token> heads) {
        List<Token> found = new ArrayList<>(heads);
        for (Token head : heads) {
            if (head.is("conj") && head.head() >= 0) {
                found.add(document.token(head.head()));
            }
        }
        return found;
    }
}
