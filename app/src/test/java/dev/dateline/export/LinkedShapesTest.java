// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dataset.Sha256;
import dev.dateline.page.Invented;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that are JSON. */
class LinkedShapesTest {
    @TempDir
    private Path folder;

    private Exported export(ExportFormat format, ArticleRecord record) throws IOException {
        return Exported.of(folder.resolve(format.toString()), format, ExportOptions.DEFAULTS, record);
    }

    @Test
    void recordsComeBackAsTheyWere() throws IOException {
        Exported out = export(ExportFormat.JSONL, Invented.record());
        assertThat(RecordFormat.read(out.text(RecordsFile.NAME))).isEqualTo(Invented.record());
    }

    @Test
    void aMapHasThePlacedEventsEastBeforeNorth() throws IOException {
        Exported out = export(ExportFormat.GEOJSON, Invented.record());
        JsonNode root = JsonMapper.shared().readTree(out.text(GeoJson.NAME));
        assertThat(root.path("features").size()).isEqualTo(1);
        JsonNode feature = root.path("features").get(0);
        assertThat(feature.path("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[27.9,43.2]}");
        assertThat(feature.path("properties").path("status").stringValue()).isEqualTo("happened");
        assertThat(out.lines(Sidecar.NAME))
                .filteredOn(line -> line.path("left_out").asString("").equals("no place"))
                .hasSize(3);
    }

    @Test
    void aMapOfNothingIsAMap() throws IOException {
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        record.putArray("events");
        JsonNode root = JsonMapper.shared()
                .readTree(export(ExportFormat.GEOJSON, RecordFormat.read(record.toString()))
                        .text(GeoJson.NAME));
        assertThat(root.path("features").isArray()).isTrue();
    }

    @Test
    void wordsOfAnAnnotationStandAtItsOffsetsInCodePoints() throws IOException {
        ArticleRecord shifted = behindAstralText();
        List<JsonNode> annotations = export(ExportFormat.ANNOTATIONS, shifted).lines(Annotations.NAME);
        assertThat(annotations).hasSizeGreaterThan(15);
        int[] text = shifted.text().codePoints().toArray();
        for (JsonNode annotation : annotations) {
            for (JsonNode target : annotation.path("target")) {
                JsonNode quote = target.path("selector").get(0);
                JsonNode position = target.path("selector").get(1);
                int begin = position.path("start").intValue();
                int end = position.path("end").intValue();
                assertThat(new String(text, begin, end - begin))
                        .isEqualTo(quote.path("exact").stringValue());
                assertThat(new String(text, 0, begin))
                        .endsWith(quote.path("prefix").stringValue());
                assertThat(new String(text, end, text.length - end))
                        .startsWith(quote.path("suffix").stringValue());
            }
        }
    }

    /** The invented record with a text before its own of characters that are two units each in Java. */
    private static ArticleRecord behindAstralText() {
        String before = "\uD83D\uDEA2".repeat(20);
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        shift(root, 20);
        root.put("text", before + Invented.record().text());
        int length = 20 + Invented.record().coverage().total();
        ((ObjectNode) root.path("coverage")).put("read", length).put("total", length);
        return RecordFormat.read(root.toString());
    }

    /** Moves every span: an array of two numbers. */
    private static void shift(JsonNode node, int by) {
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isInt()
                && node.get(1).isInt()) {
            ArrayNode span = (ArrayNode) node;
            span.set(0, node.get(0).intValue() + by).set(1, node.get(1).intValue() + by);
        } else {
            node.forEach(child -> shift(child, by));
        }
    }

    @Test
    void anAnnotationNamesArticleItemAndStoredText() throws IOException {
        JsonNode first = export(ExportFormat.ANNOTATIONS, Invented.record())
                .lines(Annotations.NAME)
                .get(0);
        assertThat(first.path("@context").stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(first.path("body").get(0).path("id").stringValue()).isEqualTo("urn:dateline:port:events:e1");
        JsonNode target = first.path("target").get(0);
        assertThat(target.path("source").stringValue()).isEqualTo("https://news.example/port?a=1&b=2");
        assertThat(target.path("state").path("cached").stringValue())
                .isEqualTo("urn:sha256:" + Sha256.hex(Invented.record().text()));
    }

    @Test
    void aLanguageThatHasNoCodeIsLeftOut() throws IOException {
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        record.put("language", "simple");
        JsonNode article = export(ExportFormat.FTM, RecordFormat.read(record.toString()))
                .lines(FollowTheMoney.NAME)
                .get(0);
        assertThat(article.path("properties").has("title")).isTrue();
        assertThat(article.path("properties").has("language")).isFalse();
    }

    @Test
    void entitiesReferToThoseBeforeThemAndLeaveOutWhatIsDenied() throws IOException {
        List<JsonNode> entities = export(ExportFormat.FTM, Invented.record()).lines(FollowTheMoney.NAME);
        Set<String> ids = new HashSet<>();
        for (JsonNode entity : entities) {
            for (String property : List.of("proof", "document", "entity", "organizer", "involved")) {
                for (JsonNode reference : entity.path("properties").path(property)) {
                    assertThat(ids).contains(reference.stringValue());
                }
            }
            assertThat(ids.add(entity.path("id").stringValue())).isTrue();
        }
        assertThat(entities)
                .extracting(entity -> entity.path("schema").stringValue())
                .containsExactly(
                        "Article",
                        "Event",
                        "Documentation",
                        "LegalEntity",
                        "Event",
                        "Documentation",
                        "Event",
                        "Documentation");
        assertThat(entities.get(1).path("properties").path("country").get(0).stringValue())
                .isEqualTo("bg");
        assertThat(entities.get(0).path("properties").path("language").get(0).stringValue())
                .isEqualTo("eng");
    }

    @Test
    void claimsAreWhatMayBeTrueWithWhoMakesThem() throws IOException {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        ((ObjectNode) root.path("statements").get(3)).put("act", "promise");
        Exported out = export(ExportFormat.CLAIMS, RecordFormat.read(root.toString()));
        List<JsonNode> claims = out.lines(Claims.NAME);
        assertThat(claims)
                .extracting(claim -> claim.path("author").path("name").stringValue())
                .containsExactly("the harbour junta", "Petrov", "police");
        assertThat(claims.get(1).path("author").path("@type").stringValue()).isEqualTo("Person");
        assertThat(claims.get(0).path("appearance").path("headline").stringValue())
                .isEqualTo("Port closed");
        assertThat(out.lines(Sidecar.NAME))
                .filteredOn(line -> line.path("left_out").asString("").equals("act promise"))
                .hasSize(1);
    }
}
