// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HomesTest {
    private static final String POLICE = """
            The the DET 2 det
            police police NOUN 3 nsubj
            left leave VERB 0 root
            . . PUNCT 3 punct
            """;

    private static String voted(String land) {
        return """
                %1$s %1$s PROPN 2 nsubj B-LOC
                voted vote VERB 0 root
                . . PUNCT 2 punct

                """.formatted(land);
    }

    private static Actor police(Document document) {
        int word = IntStream.range(0, document.tokens().size())
                .filter(i -> document.token(i).form().equals("police"))
                .findFirst()
                .orElseThrow();
        return new ActorResolver().resolve(document, List.of()).at(word).orElseThrow();
    }

    @Test
    void theOnlyLandNamedIsThatOfThePolice() {
        assertThat(police(DocumentText.parse(voted("Peru") + voted("Peru") + POLICE))
                        .country())
                .isEqualTo("PER");
    }

    @Test
    void oneOfManyLandsIsNot() {
        String many = voted("Chile") + voted("Kenya") + voted("Norway") + voted("Japan") + voted("Peru");
        assertThat(police(DocumentText.parse(many + POLICE)).country()).isNull();
    }

    @Test
    void aTextThatNamesNoLandTellsNone() {
        assertThat(police(DocumentText.parse(POLICE)).country()).isNull();
    }

    @Test
    void everyLandThatTheTextHasComeToIsSeenWithItsNumbers() {
        Document document = DocumentText.parse(voted("Chile") + voted("Peru") + POLICE + "\n" + voted("Kenya"));
        List<HomeRow> rows = new ActorResolver().homes(document, List.of(), List.of(), Optional.empty(), List.of());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).lands()).containsOnlyKeys("CHL", "PER");
        assertThat(number(rows.get(0), "PER", "back")).isEqualTo(1);
        assertThat(number(rows.get(0), "PER", "last")).isEqualTo(1);
        assertThat(number(rows.get(0), "CHL", "back")).isEqualTo(2);
        assertThat(number(rows.get(0), "PER", "actors")).isEqualTo(1 / 3.0, Offset.offset(1e-9));
    }

    private static double number(HomeRow row, String land, String name) {
        double[] numbers = Objects.requireNonNull(row.lands().get(land));
        assertThat(numbers).hasSize(HomeRow.names().size());
        return numbers[HomeRow.names().indexOf(name)];
    }
}
