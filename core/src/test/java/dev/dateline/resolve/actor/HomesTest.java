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
    void whoJudgesAStrangerIsNotOfHisLand() {
        String tried = """
                The the DET 3 det
                German german ADJ 3 amod B-MISC
                court court NOUN 4 nsubj
                jailed jail VERB 0 root
                an an DET 7 det
                Iraqi iraqi ADJ 7 amod B-MISC
                man man NOUN 4 obj
                . . PUNCT 4 punct

                """;
        String again = """
                The the DET 3 det
                Iraqi iraqi ADJ 3 amod B-MISC
                man man NOUN 4 nsubj
                wept weep VERB 0 root
                . . PUNCT 4 punct

                """;
        assertThat(police(DocumentText.parse(tried + again + again + POLICE)).country())
                .isEqualTo("DEU");
        assertThat(police(DocumentText.parse(voted("Iraq") + tried + again + again + POLICE))
                        .country())
                .isNotEqualTo("DEU");
    }

    @Test
    void theAgencyOfADatelineSpeaksForNoLand() {
        String line = """
                LIMA Lima PROPN 5 dep B-LOC
                ( ( PUNCT 3 punct
                %s %s PROPN 1 dep B-ORG
                ) ) PUNCT 3 punct
                - - PUNCT 1 punct
                """;
        String opening = """
                The the DET 8 det
                parliament parliament NOUN 8 nsubj
                voted vote VERB 0 root
                . . PUNCT 8 punct

                """;
        Document known = DocumentText.parse(line.formatted("Reuters", "Reuters") + opening + POLICE);
        Document unknown = DocumentText.parse(line.formatted("Ruvan", "Ruvan") + opening + POLICE);
        assertThat(police(known).country()).isEqualTo(police(unknown).country()).isEqualTo("PER");
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
