// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words, each a regular expression, that are looked for in the names that page makers give. There are hundreds of them and thousands
 * of names on a page, so only those are tried that begin with the letter that a word of a name begins with. Immutable and
 * thread-safe.
 */
final class NamePattern {
    private final Map<Character, Pattern> byFirst = new HashMap<>();

    /** @param alternatives of which each begins with a letter, or with a group of such */
    NamePattern(List<String> alternatives) {
        Map<Character, List<String>> sorted = new HashMap<>();
        for (String all : alternatives) {
            for (String one : split(all)) {
                firsts(one)
                        .forEach(first -> sorted.computeIfAbsent(first, key -> new ArrayList<>())
                                .add(one));
            }
        }
        sorted.forEach(
                (first, ones) -> byFirst.put(first, Pattern.compile("(?:" + String.join("|", ones) + ")(?=$|[- ])")));
    }

    /** Whether whole words of a name, in the normal form of {@link Furniture#normal}, match. */
    boolean isIn(String name) {
        boolean begins = true;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (begins) {
                Pattern pattern = byFirst.get(c);
                if (pattern != null
                        && pattern.matcher(name).region(at, name.length()).lookingAt()) {
                    return true;
                }
            }
            begins = c == '-' || c == ' ';
        }
        return false;
    }

    private static List<Character> firsts(String alternative) {
        if (alternative.startsWith("(?:")) {
            String group = alternative.substring(3, end(alternative, 3));
            return split(group).stream()
                    .flatMap(one -> firsts(one).stream())
                    .distinct()
                    .toList();
        }
        boolean letter = !alternative.isEmpty() && Character.isLetter(alternative.charAt(0));
        if (!letter || alternative.startsWith("?", 1) || alternative.startsWith("*", 1)) {
            throw new IllegalArgumentException("begins with no letter: " + alternative);
        }
        return List.of(alternative.charAt(0));
    }

    /** Where the group ends that one is in. */
    private static int end(String pattern, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = pattern.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at - 1;
    }

    /** The alternatives of a pattern. */
    private static List<String> split(String pattern) {
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                alternatives.add(pattern.substring(from, at));
                from = at + 1;
            }
        }
        alternatives.add(pattern.substring(from));
        return alternatives;
    }
}
