// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import dev.dateline.table.Fault;
import dev.dateline.table.TableException;
import dev.dateline.table.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a {@code known.tsv} of a user's own out of a list of actors with their Wikidata ids, such as the query service of Wikidata
 * exports. What a row leaves open comes from Dateline's own line of that name and country. Used by one thread.
 */
public final class ActorImport {
    private static final List<String> COLUMNS =
            List.of("name", "country", "wikidata", "kind", "sector", "role", "from", "to");
    private static final Map<String, String> ALSO =
            Map.of("item", "wikidata", "itemLabel", "name", "countryLabel", "country");
    private static final Pattern ITEM =
            Pattern.compile("(?:<?https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)>?");
    private static final Pattern DATE = Pattern.compile("([12][0-9]{3}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:T00:00:00Z)?");
    private static final Pattern LABEL = Pattern.compile("\"(.*)\"(?:@[a-z-]+|\\^\\^<.*>)?");

    private final Countries countries;
    private final KnownNames known;

    /** With the tables that Dateline comes with. */
    public ActorImport() {
        Tables tables = Tables.builtIn();
        this.countries = Countries.load(tables);
        this.known = KnownNames.load(tables);
    }

    /**
     * What came of an import.
     *
     * @param table the text of a {@code known.tsv}
     * @param met how many of the rows are of actors that Dateline's tables have
     */
    public record Imported(int rows, int met, String table) {}

    /** One list on its way in. */
    private final class Reading {
        private final String file;
        private final List<Fault> faults = new ArrayList<>();
        private final TreeMap<String, String> rows = new TreeMap<>();
        private List<String> header = List.of();
        private int met;
        private int line;

        Reading(String file) {
            this.file = file;
        }

        void header(List<String> cells) {
            header = cells.stream()
                    .map(cell -> cell.startsWith("?") ? cell.substring(1) : cell)
                    .map(cell -> ALSO.getOrDefault(cell, cell))
                    .toList();
            for (int i = 0; i < header.size(); i++) {
                if (!COLUMNS.contains(header.get(i)) || header.indexOf(header.get(i)) < i) {
                    fault(
                            i + 1,
                            "column " + header.get(i) + " is none of " + String.join(", ", COLUMNS)
                                    + ", or is there twice");
                }
            }
            for (String needed : COLUMNS.subList(0, 3)) {
                if (!header.contains(needed)) {
                    fault(1, "there is no column " + needed);
                }
            }
        }

        void fault(int column, String message) {
            faults.add(new Fault(file, line, column, message));
        }

        private String cell(List<String> cells, String column) {
            int at = header.indexOf(column);
            return at < 0 ? "" : cells.get(at);
        }

        private String matching(List<String> cells, String column, Pattern pattern, String what) {
            String text = cell(cells, column);
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.group(1);
            }
            if (!text.isEmpty() || column.equals("wikidata")) {
                fault(header.indexOf(column) + 1, column + " \"" + text + "\" is no " + what);
            }
            return "";
        }

        void row(List<String> cells) {
            if (cells.size() != header.size()) {
                fault(cells.size(), cells.size() + " cells where the header has " + header.size());
                return;
            }
            int before = faults.size();
            String key = Words.key(cell(cells, "name"));
            String country = country(cell(cells, "country"));
            String kind = kind(cell(cells, "kind"));
            String sector = sector(cell(cells, "sector"));
            String item = matching(cells, "wikidata", ITEM, "Wikidata id such as Q42");
            String from = matching(cells, "from", DATE, "date such as 2024-05-03");
            String to = matching(cells, "to", DATE, "date such as 2024-05-03");
            if (key.isEmpty() || !key.equals(key.strip()) || key.chars().noneMatch(Character::isLetter)) {
                fault(header.indexOf("name") + 1, "name \"" + cell(cells, "name") + "\" has no Latin letters");
            } else if (rows.containsKey(key)) {
                fault(header.indexOf("name") + 1, "name \"" + cell(cells, "name") + "\" stands twice");
            }
            if (faults.size() > before) {
                return;
            }
            Optional<Known> ours = known.of(key).stream()
                    .filter(one -> !one.kind().equals("H") && one.isPerson() == kind.equals("P"))
                    .filter(one -> country.isEmpty() || country.equals(one.country()))
                    .findFirst();
            met += ours.isPresent() ? 1 : 0;
            boolean dated = !from.isEmpty() || !to.isEmpty();
            rows.put(
                    key,
                    String.join(
                            "\t",
                            key,
                            kind,
                            or(country, ours.map(Known::country)),
                            or(sector, ours.map(Known::sector).map(Sector::name)),
                            or(cell(cells, "role"), ours.map(Known::role)),
                            dated ? from : or(from, ours.map(Known::from)),
                            dated ? to : or(to, ours.map(Known::to)),
                            item));
        }

        private String or(String told, Optional<String> ours) {
            return told.isEmpty() ? ours.orElse("") : told;
        }

        private String country(String text) {
            if (text.isEmpty() || Knowledge.STATELESS.contains(text)) {
                return text;
            }
            Optional<Country> found = countries.byCode(text).or(() -> countries.named(text));
            if (found.isEmpty()) {
                fault(header.indexOf("country") + 1, "country \"" + text + "\" is no ISO 3166 code and no name of one");
            }
            return found.map(Country::iso3).orElse("");
        }

        private String kind(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "", "person", "human", "p" -> "P";
                case "organization", "organisation", "o" -> "O";
                default -> {
                    fault(header.indexOf("kind") + 1, "kind \"" + text + "\" is neither person nor organization");
                    yield "P";
                }
            };
        }

        private String sector(String text) {
            boolean none = text.isEmpty()
                    || Arrays.stream(Sector.values())
                            .anyMatch(sector -> sector.name().equals(text));
            if (!none) {
                fault(header.indexOf("sector") + 1, "sector \"" + text + "\" is no sector of PLOVER");
            }
            return text;
        }
    }

    /**
     * Reads a list.
     *
     * @param file its name, for faults
     * @param separator what stands between cells: a tab, or a comma with cells quoted as RFC 4180 has it
     * @throws TableException with every fault
     */
    public Imported read(String file, BufferedReader lines, char separator) throws IOException {
        Reading reading = new Reading(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reading.line++;
            String bare = reading.line == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (bare.isBlank() || (reading.header.isEmpty() && bare.startsWith("#"))) {
                continue;
            }
            List<String> cells = cells(bare, separator);
            if (reading.header.isEmpty()) {
                reading.header(cells);
                if (!reading.faults.isEmpty()) {
                    break;
                }
            } else {
                reading.row(cells);
            }
        }
        if (reading.header.isEmpty()) {
            reading.faults.add(Fault.of(file, "has no header"));
        }
        if (!reading.faults.isEmpty()) {
            throw new TableException(reading.faults);
        }
        String table = "# Actors with their Wikidata ids. Made by dateline actors import.\n"
                + String.join("\t", KnownNames.COLUMNS)
                + "\n"
                + String.join(
                        "",
                        reading.rows.values().stream().map(row -> row + "\n").toList());
        return new Imported(reading.rows.size(), reading.met, table);
    }

    private static List<String> cells(String line, char separator) {
        if (separator == '\t') {
            return Arrays.stream(line.split("\t", -1)).map(ActorImport::label).toList();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** A value of SPARQL's TSV, whose labels are quoted and marked with their language. */
    private static String label(String cell) {
        Matcher matcher = LABEL.matcher(cell.strip());
        return matcher.matches() ? Objects.requireNonNull(matcher.group(1)) : cell.strip();
    }
}
