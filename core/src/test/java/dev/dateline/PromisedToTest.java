// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom commitments are made to, asked of or aimed at, and who speaks where no verb says so, in whole texts. */
class PromisedToTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static List<String> names(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
    }

    private static List<String> to(String text) {
        ArticleRecord record = DATELINE.read(text);
        assertThat(record.commitments()).as(text).isNotEmpty();
        return names(record, record.commitments().get(0).to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelaya offered to negotiate with President Micheletti. | Micheletti
            Zelaya offered to meet President Micheletti on Friday. | Micheletti
            Kenya promised to hand the prisoners to the Red Cross. | Red Cross
            Washington promised to withdraw its troops from Iraq.  | Iraq
            Norway pledged support for Ukraine.                    | Ukraine
            Zelaya told President Micheletti that he must resign.  | Micheletti
            """)
    void namesThePartnerOfADeed(String text, String partner) {
        assertThat(to(text)).hasSize(1).allMatch(name -> name.contains(partner));
    }

    @Test
    void namesNobodyWhomADeedOnlyConcerns() {
        assertThat(to("Norway promised to negotiate without delay.")).isEmpty();
        assertThat(to("The minister promised to return to Nairobi in May.")).isEmpty();
    }

    private static List<List<String>> speakers(String text) {
        ArticleRecord record = DATELINE.read(text);
        return record.statements().stream()
                .map(statement -> names(record, statement.speaker() == null ? List.of() : List.of(statement.speaker())))
                .toList();
    }

    @Test
    void lendsAQuotationTheSubjectOfTheSentenceBeforeIt() {
        assertThat(
                        speakers(
                                "Fishermen said the harbour was closed.\n\nAnna Holm was upbeat. \"We will be back in a week.\""))
                .last()
                .isEqualTo(List.of("Anna Holm"));
    }

    @Test
    void takesAStatementThatSpeaksForWhoIssuedIt() {
        assertThat(
                        speakers(
                                "The Teachers' Union said in a statement that the strike would go on. The statement did not specify a date, but said that talks were over."))
                .isNotEmpty()
                .allMatch(names -> names.equals(List.of("Teachers' Union")));
    }

    @Test
    void makesNoStatementOfWordsThatOnlySayWhoSpeaks() {
        ArticleRecord record =
                DATELINE.read("\"The harbour is calm,\" she said, according to the agency Norna. \"Life goes on.\"");
        assertThat(record.statements())
                .noneMatch(statement -> statement.content().stream()
                        .anyMatch(piece -> piece.of(record.text()).strip().equals("she said")));
    }
}
