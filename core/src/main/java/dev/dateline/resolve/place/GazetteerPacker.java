// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Packs places into the form that {@link Gazetteer} reads; {@code training/gazetteer.py}, which made the gazetteer that Dateline
 * comes with, tells the form. Used by one thread.
 */
final class GazetteerPacker {
    private static final int DEGREE = 10_000;
    private static final int MOST_REFERENCES = 0xFFFF;

    /**
     * A place to pack.
     *
     * @param division "US.NY"; "US." for the country as a whole
     * @param names its names in the form of {@link Names#gazetteerKey}, and whether each is an alternate
     */
    record Entry(
            int id,
            GazetteerKind kind,
            String division,
            double latitude,
            double longitude,
            long population,
            Map<String, Boolean> names) {
        Entry {
            names = Map.copyOf(names);
        }
    }

    private final List<Entry> entries;
    private final List<String> divisions;
    private final TreeMap<String, List<Integer>> references = new TreeMap<>();

    GazetteerPacker(List<Entry> all) {
        this.entries = new ArrayList<>(all);
        entries.sort(Comparator.comparing(Entry::division)
                .thenComparing(Comparator.comparingLong(Entry::population).reversed())
                .thenComparing(Entry::id));
        TreeSet<String> codes = new TreeSet<>();
        for (Entry entry : entries) {
            codes.add(entry.division());
            codes.add(entry.division().substring(0, 3));
        }
        this.divisions = List.copyOf(codes);
        for (int i = 0; i < entries.size(); i++) {
            for (Map.Entry<String, Boolean> name : entries.get(i).names().entrySet()) {
                List<Integer> places = references.computeIfAbsent(name.getKey(), key -> new ArrayList<>());
                if (places.size() < MOST_REFERENCES) {
                    places.add(2 * i + (name.getValue() ? 1 : 0));
                }
            }
        }
    }

    int places() {
        return entries.size();
    }

    int names() {
        return references.size();
    }

    /** The packed form, not yet compressed. */
    byte[] pack() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory takes all bytes", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        out.write(Gazetteer.MAGIC.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(divisions.size());
        out.writeInt(entries.size());
        out.writeInt(references.size());
        out.writeInt(references.values().stream().mapToInt(List::size).sum());
        for (String division : divisions) {
            numbers.put(division, numbers.size());
            out.write(division.getBytes(StandardCharsets.US_ASCII));
            out.write(0);
        }
        int count = entries.size();
        planes(out, count, 2, i -> numbers.getOrDefault(entries.get(i).division(), 0));
        planes(out, count, 1, i -> entries.get(i).kind().code());
        planes(out, count, 1, i -> logarithm(entries.get(i).population()));
        planes(out, count, 4, i -> (int) Math.round(entries.get(i).latitude() * DEGREE));
        planes(out, count, 4, i -> (int) Math.round(entries.get(i).longitude() * DEGREE));
        planes(out, count, 4, i -> entries.get(i).id());
        List<Map.Entry<String, List<Integer>>> names = List.copyOf(references.entrySet());
        planes(out, names.size(), 1, i -> names.get(i).getKey().length());
        planes(out, names.size(), 2, i -> names.get(i).getValue().size());
        int[] all = names.stream()
                .flatMapToInt(name -> name.getValue().stream().mapToInt(Integer::intValue))
                .toArray();
        planes(out, all.length, 4, i -> all[i]);
        for (Map.Entry<String, List<Integer>> name : names) {
            out.write(name.getKey().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static int logarithm(long population) {
        return (int) Math.round(8 * Math.log(population + 1.0) / Math.log(2));
    }

    /** The high bytes of all values first, which gzip likes. */
    private static void planes(DataOutputStream out, int count, int width, IntUnaryOperator value) throws IOException {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            for (int i = 0; i < count; i++) {
                out.write(value.applyAsInt(i) >>> shift);
            }
        }
    }
}
