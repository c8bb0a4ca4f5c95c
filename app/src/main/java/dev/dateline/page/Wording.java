// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.Figure;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of one record in words for people: actors with their codes, days, amounts, and according to whom. */
public final class Wording {
    private final String text;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    public Wording(ArticleRecord record) {
        text = record.text();
        record.actors().forEach(actor -> actors.put(actor.id(), actor));
        record.places().forEach(place -> places.put(place.id(), place));
        record.times().forEach(time -> times.put(time.id(), time));
        record.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    /** "police (NGA COP)"; the id where nobody has it. */
    public String actor(String id) {
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

    public String actors(List<String> ids) {
        return ids.stream().map(this::actor).collect(Collectors.joining(", "));
    }

    /** Who speaks: the actor, else the words that name somebody, else that nobody is named. */
    public String speaker(Statement statement) {
        if (statement.speaker() != null) {
            return actor(statement.speaker());
        }
        Span source = statement.source();
        return source == null ? "not said" : source.of(text) + " (not known)";
    }

    /** The statement of an id and those it stands inside, the innermost first. */
    public List<Statement> line(@Nullable String innermost) {
        List<Statement> line = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String id = innermost; id != null && seen.add(id); ) {
            Statement statement = statements.get(id);
            if (statement == null) {
                break;
            }
            line.add(statement);
            id = statement.parent();
        }
        return line;
    }

    /** "the mayor, as told by police"; empty in the outlet's own voice. */
    public String accordingTo(@Nullable String innermost) {
        return line(innermost).stream().map(this::named).collect(Collectors.joining(", as told by "));
    }

    private String named(Statement statement) {
        return statement.speaker() == null && statement.source() == null ? "an unnamed source" : speaker(statement);
    }

    /** "ASSAULT explosives"; a type of one's own stands behind a slash: "ASSAULT/pipeline-sabotage". */
    public static String kind(Event event) {
        return type(event) + (event.mode() == null ? "" : " " + event.mode());
    }

    static String type(Event event) {
        return event.type().code() + (event.subtype() == null ? "" : "/" + event.subtype());
    }

    /** "happened"; "happened, according to police": what somebody says is no fact of the outlet's. */
    public String status(Event event) {
        String source = accordingTo(event.statement());
        return event.status().code() + (source.isEmpty() ? "" : ", according to " + source);
    }

    /** Whether an event is told as a fact: in the outlet's own voice, as happened or going on. */
    public static boolean told(Event event) {
        return event.statement() == null && real(event);
    }

    static boolean real(Event event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    public String when(@Nullable EventTime time) {
        if (time == null) {
            return "";
        }
        TimeExpression expression = time.time() == null ? null : times.get(time.time());
        return days(time.interval())
                + (expression == null ? "" : " (" + expression.span().of(text) + ")");
    }

    /** The days and words of a time; empty without one. */
    public String time(@Nullable String id) {
        TimeExpression time = id == null ? null : times.get(id);
        if (time == null) {
            return "";
        }
        String words = time.span().of(text);
        return time.interval() == null ? words : days(time.interval()) + " (" + words + ")";
    }

    public static String days(@Nullable Interval interval) {
        if (interval == null) {
            return "";
        }
        return interval.begin().equals(interval.end())
                ? interval.begin().toString()
                : interval.begin() + " to " + interval.end();
    }

    /** The name and country of a place; empty without one. */
    public String place(@Nullable String id) {
        Place place = id == null ? null : places.get(id);
        if (place == null) {
            return "";
        }
        return place.name() + (place.country() == null ? "" : " (" + place.country() + ")");
    }

    public static String toll(Event event) {
        return Stream.of(
                        event.deaths() == null ? null : event.deaths() + " dead",
                        event.injured() == null ? null : event.injured() + " injured")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** "at least 12 people": how the figure compares, its value or range, and its unit. */
    public static String amount(Figure figure) {
        if (figure.value() == null && figure.low() == null && figure.high() == null) {
            return "some " + (figure.unit() == null ? "number" : figure.unit());
        }
        String value = figure.value() == null ? range(figure.low(), figure.high()) : number(figure.value());
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return switch (figure.comparator()) {
            case EQUAL -> value + unit;
            case MORE -> "at least " + value + unit;
            case LESS -> "up to " + value + unit;
            case ABOUT -> "about " + value + unit;
        };
    }

    private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null) {
            return number(low) + " to " + number(high);
        }
        BigDecimal one = low == null ? high : low;
        return one == null ? "" : number(one);
    }

    /** With commas between thousands: "85,000,000.5". */
    private static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Who binds whom: "Norway (NOR) to Sweden (SWE)". */
    public String parties(Commitment commitment) {
        String by = actors(commitment.by());
        String to = actors(commitment.to());
        return to.isEmpty() ? by : (by.isEmpty() ? "not said" : by) + " to " + to;
    }
}
