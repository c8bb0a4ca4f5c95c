// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.TollWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words and marks of a sentence as tolls are read from them: lower case, ages and hours in one piece. */
final class TollTokens {
    private static final Pattern WORD = Pattern.compile(
            "(?:\\d+|\\p{L}+)[- ](?:year|month|week|day)s?[- ]old|\\d{1,2}:\\d\\d|\\d+(?:st|nd|rd|th)\\b"
                    + "|\\d+(?:,\\d+)*|\\p{L}+(?:['’]\\p{L}+)?|[.,;:—-]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(separate|unrelated|weekend|different|two|three|four|five|six|\\d+|(series|string|spate|rash|pair) of)( [\\p{L}-]+){0,2} (shootings|incidents|accidents|attacks|homicides|slayings)\\b|\\bshootings (across|throughout|around|overnight|citywide|on the|on (south|north|west|east))\\b|\\b(multiple|several) (overnight |weekend |other )?shootings\\b",
            Pattern.CASE_INSENSITIVE);
    static final Set<String> ARTICLES = Set.of("a", "an", "another");
    static final Set<String> DYING = Set.of("died", "dies");
    static final Pattern PASSIVE = Pattern.compile("\\b(was|were|been|is|are)\\b");

    private static final Pattern POSSESSIVE = Pattern.compile(".*(?:['’]s|s['’])");

    /** The most words of a part that only says who is among those told of. */
    private static final int LONGEST_ASIDE = 10;

    private static final Set<String> AGES = Set.of("ages", "aged");
    private static final Set<String> BETWEEN = Set.of("to", "and", "-");

    private final TollWords words;
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Boolean> asides = new ArrayList<>();

    TollTokens(TollWords words, String sentence) {
        this.words = words;
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            tokens.add(matcher.group().toLowerCase(Locale.ROOT));
            starts.add(matcher.start());
            asides.add(false);
        }
        for (int at = 1; at < tokens.size(); at++) {
            if (get(at).equals("including") && get(at - 1).equals(",")) {
                passOver(at);
            } else if (AGES.contains(get(at))) {
                passOverAges(at);
            }
        }
    }

    /** Whether a sentence adds up several happenings. */
    static boolean tellSeveral(String sentence) {
        return SEVERAL.matcher(sentence).find();
    }

    /** "Ten people, including a girl, were hurt" counts the ten. */
    private void passOver(int from) {
        int end = from;
        while (end < Math.min(size(), from + LONGEST_ASIDE) && !get(end).equals(",")) {
            end++;
        }
        for (int at = from; end < size() && get(end).equals(",") && at < end; at++) {
            asides.set(at, true);
        }
    }

    /** "Six children, ages 9 to 14" counts the six. */
    private void passOverAges(int from) {
        asides.set(from, true);
        for (int at = from + 1; at < size() && (number(at).isPresent() || BETWEEN.contains(get(at))); at++) {
            asides.set(at, true);
        }
    }

    int size() {
        return tokens.size();
    }

    /** A word; empty before the first and behind the last. */
    String get(int at) {
        return at < 0 || at >= size() ? "" : tokens.get(at);
    }

    List<String> between(int from, int to) {
        return tokens.subList(Math.min(size(), Math.max(0, from)), Math.min(size(), to));
    }

    Part part(int at) {
        return isAge(at) && !get(at).contains("years") ? Part.PERSON : words.part(get(at));
    }

    /** Whether it tells how old somebody is, who may be told by it: "a six-year-old". */
    boolean isAge(int at) {
        return get(at).endsWith("-old") || get(at).endsWith(" old");
    }

    /** Whether somebody is named, one or several. */
    boolean isSomebody(int at) {
        return part(at) == Part.PERSON || part(at) == Part.PEOPLE;
    }

    /** Whether those who are named may come to a hospital to help. */
    boolean isHelpers(int at) {
        return words.isOfHelpers(get(at));
    }

    /** Whether somebody is named soon behind. */
    boolean isAnybody(int at) {
        for (int i = at + 1; i < Math.min(size(), at + 7); i++) {
            if (isSomebody(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether shots are told of. */
    boolean tellOfShots() {
        return IntStream.range(0, size())
                .anyMatch(at -> part(at) == Part.SHOT
                        || part(at) == Part.FIRING
                        || get(at).equals("gunshot")
                        || (get(at).equals("fire") && get(at - 1).startsWith("open")));
    }

    /** The number that a word stands for; an age between commas is none, behind one person. */
    Optional<Integer> number(int at) {
        boolean age = get(at - 1).equals(",") && get(at + 1).equals(",") && part(at - 2) != Part.PEOPLE;
        return age || get(at).isEmpty() || isPartOfWord(at) ? Optional.empty() : words.number(get(at));
    }

    /** Whether a number is part of a word: "the K-9", "a two-day siege". */
    private boolean isPartOfWord(int at) {
        return (isInFigures(at) && at > 1 && isHyphen(at - 1) && isLetters(at - 2))
                || (isHyphen(at + 1) && isLetters(at + 2));
    }

    /** Whether a number is written in figures. */
    boolean isInFigures(int at) {
        return !get(at).isEmpty() && Character.isDigit(get(at).charAt(0));
    }

    private boolean isHyphen(int at) {
        return get(at).equals("-") && at > 0 && at + 1 < size() && end(at - 1) == start(at) && end(at) == start(at + 1);
    }

    private boolean isLetters(int at) {
        return Character.isLetter(get(at).charAt(0));
    }

    /** Whether it says whose something is: "the boy's". */
    static boolean isPossessive(String word) {
        return POSSESSIVE.matcher(word).matches();
    }

    /** How many were shot in a shooting of which a word says so: "a triple shooting". */
    int multiple(int at) {
        return words.multiple(get(at));
    }

    /** Whether a word stands in a part that only says who is among those told of. */
    boolean isAside(int at) {
        return asides.get(at);
    }

    int start(int at) {
        return starts.get(at);
    }

    int end(int at) {
        return starts.get(at) + tokens.get(at).length();
    }
}
