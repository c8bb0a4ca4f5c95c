// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * HTML in the making. Whatever comes from an article gets in by {@link #text} or as the value of an attribute, and both make it
 * inert: markup is escaped, and what a browser would not show but obey (control characters, overrides of direction) stands
 * there as a visible sign.
 */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** A start tag; attributes are pairs of name and value, and one without a value is left out. */
    Html open(String tag, @Nullable String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                page.append(' ').append(attributes[i]).append("=\"");
                value(value);
                page.append('"');
            }
        }
        page.append('>');
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append('>');
        return this;
    }

    Html text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (steers(c)) {
                open("abbr", "class", "sign", "title", "a character that steers the direction of text");
                page.append(String.format("U+%04X", (int) c));
                close("abbr");
            } else if (c != '\r' || i + 1 == words.length() || words.charAt(i + 1) != '\n') {
                plain(words, i, c == '\r' ? '\n' : c);
            }
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String words, @Nullable String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** Markup of the program's own. */
    Html own(String markup) {
        page.append(markup);
        return this;
    }

    Html line() {
        page.append('\n');
        return this;
    }

    private void value(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            plain(words, i, steers(c) ? '\uFFFD' : c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
    }

    private void plain(String words, int at, char c) {
        switch (c) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.append(visible(words, at, c));
        }
    }

    /** Controls as their pictures (U+2400 and on); what is no character as the replacement character. */
    private static char visible(String words, int at, char c) {
        if (c < ' ' && c != '\n' && c != '\t') {
            return (char) (0x2400 + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        boolean half = Character.isSurrogate(c) && !paired(words, at);
        boolean none = (c >= 0x80 && c < 0xA0) || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
        return half || none ? '\uFFFD' : c;
    }

    private static boolean paired(String words, int at) {
        return Character.isHighSurrogate(words.charAt(at))
                ? at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9): they could turn round what stands behind them. */
    private static boolean steers(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
