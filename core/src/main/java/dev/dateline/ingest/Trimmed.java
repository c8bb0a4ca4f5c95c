// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The blocks of an article's part of the page, less those that are not its text. */
final class Trimmed {
    /** A day, an hour or a name that stands alone, as above and below articles. */
    private static final Pattern LABEL = Pattern.compile(
            "(?U)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?[. ]+\\p{L}{3,10}[., ]+\\d{4}|\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}"
                    + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})(?:\\W+(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?|[Bb][Yy]:? \\p{Lu}[\\w.’'-]+(?: [\\w.’'-]+){1,6}|\\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|[\\W\\d]{0,6}");

    private Trimmed() {}

    static List<Block> of(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        String headline = fold(title);
        for (Block block : blocks) {
            if (block.owner().normalName().equals("h1")
                    && !kept.isEmpty()
                    && !fold(block.text()).equals(headline)
                    && kept.stream().anyMatch(before -> before.prose() > 0)) {
                break;
            }
            boolean repeats = !headline.isEmpty() && fold(block.text()).equals(headline);
            if (repeats) {
                kept.removeIf(before -> before.prose() == 0);
            } else if (!pointer(block)
                    && !Boilerplate.inPage(block.text())
                    && !LABEL.matcher(block.text()).matches()) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(kept);
    }

    /** Words that are all link and no sentence point elsewhere. */
    private static boolean pointer(Block block) {
        boolean sentence = block.sentence() && block.links() < 0.95;
        return (block.links() > 0.8 && block.text().length() < 200 && !sentence)
                || (block.heading() && block.links() > 0.5);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\W_&&[^\\p{L}\\p{N}]]+", " ")
                .strip();
    }

    /** Headings over nothing go, from the end and where one stands over another of its rank. */
    private static List<Block> withoutLooseEnds(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).heading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
