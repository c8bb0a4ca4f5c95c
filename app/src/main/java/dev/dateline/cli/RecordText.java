// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.cli.Page.Run;
import dev.dateline.ingest.Boilerplate;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record for people to read: its statements and events in the order of the text, what stands inside a statement set in
 * under it, each with who, when, where, according to whom, and the words that prove it.
 */
final class RecordText {
    private static final int STEP = 2;
    private static final int TITLE = 72;

    private final ArticleRecord record;
    private final Page page;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    private RecordText(ArticleRecord record, boolean colour) {
        this.record = record;
        this.page = new Page(colour);
        record.actors().forEach(actor -> actors.put(actor.id(), actor));
        record.places().forEach(place -> places.put(place.id(), place));
        record.times().forEach(time -> times.put(time.id(), time));
        record.statements().forEach(statement -> statements.put(statement.id(), statement));
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
                        record.published() == null ? null : record.published().text(),
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
        page.blank();
        page.paragraph(
                0,
                new Run(
                        count(record.events().size(), "event") + ", "
                                + count(record.statements().size(), "statement") + ", "
                                + count(record.actors().size(), "actor") + ", "
                                + count(record.places().size(), "place") + ", "
                                + count(record.times().size(), "time"),
                        Ink.DIM));
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** An item with the place in the text by which it is ordered. */
    private record Item(int begin, Runnable print) {}

    /** Prints what stands directly inside a statement, or outside all of them. */
    private void inside(@Nullable String parent, int indent) {
        List<Item> items = new ArrayList<>();
        for (Statement statement : record.statements()) {
            if (Objects.equals(statement.parent(), parent)) {
                items.add(new Item(statement.content().get(0).begin(), () -> statement(statement, indent)));
            }
        }
        for (Event event : record.events()) {
            if (Objects.equals(event.statement(), parent)) {
                items.add(new Item(event.trigger().begin(), () -> event(event, indent)));
            }
        }
        items.sort(Comparator.comparingInt(Item::begin));
        for (int i = 0; i < items.size(); i++) {
            if (parent == null || i > 0) {
                page.blank();
            }
            items.get(i).print().run();
        }
    }

    private void statement(Statement statement, int indent) {
        String mode = statement.mode().code() + (statement.content().size() > 1 ? ", in pieces" : "");
        page.paragraph(
                indent, new Run("STATEMENT " + statement.act().code(), Ink.STATEMENT), new Run(" · " + mode, Ink.DIM));
        line(indent, "who", speaker(statement));
        line(indent, "to", statement.addressee() == null ? "" : name(statement.addressee()));
        line(indent, "when", statement.time() == null ? "" : when(times.get(statement.time())));
        List<Run> words = new ArrayList<>();
        for (Span piece : statement.content()) {
            words.add(new Run((words.isEmpty() ? "" : " … ") + piece.of(record.text()), Ink.PLAIN));
        }
        quote(indent, words);
        inside(statement.id(), indent + STEP);
    }

    private String speaker(Statement statement) {
        if (statement.speaker() != null) {
            return name(statement.speaker());
        }
        Span source = statement.source();
        return source == null ? "not said" : source.of(record.text()) + " (not known)";
    }

    private void event(Event event, int indent) {
        String subtype = event.subtype() == null ? "" : "/" + event.subtype();
        String mode = subtype + (event.mode() == null ? "" : " " + event.mode());
        page.paragraph(
                indent,
                new Run(event.type().code() + mode, ink(event)),
                new Run(" · CAMEO " + event.cameo() + " · ", Ink.DIM),
                new Run(event.status().code(), event.status() == Status.HAPPENED ? Ink.PLAIN : Ink.DOUBT));
        line(indent, "who", names(event.actors()));
        line(indent, "to", names(event.recipients()));
        line(indent, "when", event.time() == null ? "" : when(event.time()));
        line(indent, "where", event.place() == null ? "" : where(places.get(event.place())));
        line(indent, "toll", toll(event));
        if (event.statement() != null) {
            Statement statement = statements.get(event.statement());
            line(indent, "source", statement == null ? "" : speaker(statement));
        }
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

    private static String toll(Event event) {
        return Stream.of(
                        event.deaths() == null ? null : event.deaths() + " dead",
                        event.injured() == null ? null : event.injured() + " injured")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return id;
        }
        String codes = Stream.of(
                        actor.country(),
                        actor.sector() == null ? null : actor.sector().code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return actor.name() + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    private String when(EventTime time) {
        TimeExpression expression = time.time() == null ? null : times.get(time.time());
        return days(time.interval())
                + (expression == null ? "" : " (" + expression.span().of(record.text()) + ")");
    }

    private String when(@Nullable TimeExpression time) {
        if (time == null) {
            return "";
        }
        String words = time.span().of(record.text());
        return time.interval() == null ? words : days(time.interval()) + " (" + words + ")";
    }

    private static String days(Interval interval) {
        return interval.begin().equals(interval.end())
                ? interval.begin().toString()
                : interval.begin() + " to " + interval.end();
    }

    private static String where(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        return place.name() + (place.country() == null ? "" : " (" + place.country() + ")");
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
