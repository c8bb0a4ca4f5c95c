// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.TollWords.Part;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts those whom a sentence names before or behind a word that says what became of them. */
final class Headcount {
    static final Set<String> ENDS = Set.of(".", ";", ":", "—");
    /** With these begins what somebody has, or where: "treated for injuries", "escaped with injuries". */
    private static final Set<String> PREPOSITIONS = Set.of("with", "for", "at", "in", "on", "by");

    private static final Set<String> SINGULAR = Set.of("was", "is", "has");
    /** What may stand between a word and a number that it is said of, beside words that compare. */
    private static final Set<String> COMPARING = Set.of(
            "at",
            "as",
            "many",
            "than",
            "up",
            "to",
            "of",
            "another",
            "the",
            "all",
            "these",
            "those",
            "an",
            "estimated",
            "some",
            "his",
            "her",
            "their",
            "and",
            "or",
            "nearly",
            "almost",
            "critically",
            "seriously");
    /** Who is counted stands fewer words from what became of them. */
    static final int AHEAD = 6;
    /** And where something stands between. */
    private static final int FAR = 8;
    /** Another stands fewer words from what became of them. */
    private static final int NEAR = 3;
    /** A number and those whom it counts are fewer words than these. */
    private static final int LONGEST = 4;

    private final TollTokens tokens;
    private final Series series;

    Headcount(TollTokens tokens) {
        this.tokens = tokens;
        this.series = new Series(tokens);
    }

    /**
     * Whom a word is said of.
     *
     * @param at the token that gives their number, else that names them
     */
    record Counted(int value, int at) {}

    /** Those whom somebody shot: "accused of shooting four customers", "shot at least four". */
    Optional<Counted> shotBySomebody(int at) {
        int number = IntStream.range(at + 1, at + LONGEST)
                .filter(i -> !isComparing(i))
                .findFirst()
                .orElse(at + 1);
        boolean people = tokens.isSomebody(number + 1)
                || (tokens.isSomebody(number + 2) && part(number + 1) != Part.MEASURE)
                || (tokens.isInFigures(number) && countsNothingElse(number));
        return TollTokens.PASSIVE.matcher(tokens.get(at - 1)).find() || !people
                ? Optional.empty()
                : tokens.number(number).filter(many -> many > 1).map(many -> new Counted(many, number));
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

    /** Those of whom a word tells how many one crime killed; whoever did it counts where they died of it: "a double murder-suicide". */
    Counted killedAtOnce(int at) {
        boolean suicide = tokens.between(at, at + AHEAD).contains("suicide");
        return new Counted(tokens.multiple(at) + (suicide ? 1 : 0), at);
    }

    /** Those who were hit by what is fired: "four clerks were hit by gunfire". */
    Optional<Counted> hitByBullets(int at) {
        boolean fired = tokens.get(at + 1).equals("by")
                && IntStream.range(at + 2, at + 2 + NEAR).anyMatch(i -> part(i) == Part.FIRING);
        return fired ? back(at, FAR).filter(each -> each.value() > 1) : Optional.empty();
    }

    /** Several who have wounds: "four clerks suffered injuries", not "four died of injuries". */
    Optional<Counted> withHarm(int at, int reach) {
        return back(at, reach)
                .filter(each -> each.value() > 1
                        && behindPeople(each.at()) > 0
                        && IntStream.range(each.at(), at)
                                .noneMatch(i -> part(i).isOfTheDead() || ENDS.contains(tokens.get(i)) || isSpared(i)));
    }

    /** Whether those named before have no harm, or see to that of others: "escaped without injuries", "treated her injuries". */
    private boolean isSpared(int at) {
        return part(at) == Part.SPARED && !PREPOSITIONS.contains(tokens.get(at + 1));
    }

    /** Others who are in some state: "and two others in serious condition". */
    Optional<Counted> othersBack(int at, int reach) {
        return back(at, reach)
                .filter(each -> tokens.get(each.at() + 1).startsWith("other")
                        && IntStream.range(each.at(), at).noneMatch(i -> part(i).isOfTheDead()));
    }

    /** Whether somebody is named right behind a verb. */
    boolean isAnybodyBehind(int verb) {
        return behindPeople(verb + 1) > 0;
    }

    private Part part(int at) {
        return tokens.part(at);
    }

    /** The number of those named before a word, 1 where one person is. */
    Optional<Counted> back(int at, int reach) {
        return series.before(at).or(() -> backwards(at, reach));
    }

    private Optional<Counted> backwards(int at, int reach) {
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
                    || (named && word.equals(",") && isFate(i - 1))
                    || (i < at - 2 && part != Part.FATALLY && (part.isOfTheDead() || part.isOfTheHurt()))) {
                break;
            }
            if (!named && (part == Part.PERSON || part == Part.PEOPLE)) {
                named = true;
                single = part == Part.PERSON ? Optional.of(new Counted(1, i)) : single;
            }
            Optional<Integer> number = tokens.number(i);
            if (single.isPresent() && number.filter(many -> many > 1).isPresent()) {
                return single;
            }
            if (number.isPresent() && counts(i, at, named)) {
                Counted all = new Counted(number.get(), i);
                return partOf(i, at).or(() -> Optional.of(all));
            }
        }
        return single;
    }

    /** Whether a word says what became of others: "four shot, man dead". */
    private boolean isFate(int i) {
        return part(i) == Part.SHOT || part(i).isOfTheDead() || part(i).isOfTheHurt();
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

    /** What stands behind those whom a number or article counts; -1 where it counts nobody. */
    private int behindPeople(int number) {
        for (int i = number + 1; i < number + LONGEST; i++) {
            if (tokens.isSomebody(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a number stands right behind a word, or counts people. */
    private boolean isNear(int at, int number) {
        return behindPeople(number) > 0 || IntStream.range(at + 1, number).allMatch(this::isComparing);
    }

    private boolean isComparing(int i) {
        Part part = part(i);
        return part == Part.AT_LEAST || part == Part.ABOUT || part == Part.FEWER || COMPARING.contains(tokens.get(i));
    }

    /** Whether "another" stands alone for one more: "four dead and another hurt", "killed four and injured another". */
    private boolean isAnother(int i, int at) {
        return tokens.get(i).equals("another") && Math.abs(at - i) < NEAR && part(at).isOfTheHurt();
    }

    /** Whether a number counts those of whom a word behind it is said. */
    private boolean counts(int i, int at, boolean named) {
        String word = tokens.get(i);
        Part next = part(i + 1);
        boolean people = next == Part.PEOPLE || next == Part.PERSON;
        boolean date = !people
                && (part(i - 1) == Part.MONTH || (i > 1 && tokens.get(i - 1).equals(".") && part(i - 2) == Part.MONTH));
        boolean ages = tokens.get(i + 1).equals("and") && (part(i + 3) == Part.MEASURE || tokens.isAge(i + 2));
        boolean pair = word.equals("couple")
                && !(i + 1 < tokens.size() && tokens.get(i + 1).equals("of"));
        boolean single = SINGULAR.contains(tokens.get(at - 1))
                && !isOfGroup(i)
                && tokens.number(i).filter(number -> number > 1).isPresent();
        boolean shooting = i == at - 1 && tokens.get(at).equals("shooting") && !tokens.isSomebody(at + 1);
        if (date
                || shooting
                || single
                || ages
                || pair
                || next == Part.MEASURE
                || (TollTokens.ARTICLES.contains(word) && !named && !isAnother(i, at))) {
            return false;
        }
        boolean figures = tokens.isInFigures(i);
        return !figures || named || i >= at - 2 || (next != Part.NONE && next != Part.ABOUT && next != Part.STATE);
    }

    /** Whether a number tells how many a group has: "a family of four". */
    private boolean isOfGroup(int number) {
        return tokens.get(number - 1).equals("of") && part(number - 2) == Part.PEOPLE;
    }

    /** The number of those named behind a word. */
    Optional<Counted> ahead(int at) {
        int listed = series.from(at + 1);
        return listed > 0 ? Optional.of(new Counted(listed, at + 1)) : forwards(at);
    }

    private Optional<Counted> forwards(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + AHEAD); i++) {
            String word = tokens.get(i);
            Part part = part(i);
            if (ENDS.contains(word) || word.equals(",") || (i == at + 1 && word.equals("and"))) {
                break;
            }
            Optional<Integer> number = tokens.number(i);
            if (number.isPresent()
                    && isNear(at, i)
                    && !tokens.get(i - 1).equals("at")
                    && part(i - 1) != Part.MONTH
                    && part(i + 1) != Part.MEASURE
                    && (!TollTokens.ARTICLES.contains(word) || tokens.isAnybody(i) || isAnother(i, at))) {
                return Optional.of(new Counted(Math.max(number.get(), series.from(i)), i));
            }
            if ((part == Part.PRONOUN && i < at + NEAR) || part == Part.PERSON) {
                return Optional.of(new Counted(1, i));
            }
            if (part == Part.PEOPLE && i > at + 1) {
                break;
            }
        }
        return Optional.empty();
    }
}
