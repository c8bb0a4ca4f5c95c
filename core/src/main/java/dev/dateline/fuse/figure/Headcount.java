// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.TollWords.Part;
import java.util.Optional;
import java.util.Set;

/** Counts those whom a sentence names before or behind a word that says what became of them. */
final class Headcount {
    private static final Set<String> ENDS = Set.of(".", ";", ":", "—");
    private static final Set<String> PLURAL = Set.of("were", "are");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "the");
    /** Who is counted stands fewer words from what became of them. */
    static final int AHEAD = 6;
    /** Another stands fewer words from what became of them. */
    private static final int NEAR = 3;
    /** A number and those whom it counts are fewer words than these. */
    private static final int LONGEST = 4;

    private final TollTokens tokens;

    Headcount(TollTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whom a word is said of.
     *
     * @param at the token that gives their number, else that names them
     */
    record Counted(int value, int at) {}

    /** Those whom somebody shot: "accused of shooting four customers". */
    Optional<Counted> shotBySomebody(int at) {
        boolean people = tokens.isSomebody(at + 2) || (tokens.isSomebody(at + 3) && part(at + 2) != Part.MEASURE);
        return TollTokens.PASSIVE.matcher(tokens.get(at - 1)).find() || !people
                ? Optional.empty()
                : tokens.number(at + 1).filter(number -> number > 1).map(number -> new Counted(number, at + 1));
    }

    /** Those of whom a noun is said: "the shooting of five". */
    Optional<Counted> shootingOf(int at) {
        boolean noun = tokens.get(at).equals("shooting")
                && at + 2 < tokens.size()
                && tokens.get(at + 1).equals("of");
        return noun
                ? tokens.number(at + 2)
                        .filter(number -> number > 1 && part(at + 3) != Part.MEASURE)
                        .map(number -> new Counted(number, at + 2))
                : Optional.empty();
    }

    /** Those whom shots hit, in a sentence that tells of shots: "hitting four clerks", not "hitting four cars". */
    Optional<Counted> hitByShots(int at) {
        return tokens.tellOfShots()
                ? ahead(at)
                        .filter(each ->
                                each.value() > 1 && (behindPeople(each.at()) > 0 || countsNothingElse(each.at())))
                : Optional.empty();
    }

    /** Whether a number stands alone: "hitting three". */
    private boolean countsNothingElse(int number) {
        String next = tokens.get(number + 1);
        return next.isEmpty() || next.equals(",") || ENDS.contains(next);
    }

    /** Those of whom a word tells how many one shooting hit: "a triple shooting", not "a double shot". */
    Optional<Counted> shotAtOnce(int at) {
        return tokens.get(at).equals("shooting")
                ? Optional.of(new Counted(tokens.multiple(at - 1), at - 1))
                : Optional.empty();
    }

    private Part part(int at) {
        return tokens.part(at);
    }

    /** The number of those named before a word, 1 where one person is. */
    Optional<Counted> back(int at, int reach) {
        Optional<Counted> single = Optional.empty();
        boolean named = false;
        int far = at - reach;
        for (int i = at - 1; i > Math.max(-1, far); i--) {
            String word = tokens.get(i);
            Part part = part(i);
            if (tokens.isAside(i)) {
                far--;
                continue;
            }
            if (ENDS.contains(word)
                    || (i < at - 2 && part != Part.FATALLY && (part.isOfTheDead() || part.isOfTheHurt()))) {
                break;
            }
            if (!named && (part == Part.PERSON || part == Part.PEOPLE)) {
                named = true;
                single = part == Part.PERSON ? Optional.of(new Counted(1, i)) : single;
            }
            Optional<Integer> number = tokens.number(i);
            if (number.isPresent() && isOneOfSeveral(i, at)) {
                return listed(at, i);
            }
            if (number.isPresent() && counts(i, at, named)) {
                Counted all = new Counted(number.get() + beside(i), i);
                return partOf(i, at).or(() -> Optional.of(all));
            }
        }
        return single;
    }

    /** The part of a number that died: "one of the five has died". */
    private Optional<Counted> partOf(int i, int at) {
        if (!TollTokens.DYING.contains(tokens.get(at))) {
            return Optional.empty();
        }
        int of = i > 0 && tokens.get(i - 1).equals("the") ? i - 2 : i - 1;
        return of > 0 && tokens.get(of).equals("of")
                ? tokens.number(of - 1).map(number -> new Counted(number, of - 1))
                : Optional.empty();
    }

    /** How many are counted with others just before: "two adults" before ", six children". */
    private int beside(int i) {
        boolean listed =
                i > 2 && (tokens.get(i - 1).equals(",") || tokens.get(i - 1).equals("and"));
        boolean people = listed && (part(i - 2) == Part.PEOPLE || part(i - 2) == Part.PERSON);
        return people ? tokens.number(i - 3).orElse(0) : 0;
    }

    /** How many are counted with others just behind: "and her two sons" behind "a mother". */
    private int others(int i) {
        int and = behindPeople(i);
        if (!tokens.get(and).equals("and")) {
            return 0;
        }
        int next = OWNERS.contains(tokens.get(and + 1)) ? and + 2 : and + 1;
        return behindPeople(next) > 0 ? tokens.number(next).orElse(0) : 0;
    }

    /** What stands behind those whom a number or article counts; -1 where it counts nobody. */
    private int behindPeople(int number) {
        for (int i = number + 1; i < number + LONGEST; i++) {
            if (tokens.isSomebody(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a plural verb is said of one person and of others named before: "a woman and a child were shot". */
    private boolean isOneOfSeveral(int i, int at) {
        int verb = PLURAL.contains(tokens.get(at - 1)) ? at - 1 : at - 2;
        return TollTokens.ARTICLES.contains(tokens.get(i))
                && verb > i
                && PLURAL.contains(tokens.get(verb))
                && i > 0
                && tokens.get(i - 1).equals("and");
    }

    /** Those who are named one by one before a plural verb. */
    private Optional<Counted> listed(int at, int last) {
        int count = 0;
        int parts = 0;
        for (int i = at - 1; i >= 0 && !ENDS.contains(tokens.get(i)); i--) {
            boolean each =
                    TollTokens.ARTICLES.contains(tokens.get(i)) ? tokens.isAnybody(i) : part(i + 1) == Part.PEOPLE;
            int number = each && !tokens.isAside(i) ? tokens.number(i).orElse(0) : 0;
            boolean whole = parts > 1 && number == count;
            count += whole ? 0 : number;
            parts += number > 0 ? 1 : 0;
        }
        return count > 1 ? Optional.of(new Counted(count, last)) : Optional.empty();
    }

    /** Whether "another" stands alone for one more: "four dead and another hurt", "killed four and injured another". */
    private boolean isAnother(int i, int at) {
        return tokens.get(i).equals("another") && Math.abs(at - i) < NEAR && part(at).isOfTheHurt();
    }

    private boolean isAge(int i) {
        return part(i) == Part.PERSON && tokens.get(i).endsWith("old");
    }

    /** Whether a number counts those of whom a word behind it is said. */
    private boolean counts(int i, int at, boolean named) {
        String word = tokens.get(i);
        Part next = part(i + 1);
        boolean people = next == Part.PEOPLE || next == Part.PERSON;
        boolean date = !people
                && (part(i - 1) == Part.MONTH || (i > 1 && tokens.get(i - 1).equals(".") && part(i - 2) == Part.MONTH));
        boolean ages = tokens.get(i + 1).equals("and") && (part(i + 3) == Part.MEASURE || isAge(i + 2));
        boolean pair = word.equals("couple")
                && !(i + 1 < tokens.size() && tokens.get(i + 1).equals("of"));
        if (date
                || ages
                || pair
                || next == Part.MEASURE
                || (TollTokens.ARTICLES.contains(word) && !named && !isAnother(i, at))) {
            return false;
        }
        boolean figures = Character.isDigit(word.charAt(0));
        return !figures || named || i >= at - 2 || next != Part.NONE;
    }

    /** The number of those named behind a word. */
    Optional<Counted> ahead(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + AHEAD); i++) {
            String word = tokens.get(i);
            Part part = part(i);
            if (ENDS.contains(word) || word.equals(",") || (i == at + 1 && word.equals("and"))) {
                break;
            }
            Optional<Integer> number = tokens.number(i);
            if (number.isPresent()
                    && !tokens.get(i - 1).equals("at")
                    && part(i - 1) != Part.MONTH
                    && part(i + 1) != Part.MEASURE
                    && (!TollTokens.ARTICLES.contains(word) || tokens.isAnybody(i) || isAnother(i, at))) {
                return Optional.of(new Counted(number.get() + others(i), i));
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
}
