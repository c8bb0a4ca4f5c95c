// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Directory;
import dev.dateline.record.Span;
import dev.dateline.resolve.place.Country;
import dev.dateline.resolve.place.PlaceCandidate;
import dev.dateline.resolve.place.PlaceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well names of places are resolved where the spans of the names are given, on sets of the form of LGL.
 *
 * @param names names with coordinates
 * @param within161km the share of them whose place is found within 161 km; one without a place is wrong
 * @param country the share of those with a place and a country in the gold whose country is right
 * @param medianKilometres of those with a place
 */
record PlaceScore(int names, double within161km, double country, double medianKilometres) {
    private static final double NEAR = 161;
    private static final double EARTH_RADIUS = 6371.0088;

    /** Scores one half of a set ("lgl.bars", "lgl.work") or all of it ("lgl"). */
    static PlaceScore of(SharedData data, String set, Directory directory) {
        JsonMapper mapper = new JsonMapper();
        Set<String> wanted = data.bench("input", set).stream()
                .map(line -> mapper.readTree(line).path("id").asString())
                .collect(Collectors.toSet());
        Tally tally = new Tally(directory);
        String file = "places/" + set.replaceFirst("\\..*", "") + ".jsonl";
        data.lines(file).stream()
                .map(mapper::readTree)
                .filter(article -> wanted.contains(article.path("id").asString()))
                .forEach(tally::add);
        return tally.score();
    }

    /** What has been counted so far. */
    private static final class Tally {
        private final Directory directory;
        private final List<Double> distances = new ArrayList<>();
        private int names;
        private int countries;
        private int countriesRight;

        Tally(Directory directory) {
            this.directory = directory;
        }

        void add(JsonNode article) {
            String text = article.path("text").asString();
            List<JsonNode> gold = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            for (JsonNode toponym : article.path("toponyms")) {
                if (toponym.path("lat").isNumber()) {
                    gold.add(toponym);
                    spans.add(new Span(
                            text.offsetByCodePoints(0, toponym.path("start").intValue()),
                            text.offsetByCodePoints(0, toponym.path("end").intValue())));
                }
            }
            names += gold.size();
            List<Optional<PlaceCandidate>> found = directory.where(text, spans, PlaceContext.NONE);
            for (int i = 0; i < gold.size(); i++) {
                JsonNode right = gold.get(i);
                found.get(i).filter(place -> place.latitude() != null).ifPresent(place -> compare(right, place));
            }
        }

        private void compare(JsonNode right, PlaceCandidate place) {
            distances.add(kilometres(
                    right.path("lat").doubleValue(),
                    right.path("lon").doubleValue(),
                    place.latitude() == null ? 0 : place.latitude(),
                    place.longitude() == null ? 0 : place.longitude()));
            Optional<Country> country =
                    directory.country(right.path("countryName").asString(""));
            if (country.isPresent()) {
                countries++;
                countriesRight += country.get().iso3().equals(place.country()) ? 1 : 0;
            }
        }

        PlaceScore score() {
            List<Double> sorted = distances.stream().sorted().toList();
            long near = sorted.stream().filter(distance -> distance <= NEAR).count();
            return new PlaceScore(
                    names,
                    (double) near / names,
                    countries == 0 ? Double.NaN : (double) countriesRight / countries,
                    sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2));
        }
    }

    private static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double one = Math.toRadians(latitude);
        double other = Math.toRadians(otherLatitude);
        double half = Math.sin((other - one) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        return 2
                * EARTH_RADIUS
                * Math.asin(Math.min(1, Math.sqrt(half * half + Math.cos(one) * Math.cos(other) * east * east)));
    }

    /** Prints the scores of sets: {@code PlaceScore lgl.work tudloc}. */
    public static void main(String[] sets) {
        SharedData data = SharedData.find().orElseThrow(() -> new IllegalStateException("no benchmark data"));
        Directory directory = Directory.open();
        for (String set : sets) {
            System.out.println(set + " " + of(data, set, directory));
        }
    }
}
