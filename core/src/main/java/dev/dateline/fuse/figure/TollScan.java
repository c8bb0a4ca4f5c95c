// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.fuse.figure.Headcount.Counted;
import dev.dateline.fuse.figure.TollWords.Part;
import dev.dateline.record.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds in one sentence how many were killed, injured or shot: a word that says so, and the number of those it says it of. */
final class TollScan {
    private static final Set<String> ONE = Set.of("one", "1");
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
    private static final Set<String> OTHER = Set.of("other", "others");
    private static final Set<String> OBJECTS = Set.of("his", "her", "their", "its", "the", "a", "an", "two", "both");
    private static final Set<String> VIOLENT =
            Set.of("shot", "stabbed", "beaten", "bludgeoned", "hacked", "burned", "burnt");
    private static final Set<String> LYING = Set.of("in", "into");
    private static final Pattern SELF = Pattern.compile(
            "\\b(kill(s|ed|ing)?|shot|shoots|shooting) (and kill(s|ed) )?(him|her|them)sel(f|ves)\\b|, self\\b"
                    + "|\\bturn(s|ed|ing) (the|his|her|their|a) (\\p{L}+ )?(gun|weapon|rifle)s? on (him|her|them)sel(f|ves)\\b|\\bown life\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_SELF =
            Pattern.compile("\\band (then )?(him|her|them)sel(f|ves)\\b", Pattern.CASE_INSENSITIVE);
    /** What stands between those whom somebody killed and the killing of themselves. */
    private static final Pattern BEFORE_SELF =
            Pattern.compile("^\\s*(?:by\\b[^,.;]*\\b(?:who|before|then)|before)\\b[^.;]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACCIDENT = Pattern.compile("\\baccident", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WHICH = Set.of("that", "which", "and", ",");
    private static final Pattern KILLING = Pattern.compile("\\b(kill(s|ed|ing))\\b", Pattern.CASE_INSENSITIVE);
    private static final int BACK = 9;
    /** So many words of a state begin with "in": "in critical but stable condition". */
    private static final int IN = 4;

    private final TollTokens tokens;
    private final Headcount headcount;
    private final List<Found> found = new ArrayList<>();
    /** Of each that is found the token that names those it is said of. */
    private final List<Integer> whom = new ArrayList<>();

    private TollScan(TollTokens tokens) {
        this.tokens = tokens;
        this.headcount = new Headcount(tokens);
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
        boolean self =
                SELF.matcher(sentence).find() || WITH_SELF.matcher(sentence).find();
        if (!self || ACCIDENT.matcher(sentence).find()) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            String said = sentence.substring(each.start, each.end);
            boolean others = each.toll == Toll.KILLED
                    && !SELF.matcher(sentence.substring(each.start)).lookingAt()
                    && !TollTokens.PASSIVE.matcher(said).find();
            if (others && (KILLING.matcher(said).find() || isBeforeSelf(each, sentence))) {
                found.set(i, new Found(each.toll, each.value + 1, true, Comparator.EQUAL, each.start, each.end));
            }
        }
    }

    /** "Left four dead before he killed himself", "four slain by a man who then killed himself". */
    private static boolean isBeforeSelf(Found dead, String sentence) {
        Matcher before = BEFORE_SELF.matcher(sentence.substring(dead.end));
        return dead.counted && before.find() && SELF.matcher(before.group()).find();
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
        } else if (part.isOfTheHurt() && part(at - 1) != Part.FATALLY && !isDenied(at)) {
            boolean active = part == Part.INJURING || isSecondVerb(at) || isSaidOfNumber(at);
            Optional<Counted> counted =
                    active ? headcount.ahead(at) : headcount.back(at, BACK).or(() -> headcount.ahead(at));
            counted.ifPresent(each -> add(Toll.INJURED, each, at));
        } else if (part == Part.STRIKING) {
            headcount.hitByShots(at).ifPresent(each -> add(Toll.SHOT, each, at));
        } else if (part == Part.HIT) {
            headcount.hitByBullets(at).ifPresent(each -> add(Toll.SHOT, each, at));
        } else if (part == Part.HARM && isSaidOfNumberBehind(at)) {
            headcount.ahead(at).ifPresent(each -> add(Toll.INJURED, each, at));
        } else if (part == Part.HARM) {
            headcount.withHarm(at, BACK).ifPresent(each -> add(harmed(each), each, at));
        } else if (part == Part.CONDITION && isState(at)) {
            headcount.othersBack(at, BACK).ifPresent(each -> add(Toll.INJURED, each, at));
        } else if (part == Part.MULTIPLE && isCrime(at)) {
            add(Toll.KILLED, headcount.killedAtOnce(at), at);
        } else if (part == Part.SHOT && part(at - 1) == Part.MULTIPLE) {
            headcount.shotAtOnce(at).ifPresent(each -> add(Toll.SHOT, each, at));
        } else if (part == Part.SHOT && part(at - 1) != Part.FATALLY && !isFollowedByOutcome(at)) {
            headcount
                    .shotBySomebody(at)
                    .or(() -> headcount.back(at, Headcount.AHEAD))
                    .or(() -> headcount.shootingOf(at))
                    .filter(each -> each.value() > 0)
                    .ifPresent(each -> add(isBesideTheDead(each) ? Toll.INJURED : Toll.SHOT, each, at));
        } else if (part == Part.HOSPITAL) {
            headcount
                    .back(at, BACK)
                    .filter(each -> each.value() > 1 && part(each.at() + 1) == Part.PEOPLE && isMoved(each.at(), at))
                    .ifPresent(each -> add(Toll.INJURED, each, at));
        }
    }

    /** Of those who have wounds of shots some may die. */
    private Toll harmed(Counted counted) {
        boolean others = OTHER.contains(tokens.get(counted.at() + 1));
        return tokens.tellOfShots() && !others ? Toll.SHOT : Toll.INJURED;
    }

    /**
     * Whether those who are counted are brought to where the text goes on to, and not dead: "eight women were taken to hospital", "seven women
     * in hospital".
     */
    private boolean isMoved(int from, int to) {
        List<String> between = tokens.between(from, to);
        boolean lying = LYING.contains(tokens.get(from + 2)) && to <= from + 4;
        boolean sent = part(from - 1) == Part.SENDING && !tokens.isHelpers(from + 1);
        return lying
                || sent
                || (between.stream().anyMatch(MOVED::contains)
                        && between.stream().noneMatch(TollTokens.DYING::contains));
    }

    /** Whether it is a verb with the number of those it is done to right behind: "wounds three", not "of wounds three days later". */
    private boolean isSaidOfNumberBehind(int at) {
        int number = part(at + 2) == Part.AT_LEAST ? at + 3 : at + 1;
        return part(number + 1) != Part.MEASURE
                && tokens.number(number).filter(many -> many > 1).isPresent();
    }

    /** Whether somebody's state is told: "in critical condition", not "on condition of". */
    private boolean isState(int at) {
        return part(at - 1) == Part.STATE && tokens.between(at - IN, at).contains("in");
    }

    /** Whether the number of those who were killed stands right behind: "the gunman killed six people". */
    private boolean isFollowedByNumber(int at) {
        return at + 1 < tokens.size()
                && !TollTokens.ARTICLES.contains(tokens.get(at + 1))
                && tokens.number(at + 1).isPresent()
                && part(at + 2) != Part.MEASURE
                && part(at) == Part.KILLED
                && (at == 0 || !TollTokens.PASSIVE.matcher(tokens.get(at - 1)).find());
    }

    /** Whether it is the second of two things that somebody did, with a number behind: "killed six people and injured fourteen". */
    private boolean isSecondVerb(int at) {
        int before = tokens.get(at - 1).endsWith("ly") ? at - 2 : at - 1;
        return at + 1 < tokens.size()
                && tokens.get(before).equals("and")
                && tokens.number(at + 1).isPresent();
    }

    /** Whether others were shot than one who was killed just before: "One killed, six others shot". */
    private boolean isBesideTheDead(Counted counted) {
        boolean others =
                counted.at() + 1 < tokens.size() && tokens.get(counted.at() + 1).startsWith("other");
        return others && found.stream().anyMatch(each -> each.toll == Toll.KILLED);
    }

    /** Whether a verb has the number of those it is done to right behind: "a blast that wounded 5". */
    private boolean isSaidOfNumber(int at) {
        return tokens.number(at + 1).filter(number -> number > 1).isPresent()
                && part(at + 2) != Part.MEASURE
                && tokens.get(at).endsWith("ed")
                && WHICH.contains(tokens.get(at - 1));
    }

    private void dead(int at, Part part) {
        boolean named = part == Part.DEATH
                && (at == 0
                        || (!isOwned(at)
                                && !isToDeath(at)
                                && !tokens.get(at - 1).equals("shooting")));
        if (named || isDoubted(at) || (part == Part.DEADLY && part(at + 1) == Part.MEANS)) {
            return;
        }
        Optional<Counted> counted = switch (part) {
            case KILLING, DEATHS -> headcount.ahead(at);
            case FATALLY ->
                isDoneTo(at, at + 1)
                        ? headcount.ahead(at + 1)
                        : headcount.back(at, BACK).or(() -> headcount.ahead(at + 1));
            case DEATH -> isToDeath(at) ? headcount.back(at, BACK).or(() -> headcount.ahead(at)) : Optional.empty();
            case DEADLY -> Optional.empty();
            default ->
                isFollowedByNumber(at) || (part == Part.KILLED && isDoneTo(at, at))
                        ? headcount.ahead(at)
                        : headcount.back(at, BACK).or(() -> headcount.ahead(at));
        };
        add(Toll.KILLED, counted.orElse(new Counted(1, at)), at);
    }

    /** Whether those whom somebody killed stand right behind the verb: "shot and killed his wife", "fatally shot two guards". */
    private boolean isDoneTo(int word, int verb) {
        int first = tokens.get(word - 1).equals("and") && isViolence(word - 2) ? word - 2 : word;
        boolean passive = IntStream.range(first - 2, first)
                .anyMatch(
                        before -> TollTokens.PASSIVE.matcher(tokens.get(before)).matches());
        boolean acted = word == verb || isViolence(verb);
        boolean object = OBJECTS.contains(tokens.get(verb + 1))
                || tokens.number(verb + 1).isPresent();
        return acted && !passive && object && headcount.isAnybodyBehind(verb);
    }

    private boolean isViolence(int at) {
        return part(at) == Part.SHOT || part(at) == Part.VIOLENCE;
    }

    /** Whether a word says how many one crime killed: "a double murder". */
    private boolean isCrime(int at) {
        int crime = tokens.get(at + 1).equals("-") ? at + 2 : at + 1;
        Part part = part(crime);
        return part == Part.CRIME || part == Part.DEADLY || part == Part.KILLING;
    }

    /** Whether it says how somebody was killed: "shot to death". */
    private boolean isToDeath(int at) {
        return tokens.get(at).equals("death")
                && tokens.get(at - 1).equals("to")
                && VIOLENT.contains(tokens.get(at - 2));
    }

    /** Whether a death is somebody's: "the boy's death". */
    private boolean isOwned(int at) {
        return TollTokens.isPossessive(tokens.get(at - 1));
    }

    /** Whether nobody was: "who were not hurt". */
    private boolean isDenied(int at) {
        return IntStream.range(at - 2, at)
                .mapToObj(tokens::get)
                .anyMatch(word -> word.equals("not") || word.endsWith("n't") || word.endsWith("n’t"));
    }

    private boolean isDoubted(int at) {
        boolean doubt = IntStream.range(at - 3, at).mapToObj(this::part).anyMatch(Part.DOUBT::equals);
        return doubt && !isToDeath(at) && !tokens.between(at - 3, at).contains("shot");
    }

    /** Whether a word that says what became of those shot comes soon, said of the same: not in "four shot, one fatally". */
    private boolean isFollowedByOutcome(int at) {
        if (tokens.get(at + 1).equals(",") && (tokens.number(at + 2).isPresent() || tokens.isSomebody(at + 2))) {
            return false;
        }
        return IntStream.range(at + 1, at + 5)
                .mapToObj(this::part)
                .anyMatch(part -> part.isOfTheDead() || part.isOfTheHurt());
    }

    private void add(Toll toll, Counted counted, int at) {
        int first = Math.min(at, counted.at());
        int last = Math.max(at, counted.at());
        boolean number = counted.at() != at && (counted.value() != 1 || ONE.contains(tokens.get(counted.at())));
        whom.add(counted.at());
        found.add(new Found(
                toll,
                counted.value(),
                number,
                number ? comparator(counted.at()) : Comparator.MORE,
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
}
