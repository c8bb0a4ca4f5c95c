// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who takes part in a clause of the self-test.
 *
 * @param many whether the verb stands in the plural
 * @param kind of the invented names that may stand for it
 */
record Party(String words, boolean many, Kind kind) {
    /** What a name may stand for. */
    enum Kind {
        PERSON,
        FORCE,
        CIVIC,
        BODY
    }

    /** The parties of the clauses by their ids. */
    static Map<String, Party> load() {
        Map<String, Party> parties = new TreeMap<>();
        Table.beside(Party.class, "self-test/parties.tsv")
                .map(row -> parties.merge(row.required("id"), of(row), (one, other) -> {
                    throw row.wrong("id", row.text("id") + " stands there twice");
                }));
        return parties;
    }

    /** The invented names. */
    static List<Party> names() {
        return Table.beside(Party.class, "self-test/names.tsv").map(Party::of);
    }

    private static Party of(Row row) {
        return new Party(
                row.required("words"),
                row.oneOf("number", List.of("one", "many")).equals("many"),
                row.one("kind", Kind.class));
    }
}
