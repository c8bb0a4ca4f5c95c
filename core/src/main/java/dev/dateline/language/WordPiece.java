// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * BERT's uncased word pieces (Devlin et al. 2019), as the weights were trained on them: lower case, without non-spacing
 * marks, curly quotes made straight; a run of letters and digits is one part and any other character another; the longest
 * piece first. Immutable and thread-safe.
 */
final class WordPiece {
    static final int START = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int longest;

    /** @param pieces the vocabulary in the order of ids */
    WordPiece(List<String> pieces) {
        int length = 0;
        for (String piece : pieces) {
            ids.put(piece, ids.size());
            length = Math.max(length, piece.length());
        }
        longest = length;
    }

    /** Whether a word in lower case is a piece of its own. */
    boolean holds(String word) {
        return ids.containsKey(word);
    }

    /** The ids of a word's pieces, at least one. */
    int[] pieces(String word) {
        String folded = fold(word);
        int[] found = new int[folded.length() + 1];
        int size = 0;
        int next;
        for (int i = 0; i < folded.length(); i = next) {
            int character = folded.codePointAt(i);
            next = i + Character.charCount(character);
            if (isWord(character)) {
                while (next < folded.length() && isWord(folded.codePointAt(next))) {
                    next += Character.charCount(folded.codePointAt(next));
                }
            } else if (isSpace(character)) {
                continue;
            }
            size = add(folded, i, next, found, size);
        }
        if (size == 0) {
            found[size++] = UNKNOWN;
        }
        return Arrays.copyOf(found, size);
    }

    private int add(String folded, int begin, int end, int[] found, int size) {
        int count = size;
        int at = begin;
        while (at < end) {
            int last = Math.min(end, at + longest);
            @Nullable Integer id = null;
            while (last > at && id == null) {
                String piece = folded.substring(at, last);
                id = ids.get(at == begin ? piece : "##" + piece);
                last--;
            }
            if (id == null) {
                found[size] = UNKNOWN;
                return size + 1;
            }
            found[count++] = id;
            at = last + 1;
        }
        return count;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .map(WordPiece::straight)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int straight(int character) {
        return switch (character) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            default -> character;
        };
    }

    private static boolean isWord(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }
}
