// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations that are known by name, with all their names. Immutable. */
final class Organisations {
    /**
     * An organisation, or several of a kind, that news calls by these names.
     *
     * @param one whether all the names are of one body
     */
    record Organisation(
            String id,
            List<String> names,
            @Nullable String country,
            @Nullable Sector sector,
            boolean one,
            @Nullable String wikidata) {
        Organisation {
            names = List.copyOf(names);
        }

        static Organisation of(Row row) {
            row.required("names");
            return new Organisation(
                    row.required("id"),
                    row.list("names"),
                    row.optional("country").orElse(null),
                    row.text("sector").isEmpty() ? null : row.one("sector", Sector.class),
                    row.oneOf("bodies", List.of("one", "many")).equals("one"),
                    row.optional("wikidata").orElse(null));
        }
    }

    private final Map<String, Organisation> byName = new HashMap<>();

    private Organisations(List<Organisation> all) {
        for (Organisation organisation : all) {
            for (String name : organisation.names()) {
                byName.putIfAbsent(name, organisation);
            }
        }
    }

    static Organisations load(Tables tables) {
        return new Organisations(
                tables.beside(Organisations.class, "organisations.tsv", "id").map(Organisation::of));
    }

    /** The organisation of that name, with or without "the" before it. */
    Optional<Organisation> named(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        Organisation found = byName.get(name.replace('\u2019', '\''));
        return Optional.ofNullable(found != null ? found : byName.get(bare.replace('\u2019', '\'')));
    }
}
