// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.TollWords.Part;
import dev.dateline.record.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in one sentence how many were killed, injured or shot: a word that says so, and the number of those it says it of. */
final class TollScan {
    private static final Pattern WORD =
            Pattern.compile("\\d+-(?:year|month)-old|\\d[\\d,]*|\\p{L}+(?:['’]\\p{L}+)?|[.,;:—-]");
    private static final Set<String> ENDS = Set.of(".", ";", ":", "—");
    private static final Set<String> ONE = Set.of("one", "1");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final int BACK = 9;
    private static final int AHEAD = 6;

    private final TollWords words;
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    private TollScan(TollWords words, String sentence) {
        this.words = words;
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            tokens.add(matcher.group().toLowerCase(Locale.ROOT));
            starts.add(matcher.start());
        }
    }

    /**
     * A toll that a sentence tells.
     *
     * @param counted whether a number is given
     * @param comparator how the number compares with what is meant
     * @param start where the words begin in the sentence
     * @param end where they end
     */
    record Found(Toll toll, int value, boolean counted, Comparator comparator, int start, int end) {}

    /** Whom a word is said of. */
    private record Counted(int value, int at) {}

    static List<Found> of(TollWords words, String sentence) {
        TollScan scan = new TollScan(words, sentence);
        for (int at = 0; at < scan.tokens.size(); at++) {
            scan.look(at);
        }
        return scan.found;
    }

    private void look(int at) {
        Part part = part(at);
        if (part.isOfTheDead()) {
            dead(at, part);
        } else if (part.isOfTheHurt()) {
            Optional<Counted> counted =
                    part == Part.INJURING ? ahead(at) : back(at, BACK).or(() -> ahead(at));
            counted.ifPresent(each -> add(Toll.INJURED, each, at));
        } else if (part == Part.SHOT && part(at - 1) != Part.FATALLY && !isFollowedByOutcome(at)) {
            back(at, AHEAD).filter(each -> each.value > 0).ifPresent(each -> add(Toll.SHOT, each, at));
        }
    }

    private void dead(int at, Part part) {
        boolean named = part == Part.DEATH
                && (at == 0 || (!isOwned(at) && !tokens.get(at - 1).equals("shooting")));
        if (named || isDoubted(at)) {
            return;
        }
        Optional<Counted> counted = switch (part) {
            case KILLING, DEATHS -> ahead(at);
            case FATALLY -> back(at, BACK).or(() -> ahead(at + 1));
            case DEADLY, DEATH -> Optional.empty();
            default -> back(at, BACK).or(() -> ahead(at));
        };
        add(Toll.KILLED, counted.orElse(new Counted(1, at)), at);
    }

    /** Whether a death is somebody's: "the boy's death". */
    private boolean isOwned(int at) {
        return tokens.get(at - 1).matches(".*(?:['’]s|s['’])");
    }

    private boolean isDoubted(int at) {
        List<String> before = tokens.subList(Math.max(0, at - 3), at);
        return before.stream().anyMatch(word -> words.part(word) == Part.DOUBT) && !before.contains("shot");
    }

    private boolean isFollowedByOutcome(int at) {
        return tokens.subList(Math.min(tokens.size(), at + 1), Math.min(tokens.size(), at + 5)).stream()
                .map(words::part)
                .anyMatch(part -> part.isOfTheDead() || part.isOfTheHurt());
    }

    private void add(Toll toll, Counted counted, int at) {
        int first = Math.min(at, counted.at);
        int last = Math.max(at, counted.at);
        boolean number = counted.at != at && (counted.value != 1 || ONE.contains(tokens.get(counted.at)));
        found.add(new Found(
                toll,
                counted.value,
                number,
                number ? comparator(counted.at) : Comparator.MORE,
                starts.get(first),
                starts.get(last) + tokens.get(last).length()));
    }

    /** What the words before a number make of it: "at least two", "more than two", "about two". */
    private Comparator comparator(int number) {
        boolean compared = number > 1 && tokens.get(number - 1).equals("than");
        return switch (part(compared ? number - 2 : number - 1)) {
            case AT_LEAST -> Comparator.MORE;
            case ABOUT -> Comparator.ABOUT;
            case FEWER -> Comparator.LESS;
            default -> compared ? Comparator.MORE : Comparator.EQUAL;
        };
    }

    private Part part(int at) {
        return at >= 0 && at < tokens.size() ? words.part(tokens.get(at)) : Part.NONE;
    }

    /** The number of those named before a word, 1 where one person is. */
    private Optional<Counted> back(int at, int reach) {
        Optional<Counted> single = Optional.empty();
        boolean named = false;
        for (int i = at - 1; i > Math.max(-1, at - reach); i--) {
            String word = tokens.get(i);
            Part part = part(i);
            if (ENDS.contains(word)
                    || (i < at - 2 && part != Part.FATALLY && (part.isOfTheDead() || part.isOfTheHurt()))) {
                break;
            }
            if (!named && (part == Part.PERSON || part == Part.PEOPLE)) {
                named = true;
                single = part == Part.PERSON ? Optional.of(new Counted(1, i)) : single;
            }
            Optional<Integer> number = words.number(word);
            if (number.isPresent() && counts(i, at, named)) {
                return Optional.of(new Counted(number.get(), i));
            }
        }
        return single;
    }

    /** Whether a number counts those of whom a word behind it is said. */
    private boolean counts(int i, int at, boolean named) {
        String word = tokens.get(i);
        Part next = part(i + 1);
        if (next == Part.MEASURE || (ARTICLES.contains(word) && !named)) {
            return false;
        }
        boolean figures = Character.isDigit(word.charAt(0));
        return !figures || named || i >= at - 2 || next != Part.NONE;
    }

    /** The number of those named behind a word. */
    private Optional<Counted> ahead(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + AHEAD); i++) {
            String word = tokens.get(i);
            Part part = part(i);
            if (ENDS.contains(word) || word.equals(",")) {
                break;
            }
            Optional<Integer> number = words.number(word);
            if (number.isPresent() && part(i + 1) != Part.MEASURE && (!ARTICLES.contains(word) || isAnybody(i))) {
                return Optional.of(new Counted(number.get(), i));
            }
            if (part == Part.PRONOUN || part == Part.PERSON) {
                return Optional.of(new Counted(1, i));
            }
            if (part == Part.PEOPLE && i > at + 1) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isAnybody(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 7); i++) {
            if (part(i) == Part.PERSON || part(i) == Part.PEOPLE) {
                return true;
            }
        }
        return false;
    }
}
