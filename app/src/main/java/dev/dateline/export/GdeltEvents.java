// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.empty;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The 61 columns of GDELT 2.0's Events, which stand in its files without their names. */
final class GdeltEvents {
    /** A row: a dyad in GDELT's codes. */
    record Row(Dyad dyad, Dating dating, CameoActor actor, CameoActor recipient, GdeltPlace place) {
        static Row of(Dyad dyad, Atlas atlas, boolean fillDates) {
            return new Row(
                    dyad,
                    Dating.of(dyad.article().record(), dyad.event(), fillDates),
                    CameoActor.of(dyad.actor(), atlas),
                    CameoActor.of(dyad.recipient(), atlas),
                    GdeltPlace.of(dyad.article().place(dyad.event().place()), atlas));
        }

        /** CAMEO's code; a bare root is its unspecific leaf. */
        String code() {
            String code = dyad.event().cameo();
            return code.length() == 2 ? code + "0" : code;
        }
    }

    static final List<Column<Row>> COLUMNS = columns();

    private GdeltEvents() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> all = new ArrayList<>();
        all.add(integer(
                "GLOBALEVENTID",
                "53 bits of the SHA-256 of article, event and the two actors",
                row -> row.dyad().id()));
        all.addAll(dates());
        all.addAll(actor("Actor1", Row::actor));
        all.addAll(actor("Actor2", Row::recipient));
        all.addAll(action());
        all.addAll(unplaced("Actor1Geo"));
        all.addAll(unplaced("Actor2Geo"));
        all.addAll(placed("ActionGeo"));
        all.add(integer(
                "DATEADDED",
                "when the article was published, in UTC; midnight where only the day is known",
                row -> Dating.second(row.dyad().article().record().published())));
        all.add(text(
                "SOURCEURL",
                "the article's address",
                row -> row.dyad().article().record().url()));
        return List.copyOf(all);
    }

    private static List<Column<Row>> dates() {
        return List.of(
                integer(
                        "SQLDATE",
                        "the day of the event",
                        row -> day(row.dating().day())),
                integer("MonthYear", "its month", row -> row.dating().month()),
                integer("Year", "its year", row -> row.dating().year()),
                number(
                        "FractionDate",
                        "the day as a share of its year: (30 months + day) / 365",
                        row -> fraction(row.dating().day())));
    }

    private static @Nullable Integer day(@Nullable LocalDate day) {
        return day == null
                ? null
                : (Integer) (day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth());
    }

    private static @Nullable Double fraction(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        double share = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        return Math.round((day.getYear() + Math.min(share, 0.9999)) * 10_000) / 10_000.0;
    }

    private static List<Column<Row>> actor(String prefix, Function<Row, CameoActor> actor) {
        String who =
                prefix.equals("Actor1") ? "who does it, or the first side" : "to whom it is done, or the other side";
        return List.of(
                text(
                        prefix + "Code",
                        who + ": country, organisation and roles in CAMEO's codes",
                        row -> actor.apply(row).code()),
                text(
                        prefix + "Name",
                        "the name, in capitals",
                        row -> actor.apply(row).name()),
                text(prefix + "CountryCode", "CAMEO", row -> actor.apply(row).country()),
                text(
                        prefix + "KnownGroupCode",
                        "UNO for the United Nations, EEC for the European Union",
                        row -> actor.apply(row).group()),
                empty(prefix + "EthnicCode", "records do not tell"),
                empty(prefix + "Religion1Code", "records do not tell"),
                empty(prefix + "Religion2Code", "records do not tell"),
                text(
                        prefix + "Type1Code",
                        "CAMEO's role",
                        row -> actor.apply(row).first()),
                text(
                        prefix + "Type2Code",
                        "a second role",
                        row -> actor.apply(row).second()),
                empty(prefix + "Type3Code", "no actor has a third role"));
    }

    private static List<Column<Row>> action() {
        return List.of(
                integer(
                        "IsRootEvent",
                        "1 in the first paragraph, else 0",
                        row -> row.dyad().article().isLead(row.dyad().event().trigger()) ? 1 : 0),
                text("EventCode", "CAMEO; a bare root is its unspecific leaf (14 is 140)", Row::code),
                text(
                        "EventBaseCode",
                        "its first three digits",
                        row -> row.code().substring(0, 3)),
                text("EventRootCode", "its first two digits", row -> row.code().substring(0, 2)),
                integer("QuadClass", "1 to 4 by CAMEO's root, as GDELT has it", row -> quad(row.code())),
                number(
                        "GoldsteinScale",
                        "PLOVER's score of type and mode, -10 to 10, which stands in the place of Goldstein's",
                        row -> row.dyad().event().score()),
                integer("NumMentions", "1: a row is one telling", row -> 1),
                integer("NumSources", "1", row -> 1),
                integer("NumArticles", "1", row -> 1),
                empty("AvgTone", "Dateline has no measure of tone"));
    }

    private static int quad(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    private static List<Column<Row>> unplaced(String prefix) {
        String why = "records place events, not their actors";
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(integer(prefix + "_Type", "always 0: " + why, row -> 0));
        for (String part : List.of("FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
            columns.add(empty(prefix + "_" + part, why));
        }
        return columns;
    }

    private static List<Column<Row>> placed(String prefix) {
        return List.of(
                integer(
                        prefix + "_Type",
                        "0 none, 1 country, 2 state of the USA, 3 town there, 4 town elsewhere, 5 division elsewhere",
                        row -> row.place().type()),
                text(
                        prefix + "_FullName",
                        "from the narrowest to the country",
                        row -> row.place().name()),
                text(prefix + "_CountryCode", "FIPS 10-4", row -> row.place().country()),
                text(
                        prefix + "_ADM1Code",
                        "FIPS 10-4, of countries as a whole and of states of the USA",
                        row -> row.place().division()),
                empty(prefix + "_ADM2Code", "records do not tell"),
                number(prefix + "_Lat", "degrees north", row -> row.place().latitude()),
                number(prefix + "_Long", "degrees east", row -> row.place().longitude()),
                text(
                        prefix + "_FeatureID",
                        "the code of a country or a state of the USA; towns have GeoNames ids in the sidecar, which are not GDELT's",
                        row -> row.place().feature()));
    }
}
