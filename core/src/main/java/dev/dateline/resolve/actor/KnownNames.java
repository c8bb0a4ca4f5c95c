// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Persons and organisations by name, out of public lists of leaders, ministers, parties, armed groups and institutions.
 * The table stays as the sorted bytes that it is, so that it loads at once; look-ups search it. Immutable and thread-safe.
 */
final class KnownNames {
    /**
     * A line of the table.
     *
     * @param kind {@code P} person by full name, {@code H} head of state or government by last name, {@code O} organisation
     * @param role "head of government" and the like, empty for others
     * @param from ISO date or year in which the office began, empty where unknown
     * @param to ISO date or year in which it ended, empty where unknown
     * @param terms the offices that a person of the name held in the country, where {@code offices.tsv} has some
     */
    record Known(
            String kind,
            @Nullable String country,
            @Nullable Sector sector,
            String role,
            String from,
            String to,
            @Nullable String wikidata,
            List<Term> terms) {
        Known {
            terms = List.copyOf(terms);
        }

        boolean isPerson() {
            return !kind.equals("O");
        }

        /** How the time of its office, or of the office that tells most, lies to a day. */
        Tenure on(LocalDate day) {
            Tenure its = Tenure.of(from, to, day);
            if (terms.isEmpty()) {
                return its;
            }
            Tenure told =
                    Tenure.telling(terms.stream().map(term -> term.on(day)).toList());
            return told == Tenure.NOT_YET && its == Tenure.HELD ? Tenure.UNKNOWN : told;
        }

        /** The line with the sector of a day. */
        Known asOf(LocalDate day) {
            @Nullable Sector its = !isPerson() ? sector : runs(day) ? Sector.PTY : on(day).sector(sector);
            return its == sector ? this : new Known(kind, country, its, role, from, to, wikidata, terms);
        }

        /** Whether somebody is elected president so soon after a day that he may be taken for a candidate on it. */
        private boolean runs(LocalDate day) {
            return role.equals(PRESIDING)
                    && on(day) == Tenure.NOT_YET
                    && Tenure.of(from, to, day.plusDays(RACE)) != Tenure.NOT_YET;
        }

        private Known with(List<Term> held) {
            return new Known(kind, country, sector, role, from, to, wikidata, held);
        }
    }

    /** The role of those who are elected to lead a state and its government at once. */
    private static final String PRESIDING = "head of state and government";
    /** For so many days before they take office, presidents are candidates. */
    private static final int RACE = 600;

    static final List<String> COLUMNS = List.of("key", "kind", "country", "sector", "role", "from", "to", "wikidata");

    private final byte[] table;
    private final Terms terms;
    private final int begin;
    private final Map<String, List<Known>> people = new HashMap<>();
    private final Map<String, List<Known>> own = new HashMap<>();
    private final Map<String, List<Known>> acronyms = new HashMap<>();

    private KnownNames(byte[] table, Tables tables) {
        this.table = table;
        this.terms = Terms.load(tables);
        int at = 0;
        while (at < table.length && table[at] == '#') {
            at = lineEnd(at) + 1;
        }
        this.begin = at;
        tables.beside(KnownNames.class, "people.tsv", "name")
                .map(row -> Map.entry(Words.key(row.required("name")), person(row)))
                .forEach(entry -> people.put(entry.getKey(), List.of(entry.getValue())));
        tables.beside(KnownNames.class, "acronyms.tsv", "id")
                .map(row -> Map.entry(Words.key(row.required("acronym")), body(row)))
                .forEach(entry -> acronyms.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        tables.own(KnownNames.class, "known.tsv", COLUMNS).map(this::add);
    }

    /** A row of a user's own: it takes the place of all lines of its name, or only takes them away. */
    private String add(Row row) {
        String name = row.required("key");
        String key = Words.key(name.startsWith("-") ? name.substring(1) : name);
        if (name.startsWith("-")) {
            if (written(key).isEmpty()) {
                throw new IllegalArgumentException("there is no " + name.substring(1) + " to take away");
            }
            own.put(key, List.of());
        } else {
            own.put(key, List.of(known(row)));
        }
        return key;
    }

    private static Known person(Row row) {
        return new Known(
                "P",
                row.required("country"),
                row.text("sector").isEmpty() ? null : row.one("sector", Sector.class),
                "",
                row.text("from"),
                row.text("to"),
                null,
                List.of());
    }

    private static Known body(Row row) {
        return new Known("O", row.required("country"), row.one("sector", Sector.class), "", "", "", null, List.of());
    }

    private static Known known(Row row) {
        return new Known(
                row.value("kind", kind -> {
                    if (!List.of("P", "H", "O").contains(kind)) {
                        throw new IllegalArgumentException("is none of P, H, O");
                    }
                    return kind;
                }),
                row.optional("country").orElse(null),
                row.text("sector").isEmpty() ? null : row.one("sector", Sector.class),
                row.text("role"),
                row.text("from"),
                row.text("to"),
                row.optional("wikidata").orElse(null),
                List.of());
    }

    static KnownNames load(Tables tables) {
        try (InputStream in = KnownNames.class.getResourceAsStream("known.tsv.gz")) {
            if (in == null) {
                throw new IllegalArgumentException("no table known.tsv.gz");
            }
            return new KnownNames(new GZIPInputStream(in, 1 << 16).readAllBytes(), tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < table.length && table[at] != '\n') {
            at++;
        }
        return at;
    }

    private int lineBegin(int from) {
        int at = from;
        while (at > begin && table[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** The lines of a name, by {@link Words#key}, or of another spelling of it where there are none; a person has the offices held. */
    List<Known> of(String key) {
        List<Known> lines = written(key);
        return lines.isEmpty() && !own.containsKey(key)
                ? Spellings.of(key)
                        .map(this::written)
                        .filter(others -> !others.isEmpty())
                        .findFirst()
                        .orElse(lines)
                : lines;
    }

    private List<Known> written(String key) {
        List<Known> mine = own.get(key);
        List<Known> told = mine == null ? people.get(key) : mine;
        List<Known> lines = told == null ? listed(key) : told;
        if (mine == null && acronyms.containsKey(key)) {
            lines = Stream.concat(lines.stream(), acronyms.get(key).stream()).toList();
        }
        List<Term> held = terms.of(key);
        if (mine != null && mine.isEmpty()) {
            return lines;
        }
        List<Term> leading = key.indexOf(' ') < 0 ? terms.ofLeaders(key) : List.of();
        List<Known> all = held.isEmpty() ? lines : joined(lines, told == null ? held : of(lines, held));
        return leading.isEmpty()
                ? all
                : Stream.concat(all.stream(), leading.stream().map(KnownNames::byLastName))
                        .toList();
    }

    private static Known byLastName(Term term) {
        return new Known(
                "H", term.country(), Sector.GOV, term.role(), term.begin(), term.end(), term.wikidata(), List.of(term));
    }

    /** The terms in the countries of lines; all, where a line is of somebody who went from a state to a body of states. */
    private static List<Term> of(List<Known> lines, List<Term> held) {
        boolean abroad = lines.stream().anyMatch(line -> Knowledge.STATELESS.contains(String.valueOf(line.country())));
        return held.stream()
                .filter(term ->
                        abroad || lines.stream().anyMatch(line -> term.country().equals(line.country())))
                .toList();
    }

    /** The lines with the terms of their countries, and lines for terms in countries of which there is none. */
    private static List<Known> joined(List<Known> lines, List<Term> held) {
        Map<String, List<Term>> byCountry = new TreeMap<>();
        held.forEach(term -> byCountry
                .computeIfAbsent(term.country(), country -> new ArrayList<>())
                .add(term));
        List<Known> joined = new ArrayList<>();
        for (Known line : lines) {
            List<Term> its = line.kind().equals("P") && line.country() != null
                    ? byCountry.getOrDefault(line.country(), List.of())
                    : List.of();
            joined.add(line.with(its));
        }
        for (Map.Entry<String, List<Term>> country : byCountry.entrySet()) {
            boolean listed = lines.stream()
                    .anyMatch(
                            line -> line.kind().equals("P") && country.getKey().equals(line.country()));
            if (!listed) {
                Term first = country.getValue().get(0);
                joined.add(new Known(
                        "P",
                        country.getKey(),
                        Sector.GOV,
                        first.role().startsWith("head") ? first.role() : "",
                        first.begin(),
                        first.end(),
                        first.wikidata(),
                        country.getValue()));
            }
        }
        return joined;
    }

    Terms terms() {
        return terms;
    }

    /** Whether a name, by {@link Words#key}, is one of those that everybody knows ({@code people.tsv}). */
    boolean isFamous(String key) {
        return people.containsKey(key);
    }

    /** Every line of the table, in its order. */
    void each(Consumer<Known> taker) {
        for (int line = begin; line < table.length; line = lineEnd(line) + 1) {
            taker.accept(parse(new String(table, line, lineEnd(line) - line, StandardCharsets.UTF_8)));
        }
    }

    private List<Known> listed(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.US_ASCII);
        int low = begin;
        int high = table.length;
        while (low < high) {
            int line = lineBegin((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        List<Known> found = new ArrayList<>();
        for (int line = low; line < table.length && compare(line, wanted) == 0; line = lineEnd(line) + 1) {
            found.add(parse(new String(table, line, lineEnd(line) - line, StandardCharsets.UTF_8)));
        }
        return found;
    }

    /** Compares the key of a line with the wanted one; the tab that ends a key sorts before all its characters. */
    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            byte at = table[line + i];
            if (at != wanted[i]) {
                return at == '\t' ? -1 : Byte.compare(at, wanted[i]);
            }
        }
        return table[line + wanted.length] == '\t' ? 0 : 1;
    }

    private static Known parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Known(
                cells[1],
                cells[2].isEmpty() ? null : cells[2],
                cells[3].isEmpty() ? null : Sector.valueOf(cells[3]),
                cells[4],
                cells[5],
                cells[6],
                cells[7].isEmpty() ? null : cells[7],
                List.of());
    }
}
