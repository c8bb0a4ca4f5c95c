// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The blocks of an article's part of the page, less those that are not its text. */
final class Trimmed {
    /** A day, an hour or a name that stands alone, as above and below articles. */
    private static final Pattern LABEL = Pattern.compile(
            "(?U)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?[. ]+\\p{L}{3,10}[., ]+\\d{4}|\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}"
                    + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})(?:\\W+(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?|[Bb][Yy]:? \\p{Lu}[\\w.’'-]+(?: [\\w.’'-]+){1,6}|\\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|[\\W\\d_]{0,6}");

    /** The words of a picture, by who took it. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)FILE ?[-–—] .*|.*\\((?:AP )?(?:Photo|Image|Picture|Foto|Bild)s?(?:[:/]| by | courtesy).{2,80}\\)\\.?|.*\\([^()]{0,40}(?:/| via )(?:AP|Getty Images|Reuters|AFP)(?:, File)?\\)\\.?"
                    + "|.*\\| .{2,40}/(?:dpa|AFP|AP|Reuters|EPA|imago|Getty Images)|.{0,250}(?:Photo|Image|Picture|Foto|Bild|Ảnh)s?\\s?: \\p{Lu}[^.!?]{2,50}");

    private Trimmed() {}

    static List<Block> of(List<Block> blocks, Hints hints) {
        List<Block> kept = new ArrayList<>();
        String headline = Hints.fold(hints.title());
        boolean pointing = false;
        for (Block block : blocks) {
            boolean repeats = repeats(block, headline);
            if (block.owner().nameIs("h1") && !repeats && beginsAnother(block.owner(), kept)) {
                break;
            }
            boolean notice = Boilerplate.inPage(block.text());
            pointing = notice ? Boilerplate.pointsOn(block.text()) : pointing && pointedAt(block);
            if (repeats) {
                kept.removeIf(before -> before.prose() == 0);
            } else if (!notice && !pointing && !pointer(block) && !apart(block.text())) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(AuthorNotes.without(kept, hints.authors()));
    }

    /** Whether a block is the headline again, also with a kicker before it. */
    private static boolean repeats(Block block, String headline) {
        String folded = headline.isEmpty() || block.text().length() > 2 * headline.length() + 20
                ? ""
                : Hints.fold(block.text());
        return !folded.isEmpty()
                && (folded.equals(headline) || (block.owner().closest("h1") != null && folded.contains(headline)));
    }

    /** Whether a line is none of the text by its form: a day, a name, the words of a picture. */
    static boolean apart(String text) {
        boolean maybeCaption =
                text.startsWith("FILE") || text.indexOf('(') >= 0 || text.indexOf('|') >= 0 || text.indexOf(':') >= 0;
        return LABEL.matcher(text).matches()
                || (maybeCaption && CAPTION.matcher(text).matches());
    }

    /** Whether a heading of the first rank begins another article, and not a part of this one. */
    private static boolean beginsAnother(Element h1, List<Block> kept) {
        return kept.stream().anyMatch(before -> before.prose() > 0)
                && kept.stream()
                        .noneMatch(before -> before.prose() > 0
                                && Objects.equals(before.owner().parent(), h1.parent()));
    }

    /** Whether a block behind a line like "Read also" is one of those to be read. */
    private static boolean pointedAt(Block block) {
        return block.links() > 0.5
                || (!block.heading() && !block.sentence() && block.text().length() < 140);
    }

    /** Words that are all link and no sentence point elsewhere. */
    private static boolean pointer(Block block) {
        boolean sentence = block.sentence() && block.links() < 0.95;
        return (block.links() > 0.8 && block.text().length() < 200 && !sentence)
                || (block.heading() && block.links() > 0.5);
    }

    /** Headings over nothing go from the end. */
    private static List<Block> withoutLooseEnds(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).heading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
