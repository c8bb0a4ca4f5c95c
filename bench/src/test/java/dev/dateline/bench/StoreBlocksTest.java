// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Status;
import dev.dateline.store.Access;
import dev.dateline.store.Adding;
import dev.dateline.store.Answer;
import dev.dateline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBlocksTest {
    private static final int BLOCK = 30;
    private static final int DAYS = 10;

    @TempDir
    private Path folder;

    private static String record(int number) {
        String template = RecordFormat.line(
                new HandRecord("Rebels attacked a convoy of the Norland army near Eastford on Monday.")
                        .actor("a1", "Rebels")
                        .actor("a2", "the Norland army")
                        .event(EventType.ASSAULT, Status.HAPPENED, "attacked", List.of("a1"), List.of("a2"))
                        .record());
        return template.replace("\"published\":null", "\"published\":\"2021-04-1" + number % 10 + "\"")
                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + String.format("%016x", number) + "\"");
    }

    private Store open() {
        return Store.open(folder.resolve("store.db").toString(), Access.CREATE, InstantSource.system());
    }

    private static List<String> answers(Store store, String question) {
        List<String> answers = new ArrayList<>();
        store.sql(question, new Answer() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<@Nullable Object> values) {
                answers.add(String.valueOf(values.get(0)));
            }
        });
        return answers;
    }

    @Test
    void putsInAllRowsOncePerBlockUnderOtherDaysAndIds() throws IOException, SQLException {
        List<String> tables = new ArrayList<>();
        List<Long> once = new ArrayList<>();
        try (Store store = open();
                Adding adding = store.adding("test/1", "", false)) {
            for (int i = 0; i < BLOCK; i++) {
                adding.add(record(i), "test");
            }
        }
        try (Store store = open()) {
            tables.addAll(answers(
                    store,
                    "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT IN"
                            + " ('migration', 'run', 'term', 'term_word', 'correction', 'saved_search', 'told', 'young_turn',"
                            + " 'sqlite_schema') ORDER BY 1"));
            tables.addAll(List.of("article_words_docsize", "item_words_docsize"));
            for (String table : tables) {
                once.add(Long.valueOf(
                        answers(store, "SELECT COUNT(*) FROM " + table).get(0)));
            }
        }
        try (StoreBlocks blocks = new StoreBlocks(folder.resolve("store.db"), DAYS)) {
            blocks.add();
            blocks.add();
        }
        assertThat(tables).contains("article", "event", "posting", "memory_key", "memory_link", "memory_group");
        try (Store store = open()) {
            for (int i = 0; i < tables.size(); i++) {
                assertThat(answers(store, "SELECT COUNT(*) FROM " + tables.get(i)))
                        .as(tables.get(i))
                        .containsExactly(Long.toString(3 * once.get(i)));
            }
            assertThat(answers(store, "SELECT MAX(day) FROM article")).containsExactly("2021-05-09");
            assertThat(answers(store, "SELECT MAX(json_extract(record, '$.published')) FROM reading"))
                    .containsExactly("2021-05-09");
            assertThat(answers(
                            store,
                            "SELECT COUNT(*) FROM article a JOIN reading r ON r.number = a.reading"
                                    + " WHERE a.id <> json_extract(r.record, '$.id')"))
                    .containsExactly("0");
            // Links lead to the things of their own block: how far the first is stands in the first four bytes.
            assertThat(answers(
                            store,
                            "SELECT COUNT(*) FROM memory_link l JOIN memory_item i ON i.number = l.item"
                                    + " JOIN memory_item o ON substr(hex(l.links), 1, 8) ="
                                    + " printf('%08X', (o.number - l.item) & 4294967295)"
                                    + " WHERE o.shelf = i.shelf AND substr(i.id, 1, 4) = substr(o.id, 1, 4)"))
                    .containsExactly(Long.toString(3 * once.get(tables.indexOf("memory_link"))));
        }
    }
}
