// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.Directory;
import dev.dateline.evaluate.GoldArticle;
import dev.dateline.language.OnnxReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures accuracy on the shared data. Figures are named {@code set.measure}; rates are 0 to 1, counts are counts. Sets
 * that are halved are measured on the half that bars are about.
 */
final class Measurement {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SharedData data;
    private final Dateline dateline;
    private final BatchReading reading;
    private final Path out;
    private final Map<String, Double> figures = new TreeMap<>();

    Measurement(SharedData data, Dateline dateline, Path out) {
        this.data = data;
        this.dateline = dateline;
        this.reading = new BatchReading(dateline);
        this.out = out;
    }

    Map<String, Double> figures() {
        return figures;
    }

    void gold() {
        List<GoldArticle> articles = GoldMeasure.articles(data.gold());
        GoldMeasure measure = new GoldMeasure(articles, dateline);
        BatchReading.write(measure.lines(), out.resolve("gold.jsonl"));
        measure.put("gold", articles, figures);
        measure.put(
                "seed",
                articles.stream().filter(each -> each.id().startsWith("seed")).toList(),
                figures);
    }

    void cases() {
        figures.putAll(new CasesMeasure(dateline).measure(data.lines("cases.jsonl")));
    }

    /** Sentences, words, tags, trees and lemmas on the development parts of two treebanks. */
    void language(OnnxReader reader) {
        for (String set : List.of("gum", "ewt")) {
            List<ConlluDocument> gold = treebank(data.bench("language/" + set + ".dev.conllu.gz"));
            ConlluScore given = ConlluScorer.ofGivenWords(gold, reader::read);
            figures.put(set + ".given.upos", given.upos() / 100);
            figures.put(set + ".given.uas", given.uas() / 100);
            figures.put(set + ".given.las", given.las() / 100);
            figures.put(set + ".given.lemma", given.lemmas() / 100);
            ConlluScore raw = ConlluScorer.ofRawText(gold, reader);
            figures.put(set + ".raw.las", raw.las() / 100);
            figures.put(set + ".raw.sentences", raw.sentences() / 100);
            figures.put(set + ".raw.words", raw.words() / 100);
        }
    }

    /** Which mentions of people and organisations are of the same, on the development part of a treebank that marks them. */
    void coreference() {
        figures.putAll(
                new CoreferenceMeasure(dateline).measure("gum", treebank(data.bench("language/gum.dev.conllu.gz"))));
    }

    private static List<ConlluDocument> treebank(Path file) {
        try {
            return ConlluFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void statements() {
        JsonNode all = score("polnear-dev", "--json").path("all");
        figures.put("polnear-dev.content.dice50", percent(all, "content", "dice50", "F1"));
        figures.put("polnear-dev.content.exact", percent(all, "content", "exact", "F1"));
        figures.put("polnear-dev.content.overlap", percent(all, "content", "overlap", "F1"));
        figures.put("polnear-dev.full", percent(all, "full", "F1"));
        for (String type : List.of("direct", "mixed", "indirect")) {
            figures.put("polnear-dev.recall." + type, percent(all, "by_type", type, "recall_dice50"));
        }
    }

    void times() {
        for (String set : List.of("timebank.bars", "aquaint.bars", "wikiwars.bars")) {
            JsonNode score = score(set);
            figures.put(set + ".value", percent(score, "valueF1"));
            figures.put(set + ".relaxed", percent(score, "relaxed", "F1"));
            figures.put(set + ".strict", percent(score, "strict", "F1"));
        }
    }

    /** Places as records have them by default. */
    void places() {
        for (String set : List.of("lgl.bars", "tudloc.bars")) {
            placesOf(set, set);
        }
    }

    /** Places of a reading in which demonyms count. */
    void placesWithDemonyms(Dateline withDemonyms) {
        Measurement other = new Measurement(data, withDemonyms, out.resolve("demonyms"));
        other.placesOf("lgl.bars", "lgl.bars.demonyms");
        figures.putAll(other.figures);
    }

    /** Places of names whose spans in the texts are given, by the library's call. */
    void placesGiven(Directory directory) {
        for (String set : List.of("lgl.bars", "tudloc.bars")) {
            PlaceScore score = PlaceScore.of(data, set, directory);
            figures.put(set + ".given.within161km", score.within161km());
            figures.put(set + ".given.country", score.country());
            figures.put(set + ".given.median_km", score.medianKilometres());
        }
    }

    private void placesOf(String set, String name) {
        JsonNode score = score(set);
        figures.put(name + ".within161km", percent(score, "acc161_all"));
        figures.put(name + ".f1_161km", percent(score, "F1_161"));
    }

    void events() {
        JsonNode pairs = score("pairs.bars", "--json");
        figures.put("pairs.bars.triple.precision", pairs.path("triple P").doubleValue());
        figures.put("pairs.bars.triple.recall", pairs.path("triple R").doubleValue());
        figures.put("pairs.bars.triple.f1", pairs.path("triple F1").doubleValue());
        figures.put(
                "pairs.bars.actors.told",
                PairActors.of(data.lines("events/pairs.jsonl"), lines(out.resolve("pairs.bars.jsonl")))
                        .share());
        String neutral = String.join(" ", scored("neutral.bars"));
        figures.put("neutral.bars.false_alarms", Double.parseDouble(neutral.split(" ")[2]));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode score(String set, String... more) {
        return MAPPER.readTree(String.join("\n", scored(set, more)));
    }

    private List<String> scored(String set, String... more) {
        Path records = BatchReading.write(reading.lines(data.bench("input", set)), out.resolve(set + ".jsonl"));
        String[] words = new String[3 + more.length];
        words[0] = "score";
        words[1] = set;
        words[2] = records.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return data.bench(words);
    }

    private static double percent(JsonNode score, String... path) {
        JsonNode at = score;
        for (String step : path) {
            at = at.path(step);
        }
        if (!at.isNumber()) {
            throw new IllegalStateException("the scorer gives no " + String.join(".", path));
        }
        return at.doubleValue() / 100;
    }
}
