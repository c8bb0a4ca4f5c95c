// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word before an agent noun that tells its sector: "rebel troops".
 *
 * @param country a PLOVER code for what has no state, null elsewhere
 * @param over the sectors that it replaces; one that is missing or weak it replaces anyway
 */
record Modifier(
        String word, @Nullable Sector sector, @Nullable String country, Set<Sector> over, String yes, String no) {
    Modifier {
        over = Set.copyOf(over);
    }

    static Modifier of(Row row) {
        return new Modifier(
                row.required("word"),
                row.text("sector").isEmpty() ? null : row.one("sector", Sector.class),
                row.optional("country").orElse(null),
                Set.copyOf(row.several("over", Sector.class)),
                row.required("yes"),
                row.required("no"));
    }
}
