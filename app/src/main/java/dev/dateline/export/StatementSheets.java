// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.day;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import dev.dateline.record.Commitment;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what people say and bind themselves to, of figures and of framing. */
final class StatementSheets {
    /** A piece of a statement's cue or content, the how manieth of it from 1. */
    record Piece(String statement, String part, int number, Span span) {}

    static final Sheet<Item<Statement>> STATEMENTS = new Sheet<>(
            "statements",
            "a statement",
            Item.columns(
                    List.of(
                            Item.articleId(),
                            text(
                                    "statement",
                                    "the statement's id in the article: with it the key",
                                    row -> row.it().id()),
                            text(
                                    "actor",
                                    "the id of the actor who speaks",
                                    row -> row.it().speaker()),
                            text(
                                    "speaker",
                                    "who speaks",
                                    row -> row.article().speaker(row.it().id()))),
                    Item.words("source", "the words that name the source", Statement::source),
                    List.of(
                            text(
                                    "cue",
                                    "the words that say that it is said, pieces joined by …",
                                    row -> EventSheets.emptyToNull(
                                            row.article().words(row.it().cue()))),
                            text(
                                    "content",
                                    "what is said, pieces joined by …; statement_pieces has them one by one",
                                    row -> row.article().words(row.it().content())),
                            text(
                                    "mode",
                                    "direct, indirect or mixed",
                                    row -> row.it().mode().code()),
                            text(
                                    "act",
                                    "assert, deny, accuse, promise, offer, demand, threaten, agree, refuse, praise, question or predict",
                                    row -> row.it().act().code()),
                            text(
                                    "addressee",
                                    "the id of the actor who is spoken to",
                                    row -> row.it().addressee()),
                            text(
                                    "time",
                                    "the id of the time that hangs on the cue",
                                    row -> row.it().time()),
                            text(
                                    "parent",
                                    "the id of the statement it stands inside",
                                    row -> row.it().parent()))),
            Item.each(article -> article.record().statements()));

    static final Sheet<Item<Piece>> STATEMENT_PIECES = new Sheet<>(
            "statement_pieces",
            "a piece of a statement's cue or content",
            Item.columns(
                    List.of(
                            Item.articleId(),
                            text(
                                    "statement",
                                    "the id of the statement",
                                    row -> row.it().statement()),
                            text("part", "cue or content", row -> row.it().part()),
                            integer(
                                    "number",
                                    "which of its pieces, from 1: with the three the key",
                                    row -> row.it().number())),
                    Item.words("words", "the piece", Piece::span)),
            Item.each(article -> article.record().statements().stream()
                    .flatMap(said -> Stream.concat(
                            pieces(said.id(), "cue", said.cue()).stream(),
                            pieces(said.id(), "content", said.content()).stream()))
                    .toList()));

    static final Sheet<Item<Commitment>> COMMITMENTS = new Sheet<>(
            "commitments",
            "what somebody binds themselves or others to",
            Item.columns(commitment(), commitmentWords(), commitmentDays()),
            Item.each(article -> article.record().commitments()));

    static final Sheet<Item<EventSheets.Part>> COMMITMENT_ACTORS = new Sheet<>(
            "commitment_actors",
            "somebody who makes a commitment or to whom it is made",
            EventSheets.parts("commitment", "by or to"),
            Item.each(article -> article.record().commitments().stream()
                    .flatMap(made -> Stream.concat(
                            EventSheets.parts(article, made.id(), "by", made.by()).stream(),
                            EventSheets.parts(article, made.id(), "to", made.to()).stream()))
                    .toList()));

    static final Sheet<Item<Figure>> FIGURES = new Sheet<>(
            "figures",
            "a quantity that an article tells",
            Item.columns(
                    List.of(
                            Item.articleId(),
                            text(
                                    "figure",
                                    "the figure's id in the article: with it the key",
                                    row -> row.it().id())),
                    Item.words("words", "the number with what compares it and its unit", Figure::span),
                    List.of(
                            number(
                                    "value",
                                    "in plain units; empty for a range",
                                    row -> row.it().value()),
                            number(
                                    "low",
                                    "the least of a range",
                                    row -> row.it().low()),
                            number("high", "its most", row -> row.it().high()),
                            text(
                                    "comparator",
                                    "= exactly, > more, < less, ~ about",
                                    row -> row.it().comparator().code()),
                            text(
                                    "unit",
                                    "people, percent, USD …",
                                    row -> row.it().unit())),
                    Item.words("of", "the words that name what is counted", Figure::of),
                    List.of(
                            text(
                                    "statement",
                                    "the id of the statement that tells it",
                                    row -> row.it().statement()),
                            text(
                                    "speaker",
                                    "who makes that statement",
                                    row -> row.article().speaker(row.it().statement())))),
            Item.each(article -> article.record().figures()));

    static final Sheet<Item<Framing>> FRAMING = new Sheet<>(
            "framing",
            "words that label, praise, blame or doubt",
            Item.columns(
                    List.of(
                            Item.articleId(),
                            text(
                                    "framing",
                                    "the id in the article: with it the key",
                                    row -> row.it().id())),
                    Item.words("words", "the words", Framing::span),
                    List.of(
                            text(
                                    "kind",
                                    "label, loaded, doubt, praise, blame or euphemism",
                                    row -> row.it().kind().code()),
                            text(
                                    "target",
                                    "the id of the actor they are about",
                                    row -> row.it().target()),
                            text(
                                    "target_name",
                                    "the actor's name",
                                    row -> row.article()
                                            .actor(row.it().target())
                                            .map(actor -> actor.name())
                                            .orElse(null)),
                            text(
                                    "voice",
                                    "outlet, or the id of the statement whose speaker uses them",
                                    row -> row.it().voice()),
                            text(
                                    "speaker",
                                    "who makes that statement",
                                    row -> row.article().speaker(row.it().voice())))),
            Item.each(article -> article.record().framing()));

    private StatementSheets() {}

    private static List<Column<Item<Commitment>>> commitment() {
        return List.of(
                Item.articleId(),
                text(
                        "commitment",
                        "the commitment's id in the article: with it the key",
                        row -> row.it().id()),
                text(
                        "act",
                        "promise, plan, offer, agreement, demand, obligation or threat",
                        row -> row.it().act().code()),
                text(
                        "by",
                        "names of those who are to do it (for a demand: who make it), separated by ;",
                        row -> EventSheets.emptyToNull(
                                row.article().names(row.it().by()))),
                text(
                        "to",
                        "names of those it is promised to, asked of or aimed at, separated by ;",
                        row -> EventSheets.emptyToNull(
                                row.article().names(row.it().to()))),
                text(
                        "statement",
                        "the id of the statement that says it",
                        row -> row.it().statement()),
                text(
                        "speaker",
                        "who makes that statement",
                        row -> row.article().speaker(row.it().statement())),
                text(
                        "event",
                        "the id of the event that it is, or whose act it promises",
                        row -> row.it().event()));
    }

    private static List<Column<Item<Commitment>>> commitmentWords() {
        return Item.columns(
                Item.words("action", "what is to be done", Commitment::action),
                Item.words("condition", "on what it depends", Commitment::condition),
                Item.words("instrument", "the treaty, resolution or statement that holds it", Commitment::instrument));
    }

    private static List<Column<Item<Commitment>>> commitmentDays() {
        return List.of(
                day(
                        "deadline_begin",
                        "the first day of the time within which it is to be done",
                        row -> row.it().deadline() == null
                                ? null
                                : row.it().deadline().begin()),
                day(
                        "deadline_end",
                        "the last",
                        row -> row.it().deadline() == null
                                ? null
                                : row.it().deadline().end()),
                day(
                        "issued_begin",
                        "the first day on which it may have been made",
                        row -> row.it().issued() == null
                                ? null
                                : row.it().issued().begin()),
                day(
                        "issued_end",
                        "the last",
                        row -> row.it().issued() == null
                                ? null
                                : row.it().issued().end()));
    }

    private static List<Piece> pieces(String statement, String part, List<Span> spans) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : spans) {
            pieces.add(new Piece(statement, part, pieces.size() + 1, span));
        }
        return pieces;
    }
}
