// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A statement found in a text, before its speaker is known.
 *
 * @param source the phrase that names the source, null where none stands there
 * @param speaker the index of the head token of the phrase to resolve to an actor: usually inside {@code source};
 *     for a continued quotation the speaker named before
 * @param addressee the index of the head token of the phrase that names whom it is said to
 * @param parent the place, in the list of all statements of the text, of the statement that this one stands inside
 * @param tells whether what happens in its content is told by its speaker: of "opposed the raid" the raid is told by whoever tells of the stance
 */
public record StatementMention(
        @Nullable Span source,
        OptionalInt speaker,
        List<Span> cue,
        List<Span> content,
        StatementMode mode,
        StatementAct act,
        OptionalInt addressee,
        OptionalInt parent,
        boolean tells) {
    public StatementMention {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** A statement that tells what stands in it. */
    public StatementMention(
            @Nullable Span source,
            OptionalInt speaker,
            List<Span> cue,
            List<Span> content,
            StatementMode mode,
            StatementAct act,
            OptionalInt addressee,
            OptionalInt parent) {
        this(source, speaker, cue, content, mode, act, addressee, parent, true);
    }
}
