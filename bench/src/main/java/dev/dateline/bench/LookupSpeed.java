// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Directory;
import dev.dateline.resolve.place.PlaceContext;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Measures how many names a CPU-second the tables of actors and places look up, in one thread, after a warm-up: every third an
 * unknown one, the others known.
 */
final class LookupSpeed {
    private static final int ROUNDS = 40_000;
    /** After so many rounds the JVM has compiled what it will; the last one counts. */
    private static final int WARM = 15;

    private static final List<String> ACTORS = List.of(
            "Angela Merkel",
            "Iraq",
            "Hamas",
            "Barack Obama",
            "Baghdad",
            "Shinzo Abe",
            "Pavel Adranko",
            "Quorlan Cooperative",
            "Lena Okoro");
    private static final List<String> PLACES = List.of(
            "Baghdad",
            "Arequipa",
            "Springfield",
            "Iraq",
            "Bekaa Valley",
            "Kyiv",
            "Xqvzt",
            "Orvan Heights",
            "Green Lantern");

    private LookupSpeed() {}

    static Map<String, Double> measure() {
        long begun = System.nanoTime();
        Directory directory = Directory.open();
        Map<String, Double> figures = new TreeMap<>();
        figures.put("lookup.open_ms", (System.nanoTime() - begun) / 1e6);
        figures.put(
                "lookup.actors_per_cpu_second",
                speed(
                        ACTORS,
                        name -> directory.who(name, Optional.empty(), null).size()));
        figures.put(
                "lookup.places_per_cpu_second",
                speed(PLACES, name -> directory.where(name, PlaceContext.NONE).size()));
        return figures;
    }

    private static double speed(List<String> names, ToIntFunction<String> lookup) {
        double speed = 0;
        for (int warm = 0; warm < WARM; warm++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long found = Stream.generate(() -> names)
                    .limit(ROUNDS / names.size())
                    .flatMap(List::stream)
                    .mapToInt(lookup)
                    .asLongStream()
                    .sum();
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            speed = found == 0 ? 0 : ROUNDS / names.size() * names.size() / seconds;
        }
        return speed;
    }

    public static void main(String[] none) {
        measure().forEach((name, value) -> System.out.printf("%s %.0f%n", name, value));
    }
}
