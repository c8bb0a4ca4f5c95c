// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.text.Normalizer;

/** Spellings of names: the forms under which tables and texts are compared. */
final class Names {
    private Names() {}

    /** The name without accents, curly apostrophes, line breaks and a leading article. */
    static String key(String name) {
        String plain = isAscii(name) ? name : fold(name);
        if (plain.startsWith("the ") || plain.startsWith("The ")) {
            plain = plain.substring(4);
        }
        return plain.indexOf('\n') >= 0 || plain.contains("  ") ? plain.replaceAll("\\s+", " ") : plain;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u02B9', '\u2032' -> folded.append('\'');
                case '\u00A0' -> folded.append(' ');
                case '\u2010', '\u2011', '\u2013', '\u2014' -> folded.append('-');
                case '\u00F8' -> folded.append('o');
                case '\u00D8' -> folded.append('O');
                case '\u0142' -> folded.append('l');
                case '\u0141' -> folded.append('L');
                case '\u0111' -> folded.append('d');
                case '\u0110' -> folded.append('D');
                case '\u0131' -> folded.append('i');
                case '\u00DF' -> folded.append("ss");
                case '\u00E6' -> folded.append("ae");
                case '\u00C6' -> folded.append("Ae");
                case '\u0153' -> folded.append("oe");
                case '\u0152' -> folded.append("Oe");
                case '\u00F0', '\u00D0' -> folded.append('d');
                case '\u00FE', '\u00DE' -> folded.append("th");
                case '\u0127', '\u0126' -> folded.append('h');
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The form under which the gazetteer holds a name; the twin of {@code key} in {@code training/gazetteer.py}. */
    static String gazetteerKey(String name) {
        StringBuilder key = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        String folded = isAscii(name) ? name : fold(name);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? Character.toLowerCase(folded.charAt(i)) : ' ';
            if (c == '\'' || c == '`' || c == '.') {
                continue;
            }
            if (c != '-' && !Character.isWhitespace(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                key.append(key.length() > 0 ? " " : "").append(shorten(word.toString()));
                word.setLength(0);
            }
        }
        return key.toString();
    }

    private static String shorten(String word) {
        return switch (word) {
            case "saint" -> "st";
            case "sainte" -> "ste";
            case "mount" -> "mt";
            case "fort" -> "ft";
            default -> word;
        };
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name has letters, and capitals only. */
    static boolean isUpperCase(String name) {
        boolean letters = false;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
            letters |= Character.isUpperCase(name.charAt(i));
        }
        return letters;
    }

    /** The name with a capital at the beginning of each word. */
    static String everyWord(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            words.append(first ? Character.toUpperCase(c) : c);
            first = c == ' ';
        }
        return words.toString();
    }

    /** The name with a capital at the beginning of each word, but "and", "of" and "the". */
    static String titleCase(String name) {
        StringBuilder title = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            title.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c) && c != '\'';
        }
        return title.toString()
                .replace(" And ", " and ")
                .replace(" Of ", " of ")
                .replace(" The ", " the ");
    }
}
