// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.EventType;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Status;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedRecordsTest {
    private static final String TEMPLATE = RecordFormat.line(
                    new HandRecord("Rebels attacked a convoy of the Norland army near Eastford on Monday.")
                            .actor("a1", "Rebels")
                            .actor("a2", "the Norland army")
                            .event(EventType.ASSAULT, Status.HAPPENED, "attacked", List.of("a1"), List.of("a2"))
                            .record())
            .replace("\"published\":null", "\"published\":\"2021-04-13\"");

    private static List<ArticleRecord> made(int count) {
        InventedRecords records = new InventedRecords(List.of(TEMPLATE), 8);
        return IntStream.range(0, count)
                .mapToObj(number -> RecordFormat.read(records.next()))
                .toList();
    }

    @Test
    void makesRecordsThatHoldEachOfItsOwn() {
        List<ArticleRecord> made = made(200);
        assertThat(made).extracting(ArticleRecord::id).doesNotHaveDuplicates();
        assertThat(made.stream().map(ArticleRecord::text).distinct().count()).isBetween(40L, 199L);
        assertThat(made)
                .allSatisfy(record -> assertThat(record.events().get(0).time()).isNotNull());
        assertThat(made).isEqualTo(made(200));
    }
}
