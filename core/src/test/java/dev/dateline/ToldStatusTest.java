// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Span;
import dev.dateline.record.Status;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Counts over sentences of our own, read by the reader that articles are read by: acts that did not happen must not come out as
 * happened, and acts that did must not be taken for mere talk.
 */
class ToldStatusTest {
    private static final Dateline DATELINE = Dateline.open();
    private static final Map<String, Optional<Event>> EVENTS = new HashMap<>();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static List<Row> rows(String table, String part) {
        return Table.beside(ToldStatusTest.class, table).stream()
                .filter(row -> row.text("part").equals(part))
                .toList();
    }

    private static Optional<Event> event(Row row) {
        return EVENTS.computeIfAbsent(row.required("id"), id -> read(row));
    }

    private static Optional<Event> read(Row row) {
        String text = row.required("text");
        String trigger = row.required("trigger");
        int begin = text.indexOf(trigger);
        assertThat(begin).as(row.required("id") + " names its trigger").isNotNegative();
        Span asked = new Span(begin, begin + trigger.length());
        ArticleRecord record = DATELINE.read(text);
        return record.events().stream()
                .filter(event -> event.trigger().overlaps(asked))
                .findFirst();
    }

    private static boolean happened(Row row) {
        return event(row)
                .filter(event -> event.status() == Status.HAPPENED || event.status() == Status.ONGOING)
                .isPresent();
    }

    private static boolean right(Row row) {
        return event(row)
                .filter(event -> row.list("status").contains(event.status().code()))
                .isPresent();
    }

    @Test
    void takesAtMostThreeOfAHundredActsThatDidNotHappenForHappened() {
        List<Row> held = rows("unreal.tsv", "held");
        assertThat(held).hasSizeGreaterThanOrEqualTo(100);
        assertThat(held).filteredOn(ToldStatusTest::happened).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void givesMostActsThatDidNotHappenTheirStatus() {
        List<Row> held = rows("unreal.tsv", "held");
        assertThat(held).filteredOn(ToldStatusTest::right).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void keepsActsThatHappenedInTrickyWords() {
        List<Row> held = rows("real.tsv", "held");
        assertThat(held).hasSizeGreaterThanOrEqualTo(60);
        assertThat(held).filteredOn(ToldStatusTest::right).hasSizeGreaterThanOrEqualTo(52);
    }

    @Test
    void readsTheSentencesThatRulesWereWrittenOn() {
        assertThat(rows("unreal.tsv", "tuned")).noneMatch(ToldStatusTest::happened);
        assertThat(rows("real.tsv", "tuned")).noneMatch(row -> event(row).isPresent() && !right(row));
    }
}
