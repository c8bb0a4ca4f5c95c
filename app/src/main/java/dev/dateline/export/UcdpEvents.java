// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.empty;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import dev.dateline.dataset.Sha256;
import dev.dateline.export.EventTable.Fate;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.resolve.place.PlaceCandidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 49 columns of the layout of UCDP's Georeferenced Event Dataset. */
final class UcdpEvents {
    static final String NAME = "events.ucdp-ged-shaped.csv";

    private static final String PROJECT = "UCDP gives its ids and names to conflicts itself";

    /** A row: an event of organised violence by which somebody died. */
    record Row(
            Item<Event> item,
            int violence,
            Sides sides,
            Deaths deaths,
            Dating dating,
            Optional<Place> place,
            Atlas atlas) {
        ArticleRecord record() {
            return item.article().record();
        }

        /** The first side: the state where one is a side, else who does it. */
        String sideA() {
            return Sides.main(sides.first()).map(Actor::name).orElseThrow();
        }

        /** The second side; UCDP calls civilians so, whoever they are. */
        String sideB() {
            return violence == ONE_SIDED
                    ? "Civilians"
                    : Sides.main(sides.second()).map(Actor::name).orElseThrow();
        }

        @Nullable
        LocalDate begin() {
            return dating.days() == null ? dating.fallback() : dating.days().begin();
        }

        @Nullable
        LocalDate end() {
            return dating.days() == null ? dating.fallback() : dating.days().end();
        }
    }

    private static final int STATE_BASED = 1;
    private static final int NON_STATE = 2;
    private static final int ONE_SIDED = 3;

    static final List<Column<Row>> COLUMNS = columns();

    private UcdpEvents() {}

    static Fate<Row> fate(Item<Event> item, Atlas atlas, boolean fillDates) {
        Event event = item.it();
        if (event.type() != EventType.ASSAULT) {
            return new EventTable.LeftOut<>("no violence");
        }
        if (event.deaths() == null || event.deaths() == 0) {
            return new EventTable.LeftOut<>("no deaths told");
        }
        Sides sides = Sides.of(item);
        Optional<Integer> violence = violence(sides);
        if (violence.isEmpty()) {
            return new EventTable.LeftOut<>("no armed actor against another or against civilians");
        }
        Deaths deaths = Deaths.of(item, sides);
        boolean turned = sides.acting().filter(Force.GROUP::equals).isPresent()
                && sides.suffering().filter(Force.STATE::equals).isPresent();
        return new EventTable.Rows<>(List.of(new Row(
                item,
                violence.get(),
                turned ? sides.turned() : sides,
                turned ? deaths.turned() : deaths,
                Dating.of(item.article().record(), event, fillDates),
                item.article().place(event.place()),
                atlas)));
    }

    private static Optional<Integer> violence(Sides sides) {
        Optional<Force> acting = sides.acting().filter(Force::isArmed);
        Optional<Force> suffering = sides.suffering();
        if (acting.isEmpty() || suffering.isEmpty()) {
            return Optional.empty();
        }
        if (suffering.get() == Force.CIVILIAN) {
            return Optional.of(ONE_SIDED);
        }
        boolean state = acting.get() == Force.STATE || suffering.get() == Force.STATE;
        return Optional.of(state ? STATE_BASED : NON_STATE);
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> all = new ArrayList<>();
        all.addAll(what());
        all.addAll(who());
        all.addAll(source());
        all.addAll(where());
        all.addAll(area());
        all.addAll(when());
        all.addAll(deaths());
        return List.copyOf(all);
    }

    private static List<Column<Row>> what() {
        return List.of(
                integer(
                        "id",
                        "53 bits of the SHA-256 of article and event",
                        row -> Sha256.number(
                                row.item().article().id(), row.item().it().id())),
                text(
                        "relid",
                        "article:event",
                        row -> row.item().article().id() + ":" + row.item().it().id()),
                integer(
                        "year",
                        "the year of the first day",
                        row -> row.begin() == null ? null : row.begin().getYear()),
                empty("active_year", PROJECT),
                empty("code_status", "nobody has gone over it"),
                integer("type_of_violence", "1 a state is a side, 2 none is, 3 against civilians", Row::violence));
    }

    private static List<Column<Row>> who() {
        return List.of(
                empty("conflict_dset_id", PROJECT),
                empty("conflict_new_id", PROJECT),
                empty("conflict_name", PROJECT),
                empty("dyad_dset_id", PROJECT),
                empty("dyad_new_id", PROJECT),
                text("dyad_name", "the two sides", row -> row.sideA() + " - " + row.sideB()),
                empty("side_a_dset_id", PROJECT),
                empty("side_a_new_id", PROJECT),
                text(
                        "side_a",
                        "the state where one is a side, else the first of those who do it or the first side",
                        Row::sideA),
                empty("side_b_dset_id", PROJECT),
                empty("side_b_new_id", PROJECT),
                text("side_b", "Civilians, or the other side", Row::sideB));
    }

    private static List<Column<Row>> source() {
        return List.of(
                integer("number_of_sources", "1: a row is one telling", row -> 1),
                text("source_article", "outlet, day of publication, headline, in quotes", UcdpEvents::article),
                text("source_office", "the outlet", row -> row.record().outlet()),
                text(
                        "source_date",
                        "the day of publication",
                        row -> row.record().published() == null
                                ? null
                                : row.record().published().day().toString()),
                text("source_headline", "the headline", row -> row.record().title()),
                text(
                        "source_original",
                        "who tells it in the article",
                        row -> row.item().article().speaker(row.item().it().statement())));
    }

    private static String article(Row row) {
        ArticleRecord record = row.record();
        String day = record.published() == null ? "" : record.published().day().toString();
        String outlet = record.outlet() == null ? "" : record.outlet();
        return "\"" + outlet + "," + day + "," + (record.title() == null ? "" : record.title()) + "\"";
    }

    private static List<Column<Row>> where() {
        return List.of(
                integer(
                        "where_prec",
                        "1 a town or a place in it, 3 a second and 4 a first order division, 6 a country",
                        UcdpEvents::precision),
                text(
                        "where_coordinates",
                        "the place",
                        row -> row.place().map(Place::name).orElse(null)),
                text(
                        "where_description",
                        "the words that name it",
                        row -> row.place()
                                .flatMap(place -> row.item()
                                        .article()
                                        .mention(place, row.item().it()))
                                .map(row.item().article()::words)
                                .orElse(null)),
                text(
                        "adm_1",
                        "the first order division (GeoNames)",
                        row -> division(row).orElse(null)),
                empty("adm_2", "records do not tell"),
                number(
                        "latitude",
                        "degrees north",
                        row -> row.place().map(Place::latitude).orElse(null)),
                number(
                        "longitude",
                        "degrees east",
                        row -> row.place().map(Place::longitude).orElse(null)));
    }

    private static List<Column<Row>> area() {
        return List.of(
                text("geom_wkt", "the point", UcdpEvents::point),
                integer("priogrid_gid", "the cell of PRIO-GRID", UcdpEvents::cell),
                text(
                        "country",
                        "its name",
                        row -> row.atlas().name(row.place().map(Place::country).orElse(null))),
                text(
                        "country_id",
                        "the number of Gleditsch and Ward",
                        row -> row.atlas().code(row.place().map(Place::country).orElse(null), CodeSystem.GW_NUMBER)),
                empty("region", "UCDP's own regions"),
                empty("event_clarity", "nobody has judged it"));
    }

    private static Optional<String> division(Row row) {
        return row.place().flatMap(row.atlas()::find).map(PlaceCandidate::divisionName);
    }

    private static @Nullable Integer precision(Row row) {
        if (row.place().isEmpty()) {
            return null;
        }
        Place place = row.place().get();
        return switch (place.kind()) {
            case "city", "facility" -> place.latitude() == null ? null : (Integer) 1;
            case "region" -> division(row).filter(place.name()::equals).isPresent() ? 4 : 3;
            case "country" -> 6;
            default -> null;
        };
    }

    private static @Nullable String point(Row row) {
        Place place = row.place().orElse(null);
        return place == null || place.latitude() == null || place.longitude() == null
                ? null
                : "POINT (" + CellText.of(place.longitude()) + " " + CellText.of(place.latitude()) + ")";
    }

    /** Cells of half a degree, counted from the south-west corner of the world eastward and then northward (Tollefsen and others 2012). */
    private static @Nullable Integer cell(Row row) {
        Place place = row.place().orElse(null);
        if (place == null || place.latitude() == null || place.longitude() == null) {
            return null;
        }
        int line = (int) Math.min(359, Math.floor((place.latitude() + 90) * 2));
        int column = (int) Math.min(719, Math.floor((place.longitude() + 180) * 2));
        return line * 720 + column + 1;
    }

    private static List<Column<Row>> when() {
        return List.of(
                integer(
                        "date_prec",
                        "1 a day, 2 up to 6 days, 3 a week, 4 up to a month, 5 longer, or a day that stands in for none",
                        UcdpEvents::dayPrecision),
                text("date_start", "the first day, with an hour as UCDP has it", row -> midnight(row.begin())),
                text("date_end", "the last", row -> midnight(row.end())));
    }

    private static @Nullable Integer dayPrecision(Row row) {
        long length = row.dating().length();
        if (length == 0) {
            return row.dating().fallback() == null ? null : (Integer) 5;
        }
        return length == 1 ? 1 : length < 7 ? 2 : length == 7 ? 3 : length <= 31 ? 4 : 5;
    }

    private static @Nullable String midnight(@Nullable LocalDate day) {
        return day == null ? null : day + " 00:00:00.000";
    }

    private static List<Column<Row>> deaths() {
        return List.of(
                integer(
                        "deaths_a",
                        "those of side a; empty where no clause says",
                        row -> row.deaths().first()),
                integer("deaths_b", "those of side b", row -> row.deaths().second()),
                integer(
                        "deaths_civilians",
                        "those of civilians",
                        row -> row.deaths().civilians()),
                integer(
                        "deaths_unknown",
                        "those of whom it is open",
                        row -> row.deaths().unknown()),
                integer(
                        "best",
                        "how many it killed by this telling",
                        row -> row.deaths().best()),
                integer(
                        "high",
                        "the most; empty where the text says \"at least\" or \"about\"",
                        row -> row.deaths().high()),
                integer(
                        "low",
                        "the least; empty where the text says \"up to\" or \"about\"",
                        row -> row.deaths().low()),
                text(
                        "gwnoa",
                        "the number of Gleditsch and Ward where side a is a state",
                        row -> state(row, row.sides().first())),
                text(
                        "gwnob",
                        "the same of side b",
                        row -> row.violence() == ONE_SIDED
                                ? null
                                : state(row, row.sides().second())));
    }

    private static @Nullable String state(Row row, List<Actor> side) {
        return Sides.main(side)
                .filter(actor -> Force.acting(actor).filter(Force.STATE::equals).isPresent())
                .map(actor -> row.atlas().code(actor.country(), CodeSystem.GW_NUMBER))
                .orElse(null);
    }
}
