// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of accuracy and speed, as Markdown. */
final class BenchmarksPage {
    private BenchmarksPage() {}

    static String write(Map<String, Double> figures, List<Floor> floors, String commit, String java) {
        StringBuilder page = new StringBuilder();
        page.append("# Benchmarks\n\n")
                .append("Made by `mvn -q verify -Pbenchmarks -DskipTests`; do not edit. Measured on commit `")
                .append(commit)
                .append("` with Java ")
                .append(java)
                .append(".\n\n")
                .append(
                        "Sets without a split of their own are halved by a hash of their ids; the figures here are of the half")
                .append(" that was not worked on. Development sets (`gold`, `polnear-dev`, `gum`, `ewt`) were scored")
                .append(" often while rules were made: read them as figures of development, not as blind ones.")
                .append(
                        " Texts belong to their publishers and are not in the repository. Shares are 0 to 1; names that end in")
                .append(" `found`, `right` or `happened` are counts, and a case is 1 where all of it is right.")
                .append(" How conditions and coreference are counted: [measures](measures.md).\n\n")
                .append(
                        "On single sentences (`pairs`, `neutral`) events are the weakest layer yet: more than half of the marked")
                .append(
                        " pairs are missed or get another party, and about one neutral sentence in four gets an event.\n\n")
                .append(
                        "| figure | what | measured | asked for | floor of the gate |\n| --- | --- | --- | --- | --- |\n");
        for (Floor floor : floors) {
            page.append(row(floor, figures.get(floor.id())));
        }
        page.append(types(figures));
        page.append("\n## Speed and memory\n\n| figure | measured |\n| --- | --- |\n");
        figures.forEach((name, value) -> {
            if (name.startsWith("speed.")
                    || name.startsWith("cold.")
                    || name.startsWith("folder.")
                    || name.startsWith("lookup.")) {
                page.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(number(value))
                        .append(" |\n");
            }
        });
        page.append(
                        "\nSpeed is words of Dateline's own tokeniser a CPU-second of all threads of the process, whole records,")
                .append(
                        " after 200 articles of warm-up. Pages are those of the article sets, from bytes to article, warm. `cold` is `./dateline read` on one article, start to end.\n");
        page.append(peers());
        return page.toString();
    }

    private static String types(Map<String, Double> figures) {
        StringBuilder rows = new StringBuilder("""

                ## Events by type

                Whole articles of `gold`: events of gold under the first type that it accepts, events of records under their own.

                | type | in gold | found | in records | recall | precision |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (EventType type : EventType.values()) {
            String name = "gold.type." + type.code();
            List<String> cells = Stream.of(".gold", ".found", ".system", ".recall", ".precision")
                    .map(column -> figures.get(name + column))
                    .map(value -> value == null ? "" : number(value))
                    .toList();
            rows.append("| " + type.code() + " | " + String.join(" | ", cells) + " |\n");
        }
        return rows.toString();
    }

    private static String row(Floor floor, @Nullable Double figure) {
        String sign = floor.least() ? "≥ " : "≤ ";
        return "| " + floor.id() + " | " + floor.what() + " | " + (figure == null ? "not measured" : number(figure))
                + " | "
                + (floor.bar().isPresent() ? sign + number(floor.bar().getAsDouble()) : "") + " | " + sign
                + number(floor.floor()) + " |\n";
    }

    private static String number(double value) {
        return Math.rint(value) == value && Math.abs(value) > 1
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3f", value);
    }

    /** What others reach on the same data, measured with the same scorers. */
    private static String peers() {
        return """

                ## Peers on the same data

                | layer | measure | peers |
                | --- | --- | --- |
                | main text, `naeb` (all 206) | 4-gram F1 / pages with leftovers | trafilatura .909 / .75, Readability port .890 / .85 |
                | main text, `fundus` (all 115) | 4-gram F1 | trafilatura .953 |
                | main text, `trafilatura` (all 990) | F1 of segments | trafilatura .924, Readability port .887 |
                | date, `htmldate` (all 800) | right | htmldate .906, JSON-LD and meta elements alone .68 |
                | speed of extraction | pages a CPU-second | Readability port 42–85, trafilatura 9–15 |
                | statements, PolNeAR dev | content dice50 / exact / full F1 | perceptron .707 / .471 / .609; CoreNLP quotes .382 / .249 / .275; people .821 / .691 / .768 |
                | times, TimeBank (all 183) | value F1 | HeidelTime .762, SUTime .684 |
                | places, LGL (all 588) | within 161 km, misses wrong | CamCoder .397, CLAVIN .317, most populous .422, with demonyms and context .503 |
                | trees, given words | LAS EWT / GUM | CoreNLP 4.5.10 .743 / .743 |
                | events, sentence pairs | triple F1 | UniversalPetrarch .365, PETRARCH2 .360 (an earlier, looser scorer) |
                """;
    }
}
