// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Spellings of words: the forms under which lexicons and texts are compared. */
final class Words {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "people"),
            Map.entry("children", "child"),
            Map.entry("police", "police"),
            Map.entry("wives", "wife"),
            Map.entry("thieves", "thief"),
            Map.entry("press", "press"),
            Map.entry("boss", "boss"),
            Map.entry("congress", "congress"),
            Map.entry("corps", "corps"),
            Map.entry("business", "business"),
            Map.entry("news", "news"),
            Map.entry("parties", "party"),
            Map.entry("allies", "ally"),
            Map.entry("media", "media"),
            Map.entry("authorities", "authorities"),
            Map.entry("airwomen", "airwoman"),
            Map.entry("mps", "mp"),
            Map.entry("pms", "pm"),
            Map.entry("vps", "vp"));

    private Words() {}

    /** The singular of an English noun in lower case; a word that is none comes back as it is or mangled, never null. */
    static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    /** Lower case, ASCII letters and digits, one space between words: the key of {@code known.tsv.gz}. */
    static String key(String name) {
        String plain = name;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 126) {
                plain = fold(name);
                break;
            }
        }
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 127 && Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c != '\'' && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                switch (c) {
                    case '\u2018', '\u2019', '\u02BC', '\u02BB' -> folded.append('\'');
                    case '\u00F8' -> folded.append('o');
                    case '\u00D8' -> folded.append('O');
                    case '\u0142' -> folded.append('l');
                    case '\u0141' -> folded.append('L');
                    case '\u0111' -> folded.append('d');
                    case '\u0131' -> folded.append('i');
                    case '\u00DF' -> folded.append("ss");
                    default -> folded.append(c);
                }
            }
        }
        return folded.toString();
    }

    /** The words of a stretch of text in lower case, without the punctuation round them and without "'s". */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace('\u2019', '\'')
                .replace('\u02BC', '\'')
                .toLowerCase(Locale.ROOT)
                .split("\\s+")) {
            int begin = 0;
            int end = word.length();
            while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
                begin++;
            }
            while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
                end--;
            }
            if (end > begin) {
                String bare = word.substring(begin, end);
                words.add(bare.endsWith("'s") && bare.length() > 2 ? bare.substring(0, bare.length() - 2) : bare);
            }
        }
        return words;
    }
}
