// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Stem;
import dev.dateline.fuse.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be done, taken apart.
 *
 * @param words the stems of all telling words
 * @param heads the word that names what is done, and after a word that only leads to another ("meet to elect", "stop blocking") that one too
 * @param objects the stems of the first telling words after the first head, without those of time
 */
record Action(Set<String> words, List<DeedWord> heads, Set<String> objects) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NEXT = Pattern.compile("\\s+(\\p{Ll}+)");
    /** What somebody is to do; behind "and" a second thing is. */
    private static final Pattern MODAL = Pattern.compile(
            "(?<!\\b(?:and|or|but|that|which|who) )\\b(must|should|shall|will|would)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern PURPOSE = Pattern.compile("\\b(?:to|and)\\s+(?=\\p{Ll})");
    /** Where a condition, a reason or another clause begins. */
    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:\u2014]|\\b(if|unless|until|while|because|after|before|providing|provided|which|who|when|as)\\b");

    private static final int MOST_OBJECTS = 4;

    /** Stems of verbs that say nothing without their object. */
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "make", "take", "get", "go", "put", "set", "give", "continu", "keep", "us", "come",
            "try", "help", "seek", "work", "need", "break", "turn", "bring", "meet", "talk", "speak", "discuss",
            "negoti", "start", "begin", "vote", "run", "call", "act", "stai", "remain", "move", "look", "wage", "hold",
            "carri", "launch", "conduct", "stage", "ensur", "provid", "stop", "taken", "held", "made", "given");

    /** Stems of verbs after which another verb or noun says what is done. */
    private static final Set<String> LEADING = Set.of(
            "meet", "gather", "stop", "continu", "keep", "start", "begin", "try", "seek", "agre", "help", "carri",
            "take", "hold", "sit", "accept", "call", "follow", "face", "enter", "engag", "taken", "held", "made",
            "given");

    /** Those of them before which it stands: "talks will be held". */
    private static final Set<String> PASSIVE = Set.of("taken", "held", "made", "given");

    /** Stems of those of them after which comes why it is done. */
    private static final Set<String> GATHERING = Set.of("meet", "gather");

    private static final Set<String> EVERYDAY = Set.of(
            "mondai",
            "tuesdai",
            "wednesdai",
            "thursdai",
            "fridai",
            "saturdai",
            "sundai",
            "januari",
            "februari",
            "march",
            "april",
            "june",
            "juli",
            "august",
            "septemb",
            "octob",
            "novemb",
            "decemb",
            "next",
            "last",
            "dai",
            "week",
            "month",
            "year",
            "two",
            "three",
            "immedi",
            "soon",
            "hour",
            "local",
            "time",
            "morn",
            "even",
            "night",
            "possibl",
            "down");

    static Action of(String action) {
        List<DeedWord> heads = heads(action);
        return new Action(new TreeSet<>(Words.of(action)), heads, objects(action, heads));
    }

    private static List<DeedWord> heads(String action) {
        Matcher modal = MODAL.matcher(action);
        List<DeedWord> heads = new ArrayList<>();
        int from = modal.find() ? modal.end() : 0;
        Matcher head = WORD.matcher(action);
        if (next(head, from)) {
            DeedWord first = word(action, head);
            heads.add(first);
            led(action, first, head).ifPresent(heads::add);
        }
        return heads;
    }

    /**
     * After a word that only leads to another: the first concept of the clause, else the next word, after those of gathering the purpose. A passive
     * has it before the word.
     */
    private static Optional<DeedWord> led(String action, DeedWord first, Matcher words) {
        int from = words.end();
        boolean gathering = GATHERING.contains(first.stem());
        Matcher purpose = PURPOSE.matcher(action);
        if (!LEADING.contains(first.stem()) || (gathering && !purpose.find(from))) {
            return Optional.empty();
        }
        String clause = PASSIVE.contains(first.stem()) ? action : CLAUSE.split(action.substring(from), 2)[0];
        Optional<DeedWord> concept = WORD.matcher(clause)
                .results()
                .map(MatchResult::group)
                .filter(Concept::isOne)
                .map(DeedWord::of)
                .findFirst();
        return concept.or(() ->
                next(words, gathering ? purpose.end() : from) ? Optional.of(word(action, words)) : Optional.empty());
    }

    /** Goes to the first telling word that is no name and no adverb. */
    private static boolean next(Matcher words, int from) {
        int start = from;
        while (words.find(start)) {
            String word = words.group();
            if (Character.isLowerCase(word.charAt(0))
                    && Words.isTelling(word)
                    && !word.endsWith("ly")
                    && !EVERYDAY.contains(Stem.of(word))) {
                return true;
            }
            start = words.end();
        }
        return false;
    }

    private static DeedWord word(String action, Matcher at) {
        Matcher next = NEXT.matcher(action).region(at.end(), action.length());
        return DeedWord.of(next.lookingAt() ? at.group() + " " + next.group(1) : at.group());
    }

    /** Of a clause with a modal its subject comes before the head, else all that is meant comes after it. */
    private static Set<String> objects(String action, List<DeedWord> heads) {
        Matcher head = WORD.matcher(action);
        Matcher modal = MODAL.matcher(action);
        boolean clause = modal.find();
        if (heads.isEmpty() || !next(head, clause ? modal.end() : 0)) {
            return new TreeSet<>();
        }
        String rest = clause ? action : CLAUSE.split(action.substring(head.end()), 2)[0];
        return Words.of(rest).stream()
                .filter(word -> !EVERYDAY.contains(word) && !word.endsWith("li") && !word.equals(Stem.of(head.group())))
                .limit(MOST_OBJECTS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a head alone, without what is done to whom, tells one deed from another. */
    static boolean saysMuch(String head) {
        return !LIGHT.contains(head);
    }

    /** Whether a word tells when, how often or how fast. */
    static boolean isEveryday(String stem) {
        return EVERYDAY.contains(stem);
    }

    /** Whether its verbs say nothing without their object. */
    boolean isLight() {
        return headKeys().stream().noneMatch(Action::saysMuch);
    }

    /** The keys of the heads. */
    Set<String> headKeys() {
        return heads.stream().map(DeedWord::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The heads and the objects: what is to be done, without when and why. */
    Set<String> core() {
        Set<String> core = headKeys();
        core.addAll(objects);
        return core;
    }
}
