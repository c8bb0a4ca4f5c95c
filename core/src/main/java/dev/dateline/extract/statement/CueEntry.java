// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.record.StatementAct;
import dev.dateline.table.Row;
import java.util.List;

/**
 * An entry of the cue lexicon: a word with the frames in which it conveys what somebody says or believes.
 *
 * @param particle "out" of "point out"; empty for most
 */
record CueEntry(
        String id, String lemma, String particle, boolean noun, Kind kind, List<Frame> frames, StatementAct act) {
    /**
     * What the word names. A stance ("opposed", "wary of") counts only where the reader tags what it is taken to. An act is easily taken for speech
     * ("appointed"), and counts only where it conveys a clause.
     */
    enum Kind {
        SPEECH,
        BELIEF,
        STANCE,
        ACT
    }

    CueEntry {
        frames = List.copyOf(frames);
    }

    static CueEntry of(Row row) {
        if (row.isOwn() && row.one("kind", Kind.class) != Kind.ACT) {
            row.required("frames");
            row.required("must");
        }
        return new CueEntry(
                row.required("id"),
                row.required("lemma"),
                row.text("particle"),
                row.oneOf("pos", List.of("verb", "noun", "adjective")).equals("noun"),
                row.one("kind", Kind.class),
                row.text("frames").isEmpty()
                        ? List.of()
                        : row.value(
                                "frames",
                                text -> row.list("frames").stream()
                                        .map(Frame::of)
                                        .toList()),
                row.one("act", StatementAct.class));
    }

    /** Whether it conveys what somebody says or believes, and names no act or stance. */
    boolean conveys() {
        return kind == Kind.SPEECH || kind == Kind.BELIEF;
    }

    boolean has(Frame.Shape shape) {
        return frames.stream().anyMatch(frame -> frame.shape() == shape);
    }
}
