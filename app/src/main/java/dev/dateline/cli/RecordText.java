// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.cli.Page.Run;
import dev.dateline.ingest.Boilerplate;
import dev.dateline.page.Wording;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record for people to read: its statements, events, commitments, figures and framing in the order of the text, what stands inside a statement set in
 * under it, each with who, when, where, according to whom, and the words that prove it.
 */
final class RecordText {
    private static final int STEP = 2;
    private static final int TITLE = 72;

    private final ArticleRecord record;
    private final Page page;
    private final Wording wording;

    private RecordText(ArticleRecord record, boolean colour) {
        this.record = record;
        this.page = new Page(colour);
        this.wording = new Wording(record);
    }

    static String of(ArticleRecord record, boolean colour) {
        RecordText text = new RecordText(record, colour);
        text.head();
        text.inside(null, 0);
        text.foot();
        return text.page.toString();
    }

    private void head() {
        page.paragraph(0, new Run(title(), Ink.BOLD));
        String about = Stream.of(
                        record.outlet(),
                        record.byline(),
                        record.published() == null
                                ? null
                                : record.published().day().toString(),
                        record.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        if (!about.isEmpty()) {
            page.paragraph(0, new Run(about, Ink.DIM));
        }
        if (record.coverage().reason() != null) {
            page.paragraph(
                    0,
                    new Run(
                            "read " + record.coverage().read() + " of "
                                    + record.coverage().total() + " characters: "
                                    + record.coverage().reason(),
                            Ink.DOUBT));
        }
    }

    /** The title, or where there is none the first words of the text that are its own. */
    private String title() {
        if (record.title() != null) {
            return record.title();
        }
        String line =
                Boilerplate.blank(record.text()).strip().lines().findFirst().orElse(record.id());
        int space = line.lastIndexOf(' ', TITLE);
        return line.length() <= TITLE || space < 0 ? line : line.substring(0, space) + " …";
    }

    private void foot() {
        List<String> counts = new ArrayList<>(List.of(
                count(record.events().size(), "event"),
                count(record.statements().size(), "statement")));
        if (!record.commitments().isEmpty()) {
            counts.add(count(record.commitments().size(), "commitment"));
        }
        if (!record.figures().isEmpty()) {
            counts.add(count(record.figures().size(), "figure"));
        }
        if (!record.framing().isEmpty()) {
            counts.add(count(record.framing().size(), "framing"));
        }
        counts.add(count(record.actors().size(), "actor"));
        counts.add(count(record.places().size(), "place"));
        counts.add(count(record.times().size(), "time"));
        page.blank();
        page.paragraph(0, new Run(String.join(", ", counts), Ink.DIM));
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /**
     * An item with the place in the text by which it is ordered.
     *
     * @param line whether it is one line, so that it needs no blank line before it
     */
    private record Item(int begin, boolean line, Runnable print) {}

    /** Prints what stands directly inside a statement, or outside all of them. */
    private void inside(@Nullable String parent, int indent) {
        List<Item> items = items(parent, indent);
        for (int i = 0; i < items.size(); i++) {
            boolean run = i > 0 && items.get(i).line() && items.get(i - 1).line();
            if ((parent == null || i > 0) && !run) {
                page.blank();
            }
            items.get(i).print().run();
        }
    }

    private List<Item> items(@Nullable String parent, int indent) {
        List<Item> items = new ArrayList<>();
        for (Statement statement : record.statements()) {
            if (Objects.equals(statement.parent(), parent)) {
                items.add(new Item(statement.content().get(0).begin(), false, () -> statement(statement, indent)));
            }
        }
        for (Event event : record.events()) {
            if (Objects.equals(event.statement(), parent)) {
                items.add(new Item(event.trigger().begin(), false, () -> event(event, indent)));
            }
        }
        for (Commitment commitment : record.commitments()) {
            if (Objects.equals(commitment.statement(), parent)) {
                items.add(new Item(commitment.action().begin(), false, () -> commitment(commitment, indent)));
            }
        }
        for (Figure figure : record.figures()) {
            if (Objects.equals(figure.statement(), parent)) {
                items.add(new Item(figure.span().begin(), true, () -> figure(figure, indent)));
            }
        }
        for (Framing framing : record.framing()) {
            if (framing.voice().equals(parent == null ? Framing.OUTLET : parent)) {
                items.add(new Item(framing.span().begin(), true, () -> framing(framing, indent)));
            }
        }
        items.sort(Comparator.comparingInt(Item::begin));
        return items;
    }

    private void statement(Statement statement, int indent) {
        String mode = statement.mode().code() + (statement.content().size() > 1 ? ", in pieces" : "");
        page.paragraph(
                indent, new Run("STATEMENT " + statement.act().code(), Ink.STATEMENT), new Run(" · " + mode, Ink.DIM));
        line(indent, "who", wording.speaker(statement));
        line(indent, "to", statement.addressee() == null ? "" : wording.actor(statement.addressee()));
        line(indent, "when", wording.time(statement.time()));
        List<Run> words = new ArrayList<>();
        for (Span piece : statement.content()) {
            words.add(new Run((words.isEmpty() ? "" : " … ") + piece.of(record.text()), Ink.PLAIN));
        }
        quote(indent, words);
        inside(statement.id(), indent + STEP);
    }

    private void event(Event event, int indent) {
        page.paragraph(
                indent,
                new Run(Wording.kind(event), ink(event)),
                new Run(" · CAMEO " + event.cameo() + " · ", Ink.DIM),
                new Run(wording.status(event), Wording.told(event) ? Ink.PLAIN : Ink.DOUBT));
        line(indent, "who", wording.actors(event.actors()));
        line(indent, "to", wording.actors(event.recipients()));
        line(indent, "when", wording.when(event.time()));
        line(indent, "where", wording.place(event.place()));
        line(indent, "toll", Wording.toll(event));
        String text = record.text();
        Span evidence = event.evidence();
        Span trigger = event.trigger();
        quote(
                indent,
                List.of(
                        new Run(text.substring(evidence.begin(), trigger.begin()), Ink.PLAIN),
                        new Run(trigger.of(text), Ink.TRIGGER),
                        new Run(text.substring(trigger.end(), evidence.end()), Ink.PLAIN)));
    }

    private static Ink ink(Event event) {
        return switch (event.quad()) {
            case 3 -> Ink.VERBAL_CONFLICT;
            case 4 -> Ink.MATERIAL_CONFLICT;
            default -> Ink.COOPERATION;
        };
    }

    private void commitment(Commitment commitment, int indent) {
        page.paragraph(indent, new Run("COMMITMENT " + commitment.act().code(), Ink.COMMITMENT));
        line(indent, "by", wording.actors(commitment.by()));
        line(indent, "to", wording.actors(commitment.to()));
        line(indent, "if", words(commitment.condition()));
        line(indent, "until", Wording.days(commitment.deadline()));
        line(indent, "made", Wording.days(commitment.issued()));
        line(indent, "in", words(commitment.instrument()));
        quote(indent, List.of(new Run(commitment.action().of(record.text()), Ink.PLAIN)));
    }

    private String words(@Nullable Span span) {
        return span == null ? "" : span.of(record.text());
    }

    private void figure(Figure figure, int indent) {
        page.paragraph(
                indent,
                new Run("FIGURE " + Wording.amount(figure), Ink.BOLD),
                new Run(" · " + words(figure.span()), Ink.PLAIN),
                new Run(figure.of() == null ? "" : " · of " + words(figure.of()), Ink.DIM));
    }

    private void framing(Framing framing, int indent) {
        page.paragraph(
                indent,
                new Run("FRAMING " + framing.kind().code(), Ink.DOUBT),
                new Run(" · " + words(framing.span()), Ink.PLAIN),
                new Run(framing.target() == null ? "" : " · of " + wording.actor(framing.target()), Ink.DIM));
    }

    private void line(int indent, String key, String value) {
        if (!value.isEmpty()) {
            String head = String.format("%-8s", key);
            page.paragraph(indent + STEP, new Run(head, Ink.DIM), " ".repeat(8), List.of(new Run(value, Ink.PLAIN)));
        }
    }

    private void quote(int indent, List<Run> words) {
        page.paragraph(indent + STEP, new Run("│ ", Ink.DIM), "│ ", words);
    }
}
