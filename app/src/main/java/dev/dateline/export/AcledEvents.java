// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.day;
import static dev.dateline.export.Column.empty;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import dev.dateline.dataset.Sha256;
import dev.dateline.export.EventTable.Fate;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Place;
import dev.dateline.record.Status;
import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.resolve.place.PlaceCandidate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 31 columns of ACLED's layout. */
final class AcledEvents {
    static final String NAME = "events.acled-shaped.csv";

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    /** A row: an event of one of ACLED's types. */
    record Row(Item<Event> item, AcledType type, Sides sides, Dating dating, Optional<Place> place, Atlas atlas) {
        Event event() {
            return item.it();
        }

        ArticleRecord record() {
            return item.article().record();
        }

        /** The day, or of a week or month the first: the precision tells which. */
        @Nullable
        LocalDate day() {
            return precision() != null && dating.days() != null ? dating.days().begin() : dating.day();
        }

        @Nullable
        Integer precision() {
            long length = dating.length();
            if (length == 0 || length > MONTH) {
                return dating.fallback() == null ? null : (Integer) 3;
            }
            return length == 1 ? 1 : length <= WEEK ? 2 : 3;
        }

        /** The kind of the first side's actor, as ACLED names it. */
        @Nullable
        String firstKind() {
            Optional<Actor> main = Sides.main(sides.first());
            return switch (type.event()) {
                case "Protests" -> main.map(actor -> "Protesters").orElse(null);
                case "Riots" -> main.map(actor -> "Rioters").orElse(null);
                default -> main.flatMap(this::kind).orElse(null);
            };
        }

        /** The kind of the other side's actor. */
        @Nullable
        String secondKind() {
            return sides.suffering().filter(Force.CIVILIAN::equals).isPresent()
                    ? "Civilians"
                    : Sides.main(sides.second()).flatMap(this::kind).orElse(null);
        }

        private Optional<String> kind(Actor actor) {
            return Force.kind(actor).map(kind -> abroad(kind, actor));
        }

        private String abroad(String kind, Actor actor) {
            String here = place.map(Place::country).orElse(null);
            boolean foreign = here != null && actor.country() != null && !here.equals(actor.country());
            return foreign && kind.equals("State forces") ? "External/Other forces" : kind;
        }

        boolean isCountry() {
            return place.filter(where -> where.kind().equals("country")).isPresent();
        }
    }

    static final List<Column<Row>> COLUMNS = columns();

    private AcledEvents() {}

    static Fate<Row> fate(Item<Event> item, Atlas atlas, boolean fillDates) {
        Sides sides = Sides.of(item);
        Optional<AcledType> type = AcledType.of(item, sides);
        if (type.isEmpty()) {
            return new EventTable.LeftOut<>("none of ACLED's types, or sides of another kind");
        }
        if (sides.first().isEmpty() && item.it().place() == null) {
            return new EventTable.LeftOut<>("neither an actor nor a place");
        }
        return new EventTable.Rows<>(List.of(new Row(
                item,
                type.get(),
                sides,
                Dating.of(item.article().record(), item.it(), fillDates),
                item.article().place(item.it().place()),
                atlas)));
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> all = new ArrayList<>();
        all.addAll(what());
        all.addAll(who());
        all.addAll(where());
        all.addAll(source());
        return List.copyOf(all);
    }

    private static List<Column<Row>> what() {
        return List.of(
                text(
                        "event_id_cnty",
                        "the country's ISO 3166 alpha-3, if known, and 53 bits of the SHA-256 of article and event",
                        AcledEvents::id),
                day("event_date", "the day, or of a week or month the first", Row::day),
                integer(
                        "year",
                        "its year",
                        row -> row.day() == null ? null : row.day().getYear()),
                integer(
                        "time_precision",
                        "1 that day, 2 within a week, 3 within a month; 3 also for a day that stands in for none",
                        Row::precision),
                text(
                        "disorder_type",
                        "Political violence, Demonstrations or Strategic developments",
                        row -> row.type().disorder()),
                text(
                        "event_type",
                        "by PLOVER's type and mode and the kinds of actors",
                        row -> row.type().event()),
                text(
                        "sub_event_type",
                        "empty where it is open",
                        row -> row.type().subEvent()));
    }

    private static String id(Row row) {
        String country = row.place().map(Place::country).orElse(null);
        return (country == null ? "" : country)
                + Sha256.number(row.item().article().id(), row.event().id());
    }

    private static List<Column<Row>> who() {
        return List.of(
                text(
                        "actor1",
                        "the first of those who do it; of a mutual event the first side",
                        row -> name(row.sides().first())),
                text(
                        "assoc_actor_1",
                        "the others, separated by ;",
                        row -> EventSheets.emptyToNull(Sides.others(row.sides().first()))),
                text(
                        "inter1",
                        "State forces, Rebel group, Political militia, Protesters, Rioters, Civilians or External/Other forces",
                        row -> row.firstKind()),
                text(
                        "actor2",
                        "the first of those to whom it is done; of a mutual event the next side",
                        row -> name(row.sides().second())),
                text(
                        "assoc_actor_2",
                        "the others, separated by ;",
                        row -> EventSheets.emptyToNull(Sides.others(row.sides().second()))),
                text("inter2", "as inter1", row -> row.secondKind()),
                text("interaction", "the two, or the one with only behind it", AcledEvents::interaction),
                text(
                        "civilian_targeting",
                        "Civilian targeting where political violence is done to civilians",
                        row -> row.type().disorder().equals("Political violence")
                                        && "Civilians".equals(row.secondKind())
                                ? "Civilian targeting"
                                : null));
    }

    private static @Nullable String name(List<Actor> side) {
        return Sides.main(side).map(Actor::name).orElse(null);
    }

    private static @Nullable String interaction(Row row) {
        String first = row.firstKind();
        String second = row.secondKind();
        if (first == null || (second == null && !row.sides().second().isEmpty())) {
            return null;
        }
        return second == null ? first + " only" : first + "-" + second;
    }

    private static List<Column<Row>> where() {
        return List.of(
                text(
                        "iso",
                        "ISO 3166 numeric",
                        row -> row.atlas().code(row.place().map(Place::country).orElse(null), CodeSystem.NUMBER)),
                empty("region", "ACLED's own regions"),
                text(
                        "country",
                        "its name",
                        row -> row.atlas().name(row.place().map(Place::country).orElse(null))),
                text(
                        "admin1",
                        "the first order division (GeoNames)",
                        row -> row.place()
                                .flatMap(row.atlas()::find)
                                .map(PlaceCandidate::divisionName)
                                .orElse(null)),
                empty("admin2", "records do not tell"),
                empty("admin3", "records do not tell"),
                text(
                        "location",
                        "the place",
                        row -> row.place().map(Place::name).orElse(null)),
                number(
                        "latitude",
                        "degrees north; empty for a country as a whole",
                        row -> row.isCountry()
                                ? null
                                : row.place().map(Place::latitude).orElse(null)),
                number(
                        "longitude",
                        "degrees east",
                        row -> row.isCountry()
                                ? null
                                : row.place().map(Place::longitude).orElse(null)),
                integer(
                        "geo_precision",
                        "1 a town or a place in it, 3 a larger region; empty for a country as a whole and without coordinates",
                        AcledEvents::precision));
    }

    private static @Nullable Integer precision(Row row) {
        String kind = row.place()
                .filter(place -> place.latitude() != null)
                .map(Place::kind)
                .orElse("");
        return switch (kind) {
            case "city", "facility" -> 1;
            case "region" -> 3;
            default -> null;
        };
    }

    private static List<Column<Row>> source() {
        return List.of(
                text("source", "the outlet", row -> row.record().outlet()),
                empty("source_scale", "records do not tell"),
                text("notes", "the sentence, word for word", row -> EventSheets.sentence(row.item())),
                integer(
                        "fatalities",
                        "how many it killed by this telling; empty where none says, which is not 0",
                        row -> row.event().deaths()),
                text(
                        "tags",
                        "speaker=, status= where it is ongoing, crowd size= of a demonstration, separated by ;",
                        AcledEvents::tags),
                integer("timestamp", "the day of publication, in seconds since 1970", AcledEvents::timestamp));
    }

    private static @Nullable String tags(Row row) {
        String speaker = row.item().article().speaker(row.event().statement());
        Optional<Figure> crowd = row.type().disorder().equals("Demonstrations")
                ? row.item().article().figure(row.event().quantity())
                : Optional.empty();
        List<String> tags = Stream.of(
                        speaker == null ? null : "speaker=" + speaker,
                        row.event().status() == Status.ONGOING ? "status=ongoing" : null,
                        crowd.map(figure -> "crowd size=" + row.item().article().words(figure.span()))
                                .orElse(null))
                .filter(tag -> tag != null)
                .toList();
        return EventSheets.joined(tags);
    }

    private static @Nullable Long timestamp(Row row) {
        return row.record().published() == null
                ? null
                : (Long) row.record()
                        .published()
                        .day()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toEpochSecond();
    }
}
