// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Words;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tell what became of a commitment.
 *
 * @param yes a sentence that has them
 * @param no a sentence that has not
 */
record OutcomeCue(String id, Outcome outcome, double confidence, Pattern pattern, String yes, String no) {
    /** Characters between a cue and what it is about. */
    private static final int NEAR = 40;

    static List<OutcomeCue> load() {
        return Table.beside(OutcomeCue.class, "outcomes.tsv").rows().stream()
                .map(OutcomeCue::of)
                .toList();
    }

    private static OutcomeCue of(Row row) {
        return new OutcomeCue(
                row.required("id"),
                row.one("outcome", Outcome.class),
                row.value("confidence", Double::parseDouble),
                row.value("pattern", Pattern::compile),
                row.required("yes"),
                row.required("no"));
    }

    boolean isIn(String sentence) {
        return pattern.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it says that a commitment was kept or broken, so that it may stand beside the commitment itself. */
    boolean judges() {
        return outcome == Outcome.BROKEN || outcome == Outcome.FULFILLED;
    }

    /** Whether the words stand near one with that stem. */
    boolean isNear(String stem, String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        Matcher cue = pattern.matcher(lower);
        while (cue.find()) {
            int from = Math.max(0, cue.start() - NEAR);
            int to = Math.min(lower.length(), cue.end() + NEAR);
            if (Words.of(lower.substring(from, to)).contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
