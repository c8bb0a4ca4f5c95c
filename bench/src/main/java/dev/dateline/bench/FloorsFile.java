// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes the floors of the gate anew from measured figures: a rate less one point, a count as it is, and never
 * less than a bar that is met. */
final class FloorsFile {
    private static final Pattern COUNT = Pattern.compile("found$|right$|^cases|as_happened$");

    private FloorsFile() {}

    /**
     * Rewrites the file.
     *
     * @param lower whether a floor may also become less strict; else it keeps the stricter of old and new
     */
    static void write(Path file, Map<String, Double> figures, boolean lower) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(
                    line.startsWith("#") || line.startsWith("id\t") ? line : row(line.split("\t", -1), figures, lower));
        }
        Files.write(file, lines);
    }

    private static String row(String[] cells, Map<String, Double> figures, boolean lower) {
        Double figure = figures.get(cells[0]);
        if (figure == null) {
            return String.join("\t", cells);
        }
        boolean least = cells[1].equals("least");
        boolean rate = figure <= 1 && !COUNT.matcher(cells[0]).find();
        double floor = rate ? figure + (least ? -0.01 : 0.01) : figure;
        if (!cells[3].isEmpty()) {
            double bar = Double.parseDouble(cells[3]);
            boolean met = least ? figure >= bar : figure <= bar;
            floor = met ? stricter(least, floor, bar) : floor;
        }
        if (!lower && !cells[2].isEmpty()) {
            double old = Double.parseDouble(cells[2]);
            floor = stricter(least, floor, old);
        }
        cells[2] = String.format(Locale.ROOT, "%.3f", floor);
        return String.join("\t", cells);
    }

    private static double stricter(boolean least, double one, double other) {
        return least ? Math.max(one, other) : Math.min(one, other);
    }
}
