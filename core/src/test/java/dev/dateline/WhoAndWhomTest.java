// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Status;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, who acts, whom it is done to, and whom commitments are made to, in whole texts. */
class WhoAndWhomTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    /** The names of actors, or their first words where they have none. */
    private static List<String> names(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
    }

    private static Event event(ArticleRecord record, String trigger) {
        return record.events().stream()
                .filter(event -> event.trigger().of(record.text()).equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> recipients(String text, String trigger) {
        ArticleRecord record = DATELINE.read(text);
        return names(record, event(record, trigger).recipients());
    }

    private static List<String> speakers(String text) {
        ArticleRecord record = DATELINE.read(text);
        return record.statements().stream()
                .flatMap(statement ->
                        names(record, statement.speaker() == null ? List.of() : List.of(statement.speaker())).stream())
                .toList();
    }

    @Test
    void whoUndergoesTheFirstVerbDoesTheOneJoinedToIt() {
        assertThat(speakers("The minister was released on Monday and said there was a revolution."))
                .containsExactly("The minister");
    }

    @Test
    void severalTitlesBeforeANameAreOnePersons() {
        assertThat(speakers(
                        "Former Secretary of State and Democratic frontrunner Ellen Marsh said the plan had failed."))
                .containsExactly("Ellen Marsh");
    }

    @Test
    void aPollSpeaksForItself() {
        assertThat(speakers("An opinion poll said voters were angry.")).containsExactly("An opinion poll");
    }

    @Test
    void aCountrysTitleIsTheCountryThatTheArticleNames() {
        assertThat(recipients(
                        "Iran hanged a spy. The Iraqi premier hailed \"great security cooperation\" with the Islamic Republic.",
                        "hailed"))
                .containsExactly("Iran");
    }

    @Test
    void aTitleOfSeveralCountriesThatTheArticleNamesIsNone() {
        assertThat(recipients(
                        "Iran and Pakistan traded fire. The Iraqi premier criticised the Islamic Republic.",
                        "criticised"))
                .doesNotContain("Iran", "Pakistan");
    }

    @Test
    void whatIsStoppedShortOfDidNotHappen() {
        ArticleRecord record = DATELINE.read("The army stopped short of attacking the town.");

        assertThat(record.events()).noneMatch(event -> event.status() == Status.HAPPENED);
    }

    @Test
    void theSeatOfACouncilIsAPlace() {
        assertThat(DATELINE.read("The Albany council met European carriers.").places())
                .singleElement()
                .satisfies(place -> assertThat(place.country()).isEqualTo("USA"));
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

    @Test
    void lendsAQuotationTheSubjectOfTheSentenceBeforeIt() {
        assertThat(
                        speakers(
                                "Fishermen said the harbour was closed.\n\nAnna Holm was upbeat. \"We will be back in a week.\""))
                .last()
                .isEqualTo("Anna Holm");
    }

    @Test
    void takesAStatementThatSpeaksForWhoIssuedIt() {
        assertThat(
                        speakers(
                                "The Teachers' Union said in a statement that the strike would go on. The statement did not specify a date, but said that talks were over."))
                .isNotEmpty()
                .allMatch("Teachers' Union"::equals);
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
