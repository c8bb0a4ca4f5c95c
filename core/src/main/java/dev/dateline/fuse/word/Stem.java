// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import java.util.List;
import java.util.Locale;

/**
 * The stem of an English word, after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): "protested",
 * "protesting" and "protests" have one. Not a word of the language, and only good for comparing.
 */
public final class Stem {
    private static final List<String[]> SECOND = List.of(
            pair("ational", "ate"),
            pair("ization", "ize"),
            pair("iveness", "ive"),
            pair("fulness", "ful"),
            pair("ousness", "ous"),
            pair("tional", "tion"),
            pair("biliti", "ble"),
            pair("entli", "ent"),
            pair("ousli", "ous"),
            pair("ation", "ate"),
            pair("alism", "al"),
            pair("aliti", "al"),
            pair("iviti", "ive"),
            pair("enci", "ence"),
            pair("anci", "ance"),
            pair("izer", "ize"),
            pair("abli", "able"),
            pair("alli", "al"),
            pair("ator", "ate"),
            pair("eli", "e"));
    private static final List<String[]> THIRD = List.of(
            pair("icate", "ic"),
            pair("ative", ""),
            pair("alize", "al"),
            pair("iciti", "ic"),
            pair("ical", "ic"),
            pair("ness", ""),
            pair("ful", ""));
    private static final List<String> FOURTH = List.of(
            "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive",
            "ize", "al", "er", "ic", "ou");

    private Stem() {}

    private static String[] pair(String from, String to) {
        return new String[] {from, to};
    }

    /** The stem of a word in any case. */
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() <= 2) {
            return lower;
        }
        return tidy(fourth(replaced(replaced(withI(past(plural(lower))), SECOND), THIRD)));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        if (word.endsWith("ed") && hasVowel(cut(word, 2))) {
            return restored(cut(word, 2));
        }
        return word.endsWith("ing") && hasVowel(cut(word, 3)) ? restored(cut(word, 3)) : word;
    }

    private static String restored(String word) {
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            return word + "e";
        }
        if (isDoubled(word) && "lsz".indexOf(word.charAt(word.length() - 1)) < 0) {
            return cut(word, 1);
        }
        return measure(word) == 1 && isShort(word) ? word + "e" : word;
    }

    private static String withI(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    /** The word with the first ending of a list that it has replaced, where enough stands before it. */
    private static String replaced(String word, List<String[]> endings) {
        for (String[] ending : endings) {
            if (word.endsWith(ending[0])) {
                String before = cut(word, ending[0].length());
                return measure(before) > 0 ? before + ending[1] : word;
            }
        }
        return word;
    }

    private static String fourth(String word) {
        for (String ending : FOURTH) {
            if (word.endsWith(ending)) {
                String before = cut(word, ending.length());
                boolean fits = !ending.equals("ion") || before.endsWith("s") || before.endsWith("t");
                return fits && measure(before) > 1 ? before : word;
            }
        }
        return word;
    }

    private static String tidy(String word) {
        String tidied = word;
        if (tidied.endsWith("e")) {
            String before = cut(tidied, 1);
            int measure = measure(before);
            if (measure > 1 || (measure == 1 && !isShort(before))) {
                tidied = before;
            }
        }
        return tidied.endsWith("ll") && measure(tidied) > 1 ? cut(tidied, 1) : tidied;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isConsonant(String word, int at) {
        char letter = word.charAt(at);
        if (letter == 'y') {
            return at == 0 || !isConsonant(word, at - 1);
        }
        return "aeiou".indexOf(letter) < 0;
    }

    /** How often a consonant follows a vowel: Porter's measure m. */
    private static int measure(String word) {
        int changes = 0;
        boolean vowelBefore = false;
        for (int i = 0; i < word.length(); i++) {
            boolean consonant = isConsonant(word, i);
            changes += consonant && vowelBefore ? 1 : 0;
            vowelBefore = !consonant;
        }
        return changes;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isConsonant(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubled(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /** Consonant, vowel, consonant other than w, x and y at the end: Porter's *o. */
    private static boolean isShort(String word) {
        int last = word.length() - 1;
        return last >= 2
                && isConsonant(word, last)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }
}
