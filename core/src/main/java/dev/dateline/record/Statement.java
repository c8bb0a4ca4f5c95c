// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement: a source conveys content.
 *
 * @param source the words that name the source, null where none stand there
 * @param speaker the id of the actor who speaks, null where unknown
 * @param parent the id of the statement that this one stands inside, null for an outermost one
 */
public record Statement(
        String id,
        @Nullable Span source,
        @Nullable String speaker,
        List<Span> cue,
        List<Span> content,
        StatementMode mode,
        StatementAct act,
        @Nullable String addressee,
        @Nullable String time,
        @Nullable String parent) {
    public Statement {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement " + id + " has no content");
        }
    }
}
