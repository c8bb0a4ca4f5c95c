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
import org.junit.jupiter.params.provider.ValueSource;

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
    void whoTellsWhatHeWillDoIsNotSomebodyNamedBetween() {
        ArticleRecord record = DATELINE.read(
                "Peter Brandt said that if any of Tom Hale's findings led to criminal charges, he would resign.");

        assertThat(record.commitments())
                .singleElement()
                .satisfies(promise -> assertThat(names(record, promise.by())).containsExactly("Peter Brandt"));
    }

    @Test
    void whatSomebodySaysEndsWhereHeAddsMore() {
        ArticleRecord record =
                DATELINE.read("Anna Keller said the road was shut but added, “The tunnel will open on Friday.”");

        assertThat(record.statements())
                .extracting(said -> said.content().get(0).of(record.text()))
                .containsExactly("the road was shut", "The tunnel will open on Friday.");
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
            Kenya assured the refugees that the camp would reopen. | refugees
            The premier vowed to protect the villagers.            | villagers
            Unions gave the ministry until Friday to raise wages.  | ministry
            The rebels are ready for talks with the mayor.         | mayor
            Ms Holm demanded the dismissal of the police chief.    | police chief
            Protesters demanded an end to Governor Adeyemi's rule. | Adeyemi
            The guards threatened to beat the fishermen.           | fishermen
            Thousands marched against Mayor Adeyemi on Monday, demanding clean water. | Adeyemi
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
    void aThreatUnderAConditionIsPutToWhoCanMeetIt() {
        assertThat(to("\"If the police come back, we are going to set the market ablaze,\" a trader said."))
                .containsExactly("the police");
    }

    @Test
    void lendsAQuotationTheSpeakerOfTheSentenceBeforeIt() {
        assertThat(
                        speakers(
                                "Fishermen said the harbour was closed.\n\nYet the mayor is also a \"change agent,\" Mr Brandt said. \"That is what people want.\""))
                .endsWith("Brandt", "Brandt");
    }

    @Test
    void givesNoQuotationOfAnotherParagraphToAnIndirectStatement() {
        ArticleRecord record = DATELINE.read(
                "The party apologised for letters suggesting that someone should question his faith.\n\n\"We want to offer an apology to everyone,\" the party's leader, Anna Holm, said.");
        assertThat(record.statements())
                .filteredOn(statement -> statement.content().size() > 1)
                .isEmpty();
    }

    @Test
    void twoNamesOfABodyAreOnesWhereOneStandsInBrackets() {
        ArticleRecord record = DATELINE.read("The Party of the Dawn (Alba) called for a strike.");
        assertThat(record.actors())
                .filteredOn(actor -> actor.mentions().stream()
                        .anyMatch(mention -> mention.of(record.text()).equals("Alba")))
                .singleElement()
                .extracting(Actor::name)
                .isEqualTo("Party of the Dawn");
    }

    @Test
    void whatIsOnesAndCalledTheSameIsTheSame() {
        ArticleRecord record =
                DATELINE.read("Officials said the Weaver campaign had broken the law. The Weaver campaign denied it.");
        assertThat(record.actors())
                .filteredOn(actor -> actor.name().endsWith("Weaver campaign"))
                .hasSize(1);
    }

    @Test
    void namesNeitherGodNorAFeastAsAnActor() {
        assertThat(DATELINE.read("\"I will return if God wills it,\" Mr Okello said at Christmas.")
                        .actors())
                .extracting(Actor::name)
                .doesNotContain("God", "Christmas");
    }

    @Test
    void namesNobodyWithHalfABound() {
        assertThat(DATELINE.read("The war has displaced more than 60,000 people. Police wounded at least nine others.")
                        .actors())
                .extracting(Actor::name)
                .noneMatch(name -> name.startsWith("than") || name.startsWith("least"));
    }

    @Test
    void readsTheNameOfACountryWhole() {
        ArticleRecord record = DATELINE.read(
                "Hezbollah, which is part of the government and which Saudi Arabia accuses of sowing strife, denied it.");
        assertThat(record.actors())
                .filteredOn(actor -> actor.name().contains("Arabia"))
                .singleElement()
                .extracting(Actor::country)
                .isEqualTo("SAU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru and Chile signed a truce. The soldiers from a Gulf state met on Monday.",
                "Peru and Chile signed a truce. The soldiers from an unnamed country met on Monday."
            })
    void readsCountriesThatAreNotNamed(String text) {
        assertThat(DATELINE.read(text).events()).isNotEmpty();
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
