// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.table.Fault;
import dev.dateline.table.TableException;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a gazetteer of a dump of GeoNames ({@code allCountries.txt}, {@code cities500.txt} or that of one country): populated places,
 * divisions of first and second order, and countries. Used by one thread.
 */
public final class GazetteerImport {
    /** The columns of GeoNames' table "geoname", as its readme.txt has them. */
    private static final int COLUMNS = 19;

    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int POPULATION = 14;
    private static final int MOST_FAULTS = 100;
    private static final int KEPT_ALTERNATES = 50_000;

    private static final Map<String, GazetteerKind> KINDS = Map.ofEntries(
            Map.entry("PPLX", GazetteerKind.SECTION),
            Map.entry("PPLA2", GazetteerKind.SEAT),
            Map.entry("PPLA3", GazetteerKind.SEAT),
            Map.entry("PPLA4", GazetteerKind.SEAT),
            Map.entry("PPLA5", GazetteerKind.SEAT),
            Map.entry("PPLA", GazetteerKind.STATE_CAPITAL),
            Map.entry("PPLC", GazetteerKind.CAPITAL),
            Map.entry("ADM2", GazetteerKind.COUNTY),
            Map.entry("ADM1", GazetteerKind.STATE),
            Map.entry("PCLI", GazetteerKind.COUNTRY),
            Map.entry("PCLD", GazetteerKind.COUNTRY),
            Map.entry("PCLS", GazetteerKind.COUNTRY),
            Map.entry("PCLF", GazetteerKind.COUNTRY),
            Map.entry("PCLIX", GazetteerKind.COUNTRY));
    /** Places that are no more, or no one place. */
    private static final Set<String> LEFT_OUT = Set.of("PPLH", "PPLQ", "PPLW", "PPLR", "PPLS", "STLMT");

    private static final Set<String> ENGLISH = Set.of("US", "CA", "GB", "IE", "AU", "NZ");
    private static final Pattern DIVISION =
            Pattern.compile("(.+) (?:province|governorate|region|department|district|county"
                    + "|state|oblast|division|prefecture|municipality|parish|city)");
    private static final Pattern ARTICLE = Pattern.compile("(?:al|an|ad|as|ash|ar|at) (.{4,})");
    private static final Pattern NO_NAME = Pattern.compile("[A-Z]{2,4}");

    private final String file;
    private final long leastPopulation;
    private final List<GazetteerPacker.Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();

    /**
     * @param file the dump's name, for faults
     * @param leastPopulation populated places of fewer people are left out, unless they are seats of a division or country
     */
    public GazetteerImport(String file, long leastPopulation) {
        this.file = file;
        this.leastPopulation = leastPopulation;
    }

    /**
     * What came of an import.
     *
     * @param gazetteer the bytes of a {@code gazetteer.bin.gz}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once
    public record Packed(int places, int names, byte[] gazetteer) {}

    /**
     * Reads a dump.
     *
     * @throws TableException with the lines that are wrong, at most a hundred of them
     */
    public Packed read(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null && faults.size() < MOST_FAULTS; line = lines.readLine()) {
            number++;
            if (!line.isEmpty()) {
                add(line.split("\t", -1), number);
            }
        }
        if (entries.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(file, "holds no populated place, division or country"));
        }
        if (!faults.isEmpty()) {
            throw new TableException(List.copyOf(faults));
        }
        GazetteerPacker packer = new GazetteerPacker(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(packer.pack());
        }
        return new Packed(packer.places(), packer.names(), bytes.toByteArray());
    }

    private void add(String[] cells, int line) {
        if (cells.length != COLUMNS) {
            faults.add(
                    new Fault(file, line, cells.length, cells.length + " cells where GeoNames' dump has " + COLUMNS));
            return;
        }
        boolean place = cells[CODE - 1].equals("P") && !LEFT_OUT.contains(cells[CODE]);
        GazetteerKind kind = KINDS.getOrDefault(cells[CODE], GazetteerKind.TOWN);
        if (!place && !KINDS.containsKey(cells[CODE])) {
            return;
        }
        double id = number(cells, 0, line, Integer.MAX_VALUE);
        double latitude = number(cells, LATITUDE, line, 90);
        double longitude = number(cells, LONGITUDE, line, 180);
        double people = cells[POPULATION].isEmpty() ? 0 : number(cells, POPULATION, line, 1e11);
        if (!cells[COUNTRY].matches("[A-Z]{2}")) {
            if (!cells[COUNTRY].isEmpty()) {
                faults.add(new Fault(file, line, COUNTRY + 1, "country " + cells[COUNTRY] + " is no alpha-2 code"));
            }
            return;
        }
        boolean small = (kind == GazetteerKind.TOWN || kind == GazetteerKind.SECTION) && people < leastPopulation;
        boolean again = kind == GazetteerKind.COUNTRY && !countries.add(cells[COUNTRY]);
        if (small || again || Double.isNaN(id + latitude + longitude + people)) {
            return;
        }
        String admin = kind == GazetteerKind.COUNTRY ? "" : cells[ADMIN1].replaceAll("[^\\x21-\\x7e]", "");
        entries.add(new GazetteerPacker.Entry(
                (int) id,
                kind,
                cells[COUNTRY] + "." + admin,
                latitude,
                longitude,
                (long) people,
                names(cells, kind, (long) people)));
    }

    private double number(String[] cells, int column, int line, double most) {
        try {
            double value = Double.parseDouble(cells[column]);
            if (Math.abs(value) <= most) {
                return value;
            }
            faults.add(new Fault(file, line, column + 1, cells[column] + " is beyond " + (long) most));
        } catch (NumberFormatException none) {
            faults.add(new Fault(file, line, column + 1, "\"" + cells[column] + "\" is no number"));
        }
        return Double.NaN;
    }

    /** The keys of a place, as {@code training/gazetteer.py} makes them: small places of English-speaking countries have no alternates. */
    private static Map<String, Boolean> names(String[] cells, GazetteerKind kind, long people) {
        Map<String, Boolean> keys = new HashMap<>();
        List<String> own = new ArrayList<>(List.of(Names.gazetteerKey(cells[1]), Names.gazetteerKey(cells[2])));
        if (kind == GazetteerKind.STATE) {
            List.copyOf(own).forEach(key -> shortened(DIVISION, key, own));
            List.copyOf(own).forEach(key -> shortened(ARTICLE, key, own));
        }
        own.forEach(key -> keys.put(key, false));
        if (!ENGLISH.contains(cells[COUNTRY]) || people >= KEPT_ALTERNATES) {
            for (String alternate : cells[3].split(",")) {
                if (isName(alternate.strip())) {
                    keys.putIfAbsent(Names.gazetteerKey(alternate.strip()), true);
                }
            }
        }
        keys.keySet().removeIf(key -> key.length() < 2 || key.length() > 127 || !isAscii(key));
        return keys;
    }

    private static void shortened(Pattern pattern, String key, List<String> own) {
        Matcher matcher = pattern.matcher(key);
        if (matcher.matches()) {
            own.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether an alternate can stand in English text: Latin letters, a capital first, no code of an airport. */
    private static boolean isName(String alternate) {
        return !alternate.isEmpty()
                && Character.isUpperCase(alternate.charAt(0))
                && !NO_NAME.matcher(alternate).matches()
                && alternate.chars().allMatch(c -> c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || "‘’ʼʻ–".indexOf(c) >= 0);
    }

    private static boolean isAscii(String key) {
        return key.chars().allMatch(c -> c < 128);
    }
}
