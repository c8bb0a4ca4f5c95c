// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Token;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A statement in the making: its pieces are joined, cut and snapped to quotation marks until it is done. */
final class Draft {
    /** The word that the source and the frame hang on; null for a quotation without a cue of its own. */
    final @Nullable Token head;

    final @Nullable Span cue;
    final List<Span> content = new ArrayList<>();
    Source source = Source.NONE;
    StatementAct act = StatementAct.ASSERT;
    OptionalInt addressee = OptionalInt.empty();
    /** Whether what happens in the content is told by the speaker. */
    boolean tells = true;

    Draft(@Nullable Token head, @Nullable Span cue) {
        this.head = head;
        this.cue = cue;
    }

    /** Adds a piece, as one with those that it overlaps. */
    void add(Span piece) {
        Span whole = piece;
        for (Span each : List.copyOf(content)) {
            if (each.overlaps(whole)) {
                content.remove(each);
                whole = whole.cover(each);
            }
        }
        content.add(whole);
        content.sort(Comparator.naturalOrder());
    }

    boolean covers(Span words) {
        return content.stream().anyMatch(piece -> piece.contains(words));
    }

    int overlap(Span span) {
        int sum = 0;
        for (Span piece : content) {
            if (piece.overlaps(span)) {
                sum += Math.min(piece.end(), span.end()) - Math.max(piece.begin(), span.begin());
            }
        }
        return sum;
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    int begin() {
        return content.get(0).begin();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }

    /** Where the first of its words stands. */
    int first() {
        int first = begin();
        if (cue != null) {
            first = Math.min(first, cue.begin());
        }
        Span said = source.span();
        return said == null ? first : Math.min(first, said.begin());
    }
}
