// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names may be of the same bearer. */
final class Naming {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "the", "mr", "mrs", "ms", "dr", "sir", "jr", "sr", "bin", "ibn", "de", "van", "von", "s");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "la", "to", "a");

    /** The hyphen within a Korean or Chinese given name: "Ban Ki-moon" is no Moon. */
    private static final Pattern GIVEN = Pattern.compile("(?<=\\p{Ll})-(?=\\p{Ll})");

    private Naming() {}

    /** The words of a person's name that tell it from others. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String whole = isFamilyFirst(name) ? GIVEN.matcher(name).replaceAll("") : name;
        for (String word : Words.key(whole).split(" ")) {
            if (!word.isEmpty() && !PARTICLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The word of a person's full name that he is called by: the first of a Korean or Chinese one with a hyphen behind it, else the last. */
    static String familyName(String name) {
        List<String> words = words(name);
        return words.get(isFamilyFirst(name) ? 0 : words.size() - 1);
    }

    /** Whether a name is written as Korean and Chinese ones with a hyphen in the last word are: "Ban Ki-moon". */
    static boolean isFamilyFirst(String name) {
        return GIVEN.matcher(name.substring(name.indexOf(' ') + 1)).find() && name.indexOf('-') > name.indexOf(' ');
    }

    /** How well two names of persons agree: 3 the same, 2 by the last name, 1 by another part, 0 not at all. */
    static int persons(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 3;
        }
        List<String> longer = one.size() >= other.size() ? one : other;
        List<String> shorter = longer == one ? other : one;
        boolean sameLast = last(longer).equals(last(shorter));
        if (shorter.size() == 1) {
            return sameLast ? 2 : longer.contains(shorter.get(0)) ? 1 : 0;
        }
        String first = longer.get(0);
        String otherFirst = shorter.get(0);
        boolean initial = (first.length() == 1 || otherFirst.length() == 1) && first.charAt(0) == otherFirst.charAt(0);
        if (sameLast && (first.equals(otherFirst) || initial)) {
            return 3;
        }
        return Collections.indexOfSubList(longer, shorter) >= 0 ? 2 : 0;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Whether two names of organisations are of one: the same, an acronym of the other, or its end; the House is not the White House. */
    static boolean organisations(String one, String other) {
        List<String> words = plain(one);
        List<String> others = plain(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        if (words.equals(others)
                || isAcronym(one, others)
                || isAcronym(other, words)
                || holdsAcronym(one, other)
                || holdsAcronym(other, one)) {
            return true;
        }
        List<String> longer = words.size() >= others.size() ? words : others;
        List<String> shorter = longer == words ? others : words;
        return longer.size() > shorter.size()
                && !isHalf(longer == words ? one : other, longer == words ? other : one)
                && !shorter.equals(List.of("house"))
                && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /** Whether a hyphen joins a name to the last word of a longer one, which is somebody else then: "BP" and "TNK-BP"; a particle joins nothing: "al-Shabaab". */
    private static boolean isHalf(String longer, String name) {
        String last = longer.substring(longer.lastIndexOf(' ') + 1);
        int hyphen = last.lastIndexOf('-');
        return hyphen > 0
                && last.substring(hyphen + 1).equals(name)
                && !PARTICLES.contains(last.substring(0, hyphen).toLowerCase(Locale.ROOT));
    }

    /** Whether a longer name has the other, all in capitals, as one of its words: "the official SANA news agency". */
    private static boolean holdsAcronym(String longer, String acronym) {
        return acronym.length() > 2
                && acronym.chars().allMatch(Character::isUpperCase)
                && longer.chars().anyMatch(Character::isLowerCase)
                && Arrays.asList(longer.split(" ")).contains(acronym);
    }

    private static List<String> plain(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(Words.key(name).split(" ")));
        words.removeIf(word -> word.isEmpty() || word.equals("the"));
        return words;
    }

    /** Whether a name is made of the initials of another, with or without those of its small words. */
    static boolean isAcronym(String name, String other) {
        return isAcronym(name, plain(other));
    }

    private static boolean isAcronym(String name, List<String> words) {
        String letters = name.replace(".", "");
        if (letters.length() < 2 || words.size() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : words) {
            all.append(Character.toUpperCase(word.charAt(0)));
            if (!SMALL.contains(word)) {
                large.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(large);
    }
}
