// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Told;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AgenciesTest {
    private static final Agencies AGENCIES = Agencies.of(Tables.builtIn());

    @Test
    void hasExamplesForEveryAgency() {
        assertThat(AGENCIES.list())
                .filteredOn(agency ->
                        agency.matching().isEmpty() || agency.failing().isEmpty())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> creditsTheAgencyOfItsExamplesAndNoOther() {
        return AGENCIES.list().stream()
                .flatMap(agency -> Stream.concat(
                        agency.matching().stream().map(text -> check(text, List.of(agency.name()))),
                        agency.failing().stream().map(text -> check(text, List.of()))));
    }

    private static DynamicTest check(String example, List<String> expected) {
        return DynamicTest.dynamicTest(
                example,
                () -> assertThat(AGENCIES.credited("", example.replace("\\n", "\n")).stream()
                                .map(Agencies.Agency::name))
                        .isEqualTo(expected));
    }

    @Test
    void takesTheAgencyOfABylineAndCountsItsNamesAsUnsigned() {
        Origin origin = AGENCIES.origin(
                Told.article("a", null, "kelpshire-post.example", "Ada Mills, Associated Press", "Rain fell."));
        assertThat(origin).isEqualTo(new Origin("AP", true, false, false));
    }

    @Test
    void knowsAnAgencyByItsHost() {
        Origin origin = AGENCIES.origin(Told.article("a", null, "www.reuters.com", "Ada Mills", "Rain fell."));
        assertThat(origin).isEqualTo(new Origin("Reuters", true, true, true));
    }

    @Test
    void takesTheOutletWhereNoAgencyIsCredited() {
        Origin origin = AGENCIES.origin(Told.article("a", null, "Kelpshire Post", "Ada Mills", "Rain fell."));
        assertThat(origin).isEqualTo(new Origin("kelpshire post", false, true, true));
    }
}
