// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the document or the talks in which a commitment was made: "in a memorandum", "a resolution that demands". */
final class Instruments {
    private final Syntax syntax;
    private final Document document;
    private final FrameReading frames;
    private final WordClasses words;
    private final Wording wording;

    Instruments(FrameReading frames, WordClasses words, Wording wording) {
        this.frames = frames;
        this.syntax = frames.syntax();
        this.document = syntax.document();
        this.words = words;
        this.wording = wording;
    }

    Optional<Span> of(Draft draft) {
        return document(draft).or(() -> within(draft)).map(wording::phrase);
    }

    /** The document that is the subject of the cue, or the cue itself. */
    Optional<Token> document(Draft draft) {
        if (words.contains("document", Syntax.lemma(draft.cue()))) {
            return Optional.of(draft.cue());
        }
        return draft.cue().index() == draft.head().index()
                ? Optional.empty()
                : syntax.agents(draft.cue()).stream()
                        .filter(agent -> words.contains("document", Syntax.lemma(agent)))
                        .findFirst();
    }

    /** "in a letter", "under the deal", "at talks". */
    private Optional<Token> within(Draft draft) {
        List<Token> heads = new ArrayList<>(List.of(draft.cue()));
        frames.carrier(draft.cue()).ifPresent(heads::add);
        for (Token head : heads) {
            for (Token child : document.children(head, "obl", "nmod")) {
                boolean inside = syntax.preposition(child)
                        .filter(words.of("instrument-preposition")::contains)
                        .isPresent();
                Optional<Token> core = core(child);
                if (inside && core.isPresent()) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** The document or meeting that a phrase is about: "the second round of negotiations". */
    private Optional<Token> core(Token phrase) {
        if (instrument(phrase)) {
            return Optional.of(phrase);
        }
        return syntax.phrases(phrase, "of").stream().filter(this::instrument).findFirst();
    }

    private boolean instrument(Token noun) {
        return words.contains("document", Syntax.lemma(noun)) || words.contains("meeting", Syntax.lemma(noun));
    }
}
