// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** What some newspapers write with one capital: "Unesco". */
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{4,}");

    /** What companies have behind their names. */
    private static final Pattern FORM = Pattern.compile(",? (Corp|GmbH|Inc|Limited|LLC|Ltd|PLC|Plc|plc)\\.?$");

    private final Map<String, Organisation> byName = new HashMap<>();
    private final Map<String, Organisation> inCapitals = new HashMap<>();

    private Organisations(List<Organisation> all) {
        for (Organisation organisation : all) {
            for (String name : organisation.names()) {
                byName.putIfAbsent(name, organisation);
                if (name.indexOf(' ') > 0) {
                    inCapitals.putIfAbsent(name.toUpperCase(Locale.ROOT), organisation);
                }
                if (ACRONYM.matcher(name).matches()) {
                    byName.putIfAbsent(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), organisation);
                }
            }
        }
    }

    static Organisations load(Tables tables) {
        List<Organisation> all = new ArrayList<>(
                tables.beside(Organisations.class, "organisations.tsv", "id").map(Organisation::of));
        all.addAll(tables.beside(Organisations.class, "bodies.tsv", "id").map(Organisations::body));
        return new Organisations(all);
    }

    /** A parliament or army; the names that it shares with others are none of its own. */
    private static Organisation body(Row row) {
        String kind = row.oneOf("kind", List.of("parliament", "forces", "no-forces"));
        return new Organisation(
                row.required("id"),
                row.list("names"),
                row.required("country"),
                kind.equals("no-forces") ? null : row.one("sector", Sector.class),
                true,
                null);
    }

    /** The organisation of that name, with or without "the" before it. */
    Optional<Organisation> named(String name) {
        String article = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        String bare = FORM.matcher(article).replaceFirst("");
        Organisation found = byName.get(name.replace('\u2019', '\''));
        found = found != null ? found : byName.get(bare.replace('\u2019', '\''));
        return Optional.ofNullable(found != null ? found : inCapitals.get(bare.replace('\u2019', '\'')));
    }
}
