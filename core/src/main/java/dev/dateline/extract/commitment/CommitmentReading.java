// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The commitments of one document, while they are read. */
final class CommitmentReading {
    /** A line that decides about a word, and the action that it found; empty for a line that says that there is none. */
    private record Match(CommitmentEntry entry, Optional<Actions.Action> action) {}

    private static final Set<String> READERS = Set.of("you", "your", "yours", "yourself");

    private final Document document;
    private final List<EventMention> events;
    private final FrameReading frames;
    private final Said said;
    private final Wording wording;
    private final Provisos provisos;
    private final Actions actions;
    private final Instruments instruments;
    private final Dating dating;
    private final Parties parties;
    private final Futures futures;
    private final Unbound unbound;
    private final Map<Integer, Match> matches = new TreeMap<>();

    CommitmentReading(
            Document document,
            List<StatementMention> statements,
            List<EventMention> events,
            FrameReading frames,
            WordClasses words,
            CommitmentLexicon lexicon) {
        this.document = document;
        this.events = events;
        this.frames = frames;
        this.said = new Said(document, statements);
        this.wording =
                new Wording(frames.syntax(), words, token -> matches.containsKey(token.index()) || said.reports(token));
        this.provisos = new Provisos(frames.syntax(), words);
        this.actions = new Actions(frames, words, said);
        this.instruments = new Instruments(frames, words, wording);
        this.dating = new Dating(frames, words, instruments, said);
        this.parties = new Parties(frames, words, events);
        this.unbound = new Unbound(frames.syntax(), words);
        this.futures = new Futures(frames, words, said, provisos, unbound);
        for (Token token : document.tokens()) {
            match(token, lexicon).ifPresent(match -> matches.put(token.index(), match));
        }
    }

    /** The first line that holds for a word and finds an action, or says that there is none. */
    private Optional<Match> match(Token token, CommitmentLexicon lexicon) {
        for (CommitmentEntry entry : lexicon.match(token, frames)) {
            Optional<Actions.Action> action = actions.of(token, entry.actions());
            if (action.isPresent() || entry.act() == null) {
                return Optional.of(new Match(entry, action));
            }
        }
        return Optional.empty();
    }

    List<String> deciding() {
        return matches.values().stream().map(match -> match.entry().id()).toList();
    }

    List<CommitmentMention> commitments() {
        List<Draft> drafts = new ArrayList<>();
        matches.forEach((index, match) -> draft(document.token(index), match).ifPresent(draft -> add(draft, drafts)));
        for (Futures.Future future : futures.all()) {
            add(draft(future), drafts);
        }
        drafts.removeIf(this::isToReaders);
        drafts.sort(Comparator.comparing(Draft::action));
        return drafts.stream().map(this::mention).toList();
    }

    /** Whether the page speaks to those who read it: "your name will be shown beside your comment". */
    private boolean isToReaders(Draft draft) {
        Span sentence = document.sentenceOf(draft.head()).span();
        return said.innermost(draft.action()).isEmpty()
                && document.tokensIn(sentence).stream().anyMatch(token -> READERS.contains(Syntax.lower(token)));
    }

    /** Leaves a commitment out whose action another has already: the one whose cue comes first has it. */
    private static void add(Draft draft, List<Draft> drafts) {
        for (Draft other : drafts) {
            Span one = draft.action();
            Span two = other.action();
            int shared = Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin());
            if (draft.head().index() == other.head().index() || 8 * shared >= 3 * (one.length() + two.length())) {
                return;
            }
        }
        drafts.add(draft);
    }

    private Optional<Draft> draft(Token cue, Match match) {
        CommitmentEntry entry = match.entry();
        Status status = frames.status(cue).orElse(Status.DENIED);
        if (entry.act() == null
                || match.action().isEmpty()
                || (status != Status.HAPPENED && status != Status.ONGOING)) {
            return Optional.empty();
        }
        Actions.Action action = match.action().get();
        Token head = action.head();
        if (unbound.by(cue, head)) {
            return Optional.empty();
        }
        Optional<Token> condition = provisos.of(head, Optional.of(cue));
        Span words =
                action.said().orElseGet(() -> said.clipped(wording.action(head, Optional.of(cue), condition), head));
        List<Token> by = parties.by(cue, entry);
        List<Token> to = parties.to(cue, entry.act(), entry.to(), action, by);
        return Optional.of(new Draft(
                entry.act(), cue, head, words, condition, by, parties.warned(to, entry.act(), condition, by)));
    }

    private Draft draft(Futures.Future future) {
        Token verb = future.verb();
        Optional<Token> condition = provisos.of(verb, Optional.empty());
        Span words = said.clipped(wording.clause(verb, futures.deed(verb), condition), verb);
        List<Token> to = future.to().isEmpty() ? parties.concerned(verb, future.act(), future.by()) : future.to();
        List<Token> warned = parties.warned(to, future.act(), condition, future.by());
        return new Draft(future.act(), verb, verb, words, condition, future.by(), warned);
    }

    private CommitmentMention mention(Draft draft) {
        OptionalInt deadline = dating.deadline(draft);
        return new CommitmentMention(
                draft.head().index(),
                draft.act(),
                draft.by().stream().map(Token::index).toList(),
                draft.to().stream().map(Token::index).toList(),
                draft.action(),
                draft.condition().map(provisos::words).orElse(null),
                deadline,
                dating.issued(draft, deadline),
                null,
                instruments.of(draft).orElse(null),
                said.place(draft.action()),
                event(draft));
    }

    /** The event that the action tells of, else the one that the cue does. */
    private OptionalInt event(Draft draft) {
        OptionalInt told = eventAt(draft.head());
        return told.isPresent() ? told : eventAt(draft.cue());
    }

    private OptionalInt eventAt(Token head) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).head() == head.index()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
