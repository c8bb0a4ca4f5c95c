// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.record.Interval;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeExamplesTest {
    private static final TimeExtractor EXTRACTOR = new TimeExtractor();
    private static final List<Row> EXAMPLES =
            Table.beside(TimeExamplesTest.class, "examples.tsv").rows();

    @TestFactory
    Stream<DynamicTest> meansWhatItsExampleSays() {
        return EXAMPLES.stream()
                .filter(row -> !row.text("type").isEmpty())
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.text("text"), () -> matches(row)));
    }

    @TestFactory
    Stream<DynamicTest> leavesAloneWhatIsNoTime() {
        return EXAMPLES.stream()
                .filter(row -> row.text("type").isEmpty())
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.text("text"), () -> misses(row)));
    }

    @Test
    void everyRuleHasAnExampleOfBothKinds() {
        assertThat(named(true)).containsAll(rules());
        assertThat(named(false)).containsAll(rules());
    }

    private static Set<String> rules() {
        return EXTRACTOR.rules().all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(boolean match) {
        return EXAMPLES.stream()
                .filter(row -> row.text("type").isEmpty() != match)
                .map(row -> row.required("rule"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<LocalDate> published(Row row) {
        return row.optional("published").map(LocalDate::parse);
    }

    private static void matches(Row row) {
        Document document = Sketch.of(row.required("text"));
        String expression = row.required("expression");
        assertThat(rulesAt(document, expression)).containsExactly(row.required("rule"));
        if (row.text("type").equals("none")) {
            return;
        }
        TimeMention found = EXTRACTOR.extract(document, published(row)).stream()
                .filter(mention -> mention.span().of(document.text()).equals(expression))
                .findFirst()
                .orElseThrow();
        assertThat(found.type().code()).isEqualTo(row.text("type"));
        assertThat(found.value()).isEqualTo(row.text("value"));
        assertThat(found.interval()).isEqualTo(interval(row));
        assertThat(found.alternatives())
                .isEqualTo(
                        row.list("alternatives").stream().map(LocalDate::parse).toList());
    }

    private static @Nullable Interval interval(Row row) {
        return row.optional("begin")
                .map(begin -> new Interval(LocalDate.parse(begin), LocalDate.parse(row.required("end"))))
                .orElse(null);
    }

    /** The rules whose matches begin where the expression stands. */
    private static List<String> rulesAt(Document document, String expression) {
        int at = document.text().indexOf(expression);
        assertThat(at).as("the example holds its expression").isNotNegative();
        Sight sight = EXTRACTOR.sight(document);
        return EXTRACTOR.matches(sight).stream()
                .filter(match -> sight.scan().atom(match.from()).begin() == at)
                .map(match -> match.rule().id())
                .toList();
    }

    private static void misses(Row row) {
        Document document = Sketch.of(row.required("text"));
        int begin = document.text().indexOf(row.required("expression"));
        int end = begin + row.required("expression").length();
        assertThat(begin).as("the example holds its expression").isNotNegative();
        assertThat(EXTRACTOR.matches(EXTRACTOR.sight(document)))
                .noneMatch(match -> match.rule().id().equals(row.required("rule"))
                        && EXTRACTOR.sight(document).scan().atom(match.from()).begin() < end
                        && EXTRACTOR.sight(document).last(match).end() > begin);
    }
}
