// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.TollWords.Part;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts those whom a sentence names one after another: "her father, two clerks and a guard". */
final class Series {
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "the", "my", "our");
    private static final Set<String> JOINTS = Set.of(",", ";", "and");
    private static final Set<String> PLURAL = Set.of("were", "are", "have");
    private static final Set<String> AGE = Set.of("ages", "aged", "both");
    private static final Set<String> LEADING = Set.of("been", "found", "all", "both", "also", "be");
    /** How many words may stand between a word that says whose or how many and those it is said of. */
    private static final int BETWEEN = 2;
    /** Names and ages of those who were named fill fewer words than these. */
    private static final int APPOSITION = 10;
    /** A name has fewer words. */
    private static final int NAME = 5;
    /** So far before a verb the first of those it is said of may stand. */
    private static final int FAR = 24;

    private final TollTokens tokens;

    Series(TollTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Those named one after another.
     *
     * @param count how many they are, 0 where it is not told of all of them
     * @param parts how many times somebody is named
     * @param end the token behind the last
     * @param joined whether "and" stands between, or each has a number
     */
    private record Run(int count, int parts, int end, boolean joined) {
        static final Run NONE = new Run(0, 0, 0, false);
    }

    /** How many are named from a token on, one after another; 0 where only one is, or the number of some is not told. */
    int from(int at) {
        Run run = run(at, true);
        return run.parts > 1 && run.count > 1 ? run.count : 0;
    }

    /** How many are named one after another right before a word that is said of all of them, and where the first stands. */
    Optional<Headcount.Counted> before(int at) {
        int verb = at;
        while (LEADING.contains(tokens.get(verb - 1))) {
            verb--;
        }
        boolean plural = PLURAL.contains(tokens.get(verb - 1));
        int end = plural ? verb - 1 : verb;
        if (!plural && TollTokens.PASSIVE.matcher(tokens.get(end - 1)).matches()) {
            return Optional.empty();
        }
        for (int start = Math.max(0, end - FAR); start < end - 1; start++) {
            Run run = run(start, false);
            if (run.end > start && isAges(run.end, end) && run.parts > 1 && run.joined && run.count > 1) {
                return Optional.of(new Headcount.Counted(run.count, start));
            }
        }
        return Optional.empty();
    }

    /** Whether there is nothing but ages: ", 31 and 47 years old,". */
    private boolean isAges(int from, int to) {
        return from <= to
                && IntStream.range(from, to)
                        .allMatch(i -> JOINTS.contains(tokens.get(i))
                                || tokens.isInFigures(i)
                                || tokens.isAge(i)
                                || AGE.contains(tokens.get(i)));
    }

    /** @param behind whether those are not counted who do something themselves: "killed a clerk, and a guard was hurt" */
    private Run run(int start, boolean behind) {
        Run run = Run.NONE;
        int first = 0;
        int numbered = 0;
        int at = start;
        boolean and = false;
        while (at >= 0) {
            int head = head(at);
            if (head < 0 || (behind && run.parts > 0 && isActing(head + 1))) {
                break;
            }
            int size = size(at, head);
            if (size == 0) {
                return new Run(0, 0, head + 1, false);
            }
            first = run.parts == 0 ? size : first;
            numbered += isNumbered(at) ? 1 : 0;
            int parts = run.parts + 1;
            and |= parts > 1 && tokens.get(at - 1).equals("and");
            run = new Run(run.count + size, parts, head + 1, and || numbered == parts);
            at = next(head + 1);
        }
        boolean taken = run.parts > 2 && run.count == 2 * first;
        return taken ? new Run(first, run.parts, run.end, run.joined) : run;
    }

    /** The last word of those named from a token on; -1 where nobody is. */
    private int head(int at) {
        if (at >= tokens.size() || tokens.isAside(at)) {
            return -1;
        }
        boolean led = isOwner(at) || tokens.number(at).isPresent();
        int from = led ? at + 1 : at;
        for (int i = from; i <= (led ? from + BETWEEN : from) && i < tokens.size(); i++) {
            if (tokens.isSomebody(i)) {
                int head = i;
                while (tokens.isSomebody(head + 1)) {
                    head++;
                }
                return head;
            }
            if (!isFiller(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFiller(int at) {
        Part part = tokens.part(at);
        String word = tokens.get(at);
        return Character.isLetter(word.codePointAt(0))
                && !JOINTS.contains(word)
                && (part == Part.NONE || (part == Part.NUMBER && isOwner(at - 1)));
    }

    private boolean isOwner(int at) {
        return OWNERS.contains(tokens.get(at)) || TollTokens.isPossessive(tokens.get(at));
    }

    private boolean isNumbered(int at) {
        return tokens.number(at).isPresent();
    }

    /** How many a phrase names; 0 where that is not told. */
    private int size(int at, int head) {
        int number = isOwner(at) ? at + 1 : at;
        boolean one = TollTokens.ARTICLES.contains(tokens.get(number));
        Optional<Integer> told = number < head && !one ? tokens.number(number) : Optional.empty();
        return told.orElse(tokens.part(head) == Part.PERSON ? 1 : 0);
    }

    private boolean isActing(int at) {
        Part part = tokens.part(at);
        return part == Part.VERB || part.isOfTheDead() || part.isOfTheHurt() || part == Part.SHOT;
    }

    /** Where the next of those named begins, names and ages of the last passed over; -1 where none does. */
    private int next(int at) {
        int joint = at;
        while (JOINTS.contains(tokens.get(joint)) && joint < at + APPOSITION) {
            int next = tokens.get(joint + 1).equals("and") ? joint + 2 : joint + 1;
            if (head(next) >= 0) {
                return next;
            }
            if (tokens.get(next - 1).equals("and")) {
                return -1;
            }
            joint = closing(next);
        }
        return -1;
    }

    /** The joint that ends a name or an age. */
    private int closing(int at) {
        int end = at;
        while (end < at + NAME && !JOINTS.contains(tokens.get(end)) && tokens.part(end) == Part.NONE) {
            end++;
        }
        return end;
    }
}
