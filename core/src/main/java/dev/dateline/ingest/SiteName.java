// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of the site, and of its section, as pages hang it on their titles.
 *
 * @param words of what the site is called
 * @param host the name of its server without dots, lower case; empty where it is not known
 * @param titles all that the page gives as a title, folded
 * @param headings all headings of the page, folded
 */
record SiteName(Set<String> words, String host, Set<String> titles, Set<String> headings) {
    /** Possessive, and from the beginning of blanks only: pages have titles of thousands of blanks. */
    private static final Pattern BREAK =
            Pattern.compile("(?<!\\s)\\s++[|–—·•»›«:-]++\\s++|(?:(?<!\\s)\\s++)?+[|»›]\\s*+|(?<!\\s)\\s++-{2,}+\\s*+");

    private static final Pattern BARS = Pattern.compile("\\s*[|»›«•·]+\\s*");
    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:www\\.)?([^/:?#]+)");

    /** A section and the site, and what it says of itself. */
    private static final int MOST_PIECES = 4;

    private static final int SHORT = 4;
    /** No title is longer. */
    private static final int LONGEST = 1000;

    private static final int FEWEST_WORDS = 3;

    /**
     * @param titles as the page gives them, with its name and without
     * @param headings of all ranks that may be a headline
     */
    static SiteName of(Optional<String> outlet, String address, Stream<Found<String>> titles, Stream<String> headings) {
        Matcher host = HOST.matcher(address);
        return new SiteName(
                outlet.map(Headline::words).orElse(Set.of()),
                host.find() ? letters(host.group(1)) : "",
                titles.map(title -> Hints.fold(title.value())).collect(Collectors.toCollection(HashSet::new)),
                headings.map(Hints::fold).collect(Collectors.toCollection(HashSet::new)));
    }

    /** The title less the pieces at its ends that name the site and its sections. */
    String without(String title) {
        String rest = title;
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            String shorter = withoutFirst(withoutLast(rest));
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private String withoutLast(String title) {
        Matcher matcher = BREAK.matcher(title);
        int from = -1;
        int to = -1;
        String between = "";
        while (matcher.find()) {
            from = matcher.start();
            to = matcher.end();
            between = matcher.group();
        }
        if (from <= 0 || to == title.length()) {
            return from > 0 ? title.substring(0, from) : title;
        }
        String rest = title.substring(0, from).strip();
        String last = title.substring(to);
        boolean whole = isHeading(title);
        boolean alone = !isHeading(last) && (titles.contains(Hints.fold(rest)) || (!whole && isHeading(rest)));
        boolean section = !whole
                && BARS.matcher(between).matches()
                && Headline.words(last).size() <= SHORT
                && last.length() <= rest.length()
                && Headline.words(rest).size() >= FEWEST_WORDS;
        return alone || is(last) || section ? rest : title;
    }

    /** Some sites put their name and the section in front: what is left is a heading, or the site is named in full. */
    private String withoutFirst(String title) {
        if (title.length() > LONGEST || isHeading(title)) {
            return title;
        }
        Matcher matcher = BREAK.matcher(title);
        for (int piece = 0; piece < MOST_PIECES && matcher.find(); piece++) {
            String rest = title.substring(matcher.end());
            boolean site = piece == 0
                    && Headline.words(title.substring(0, matcher.start())).equals(words)
                    && Headline.words(rest).size() >= FEWEST_WORDS;
            if (site || isHeading(rest)) {
                return rest;
            }
        }
        return title;
    }

    private boolean isHeading(String piece) {
        return piece.length() <= LONGEST
                && Headline.words(piece).size() >= FEWEST_WORDS
                && headings.contains(Hints.fold(piece));
    }

    /** Whether words are the name of the site, or the beginning of its address. */
    boolean is(String piece) {
        Set<String> of = Headline.words(piece);
        String letters = letters(piece);
        return (!of.isEmpty() && words.containsAll(of))
                || (letters.length() > SHORT
                        && (host.contains(letters) || (host.length() > SHORT && letters.contains(host))));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
