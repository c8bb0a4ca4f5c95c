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
import org.jspecify.annotations.Nullable;

/** The types of events of a user's own, from {@code types.tsv} in the user's folder. Immutable. */
final class OwnTypes {
    private static final String NO_EVENT = "-";

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

    /** The type of PLOVER of a trigger, null for one that says that words are no event. */
    @Nullable
    EventType plover(Row row) {
        String name = row.required("type");
        if (name.equals(NO_EVENT)) {
            return null;
        }
        return named(name)
                .map(OwnType::parent)
                .or(() -> Arrays.stream(EventType.values())
                        .filter(type -> type.code().equals(name))
                        .findFirst())
                .orElseThrow(() -> row.wrong("type", "type " + name + " is none of " + names()));
    }

    /** The mode of a trigger, else that of its type. */
    @Nullable
    String mode(Row row) {
        return row.optional("mode")
                .or(() -> named(row.text("type")).map(OwnType::mode))
                .orElse(null);
    }

    /** The CAMEO code of a trigger, else that of its type. */
    String cameo(Row row) {
        return row.optional("cameo")
                .or(() -> named(row.text("type")).map(OwnType::cameo))
                .orElse("");
    }

    /** Fails at the cell of a trigger whose type, mode and code do not go together. */
    void check(Row row, PloverCodes codes) {
        @Nullable EventType type = plover(row);
        if (type != null) {
            codes.check(row, type, mode(row), cameo(row));
        }
    }

    private String names() {
        return Stream.concat(Arrays.stream(EventType.values()).map(EventType::code), byName.keySet().stream())
                .collect(Collectors.joining(", "));
    }
}
