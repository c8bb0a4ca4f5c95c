// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.record.EventType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {
    private enum Way {
        UP,
        DOWN
    }

    private static Table table(String text) throws IOException {
        return Table.read("acts.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsRowsBelowCommentsAndHeader() throws IOException {
        Table table = table("# about\nid\ttype\twords\n#1\tAID\tgive|send\n");
        assertThat(table.rows()).hasSize(1);
        Row row = table.rows().get(0);
        assertThat(row.text("id")).isEqualTo("#1");
        assertThat(row.one("type", EventType.class)).isEqualTo(EventType.AID);
        assertThat(row.list("words")).containsExactly("give", "send");
        assertThat(row.line()).isEqualTo(3);
    }

    @Test
    void reportsEveryFaultWithLineAndColumn() throws IOException {
        Table table = table("id\ttype\na\tdown\nb\tNORTH\n\tUP\n");
        assertThatThrownBy(() -> table.map(row -> row.required("id") + row.one("type", Way.class)))
                .isInstanceOf(TableException.class)
                .hasMessage("acts.tsv:3:2: type NORTH is none of UP, DOWN\nacts.tsv:4:1: id is empty");
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        assertThatThrownBy(() -> table("id\ttype\na\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("acts.tsv:2:1: 1 cells where the header has 2");
    }
}
