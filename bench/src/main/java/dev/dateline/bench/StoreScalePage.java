// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code docs/reference/store-scale.md} and its plot. */
final class StoreScalePage {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 60;
    private static final int LINE = 16;
    /** The least and greatest milliseconds of the plot. */
    private static final double LEAST = 0.01;

    private static final double MOST = 100;
    private static final double BYTES_A_GIGABYTE = 1e9;

    private StoreScalePage() {}

    /** Milliseconds of CPU: half of the questions took less than the first, all no more than the second. */
    record Times(double middle, double most) {}

    /**
     * What was measured at a size.
     *
     * @param adding milliseconds of CPU for an article added at that size
     */
    record Row(int articles, long bytes, double adding, Times find, Times timeline) {}

    static void write(Path checkout, int templates, List<Row> rows) throws IOException {
        Path folder = checkout.resolve("docs/reference");
        Files.writeString(folder.resolve("store-scale.svg"), plot(rows));
        Files.writeString(folder.resolve("store-scale.md"), page(templates, rows));
    }

    static String page(int templates, List<Row> rows) {
        String sizes = rows.stream().map(row -> Integer.toString(row.articles)).collect(Collectors.joining(" "));
        StringBuilder page = new StringBuilder("""
                # How a store grows

                Made by `mvn verify -Pstore-scale -Drecords=FILE "-Dsizes=%s"`; FILE holds records that `dateline read --format jsonl` wrote, and sizes are multiples of the first. A SQLite store is filled with records invented
                after %d of real news: names, numbers, places, days and most words are others, of twenty articles one is a copy and nine tell again what another told, and each day of the archive has 350.

                Up to the first size every article is added as `dateline add` adds it. From there on [blocks](../../bench/src/main/java/dev/dateline/bench/StoreBlocks.java) of that many articles are put in, which takes
                a fifth of the time: all rows of all tables and indexes, records, links and indexes of words too, as the days after, under ids of their own; names and keys of fewer than twelve items are others in
                each block, more frequent ones the same. What a block does not have is new words and tellings of what earlier blocks told. At each size 384 articles more are added, then 1,536 that are measured, in
                groups of 64 as `dateline add` puts them in: reading the record's JSON, storing, indexing and joining it to its copies and stories, and ending the run. Questions are of 40 actors, frequent and seldom ones, each in a month;
                half of them took less than the first time and none more than the second. Times are of the thread's CPU.

                | articles | store (GB) | adding one (ms) | articles a CPU-second | events of an actor in a month (ms) | a timeline of them (ms) |
                | ---: | ---: | ---: | ---: | ---: | ---: |
                """.formatted(sizes, templates));
        for (Row row : rows) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.2f | %.2f | %.0f | %.2f / %.2f | %.2f / %.2f |%n",
                    row.articles,
                    row.bytes / BYTES_A_GIGABYTE,
                    row.adding,
                    1000 / row.adding,
                    row.find.middle,
                    row.find.most,
                    row.timeline.middle,
                    row.timeline.most));
        }
        if (rows.size() > 1) {
            page.append(String.format(
                    Locale.ROOT,
                    "%nThe cost of filling a store grows with its size to the power of %.2f (that of adding an article to the power of that less 1, least squares over the"
                            + " sizes of the table).%n",
                    exponent(rows)));
        }
        return page.append("\n![Milliseconds of CPU by articles in the store](store-scale.svg)\n")
                .toString();
    }

    /** One more than the slope of the logarithm of what an article costs by that of the size. */
    static double exponent(List<Row> rows) {
        double[] x = rows.stream().mapToDouble(row -> Math.log(row.articles)).toArray();
        double[] y = rows.stream().mapToDouble(row -> Math.log(row.adding)).toArray();
        double meanX = mean(x);
        double meanY = mean(y);
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - meanX) * (y[i] - meanY);
            square += (x[i] - meanX) * (x[i] - meanX);
        }
        return 1 + product / square;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static String plot(List<Row> rows) {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#fff"/>
                """, WIDTH, HEIGHT));
        grid(svg, rows);
        line(
                svg,
                0,
                rows,
                "adding an article",
                "#b2182b",
                rows.stream().map(Row::adding).toList());
        line(
                svg,
                1,
                rows,
                "events of an actor in a month",
                "#2166ac",
                rows.stream().map(row -> row.find.middle).toList());
        line(
                svg,
                2,
                rows,
                "a timeline of them",
                "#4d4d4d",
                rows.stream().map(row -> row.timeline.middle).toList());
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg, List<Row> rows) {
        for (double value = LEAST; value <= MOST * 1.01; value *= 10) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s ms</text>%n",
                    MARGIN,
                    y(value),
                    WIDTH - MARGIN,
                    MARGIN - 6,
                    y(value) + 4,
                    value < 1 ? String.format(Locale.ROOT, "%.2f", value) : String.format(Locale.ROOT, "%.0f", value)));
        }
        for (Row row : rows) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x(row, rows),
                    HEIGHT - MARGIN + 20,
                    row.articles));
        }
    }

    private static void line(
            StringBuilder svg, int place, List<Row> rows, String name, String colour, List<Double> values) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x(rows.get(i), rows), y(values.get(i))));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/><text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                path,
                colour,
                MARGIN,
                LINE * (place + 1),
                colour,
                name));
    }

    private static double x(Row row, List<Row> rows) {
        double least = Math.log(rows.get(0).articles);
        double most = Math.log(rows.get(rows.size() - 1).articles);
        double part = most > least ? (Math.log(row.articles) - least) / (most - least) : 0;
        return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    private static double y(double milliseconds) {
        double part = Math.log(Math.max(LEAST, Math.min(MOST, milliseconds)) / LEAST) / Math.log(MOST / LEAST);
        return HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN);
    }
}
