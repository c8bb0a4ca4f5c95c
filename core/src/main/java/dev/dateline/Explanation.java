// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import dev.dateline.record.ArticleRecord;
import java.util.List;

/**
 * Why a record says what it says of one event or statement: what was chosen, by which rule, entry or score, and what was
 * considered and turned down.
 *
 * @param id the id of the event or statement in the record
 */
public record Explanation(ArticleRecord record, String id, List<Part> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** What concerns one field, such as the status, in the order of the decisions. */
    public record Part(String field, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One choice.
     *
     * @param chosen whether it was made, or turned down
     */
    public record Line(boolean chosen, String what, String why) {}
}
