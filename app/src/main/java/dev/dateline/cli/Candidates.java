// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.cli.Page.Run;
import dev.dateline.resolve.actor.ActorCandidate;
import dev.dateline.resolve.place.Evidence;
import dev.dateline.resolve.place.PlaceCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a name may mean, for people and as JSON. */
final class Candidates {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int STEP = 2;

    private Candidates() {}

    static String text(List<PlaceCandidate> places, boolean colour) {
        Page page = new Page(colour);
        for (PlaceCandidate place : places) {
            List<String> what = new ArrayList<>();
            what.add(place.kind() + (held(place).isEmpty() ? "" : " in " + held(place)));
            if (place.latitude() != null && place.longitude() != null) {
                what.add(String.format(Locale.ROOT, "%.4f %.4f", place.latitude(), place.longitude()));
            }
            what.add("precision " + place.precision().code());
            add(what, "GeoNames ", place.geonames());
            page.paragraph(
                    0,
                    new Run(score(place.score()) + "  ", Ink.PLAIN),
                    "       ",
                    List.of(new Run(place.name(), Ink.BOLD), new Run(" · " + String.join(" · ", what), Ink.PLAIN)));
            evidence(page, place.evidence());
        }
        return page.toString();
    }

    private static String held(PlaceCandidate place) {
        boolean itself = place.kind().equals("country");
        String name = Optional.ofNullable(place.divisionName()).orElse(place.division());
        String country = itself ? "" : Optional.ofNullable(place.country()).orElse("");
        return name == null ? country : country.isEmpty() ? name : name + ", " + country;
    }

    static String actors(List<ActorCandidate> actors, boolean colour) {
        Page page = new Page(colour);
        for (ActorCandidate actor : actors) {
            List<String> what = new ArrayList<>();
            what.add(actor.kind().code());
            what.add((actor.country() == null ? "country unknown" : actor.country())
                    + (actor.sector() == null ? "" : " " + actor.sector().code()));
            if (actor.role() != null || actor.from() != null || actor.to() != null) {
                what.add(office(actor));
            }
            add(what, "Wikidata ", actor.wikidata());
            what.add(actor.source());
            page.paragraph(
                    0,
                    new Run(score(actor.score()) + "  ", Ink.PLAIN),
                    "       ",
                    List.of(new Run(actor.name(), Ink.BOLD), new Run(" · " + String.join(" · ", what), Ink.PLAIN)));
            evidence(page, actor.evidence());
        }
        return page.toString();
    }

    /** "head of government 2005-11-22 to 2021-12-08". */
    private static String office(ActorCandidate actor) {
        List<String> words = new ArrayList<>();
        add(words, "", actor.role());
        add(words, "from ", actor.from());
        add(words, "to ", actor.to());
        return String.join(" ", words);
    }

    private static void add(List<String> words, String head, @Nullable Object value) {
        if (value != null) {
            words.add(head + value);
        }
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    private static void evidence(Page page, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            String points = one.points() == 0 ? "      " : String.format(Locale.ROOT, "%+6.2f", one.points());
            page.paragraph(STEP, new Run(points + "  ", Ink.DIM), "        ", List.of(new Run(one.what(), Ink.DIM)));
        }
    }

    static String json(String name, List<PlaceCandidate> places) {
        ObjectNode root = MAPPER.createObjectNode().put("name", name);
        ArrayNode all = root.putArray("candidates");
        for (PlaceCandidate place : places) {
            ObjectNode one = all.addObject()
                    .put("name", place.name())
                    .put("kind", place.kind())
                    .put("country", place.country())
                    .put("division", place.division())
                    .put("division_name", place.divisionName())
                    .put("lat", place.latitude())
                    .put("lon", place.longitude())
                    .put("geonames", place.geonames())
                    .put("population", place.population())
                    .put("precision", place.precision().code())
                    .put("score", rounded(place.score()));
            evidence(one, place.evidence());
        }
        return written(root);
    }

    static String actorsJson(String name, List<ActorCandidate> actors) {
        ObjectNode root = MAPPER.createObjectNode().put("name", name);
        ArrayNode all = root.putArray("candidates");
        for (ActorCandidate actor : actors) {
            ObjectNode one = all.addObject()
                    .put("name", actor.name())
                    .put("kind", actor.kind().code())
                    .put("country", actor.country())
                    .put(
                            "sector",
                            actor.sector() == null ? null : actor.sector().code())
                    .put("role", actor.role())
                    .put("from", actor.from())
                    .put("to", actor.to())
                    .put("wikidata", actor.wikidata())
                    .put("source", actor.source())
                    .put("score", rounded(actor.score()));
            evidence(one, actor.evidence());
        }
        return written(root);
    }

    private static void evidence(ObjectNode candidate, List<Evidence> evidence) {
        ArrayNode all = candidate.putArray("evidence");
        evidence.forEach(one -> all.addObject().put("what", one.what()).put("points", rounded(one.points())));
    }

    /** To six places: the last digits of logarithms may differ between machines. */
    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    private static String written(ObjectNode root) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
