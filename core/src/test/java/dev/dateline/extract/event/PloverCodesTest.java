// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.record.EventType;
import dev.dateline.table.Table;
import dev.dateline.table.TableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PloverCodesTest {
    private static final PloverCodes CODES = PloverCodes.load();

    @Test
    void scoresTheModeWhereThereIsOne() {
        assertThat(CODES.score(EventType.CONSULT, null)).isEqualTo(2.5);
        assertThat(CODES.score(EventType.CONSULT, "visit")).isEqualTo(4);
    }

    @Test
    void givesTheContextsOfACode() {
        assertThat(CODES.contexts("0871")).containsExactly("military");
        assertThat(CODES.contexts("040")).isEmpty();
    }

    @Test
    void takesTheLeafThatAModeTells() {
        assertThat(CODES.leaf(EventType.ASSAULT, "190", "drone")).isEqualTo("195");
        assertThat(CODES.leaf(EventType.ASSAULT, "190", null)).isEqualTo("190");
        assertThat(CODES.leaf(EventType.REQUEST, "106", "meet")).isEqualTo("106");
    }

    @Test
    void refusesACodeOrAModeOfAnotherTypeAtItsCell() throws IOException {
        Table table =
                Table.read("some.tsv", new ByteArrayInputStream("mode\tcameo\n\t190\nvisit\t070\n".getBytes(UTF_8)));
        assertThatThrownBy(() -> table.map(row -> {
                    CODES.check(row, EventType.AID, row.optional("mode").orElse(null), row.text("cameo"));
                    return row;
                }))
                .isInstanceOf(TableException.class)
                .hasMessage("some.tsv:2:2: code 190 is none of AID\nsome.tsv:3:1: mode visit is none of AID");
    }
}
