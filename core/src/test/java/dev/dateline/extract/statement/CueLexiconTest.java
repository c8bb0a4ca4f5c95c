// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.StatementAct;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CueLexiconTest {
    private final FrameMatcher matcher = new FrameMatcher(CueLexicon.load(Tables.builtIn()));
    private final Table table = Table.beside(CueLexicon.class, CueLexicon.TABLE);

    private Optional<FrameMatch> match(String example) {
        Document document = CueExample.parse(example);
        Token cue = document.root(document.sentences().get(0));
        return matcher.match(document, cue);
    }

    @TestFactory
    Stream<DynamicTest> everyEntryMatchesItsExamples() {
        return table.stream()
                .map(row -> DynamicTest.dynamicTest(row.required("id"), () -> {
                    CueEntry entry = CueEntry.of(row);
                    assertThat(!entry.frames().isEmpty() || entry.kind() == CueEntry.Kind.ACT)
                            .isTrue();
                    assertThat(row.list("must")).hasSameSizeAs(entry.frames());
                    for (String example : row.list("must")) {
                        assertThat(match(example).map(found -> found.entry().lemma()))
                                .as(example)
                                .contains(entry.lemma());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noEntryMatchesItsCounterexamples() {
        return table.stream()
                .map(row -> DynamicTest.dynamicTest(row.required("id"), () -> {
                    assertThat(row.list("mustnot")).isNotEmpty();
                    for (String example : row.list("mustnot")) {
                        assertThat(match(example)).as(example).isEmpty();
                    }
                }));
    }

    @Test
    void everyActHasACue() {
        List<StatementAct> acts =
                table.map(CueEntry::of).stream().map(CueEntry::act).distinct().toList();

        assertThat(acts).containsAll(Arrays.asList(StatementAct.values()));
    }

    @Test
    void idsAreSortedAndUnique() {
        List<String> ids = table.stream().map(row -> row.required("id")).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
