// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.resolve.place.Countries;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that Dateline's tables hold of actors, for who counts it. Immutable. */
public final class ActorBase {
    /**
     * A row of a table.
     *
     * @param table the file
     * @param kind "person", "organisation", a role ("head of state"), "parliament", "forces", "no-forces"
     * @param name its first name, empty where the table only has a key of it
     * @param country ISO 3166 alpha-3 or a code of PLOVER, null where unknown
     * @param from ISO date, month or year of the office's begin, or of its first listing; empty where unknown
     * @param to the same of its end or last listing
     */
    public record Entry(
            String table,
            String kind,
            String name,
            @Nullable String country,
            @Nullable String sector,
            String from,
            String to,
            String source) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Reads the tables that Dateline comes with. */
    public ActorBase() {
        Tables tables = Tables.builtIn();
        KnownNames known = KnownNames.load(tables);
        known.each(line -> entries.add(new Entry(
                "known.tsv",
                line.kind().equals("P") ? "person" : line.kind().equals("H") ? "last name of a leader" : "organisation",
                "",
                line.country(),
                line.sector() == null ? null : line.sector().name(),
                line.from(),
                line.to(),
                "")));
        for (Term term : known.terms().all()) {
            entries.add(new Entry(
                    "offices.tsv",
                    term.role(),
                    term.names().get(0),
                    term.country(),
                    "GOV",
                    term.begin().isEmpty() ? term.first() : term.begin(),
                    term.end().isEmpty() ? term.last() : term.end(),
                    term.source()));
        }
        add("bodies.tsv", row -> row.required("kind"), "name", "source");
        add("organisations.tsv", row -> "organisation by several names", "names", "");
        add("acronyms.tsv", row -> "name that many organisations have", "acronym", "");
        for (Row row : Table.beside(ActorBase.class, "people.tsv").rows()) {
            entries.add(new Entry(
                    "people.tsv",
                    "person",
                    row.required("name"),
                    row.required("country"),
                    row.optional("sector").orElse(null),
                    row.text("from"),
                    row.text("to"),
                    ""));
        }
        Countries.load(tables).all().stream()
                .filter(country -> !country.capitals().isEmpty())
                .forEach(country -> entries.add(new Entry(
                        "countries.tsv",
                        "government by its capital",
                        country.capitals().get(0),
                        country.iso3(),
                        "GOV",
                        "",
                        "",
                        "")));
    }

    private void add(String table, Function<Row, String> kind, String name, String source) {
        for (Row row : Table.beside(ActorBase.class, table).rows()) {
            entries.add(new Entry(
                    table,
                    kind.apply(row),
                    row.list(name).get(0),
                    row.optional("country").orElse(null),
                    row.optional("sector").orElse(null),
                    "",
                    "",
                    source.isEmpty() ? "" : row.text(source)));
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
