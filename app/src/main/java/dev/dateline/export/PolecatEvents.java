// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.day;
import static dev.dateline.export.Column.empty;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.resolve.place.PlaceCandidate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The 40 columns of POLECAT. */
final class PolecatEvents {
    /** A row: a dyad, and where it was. */
    record Row(Dyad dyad, Dating dating, Optional<Place> place, Optional<PlaceCandidate> known, Atlas atlas) {
        static Row of(Dyad dyad, Atlas atlas, boolean fillDates) {
            Optional<Place> place = dyad.article().place(dyad.event().place());
            return new Row(
                    dyad,
                    Dating.of(dyad.article().record(), dyad.event(), fillDates),
                    place,
                    place.flatMap(atlas::find),
                    atlas);
        }

        Event event() {
            return dyad.event();
        }

        ArticleRecord record() {
            return dyad.article().record();
        }

        /** The article and the event, and which of its dyads where there are several. */
        String id() {
            String event = dyad.article().id() + ":" + dyad.event().id();
            return dyad.of() == 1 ? event : event + ":" + dyad.number();
        }

        boolean isKind(String... kinds) {
            return place.map(Place::kind).filter(List.of(kinds)::contains).isPresent();
        }
    }

    static final String NAME = "events.polecat.txt";
    static final List<Column<Row>> COLUMNS = columns();

    private PolecatEvents() {}

    static EventTable.Fate<Row> fate(Item<Event> item, Atlas atlas, boolean fillDates) {
        return new EventTable.Rows<>(Dyad.of(item.article(), item.it()).stream()
                .map(dyad -> Row.of(dyad, atlas, fillDates))
                .toList());
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> all = new ArrayList<>(List.of(
                text(
                        "Event ID",
                        "article:event, and :number where the event has several pairs of actor and recipient",
                        Row::id),
                day("Event Date", "the day of the event", row -> row.dating().day()),
                text("Event Type", "PLOVER", row -> row.event().type().code()),
                text("Event Mode", "PLOVER", row -> row.event().mode()),
                number(
                        "Intensity",
                        "PLOVER's score, -10 to 10",
                        row -> row.event().score()),
                text(
                        "Quad Code",
                        "the quad class in words",
                        row -> quad(row.event().quad())),
                text(
                        "Contexts",
                        "separated by ;",
                        row -> EventSheets.joined(row.event().contexts()))));
        all.addAll(actor("Actor", Row::dyad, Dyad::actor));
        all.addAll(actor("Recipient", Row::dyad, Dyad::recipient));
        all.addAll(place());
        all.addAll(feature());
        all.addAll(article());
        return List.copyOf(all);
    }

    private static String quad(int quad) {
        return List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT")
                .get(quad - 1);
    }

    private static List<Column<Row>> actor(
            String name, Function<Row, Dyad> dyad, Function<Dyad, @Nullable Actor> which) {
        Function<Row, Optional<Actor>> actor = row -> Optional.ofNullable(which.apply(dyad.apply(row)));
        return List.of(
                text(
                        name + " Name",
                        "as the article gives it at its fullest",
                        row -> actor.apply(row).map(Actor::name).orElse(null)),
                text(
                        name + " Country",
                        "ISO 3166 alpha-3, or IGO UNO EUR NGO ISM IMG MNC",
                        row -> actor.apply(row).map(Actor::country).orElse(null)),
                text(
                        name + " COW",
                        "the number of the Correlates of War",
                        row -> row.atlas()
                                .code(actor.apply(row).map(Actor::country).orElse(null), CodeSystem.COW_NUMBER)),
                text(
                        "Primary " + name + " Sector",
                        "PLOVER",
                        row -> actor.apply(row).map(ArticleSheets::sector).orElse(null)),
                text(
                        name + " Sectors",
                        "the same: an actor has one",
                        row -> actor.apply(row).map(ArticleSheets::sector).orElse(null)),
                text(
                        name + " Title",
                        "the title that the text gives",
                        row -> actor.apply(row).map(Actor::role).orElse(null)),
                text(
                        name + " Name Raw",
                        "the words of the clause or sentence",
                        row -> actor.apply(row)
                                .flatMap(who -> row.dyad().article().mention(who, row.event()))
                                .map(row.dyad().article()::words)
                                .orElse(null)),
                empty("Wikipedia " + name + " ID", "records have Wikidata ids, which stand in the sidecar"));
    }

    private static List<Column<Row>> place() {
        return List.of(
                text(
                        "Placename",
                        "the place",
                        row -> row.place().map(Place::name).orElse(null)),
                text(
                        "City",
                        "the same where it is a city",
                        row -> row.isKind("city") ? row.place().map(Place::name).orElse(null) : null),
                empty("District", "records do not tell"),
                text(
                        "Province",
                        "its first order division (GeoNames)",
                        row -> row.known().map(PlaceCandidate::divisionName).orElse(null)),
                text(
                        "Country",
                        "ISO 3166 alpha-3",
                        row -> row.place().map(Place::country).orElse(null)),
                number(
                        "Latitude",
                        "degrees north",
                        row -> row.place().map(Place::latitude).orElse(null)),
                number(
                        "Longitude",
                        "degrees east",
                        row -> row.place().map(Place::longitude).orElse(null)));
    }

    private static List<Column<Row>> feature() {
        return List.of(
                integer(
                        "GeoNames ID",
                        "GeoNames",
                        row -> row.place().map(Place::geonames).orElse(null)),
                text(
                        "Raw Placename",
                        "the words",
                        row -> row.place()
                                .flatMap(place -> row.dyad().article().mention(place, row.event()))
                                .map(row.dyad().article()::words)
                                .orElse(null)),
                text(
                        "Feature Type",
                        "the kind of place: country, region, city, facility …",
                        row -> row.place().map(Place::kind).orElse(null)));
    }

    private static List<Column<Row>> article() {
        return List.of(
                text("Source", "the outlet", row -> row.record().outlet()),
                day(
                        "Publication Date",
                        "the day of publication",
                        row -> row.record().published() == null
                                ? null
                                : row.record().published().day()),
                text(
                        "Story People",
                        "the people of the article, separated by ;",
                        row -> names(row.record(), EnumSet.of(ActorKind.PERSON))),
                text(
                        "Story Organizations",
                        "its organisations and groups",
                        row -> names(row.record(), EnumSet.of(ActorKind.ORGANIZATION, ActorKind.GROUP))),
                text(
                        "Story Locations",
                        "its places",
                        row -> EventSheets.joined(
                                row.record().places().stream().map(Place::name).toList())),
                text("Language", "BCP 47", row -> row.record().language()),
                text("Version", "what made the record", row -> row.record().version()));
    }

    private static @Nullable String names(ArticleRecord record, Set<ActorKind> kinds) {
        return EventSheets.emptyToNull(record.actors().stream()
                .filter(actor -> kinds.contains(actor.kind()))
                .map(Actor::name)
                .collect(Collectors.joining("; ")));
    }
}
