// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of text for people: lines of at most 80 columns under an indent. Words are broken at white space only; whatever
 * could steer a terminal (control characters) is shown as a space.
 */
final class Page {
    private static final int WIDTH = 80;

    /** Words of one look. */
    record Run(String words, Ink ink) {}

    private final StringBuilder page = new StringBuilder();
    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    void blank() {
        page.append('\n');
    }

    /** A paragraph: its first line begins with the head, the others with the same number of spaces or with the rest. */
    void paragraph(int indent, Run head, String rest, List<Run> runs) {
        int room = Math.max(20, WIDTH - indent - width(head.words()));
        List<List<Run>> lines = lines(runs, room);
        for (int i = 0; i < lines.size(); i++) {
            page.append(" ".repeat(indent)).append(ink(i == 0 ? head : new Run(rest, head.ink())));
            for (Run run : lines.get(i)) {
                page.append(ink(run));
            }
            trim();
            page.append('\n');
        }
    }

    void paragraph(int indent, Run... runs) {
        paragraph(indent, new Run("", Ink.PLAIN), "", List.of(runs));
    }

    private static List<List<Run>> lines(List<Run> runs, int room) {
        Lines lines = new Lines(room);
        for (Run run : runs) {
            String words = clean(run.words());
            int at = 0;
            while (at < words.length()) {
                if (words.charAt(at) == ' ') {
                    lines.space(run.ink());
                    at++;
                } else {
                    int space = words.indexOf(' ', at);
                    int end = space < 0 ? words.length() : space;
                    lines.word(words.substring(at, end), run.ink());
                    at = end;
                }
            }
        }
        return lines.done;
    }

    /** Lines in the making. */
    private static final class Lines {
        private final List<List<Run>> done = new ArrayList<>(List.of(new ArrayList<>()));
        private final int room;
        private int used;
        private @Nullable Ink space;

        Lines(int room) {
            this.room = room;
        }

        /** A space between words, not at the begin of a line; how many make no difference. */
        void space(Ink ink) {
            if (used > 0 && space == null) {
                space = ink;
            }
        }

        void word(String word, Ink ink) {
            if (space != null && used + 1 + width(word) > room) {
                done.add(new ArrayList<>());
                used = 0;
            } else if (space != null) {
                add(" ", space);
            }
            space = null;
            add(word, ink);
        }

        private void add(String words, Ink ink) {
            List<Run> line = done.get(done.size() - 1);
            Run last = line.isEmpty() ? null : line.get(line.size() - 1);
            if (last != null && last.ink() == ink) {
                line.set(line.size() - 1, new Run(last.words() + words, ink));
            } else {
                line.add(new Run(words, ink));
            }
            used += width(words);
        }
    }

    private static String clean(String words) {
        StringBuilder cleaned = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            cleaned.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
        }
        return cleaned.toString();
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    private String ink(Run run) {
        return colour ? run.ink().on(run.words()) : run.words();
    }

    private void trim() {
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == ' ') {
            end--;
        }
        page.setLength(end);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
