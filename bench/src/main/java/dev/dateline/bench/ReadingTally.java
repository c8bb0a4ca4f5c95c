// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts what two people, each on a sheet of their own, found right of what was drawn for them. Columns of a sheet:
 * number, kind, article, begin and end of the trigger or of the first piece of the content (UTF-16), four verdicts (1
 * right, 0 wrong; of an event its type, its actors and recipients, its status, its attribution; of a statement its speaker
 * and its content), and the kind of fault in a few words.
 */
public final class ReadingTally {
    static final String HEADER = "number\tkind\tarticle\tbegin\tend\tfirst\tsecond\tthird\tfourth\tfault";
    private static final int VERDICTS = 5;

    private ReadingTally() {}

    /** One line of a sheet. */
    private record Verdict(String kind, String key, List<Boolean> right) {
        boolean whole() {
            return right.stream().allMatch(each -> each);
        }
    }

    /** Prints what the sheets of two readers say. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: SHEET SHEET");
        }
        System.out.print(tally(Files.readAllLines(Path.of(args[0])), Files.readAllLines(Path.of(args[1]))));
    }

    static String tally(List<String> one, List<String> other) {
        List<Verdict> first = read(one);
        List<Verdict> second = read(other);
        if (!first.stream()
                .map(Verdict::key)
                .toList()
                .equals(second.stream().map(Verdict::key).toList())) {
            throw new IllegalArgumentException("the sheets are not about the same items");
        }
        StringBuilder out = new StringBuilder();
        for (String kind : List.of("event", "statement")) {
            int count = 0;
            int[] right = new int[3];
            int agreed = 0;
            for (int i = 0; i < first.size(); i++) {
                if (!first.get(i).kind().equals(kind)) {
                    continue;
                }
                boolean a = first.get(i).whole();
                boolean b = second.get(i).whole();
                count++;
                right[0] += a ? 1 : 0;
                right[1] += b ? 1 : 0;
                right[2] += a && b ? 1 : 0;
                agreed += a == b ? 1 : 0;
            }
            out.append(String.format(
                    Locale.ROOT,
                    "%-10s %4d  first reader %.3f  second reader %.3f  both %.3f  agree %.3f  kappa %.3f%n",
                    kind,
                    count,
                    (double) right[0] / count,
                    (double) right[1] / count,
                    (double) right[2] / count,
                    (double) agreed / count,
                    kappa(count, right[0], right[1], agreed)));
        }
        return out.toString();
    }

    /** Cohen's kappa (1960) of two readers on a yes or no. */
    static double kappa(int count, int yesOfOne, int yesOfOther, int agreed) {
        double n = count;
        double chance = yesOfOne / n * (yesOfOther / n) + (n - yesOfOne) / n * ((n - yesOfOther) / n);
        return chance == 1 ? 1 : (agreed / n - chance) / (1 - chance);
    }

    private static List<Verdict> read(List<String> sheet) {
        if (sheet.isEmpty() || !sheet.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("a sheet begins with its header");
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (String line : sheet.subList(1, sheet.size())) {
            String[] cells = line.split("\t", -1);
            int asked = cells[1].equals("event") ? 4 : 2;
            List<Boolean> right = new ArrayList<>();
            for (int i = VERDICTS; i < VERDICTS + asked; i++) {
                right.add(
                        switch (cells[i]) {
                            case "1" -> true;
                            case "0" -> false;
                            default ->
                                throw new IllegalArgumentException(
                                        "item " + cells[0] + ": a verdict is 1 or 0, not \"" + cells[i] + "\"");
                        });
            }
            verdicts.add(new Verdict(cells[1], String.join("\t", List.of(cells).subList(0, VERDICTS)), right));
        }
        return verdicts;
    }
}
