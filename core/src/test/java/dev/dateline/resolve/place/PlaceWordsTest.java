// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Place;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlaceWordsTest {
    private final PlaceResolver resolver = new PlaceResolver();

    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfEachRole() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : Table.beside(PlaceWords.class, "place-words.tsv").rows()) {
            for (String column : List.of("yes", "no")) {
                String[] example = row.required(column).split(" =>", -1);
                tests.add(DynamicTest.dynamicTest(
                        row.text("role") + ", " + column,
                        () -> assertThat(places(example[0])).isEqualTo(example[1].strip())));
            }
        }
        return tests.stream();
    }

    private String places(String marked) {
        return resolver.resolve(MarkedText.parse(marked)).all().stream()
                .map(PlaceWordsTest::print)
                .collect(Collectors.joining(", "));
    }

    private static String print(Place place) {
        return place.name() + "/" + place.kind() + "/" + (place.country() == null ? "-" : place.country());
    }
}
