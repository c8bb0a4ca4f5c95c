// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The text of a gold article as code points. Immutable. */
final class GoldText {
    private final String id;
    private final int[] points;

    GoldText(String id, String text) {
        this.id = id;
        this.points = text.codePoints().toArray();
    }

    /**
     * The stretch of a quote, its occurrence number {@code nth} from 0.
     *
     * @throws GoldException if the text does not hold it
     */
    Extent find(String quote, int nth) {
        int[] sought = quote.codePoints().toArray();
        int left = nth;
        for (int at = 0; at + sought.length <= points.length; at++) {
            if (matches(sought, at) && left-- == 0) {
                return new Extent(at, at + sought.length);
            }
        }
        throw new GoldException(id + ": gold quote not in text: " + quote);
    }

    private boolean matches(int[] sought, int at) {
        for (int i = 0; i < sought.length; i++) {
            if (points[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** The words of a stretch: the longest runs of letters, numbers and underscores inside it. */
    Stream<Extent> words(Extent piece) {
        List<Extent> words = new ArrayList<>();
        int end = Math.min(piece.end(), points.length);
        for (int at = piece.begin(); at < end; at++) {
            int begin = at;
            while (at < end && isWord(points[at])) {
                at++;
            }
            if (at > begin) {
                words.add(new Extent(begin, at));
            }
        }
        return words.stream();
    }

    String of(Extent piece) {
        int end = Math.min(piece.end(), points.length);
        return piece.begin() >= end ? "" : new String(points, piece.begin(), end - piece.begin());
    }

    /** Whether a part stands in a text as whole words, in any case. */
    static boolean holdsWord(String text, String part) {
        String folded = fold(text);
        String sought = fold(part);
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            if ((at == 0 || !isWord(folded.codePointBefore(at)))
                    && (end == folded.length() || !isWord(folded.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> point == '_';
        };
    }
}
