// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What texts are searched for: words and phrases that all have to be there, and some that must not.
 *
 * @param parts each a word or, of several words, a phrase; folded
 */
record Words(List<Part> parts) {
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    /** Characters below it are ASCII, and have no marks. */
    private static final int MOST_PLAIN = 128;

    Words {
        parts = List.copyOf(parts);
    }

    /**
     * One word or phrase.
     *
     * @param prefix whether the last word is only the begin of one
     */
    record Part(List<String> words, boolean without, boolean prefix) {
        Part {
            words = List.copyOf(words);
        }
    }

    /**
     * Reads a search as people write it: {@code market bomb* "livestock market" -football}.
     *
     * @throws IllegalArgumentException where it names nothing to look for
     */
    static Words parse(String search) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(search);
        while (matcher.find()) {
            boolean phrase = matcher.group(2) != null;
            String given = phrase ? matcher.group(2) : matcher.group(3);
            List<String> words = of(given);
            if (!words.isEmpty()) {
                parts.add(new Part(words, !matcher.group(1).isEmpty(), !phrase && given.endsWith("*")));
            }
        }
        if (parts.stream().allMatch(Part::without)) {
            throw new IllegalArgumentException("no word to look for in \"" + search + "\"");
        }
        return new Words(parts);
    }

    /** A text without marks and capitals, so that Zürich is found by zurich, as it is indexed and looked for. */
    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARK.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= MOST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** The folded words of a text, in order: runs of letters and numbers. */
    static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < folded.length(); ) {
            int character = folded.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!isOfWord(character)) {
                if (at > begin) {
                    words.add(folded.substring(begin, at));
                }
                begin = next;
            }
            at = next;
        }
        if (folded.length() > begin) {
            words.add(folded.substring(begin));
        }
        return words;
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The search in the language of FTS5 (sqlite.org/fts5.html). */
    String forSqlite() {
        StringBuilder query = new StringBuilder();
        for (boolean without : new boolean[] {false, true}) {
            for (Part part : parts) {
                if (part.without() == without) {
                    query.append(query.isEmpty() ? "" : without ? " NOT " : " AND ")
                            .append('"')
                            .append(String.join(" ", part.words()))
                            .append('"')
                            .append(part.prefix() ? "*" : "");
                }
            }
        }
        return query.toString();
    }
}
