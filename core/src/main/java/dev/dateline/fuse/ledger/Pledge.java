// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Parties;
import dev.dateline.fuse.event.Party;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.word.MarkedPattern;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Published;
import dev.dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A commitment of a record, made ready to be compared.
 *
 * @param told the action in its own words
 * @param meant the action in words that stand for all words of the same sense
 * @param negative whether something is not to be done
 * @param stops whether something is to be done no longer
 * @param content the telling words of what is to be done, without those of time, those that say nothing without others and the names of those who are to
 *     do it
 * @param people the words of the names of the people whom what is to be done names
 */
record Pledge(
        Source source,
        Commitment commitment,
        Parties by,
        Parties to,
        Action told,
        Action meant,
        boolean negative,
        boolean stops,
        Set<String> content,
        Set<String> people) {
    private static final Pattern NEGATIVE = Pattern.compile(
            "^(that )?(\\S+ ){0,3}?(not|never|no longer)\\b|\\b(must|should|shall|will|would)\\s+(not|never)\\b"
                    + "|\\b(under no circumstances?|by no means|in no way|on no account)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Words that begin another clause, or belong to its verb. */
    private static final String GOING_ON =
            "must|should|shall|will|would|can|could|may|might|to|that|who|which|if|and|but|until|when|while|because|unless"
                    + "|is|are|was|were|has|have|had";
    /**
     * Negation that stands before the action, right before it or with an auxiliary and who is to do it between: "under no circumstances will the mayor", not
     * "in no way deterred, the mayor promised to".
     */
    private static final Pattern NEGATIVE_BEFORE = Pattern.compile(
            "\\b(?:under no circumstances?|by no means|in no way|on no account)\\s+"
                    + "(?:(?:to\\s+)?|(?:must|should|shall|will|would|can|could|may|might)\\s+(?:(?!(?:" + GOING_ON
                    + ")\\b)[^\\s.?!;,:]+\\s+){0,5})$",
            Pattern.CASE_INSENSITIVE);

    /** Words that keep what is to be done from binding anybody, though it is worded like a commitment. */
    private static final List<MarkedPattern> UNBOUND = MarkedPattern.load(Pledge.class, "unbound.tsv");

    private static final int BEFORE = 60;
    private static final Pattern STOPPING = Pattern.compile("^\\s*(that )?(\\S+ ){0,3}?stop\\b");

    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d.,]*\\b");
    private static final Set<String> PRONOUNS = Set.of("him", "her", "them", "he", "she", "they");

    /** The commitments of a record that bind or ask somebody. */
    static List<Pledge> of(Source source) {
        ArticleRecord record = source.record();
        List<Pledge> pledges = new ArrayList<>();
        for (Commitment commitment : record.commitments()) {
            if (MarkedPattern.isRound(commitment.action(), record, UNBOUND)) {
                continue;
            }
            String bare = named(
                    new Span(subject(commitment, record), commitment.action().end()), record);
            String plain = Concept.plain(bare);
            Parties by = Parties.of(commitment.by(), record);
            Parties to = Parties.of(commitment.to(), record);
            Action meant = Action.of(plain);
            pledges.add(new Pledge(
                    source,
                    commitment,
                    by,
                    to,
                    Action.of(bare),
                    meant,
                    isNegative(commitment.action(), record.text()),
                    STOPPING.matcher(plain).find(),
                    content(meant, commitment.act() == CommitmentAct.DEMAND ? to : by),
                    people(commitment.action(), record)));
        }
        return pledges;
    }

    private static boolean isNegative(Span action, String text) {
        return NEGATIVE.matcher(action.of(text)).find() || isRefusedBefore(action, text);
    }

    private static boolean isRefusedBefore(Span action, String text) {
        String before = text.substring(Math.max(0, action.begin() - BEFORE), action.begin());
        return NEGATIVE_BEFORE.matcher(before).find();
    }

    /** Where the action goes on after who is to do it, where it begins with that ("the ruling party give up its power"). */
    private static int subject(Commitment commitment, ArticleRecord record) {
        Span action = commitment.action();
        List<String> doers = commitment.act() == CommitmentAct.DEMAND ? commitment.to() : commitment.by();
        return record.actors().stream()
                .filter(actor -> doers.contains(actor.id()))
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.begin() == action.begin() && mention.end() < action.end())
                .mapToInt(Span::end)
                .max()
                .orElse(action.begin());
    }

    /** The words of a span with the names of people in place of the pronouns that mean them. */
    private static String named(Span span, ArticleRecord record) {
        SortedMap<Span, String> names = new TreeMap<>();
        record.actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && Party.of(actor).isNamed())
                .forEach(actor -> actor.mentions().stream()
                        .filter(mention -> span.contains(mention) && PRONOUNS.contains(mention.of(record.text())))
                        .forEach(mention -> names.put(mention, actor.name())));
        StringBuilder words = new StringBuilder();
        int from = span.begin();
        for (Map.Entry<Span, String> name : names.entrySet()) {
            words.append(record.text(), from, name.getKey().begin()).append(name.getValue());
            from = name.getKey().end();
        }
        return words.append(record.text(), from, span.end()).toString();
    }

    private static Set<String> people(Span action, ArticleRecord record) {
        return record.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON
                        && actor.mentions().stream().anyMatch(action::contains))
                .flatMap(actor -> Words.of(actor.name()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> content(Action meant, Parties doers) {
        Set<String> content = new TreeSet<>(meant.words());
        content.removeIf(word -> !Action.saysMuch(word) || Action.isEveryday(word));
        content.removeAll(doers.words());
        return content;
    }

    /** What is to be done in words that stand for all words of the same sense, without the names of those who are to do it. */
    Set<String> core() {
        Set<String> core = meant.core();
        core.removeAll(doers().words());
        return core;
    }

    /** The figures in what is to be done, days among them. */
    Set<String> numbers() {
        return NUMBER.matcher(commitment.action().of(source.record().text()))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(",", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The verbs by which articles may tell that it was done. */
    List<DeedWord> deeds() {
        List<DeedWord> own = told.heads().stream().limit(1).toList();
        return Concept.all().stream()
                .filter(concept ->
                        meant.heads().stream().limit(1).anyMatch(head -> head.equals(DeedWord.of(concept.id()))))
                .map(Concept::verbs)
                .filter(verbs -> !verbs.isEmpty())
                .findFirst()
                .orElse(own);
    }

    /** Demands ask others; all else binds whoever makes it. */
    boolean isDemand() {
        return commitment.act() == CommitmentAct.DEMAND;
    }

    /** Who would do it. */
    Parties doers() {
        return isDemand() ? to : by;
    }

    /** Whether less is to be done than was: it is not to be done, or to be stopped. */
    boolean refuses() {
        return negative != stops;
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
                commitment.action().of(record.text()),
                isRefusedBefore(commitment.action(), record.text()));
    }
}
