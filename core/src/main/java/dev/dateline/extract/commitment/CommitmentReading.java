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
import java.util.TreeMap;

/** The commitments of one document, while they are read. */
final class CommitmentReading {
    private final Document document;
    private final List<StatementMention> statements;
    private final List<EventMention> events;
    private final FrameReading frames;
    private final Syntax syntax;
    private final Wording wording;
    private final Provisos provisos;
    private final Actions actions;
    private final Instruments instruments;
    private final Futures futures;
    private final Map<Integer, Match> matches = new TreeMap<>();

    /** A line that decides about a word, and the action that it found; empty for a line that says that there is none. */
    private record Match(CommitmentEntry entry, Optional<Actions.Action> action) {}

    CommitmentReading(
            Document document,
            List<StatementMention> statements,
            List<EventMention> events,
            FrameReading frames,
            WordClasses words,
            CommitmentLexicon lexicon) {
        this.document = document;
        this.statements = statements;
        this.events = events;
        this.frames = frames;
        this.syntax = frames.syntax();
        this.wording = new Wording(syntax, words, this::apart);
        this.provisos = new Provisos(syntax, words);
        this.actions = new Actions(frames, statements);
        this.instruments = new Instruments(frames, words, wording);
        this.futures = new Futures(frames, words, statements);
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

    /** Whether a word makes another commitment or reports a statement. */
    private boolean apart(Token token) {
        return matches.containsKey(token.index())
                || statements.stream()
                        .anyMatch(statement -> statement.cue().stream().anyMatch(cue -> cue.contains(token.span())));
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
        drafts.sort(Comparator.comparing(Draft::action));
        return drafts.stream().map(this::mention).toList();
    }

    /** Leaves a commitment out whose action another has already: the one whose cue stands higher, or first, has it. */
    private void add(Draft draft, List<Draft> drafts) {
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
        Optional<Actions.Action> found = match.action();
        Status status = frames.status(cue).orElse(Status.DENIED);
        if (entry.act() == null || found.isEmpty() || (status != Status.HAPPENED && status != Status.ONGOING)) {
            return Optional.empty();
        }
        Token head = found.get().head();
        Optional<Token> condition = provisos.of(head, Optional.of(cue));
        Span action = found.get().said().orElseGet(() -> said(wording.action(head, Optional.of(cue), condition), head));
        return Optional.of(new Draft(
                entry.act(), cue, head, action, condition, frames.fill(cue, entry.by()), frames.fill(cue, entry.to())));
    }

    /** The words of an action as far as they stand in the same piece of a statement as its head. */
    private Span said(Span action, Token head) {
        OptionalInt at = innermost(head.span());
        if (at.isEmpty()) {
            return action;
        }
        for (Span piece : statements.get(at.getAsInt()).content()) {
            if (piece.contains(head.span())) {
                return new Span(Math.max(piece.begin(), action.begin()), Math.min(piece.end(), action.end()));
            }
        }
        return action;
    }

    private Draft draft(Futures.Future future) {
        Optional<Token> condition = provisos.of(future.verb(), Optional.empty());
        return new Draft(
                future.act(),
                future.verb(),
                future.verb(),
                said(wording.clause(future.verb(), condition), future.verb()),
                condition,
                future.by(),
                future.to());
    }

    private CommitmentMention mention(Draft draft) {
        OptionalInt deadline = frames.time(List.of(draft.head()));
        return new CommitmentMention(
                draft.head().index(),
                draft.act(),
                draft.by().stream().map(Token::index).toList(),
                draft.to().stream()
                        .map(Token::index)
                        .filter(each -> draft.by().stream().noneMatch(by -> by.index() == each))
                        .toList(),
                draft.action(),
                draft.condition().map(provisos::words).orElse(null),
                deadline,
                issued(draft, deadline),
                null,
                instruments.of(draft).orElse(null),
                innermost(draft.action()),
                event(draft));
    }

    /** When it was made: what dates its cue, the verb that carries it, the document that holds it, or the statement round it. */
    private OptionalInt issued(Draft draft, OptionalInt deadline) {
        OptionalInt time = OptionalInt.empty();
        if (draft.cue().index() != draft.head().index()) {
            List<Token> heads = new ArrayList<>(List.of(draft.cue()));
            frames.carrier(draft.cue()).ifPresent(heads::add);
            instruments.document(draft).ifPresent(heads::add);
            time = frames.time(heads);
        }
        if (time.isEmpty()) {
            OptionalInt at = innermost(draft.action());
            List<Token> cues = at.isEmpty()
                    ? List.of()
                    : statements.get(at.getAsInt()).cue().stream()
                            .flatMap(cue -> document.tokensIn(cue).stream())
                            .toList();
            time = frames.time(cues);
        }
        return time.equals(deadline) ? OptionalInt.empty() : time;
    }

    /** The place of the statement with the shortest content piece round the words. */
    private OptionalInt innermost(Span words) {
        OptionalInt innermost = OptionalInt.empty();
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Span piece : statements.get(i).content()) {
                if (piece.contains(words) && piece.length() < shortest) {
                    shortest = piece.length();
                    innermost = OptionalInt.of(i);
                }
            }
        }
        return innermost;
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
