// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Parties;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.word.Stem;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Event;
import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of a record, made ready to be compared.
 *
 * @param words the stems of the action
 * @param head the stem of the word that names what is done, empty where there is none
 * @param objects the stems of the first telling words after the head, without those of time
 * @param negative whether something is not to be done
 * @param kind type and mode of the event that the action is, null where it is none
 */
record Pledge(
        Source source,
        Commitment commitment,
        Parties by,
        Parties to,
        Set<String> words,
        Optional<String> head,
        Set<String> objects,
        boolean negative,
        @Nullable String kind) {
    private static final Pattern NEGATIVE = Pattern.compile(
            "^(that )?(\\S+ ){0,3}?(not|never|no longer|refrain)\\b|\\b(must|should|shall|will|would)\\s+(not|never)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern MODAL =
            Pattern.compile("\\b(must|should|shall|will|would)\\s", Pattern.CASE_INSENSITIVE);
    /** Where a condition, a reason or another clause begins. */
    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:\u2014]|\\b(if|unless|until|while|because|after|before|providing|provided|which|who|when|as)\\b");

    private static final int MOST_OBJECTS = 4;
    /** Stems of verbs that say nothing without their object. */
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "make", "take", "get", "go", "put", "set", "give", "continu", "keep", "us", "come",
            "try", "help", "seek", "work", "need", "break", "turn", "bring", "meet", "talk", "speak", "discuss",
            "negoti", "start", "begin", "vote", "run", "call", "act", "stay", "remain", "move");

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

    static List<Pledge> of(Source source) {
        ArticleRecord record = source.record();
        List<Pledge> pledges = new ArrayList<>();
        for (Commitment commitment : record.commitments()) {
            String action = commitment.action().of(record.text());
            pledges.add(new Pledge(
                    source,
                    commitment,
                    Parties.of(commitment.by(), record),
                    Parties.of(commitment.to(), record),
                    new TreeSet<>(Words.of(action)),
                    head(action).map(Stem::of),
                    objects(action),
                    NEGATIVE.matcher(action).find(),
                    kind(commitment, record)));
        }
        return pledges;
    }

    /** The first telling word that is no name and no adverb, of those after a modal where there is one ("the mine must be closed"). */
    private static Optional<String> head(String action) {
        Matcher words = WORD.matcher(action);
        Matcher modal = MODAL.matcher(action);
        int from = modal.find() ? modal.end() : 0;
        while (words.find(from)) {
            String word = words.group();
            if (Character.isLowerCase(word.charAt(0)) && Words.isTelling(word) && !word.endsWith("ly")) {
                return Optional.of(word);
            }
            from = words.end();
        }
        return Optional.empty();
    }

    /** Of a clause with a modal its subject comes before the head, else all that is meant comes after it. */
    private static Set<String> objects(String action) {
        return head(action)
                .map(head -> {
                    boolean clause = MODAL.matcher(action).find();
                    String rest = clause ? action : action.substring(action.indexOf(head) + head.length());
                    return Words.of(clause ? rest : CLAUSE.split(rest, 2)[0]).stream()
                            .filter(word -> !EVERYDAY.contains(word) && !word.equals(Stem.of(head)))
                            .limit(MOST_OBJECTS)
                            .collect(Collectors.toCollection(TreeSet::new));
                })
                .orElseGet(TreeSet::new);
    }

    private static @Nullable String kind(Commitment commitment, ArticleRecord record) {
        return record.events().stream()
                .filter(event -> event.id().equals(commitment.event()) && event.mode() != null)
                .map(Event::mode)
                .findFirst()
                .orElse(null);
    }

    /** Whether a stem alone, without what is done to whom, tells one deed from another. */
    static boolean saysMuch(String stem) {
        return !LIGHT.contains(stem);
    }

    /** The head and the objects: what is to be done, without when and why. */
    Set<String> core() {
        Set<String> core = new TreeSet<>(objects);
        core.removeAll(doers().words());
        head.ifPresent(core::add);
        return core;
    }

    /** Demands ask others; all else binds whoever makes it. */
    boolean isDemand() {
        return commitment.act() == CommitmentAct.DEMAND;
    }

    /** Who would do it. */
    Parties doers() {
        return isDemand() ? to : by;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(source.record().published()).map(Published::day);
    }

    Wording wording() {
        ArticleRecord record = source.record();
        return new Wording(
                record.id(),
                commitment.id(),
                source.copyGroup(),
                published().orElse(null),
                commitment.action(),
                commitment.action().of(record.text()));
    }
}
