// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Role;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A block of a page's text: what stands between two breaks.
 *
 * @param linked characters of it that are links
 * @param owner the element that it is the text of
 * @param sentence whether it ends as sentences do
 * @param prose how much it looks like a paragraph of an article: its length where it is long, no heading, and not made of links
 */
record Block(String text, int linked, Element owner, boolean sentence, double prose) {
    private static final String ENDS = ".!?…。！？।؟”\"»’)";

    private static final Set<UnicodeScript> IDEOGRAPHS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /** Below it no script of East Asia begins. */
    private static final int FIRST_IDEOGRAPH = 0x1100;

    /** @param text without blanks at its ends */
    static Block of(String text, int linked, Element owner) {
        boolean sentence = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return new Block(text, linked, owner, sentence, prose(text, linked, isHeading(owner), sentence));
    }

    private static double prose(String text, int linked, boolean heading, boolean sentence) {
        double links = (double) linked / text.length();
        if (heading || links > 0.5) {
            return 0;
        }
        int length = text.chars().anyMatch(Block::isIdeograph) ? text.length() * 3 : text.length();
        double weight = length < 40 ? 0 : length * (1 - links);
        return sentence ? weight : weight * 0.25;
    }

    private static boolean isIdeograph(int c) {
        return c >= FIRST_IDEOGRAPH && IDEOGRAPHS.contains(UnicodeScript.of(c));
    }

    /** The share of links, 0 to 1. */
    double links() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean heading() {
        return isHeading(owner);
    }

    /** Whether an element is a heading of any rank. */
    static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
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
}
