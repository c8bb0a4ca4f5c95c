// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of events of a user's own, from {@code types.tsv} in the user's folder. Immutable. */
final class OwnTypes {
    private final Map<String, OwnType> byName = new LinkedHashMap<>();

    static OwnTypes load(Tables tables, PloverCodes codes) {
        OwnTypes types = new OwnTypes();
        tables.own(OwnTypes.class, "types.tsv", OwnType.COLUMNS)
                .map(row -> OwnType.of(row, codes))
                .forEach(type -> types.byName.put(type.name(), type));
        return types;
    }

    Optional<OwnType> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<OwnType> all() {
        return byName.values();
    }

    /** The type of PLOVER that a cell names. */
    EventType plover(Row row, String column) {
        String name = row.required(column);
        return Arrays.stream(EventType.values())
                .filter(type -> type.code().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> row.wrong(column, column + " " + name + " is none of " + names()));
    }

    private String names() {
        return Stream.concat(Arrays.stream(EventType.values()).map(EventType::code), byName.keySet().stream())
                .collect(Collectors.joining(", "));
    }
}
