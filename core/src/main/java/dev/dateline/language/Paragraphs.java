// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text. A blank line always ends one. A single line break ends one too, unless it stands inside a
 * sentence, or the text is wrapped at a margin as mail and wire copy are.
 */
final class Paragraphs {
    /** Lines that reach this share of the longest were wrapped; a shorter one ended its paragraph. */
    private static final double FULL_LINE = .6;

    private final String text;
    private final List<Span> lines = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(i)) {
                lines.add(new Span(begin, i));
                begin = i + 1;
            }
        }
        lines.add(new Span(begin, text.length()));
    }

    private boolean isBreak(int at) {
        return switch (text.charAt(at)) {
            case '\n', '\u2028', '\u2029', '\f', '\u000b', '\u0085' -> true;
            case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
            default -> false;
        };
    }

    static List<Span> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        boolean wrapped = paragraphs.isWrapped();
        int longest = paragraphs.lines.stream().mapToInt(Span::length).max().orElse(0);
        List<Span> found = new ArrayList<>();
        int begin = -1;
        int end = 0;
        for (Span line : paragraphs.lines) {
            boolean blank = paragraphs.isBlank(line);
            if (begin >= 0 && (blank || !paragraphs.continues(new Span(begin, end), line, wrapped, longest))) {
                found.add(new Span(begin, end));
                begin = -1;
            }
            if (!blank) {
                begin = begin < 0 ? line.begin() : begin;
                end = line.end();
            }
        }
        if (begin >= 0) {
            found.add(new Span(begin, end));
        }
        return found;
    }

    private boolean isBlank(Span line) {
        return text.substring(line.begin(), line.end()).codePoints().allMatch(Characters::isSpace);
    }

    /** Whether most single line breaks stand inside sentences. */
    private boolean isWrapped() {
        int inside = 0;
        int all = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!isBlank(lines.get(i - 1)) && !isBlank(lines.get(i))) {
                all++;
                inside += isInsideSentence(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return inside >= 2 && inside * 3 >= all;
    }

    private boolean continues(Span before, Span line, boolean wrapped, int longest) {
        if (isInsideSentence(before, line)) {
            return true;
        }
        int last = before.end();
        while (last > before.begin() && !isBreak(last - 1)) {
            last--;
        }
        return wrapped && before.end() - last >= longest * FULL_LINE;
    }

    /** Whether the first line stops short of a sentence's end and the second goes on in lower case. */
    private boolean isInsideSentence(Span before, Span after) {
        int last = before.end();
        while (last > before.begin() && Characters.isSpace(text.codePointBefore(last))) {
            last -= Character.charCount(text.codePointBefore(last));
        }
        int first = after.begin();
        while (first < after.end() && Characters.isSpace(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        return last > before.begin()
                && first < after.end()
                && ".!?:\"\u201d".indexOf(text.codePointBefore(last)) < 0
                && Character.isLowerCase(text.codePointAt(first));
    }
}
