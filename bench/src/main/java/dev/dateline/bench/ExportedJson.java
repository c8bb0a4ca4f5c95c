// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks of the exports that are JSON: every line, object and reference by the rules of its shape. */
final class ExportedJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path folder;
    private final Supplier<Iterator<ArticleRecord>> records;

    /** @param records those that were exported, in their order */
    ExportedJson(Path folder, Supplier<Iterator<ArticleRecord>> records) {
        this.folder = folder;
        this.records = records;
    }

    /** What takes an object of a line. */
    private interface Line {
        void take(JsonNode object) throws IOException;
    }

    /** How many rows a manifest says that a file has. */
    static long rows(Path folder, String name) throws IOException {
        for (JsonNode file : MAPPER.readTree(Files.readString(folder.resolve("manifest.json")))
                .path("files")) {
            if (file.path("name").stringValue().equals(name)) {
                return file.path("rows").longValue();
            }
        }
        throw new IllegalStateException("no manifest lists " + name);
    }

    void check() throws IOException {
        jsonl();
        geoJson();
        annotations();
        entities();
        each("claims", "claims.jsonl", claim -> {
            require(claim.path("@type").stringValue().equals("Claim"), "a claim is none");
            require(!claim.path("text").stringValue().isEmpty(), "a claim has no text");
            require(
                    claim.path("appearance").path("@type").stringValue().equals("NewsArticle"),
                    "a claim appears nowhere");
        });
        for (String format :
                new String[] {"gdelt", "polecat", "acled", "ucdp", "geojson", "annotations", "ftm", "claims"}) {
            each(
                    format,
                    "sidecar.jsonl",
                    line -> require(line.path("layer").isString(), "a line of a sidecar has no layer"));
        }
    }

    private void each(String format, String name, Line taker) throws IOException {
        Path place = folder.resolve(format);
        long count = 0;
        try (BufferedReader lines = Files.newBufferedReader(place.resolve(name), StandardCharsets.UTF_8)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.take(MAPPER.readTree(line));
                count++;
            }
        }
        require(count > 0 && count == rows(place, name), format + "/" + name + " has " + count + " lines");
    }

    private void jsonl() throws IOException {
        Iterator<ArticleRecord> expected = records.get();
        each(
                "jsonl",
                "records.jsonl",
                line -> require(
                        RecordFormat.read(line.toString()).equals(expected.next()), "a record comes back as another"));
        require(!expected.hasNext(), "records are missing");
    }

    /** RFC 7946: a collection of features, here of points within the world, each with an id of its own. */
    private void geoJson() throws IOException {
        Path place = folder.resolve("geojson");
        JsonNode root = MAPPER.readTree(Files.readString(place.resolve("events.geojson")));
        require(root.path("type").stringValue().equals("FeatureCollection"), "no collection");
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : root.path("features")) {
            require(feature.path("type").stringValue().equals("Feature"), "no feature");
            require(ids.add(feature.path("id").stringValue()), "two features with one id");
            require(feature.path("properties").isObject(), "a feature without properties");
            JsonNode geometry = feature.path("geometry");
            require(geometry.path("type").stringValue().equals("Point"), "no point");
            JsonNode point = geometry.path("coordinates");
            require(point.size() == 2, "a point of " + point.size() + " numbers");
            require(Math.abs(point.get(0).doubleValue()) <= 180, "longitude " + point.get(0));
            require(Math.abs(point.get(1).doubleValue()) <= 90, "latitude " + point.get(1));
        }
        require(!ids.isEmpty() && ids.size() == rows(place, "events.geojson"), ids.size() + " features");
    }

    /** The words of every selector stand at its offsets, counted in code points. */
    private void annotations() throws IOException {
        Iterator<ArticleRecord> expected = records.get();
        ArticleRecord[] at = {expected.next()};
        each("annotations", "annotations.jsonl", annotation -> {
            for (JsonNode target : annotation.path("target")) {
                while (!target.path("source").stringValue().equals(at[0].url())) {
                    at[0] = expected.next();
                }
                JsonNode quote = target.path("selector").get(0);
                JsonNode position = target.path("selector").get(1);
                String text = at[0].text();
                int begin = text.offsetByCodePoints(0, position.path("start").intValue());
                int end = text.offsetByCodePoints(0, position.path("end").intValue());
                require(text.substring(begin, end).equals(quote.path("exact").stringValue()), "words elsewhere");
                require(text.substring(0, begin).endsWith(quote.path("prefix").stringValue()), "another prefix");
                require(text.substring(end).startsWith(quote.path("suffix").stringValue()), "another suffix");
            }
        });
    }

    /** References lead to entities that stand before them. */
    private void entities() throws IOException {
        Set<String> ids = new HashSet<>();
        each("ftm", "entities.ftm.jsonl", entity -> {
            require(ids.add(entity.path("id").stringValue()), "two entities with one id");
            for (String property : new String[] {"proof", "document", "entity", "organizer", "involved"}) {
                for (JsonNode reference : entity.path("properties").path(property)) {
                    require(ids.contains(reference.stringValue()), property + " of nobody");
                }
            }
        });
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
