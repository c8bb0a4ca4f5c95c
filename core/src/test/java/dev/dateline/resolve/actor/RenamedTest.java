// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import org.junit.jupiter.api.Test;

class RenamedTest {
    private static final Renamed RENAMED = Renamed.load(Tables.builtIn());

    @Test
    void theExamplesOfEachRowHold() {
        for (Row row :
                Tables.builtIn().beside(Renamed.class, "renamed.tsv", "id").rows()) {
            assertThat(calls(row.text("yes"))).as(row.text("id")).isTrue();
            assertThat(calls(row.text("no"))).as(row.text("id")).isFalse();
        }
    }

    private static boolean calls(String pair) {
        int between = pair.lastIndexOf(' ');
        return RENAMED.calls(pair.substring(between + 1), pair.substring(0, between));
    }
}
