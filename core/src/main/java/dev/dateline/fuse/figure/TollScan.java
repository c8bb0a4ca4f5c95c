// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.TollWords.Part;
import dev.dateline.record.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds in one sentence how many were killed, injured or shot: a word that says so, and the number of those it says it of. */
final class TollScan {
    private static final Set<String> ENDS = Set.of(".", ";", ":", "—");
    private static final Set<String> ONE = Set.of("one", "1");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> MOVED = Set.of(
            "taken",
            "rushed",
            "sent",
            "brought",
            "airlifted",
            "flown",
            "transported",
            "carried",
            "admitted",
            "hospitalized",
            "hospitalised");
    private static final Set<String> VIOLENT =
            Set.of("shot", "stabbed", "beaten", "bludgeoned", "hacked", "burned", "burnt");
    private static final Set<String> LYING = Set.of("in", "into");
    private static final Set<String> DYING = Set.of("died", "dies");
    private static final Set<String> PLURAL = Set.of("were", "are");
    private static final Pattern SELF = Pattern.compile(
            "\\b(kill(s|ed|ing)?|shot|shoots|shooting) (and kill(s|ed) )?(him|her|them)sel(f|ves)\\b|, self\\b"
                    + "|\\bturn(s|ed|ing) (the|his|her|their|a) (\\p{L}+ )?(gun|weapon|rifle)s? on (him|her|them)sel(f|ves)\\b|\\bown life\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCIDENT = Pattern.compile("\\baccident", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSIVE = Pattern.compile("\\b(was|were|been|is|are)\\b");
    private static final Set<String> WHICH = Set.of("that", "which", "and", ",");
    private static final Pattern KILLING = Pattern.compile("\\bkill(s|ed|ing)\\b", Pattern.CASE_INSENSITIVE);
    private static final int BACK = 9;
    private static final int AHEAD = 6;

    private final TollTokens tokens;
    private final List<Found> found = new ArrayList<>();
    /** Of each that is found the token that names those it is said of. */
    private final List<Integer> whom = new ArrayList<>();

    private TollScan(TollTokens tokens) {
        this.tokens = tokens;
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

    /** What a sentence tells; nothing of one that adds up several happenings ("five killed in separate shootings"). */
    static List<Found> of(TollWords words, String sentence) {
        if (TollTokens.tellSeveral(sentence)) {
            return List.of();
        }
        TollScan scan = new TollScan(new TollTokens(words, sentence));
        for (int at = 0; at < scan.tokens.size(); at++) {
            scan.look(at);
        }
        scan.countThoseBesideTheDead();
        scan.countWhoeverDidIt(sentence);
        return scan.found;
    }

    /** Whoever kills others and then themselves is one more of the dead. */
    private void countWhoeverDidIt(String sentence) {
        if (!SELF.matcher(sentence).find() || ACCIDENT.matcher(sentence).find()) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            String said = sentence.substring(each.start, each.end);
            boolean others = each.toll == Toll.KILLED
                    && !SELF.matcher(sentence.substring(each.start)).lookingAt()
                    && !PASSIVE.matcher(said).find();
            if (others && KILLING.matcher(said).find()) {
                found.set(i, new Found(each.toll, each.value + 1, true, Comparator.EQUAL, each.start, each.end));
            }
        }
    }

    /** Somebody hurt of whom the sentence tells beside the dead is one more. */
    private void countThoseBesideTheDead() {
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            int who = whom.get(i);
            boolean beside = IntStream.range(0, found.size())
                    .anyMatch(j -> found.get(j).toll == Toll.KILLED && whom.get(j) != who);
            if (each.toll == Toll.INJURED && !each.counted && beside) {
                found.set(i, new Found(each.toll, each.value, true, Comparator.EQUAL, each.start, each.end));
            }
        }
    }

    private void look(int at) {
        Part part = part(at);
        if (part.isOfTheDead()) {
            dead(at, part);
        } else if (part.isOfTheHurt() && part(at - 1) != Part.FATALLY) {
            boolean active = part == Part.INJURING || isSecondVerb(at) || isSaidOfNumber(at);
            Optional<Counted> counted = active ? ahead(at) : back(at, BACK).or(() -> ahead(at));
            counted.ifPresent(each -> add(Toll.INJURED, each, at));
        } else if (part == Part.SHOT && part(at - 1) != Part.FATALLY && !isFollowedByOutcome(at)) {
            shotBySomebody(at)
                    .or(() -> back(at, AHEAD))
                    .or(() -> shootingOf(at))
                    .filter(each -> each.value > 0)
                    .ifPresent(each -> add(isBesideTheDead(each) ? Toll.INJURED : Toll.SHOT, each, at));
        } else if (part == Part.HOSPITAL) {
            back(at, BACK)
                    .filter(each -> each.value > 1 && part(each.at + 1) == Part.PEOPLE && isMoved(each.at, at))
                    .ifPresent(each -> add(Toll.INJURED, each, at));
        }
    }

    /**
     * Whether those who are counted are brought to where the text goes on to, and not dead: "eight women were taken to hospital", "seven women
     * in hospital".
     */
    private boolean isMoved(int from, int to) {
        List<String> between = tokens.between(from, to);
        boolean lying = LYING.contains(tokens.get(from + 2)) && to <= from + 4;
        return lying
                || (between.stream().anyMatch(MOVED::contains)
                        && between.stream().noneMatch(DYING::contains));
    }

    /** Whether the number of those who were killed stands right behind: "the gunman killed six people". */
    private boolean isFollowedByNumber(int at) {
        return at + 1 < tokens.size()
                && !ARTICLES.contains(tokens.get(at + 1))
                && tokens.number(at + 1).isPresent()
                && part(at + 2) != Part.MEASURE
                && part(at) == Part.KILLED
                && (at == 0 || !PASSIVE.matcher(tokens.get(at - 1)).find());
    }

    /** Whether it is the second of two things that somebody did, with a number behind: "killed six people and injured fourteen". */
    private boolean isSecondVerb(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).equals("and")
                && tokens.number(at + 1).isPresent();
    }

    /** Whether others were shot than one who was killed just before: "One killed, six others shot". */
    private boolean isBesideTheDead(Counted counted) {
        boolean others =
                counted.at + 1 < tokens.size() && tokens.get(counted.at + 1).startsWith("other");
        return others && found.stream().anyMatch(each -> each.toll == Toll.KILLED);
    }

    /** Whether a verb has the number of those it is done to right behind: "a blast that wounded 5". */
    private boolean isSaidOfNumber(int at) {
        return tokens.number(at + 1).filter(number -> number > 1).isPresent()
                && part(at + 2) != Part.MEASURE
                && tokens.get(at).endsWith("ed")
                && WHICH.contains(tokens.get(at - 1));
    }

    /** Those whom somebody shot: "accused of shooting four customers". */
    private Optional<Counted> shotBySomebody(int at) {
        boolean people = tokens.isSomebody(at + 2) || (tokens.isSomebody(at + 3) && part(at + 2) != Part.MEASURE);
        return PASSIVE.matcher(tokens.get(at - 1)).find() || !people
                ? Optional.empty()
                : tokens.number(at + 1).filter(number -> number > 1).map(number -> new Counted(number, at + 1));
    }

    /** Those of whom a noun is said: "the shooting of five". */
    private Optional<Counted> shootingOf(int at) {
        boolean noun = tokens.get(at).equals("shooting")
                && at + 2 < tokens.size()
                && tokens.get(at + 1).equals("of");
        return noun
                ? tokens.number(at + 2)
                        .filter(number -> number > 1 && part(at + 3) != Part.MEASURE)
                        .map(number -> new Counted(number, at + 2))
                : Optional.empty();
    }

    private void dead(int at, Part part) {
        boolean named = part == Part.DEATH
                && (at == 0
                        || (!isOwned(at)
                                && !isToDeath(at)
                                && !tokens.get(at - 1).equals("shooting")));
        if (named || isDoubted(at)) {
            return;
        }
        Optional<Counted> counted = switch (part) {
            case KILLING, DEATHS -> ahead(at);
            case FATALLY -> back(at, BACK).or(() -> ahead(at + 1));
            case DEATH -> isToDeath(at) ? back(at, BACK).or(() -> ahead(at)) : Optional.empty();
            case DEADLY -> Optional.empty();
            default -> isFollowedByNumber(at) ? ahead(at) : back(at, BACK).or(() -> ahead(at));
        };
        add(Toll.KILLED, counted.orElse(new Counted(1, at)), at);
    }

    /** Whether it says how somebody was killed: "shot to death". */
    private boolean isToDeath(int at) {
        return tokens.get(at).equals("death")
                && tokens.get(at - 1).equals("to")
                && VIOLENT.contains(tokens.get(at - 2));
    }

    /** Whether a death is somebody's: "the boy's death". */
    private boolean isOwned(int at) {
        return tokens.get(at - 1).matches(".*(?:['’]s|s['’])");
    }

    private boolean isDoubted(int at) {
        boolean doubt = IntStream.range(at - 3, at).mapToObj(this::part).anyMatch(Part.DOUBT::equals);
        return doubt && !isToDeath(at) && !tokens.between(at - 3, at).contains("shot");
    }

    /** Whether a word that says what became of those shot comes soon, said of the same: not in "four shot, one fatally". */
    private boolean isFollowedByOutcome(int at) {
        if (tokens.get(at + 1).equals(",") && tokens.number(at + 2).isPresent()) {
            return false;
        }
        return IntStream.range(at + 1, at + 5)
                .mapToObj(this::part)
                .anyMatch(part -> part.isOfTheDead() || part.isOfTheHurt());
    }

    private void add(Toll toll, Counted counted, int at) {
        int first = Math.min(at, counted.at);
        int last = Math.max(at, counted.at);
        boolean number = counted.at != at && (counted.value != 1 || ONE.contains(tokens.get(counted.at)));
        whom.add(counted.at);
        found.add(new Found(
                toll,
                counted.value,
                number,
                number ? comparator(counted.at) : Comparator.MORE,
                tokens.start(first),
                tokens.end(last)));
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
        return tokens.part(at);
    }

    /** The number of those named before a word, 1 where one person is. */
    private Optional<Counted> back(int at, int reach) {
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
        if (!DYING.contains(tokens.get(at))) {
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

    /** Whether a plural verb is said of one person and of others named before: "a woman and a child were shot". */
    private boolean isOneOfSeveral(int i, int at) {
        int verb = PLURAL.contains(tokens.get(at - 1)) ? at - 1 : at - 2;
        return ARTICLES.contains(tokens.get(i))
                && verb > i
                && PLURAL.contains(tokens.get(verb))
                && i > 0
                && tokens.get(i - 1).equals("and");
    }

    /** Those who are named one by one before a plural verb. */
    private Optional<Counted> listed(int at, int last) {
        int count = 0;
        for (int i = at - 1; i >= 0 && !ENDS.contains(tokens.get(i)); i--) {
            count += ARTICLES.contains(tokens.get(i)) && tokens.isAnybody(i) ? 1 : 0;
        }
        return count > 1 ? Optional.of(new Counted(count, last)) : Optional.empty();
    }

    /** Whether "another" stands alone for one more: "four dead and another hurt". */
    private boolean isAnother(int i, int at) {
        return tokens.get(i).equals("another") && i >= at - 2 && part(at).isOfTheHurt();
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
        if (date || ages || pair || next == Part.MEASURE || (ARTICLES.contains(word) && !named && !isAnother(i, at))) {
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
            if (ENDS.contains(word) || word.equals(",") || (i == at + 1 && word.equals("and"))) {
                break;
            }
            Optional<Integer> number = tokens.number(i);
            if (number.isPresent()
                    && !tokens.get(i - 1).equals("at")
                    && part(i - 1) != Part.MONTH
                    && part(i + 1) != Part.MEASURE
                    && (!ARTICLES.contains(word) || tokens.isAnybody(i))) {
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
}
