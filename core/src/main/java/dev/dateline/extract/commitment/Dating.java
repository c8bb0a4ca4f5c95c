// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds the words that say until when a commitment is to be kept, and when it was made. */
final class Dating {
    private final FrameReading frames;
    private final Document document;
    private final WordClasses words;
    private final Instruments instruments;
    private final Said said;

    Dating(FrameReading frames, WordClasses words, Instruments instruments, Said said) {
        this.words = words;
        this.frames = frames;
        this.document = frames.syntax().document();
        this.instruments = instruments;
        this.said = said;
    }

    /** What dates the action, else its condition. */
    OptionalInt deadline(Draft draft) {
        List<Token> heads = new ArrayList<>(List.of(draft.head()));
        heads.addAll(document.children(draft.head(), "xcomp"));
        OptionalInt time = adverbial(heads, false);
        return time.isPresent() || draft.condition().isEmpty()
                ? time
                : adverbial(List.of(draft.condition().get()), true);
    }

    /**
     * A time that hangs on one of the heads as an adverbial and not as a part of an object, and is not past nor one from which on it is done
     * ("starting Friday").
     *
     * @param until whether only an end counts: "by Friday"
     */
    private OptionalInt adverbial(List<Token> heads, boolean until) {
        OptionalInt time = frames.time(heads);
        if (time.isEmpty()) {
            return time;
        }
        Token phrase = document.token(time.getAsInt());
        while (phrase.head() >= 0 && !among(document.token(phrase.head()), heads)) {
            phrase = document.token(phrase.head());
        }
        boolean hangs = phrase.is("obl") || phrase.is("advmod") || phrase.is("nmod") || phrase.is("mark");
        boolean past = document.subtree(phrase).stream().anyMatch(word -> words.contains("past", Syntax.lower(word)));
        boolean end = frames.syntax()
                .preposition(phrase)
                .filter(words.of("until")::contains)
                .isPresent();
        return hangs && !past && !begins(phrase, time.getAsInt()) && (end || !until) ? time : OptionalInt.empty();
    }

    private boolean begins(Token phrase, int time) {
        boolean behind = time > 0 && words.contains("onset", Syntax.lower(document.token(time - 1)));
        return behind
                || words.contains("onset", Syntax.lower(phrase))
                || frames.syntax()
                        .preposition(phrase)
                        .filter(words.of("onset")::contains)
                        .isPresent();
    }

    private static boolean among(Token token, List<Token> heads) {
        return heads.stream().anyMatch(head -> head.index() == token.index());
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
