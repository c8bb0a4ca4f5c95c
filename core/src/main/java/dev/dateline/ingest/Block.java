// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Role;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A block of a page's text: what stands between two breaks.
 *
 * @param linked characters of it that are links
 * @param owner the element that it is the text of
 */
record Block(String text, int linked, Element owner) {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…。！？।؟”\"»’)]\\s*$");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** The share of links, 0 to 1. */
    double links() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean heading() {
        return owner.normalName().matches("h[1-6]");
    }

    boolean item() {
        return owner.normalName().equals("li")
                || owner.normalName().equals("dd")
                || owner.normalName().equals("dt");
    }

    Role role() {
        if (heading()) {
            return Role.HEADING;
        }
        if (item()) {
            return Role.ITEM;
        }
        return owner.closest("blockquote") == null ? Role.PARAGRAPH : Role.QUOTE;
    }

    boolean sentence() {
        return SENTENCE.matcher(text).matches();
    }

    /** How much this looks like a paragraph of an article: its length where it is long, no heading, and not made of links. */
    double prose() {
        int length = IDEOGRAPHS.matcher(text).find() ? text.length() * 3 : text.length();
        if (length < 40 || heading() || links() > 0.5) {
            return 0;
        }
        double weight = length * (1 - links());
        return sentence() ? weight : weight * 0.25;
    }
}
