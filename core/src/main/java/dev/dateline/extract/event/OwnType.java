// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of events of a user's own, below one of PLOVER.
 *
 * @param mode of the parent, for triggers that say none
 * @param cameo for triggers that say none
 * @param matching sentences in which there is an event of the type
 * @param failing sentences in which there is none
 * @param row where it is defined
 */
record OwnType(
        String name,
        EventType parent,
        @Nullable String mode,
        String cameo,
        String definition,
        List<String> matching,
        List<String> failing,
        Row row) {
    static final List<String> COLUMNS = List.of("type", "parent", "mode", "cameo", "definition", "yes", "no");

    OwnType {
        matching = List.copyOf(matching);
        failing = List.copyOf(failing);
    }

    static OwnType of(Row row, PloverCodes codes) {
        row.each(
                () -> name(row),
                () -> codes.check(
                        row,
                        row.one("parent", EventType.class),
                        row.optional("mode").orElse(null),
                        row.text("cameo")),
                () -> row.required("definition"),
                () -> row.required("yes"),
                () -> row.required("no"));
        return new OwnType(
                name(row),
                row.one("parent", EventType.class),
                row.optional("mode").orElse(null),
                row.required("cameo"),
                row.required("definition"),
                row.list("yes"),
                row.list("no"),
                row);
    }

    private static String name(Row row) {
        String name = row.required("type");
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw row.wrong("type", "type " + name + " is not made of small letters and digits with hyphens between");
        }
        for (EventType type : EventType.values()) {
            if (type.code().equalsIgnoreCase(name)) {
                throw row.wrong("type", "type " + name + " has the name of one of PLOVER");
            }
        }
        return name;
    }
}
