// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Sector;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KindsTest {
    private static final Kinds KINDS = Kinds.load(Tables.builtIn());
    private static final Pattern EXAMPLE = Pattern.compile("(\\w+): ([^(]+?)(?: \\((\\w+)\\))?");

    private static boolean isOne(String example) {
        Matcher matcher = EXAMPLE.matcher(example);
        assertThat(matcher.matches()).as(example).isTrue();
        Sector sector = matcher.group(3) == null ? null : Sector.valueOf(matcher.group(3));
        return KINDS.isOne(new Kinds.Body(sector, null, true, List.of(Words.of(matcher.group(2)))), matcher.group(1));
    }

    @TestFactory
    Stream<DynamicTest> everyRowFitsItsExampleAndNotItsCounterexample() {
        return Table.beside(Kinds.class, "kinds.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.required("id"), () -> {
                    assertThat(isOne(row.required("yes"))).isTrue();
                    assertThat(isOne(row.required("no"))).isFalse();
                }));
    }

    @Test
    void onlyABodyThatNoTableListsMayBeACompanyWithoutASector() {
        List<List<String>> names = List.of(List.of("ruvan", "rail"));
        assertThat(KINDS.isOne(new Kinds.Body(null, null, false, names), "company"))
                .isTrue();
        assertThat(KINDS.isOne(new Kinds.Body(null, null, true, names), "company"))
                .isFalse();
    }

    @Test
    void aBodyOfNoStateIsAGroup() {
        List<List<String>> names = List.of(List.of("ruvan", "relief"));
        assertThat(KINDS.isOne(new Kinds.Body(null, "NGO", true, names), "group"))
                .isTrue();
    }
}
