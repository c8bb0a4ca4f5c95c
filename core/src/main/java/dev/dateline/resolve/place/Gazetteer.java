// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The populated places, divisions and countries of GeoNames (CC BY 4.0) by name: about 229,000 places under 430,000 names,
 * 20 MB in memory. The format is told in {@code training/gazetteer.py}, which makes the resource. Immutable and thread-safe.
 */
final class Gazetteer {
    static final String RESOURCE = "gazetteer.bin.gz";
    static final String MAGIC = "DLG1";

    /** "US.NY"; "US." is the country as a whole. */
    private final String[] divisions;

    private final Map<String, Integer> divisionsByCode = new HashMap<>();
    private final int[] stateOfDivision;
    private final short[] division;
    private final byte[] kind;
    private final byte[] population;
    private final int[] latitude;
    private final int[] longitude;
    private final int[] id;
    /** Where each name begins, and behind them the end of the last. */
    private final int[] nameBegin;
    /** Where the references of each name begin, and behind them the end of the last. */
    private final int[] referenceBegin;

    private final int[] references;
    private final byte[] names;
    /** Made when first asked for, by whichever thread; all make the same. */
    private volatile @Nullable String @Nullable [] divisionNames;

    private Gazetteer(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(4), StandardCharsets.US_ASCII).equals(MAGIC)) {
            throw new IOException("the gazetteer is of another format");
        }
        divisions = new String[in.readInt()];
        int places = in.readInt();
        int keys = in.readInt();
        int refers = in.readInt();
        readDivisions(in);
        division = shorts(planes(in, places, 2));
        kind = in.readNBytes(places);
        population = in.readNBytes(places);
        latitude = planes(in, places, 4);
        longitude = planes(in, places, 4);
        id = planes(in, places, 4);
        nameBegin = new int[keys + 1];
        byte[] lengths = in.readNBytes(keys);
        for (int i = 0; i < keys; i++) {
            nameBegin[i + 1] = nameBegin[i] + lengths[i];
        }
        referenceBegin = new int[keys + 1];
        int[] counts = planes(in, keys, 2);
        for (int i = 0; i < keys; i++) {
            referenceBegin[i + 1] = referenceBegin[i] + counts[i];
        }
        references = planes(in, refers, 4);
        names = in.readNBytes(nameBegin[keys]);
        stateOfDivision = states();
    }

    /** Loads the gazetteer that comes with Dateline. */
    static Gazetteer load() {
        try (InputStream resource = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a packed gazetteer.
     *
     * @throws IOException if it is none, or broken
     */
    static Gazetteer read(InputStream in) throws IOException {
        byte[] unpacked = new GZIPInputStream(in, 1 << 16).readAllBytes();
        return new Gazetteer(new DataInputStream(new ByteArrayInputStream(unpacked)));
    }

    private void readDivisions(DataInputStream in) throws IOException {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < divisions.length; i++) {
            code.setLength(0);
            for (int c = in.read(); c > 0; c = in.read()) {
                code.append((char) c);
            }
            divisions[i] = code.toString();
            divisionsByCode.put(divisions[i], i);
        }
    }

    private static int[] planes(DataInputStream in, int count, int width) throws IOException {
        int[] values = new int[count];
        for (int plane = 0; plane < width; plane++) {
            byte[] bytes = in.readNBytes(count);
            for (int i = 0; i < count; i++) {
                values[i] = (values[i] << 8) | (bytes[i] & 0xFF);
            }
        }
        return values;
    }

    private static short[] shorts(int[] values) {
        short[] narrow = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            narrow[i] = (short) values[i];
        }
        return narrow;
    }

    private int[] states() {
        int[] states = new int[divisions.length];
        Arrays.fill(states, -1);
        for (int place = 0; place < division.length; place++) {
            GazetteerKind what = GazetteerKind.of(kind[place]);
            if (what == GazetteerKind.STATE || what == GazetteerKind.COUNTRY) {
                states[division[place]] = place;
            }
        }
        return states;
    }

    /** The places of that name, in the order of their countries; empty for an unknown one. */
    List<GazetteerPlace> find(String name) {
        return findKey(Names.gazetteerKey(name));
    }

    /** As {@link #find}, for a name in the form of {@link Names#gazetteerKey}. */
    List<GazetteerPlace> findKey(String key) {
        int at = at(key);
        if (at < 0) {
            return List.of();
        }
        List<GazetteerPlace> found = new ArrayList<>();
        for (int i = referenceBegin[at]; i < referenceBegin[at + 1]; i++) {
            found.add(place(references[i] >> 1, (references[i] & 1) == 1));
        }
        return found;
    }

    /** Whether there is a place of that name, in the form of {@link Names#gazetteerKey}. */
    boolean knows(String key) {
        return at(key) >= 0;
    }

    private int at(String key) {
        int low = 0;
        int high = nameBegin.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int name, String key) {
        int begin = nameBegin[name];
        int length = nameBegin[name + 1] - begin;
        for (int i = 0; i < Math.min(length, key.length()); i++) {
            int order = names[begin + i] - key.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - key.length();
    }

    private GazetteerPlace place(int at, boolean alternate) {
        String code = divisions[division[at]];
        return new GazetteerPlace(
                id[at],
                GazetteerKind.of(kind[at]),
                latitude[at] / 10000.0,
                longitude[at] / 10000.0,
                code.substring(0, 2),
                division[at],
                Math.pow(2, (population[at] & 0xFF) / 8.0) - 1,
                alternate);
    }

    /** The code of a first order division by its number: "US.NY". */
    String divisionCode(int number) {
        return divisions[number];
    }

    /** The shortest usual name of a first order division, in the form of {@link Names#gazetteerKey}. */
    Optional<String> divisionName(int number) {
        @Nullable String[] known = divisionNames;
        if (known == null) {
            known = divisionNames();
            divisionNames = known;
        }
        return Optional.ofNullable(known[number]);
    }

    private @Nullable String[] divisionNames() {
        @Nullable String[] shortest = new @Nullable String[divisions.length];
        for (int key = 0; key + 1 < referenceBegin.length; key++) {
            int length = nameBegin[key + 1] - nameBegin[key];
            for (int i = referenceBegin[key]; i < referenceBegin[key + 1]; i++) {
                int place = references[i] >> 1;
                int state = division[place];
                boolean usual = (references[i] & 1) == 0 && stateOfDivision[state] == place;
                String known = shortest[state];
                if (usual && (known == null || length < known.length())) {
                    shortest[state] = new String(names, nameBegin[key], length, StandardCharsets.US_ASCII);
                }
            }
        }
        return shortest;
    }

    /** The country with the ISO alpha-2 code, as a place. */
    Optional<GazetteerPlace> country(String iso2) {
        return state(iso2 + ".");
    }

    /** The first order division with the code "US.NY", as a place. */
    Optional<GazetteerPlace> state(String code) {
        Integer at = divisionsByCode.get(code);
        return at == null || stateOfDivision[at] < 0
                ? Optional.empty()
                : Optional.of(place(stateOfDivision[at], false));
    }
}
