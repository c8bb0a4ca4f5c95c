// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfidentTest {
    private static final String TEXT = "Norway promised aid and Sweden marched.";

    private final ArticleRecord record = record();

    @Test
    void leavesOutEventsBelowAndKeepsTheIdsOfTheOthers() {
        assertThat(record.confident(0.7).events()).extracting(Event::id).containsExactly("e2");
        assertThat(record.confident(0.6).events()).extracting(Event::id).containsExactly("e1", "e2");
    }

    @Test
    void leavesNothingThatNamesAnEventThatIsGone() {
        ArticleRecord confident = record.confident(0.7);
        assertThat(RecordFormat.read(RecordFormat.line(confident))).isEqualTo(confident);
        assertThat(confident.commitments()).extracting(Commitment::event).containsExactly(null, "e2");
    }

    @Test
    void changesNothingWhereEveryEventIsSureEnough() {
        assertThat(record.confident(0)).isEqualTo(record);
    }

    private static Event event(String id, EventType type, String trigger, double confidence) {
        int begin = TEXT.indexOf(trigger);
        Span span = new Span(begin, begin + trigger.length());
        return new Event(
                id,
                type,
                null,
                null,
                List.of(),
                "050",
                1,
                List.of(),
                List.of(),
                span,
                span,
                null,
                null,
                Status.HAPPENED,
                null,
                null,
                null,
                null,
                confidence,
                "lexicon");
    }

    private static Commitment commitment(String id, @Nullable String event) {
        Span aid = new Span(16, 19);
        return new Commitment(
                id, CommitmentAct.PROMISE, List.of(), List.of(), aid, null, null, null, null, null, event);
    }

    private static ArticleRecord record() {
        return new ArticleRecord(
                "x",
                null,
                null,
                null,
                null,
                null,
                "en",
                TEXT,
                Coverage.whole(TEXT.length()),
                "0.1.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event("e1", EventType.AGREE, "promised", 0.6), event("e2", EventType.PROTEST, "marched", 0.75)),
                List.of(commitment("c1", "e1"), commitment("c2", "e2")),
                List.of(),
                List.of());
    }
}
