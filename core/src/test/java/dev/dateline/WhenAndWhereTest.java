// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** When and where events of whole texts took place, also by other sentences than their own; published on Thursday, 13 June 2024. */
class WhenAndWhereTest {
    private static final Dateline DATELINE = Dateline.open();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 13);

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static Event event(ArticleRecord record, String trigger) {
        return record.events().stream()
                .filter(event -> event.trigger().of(record.text()).equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static List<Event> events(ArticleRecord record, String trigger) {
        return record.events().stream()
                .filter(event -> event.trigger().of(record.text()).equals(trigger))
                .toList();
    }

    /** The first day of the event with a trigger, "-" where it has none. */
    private static String begin(String text, String trigger) {
        return begin(event(DATELINE.read(text, PUBLISHED), trigger));
    }

    private static String begin(Event event) {
        return event.time() == null ? "-" : event.time().interval().begin().toString();
    }

    private static String place(String text, String trigger) {
        ArticleRecord record = DATELINE.read(text, PUBLISHED);
        return record.places().stream()
                .filter(place -> place.id().equals(event(record, trigger).place()))
                .map(Place::name)
                .findFirst()
                .orElse("-");
    }

    @Test
    void aPlaceWhereSomethingIsSaidIsNotThatOfWhatIsSaid() {
        assertThat(place("The president of Ghana said in Chicago he would reopen the border next week.", "reopen"))
                .isNotEqualTo("Chicago");
        assertThat(place("Premier Moran said that he would meet the envoys in Chicago.", "meet"))
                .isEqualTo("Chicago");
    }

    @Test
    void aDeedOnAnotherDayNeedNotBeWhereTheOneBeforeWas() {
        assertThat(place(
                        "Paolo Ferri, who was arrested in Rome in 2018 and released in 2021, sued the bank.",
                        "released"))
                .isNotEqualTo("Rome");
        assertThat(place("Police arrested Paolo Ferri in Rome and beat him.", "beat"))
                .isEqualTo("Rome");
    }

    @Test
    void aMeetingThatWasToHaveBeenIsOver() {
        assertThat(begin("The minister, who was to have met the union on Sunday, flew to Geneva.", "met"))
                .isEqualTo("2024-06-09");
        assertThat(begin("The minister, who is to meet the union on Sunday, flew to Geneva.", "meet"))
                .isEqualTo("2024-06-16");
        assertThat(begin("Residents will be able to meet the minister on Sunday.", "meet"))
                .isEqualTo("2024-06-16");
    }

    @Test
    void aStrikeIsOnTheDayForWhichItIsCalled() {
        assertThat(begin("The union called a strike for Friday.", "strike")).isEqualTo("2024-06-14");
        assertThat(begin("The union called for a strike from Friday.", "strike"))
                .isEqualTo("2024-06-14");
        assertThat(begin("The mayor imposed a curfew from Friday.", "curfew")).isEqualTo("2024-06-14");
        assertThat(begin("The union called a strike after the police raided its office on Friday.", "raided"))
                .isEqualTo("2024-06-07");
        assertThat(begin("The union began a strike on Friday.", "strike")).isEqualTo("2024-06-07");
    }

    @Test
    void whatCameBeforeADatedActHasAnotherDay() {
        String text = "Premier Ilja Moran resigned on Monday after thousands marched through Tesk.";

        assertThat(begin(text, "resigned")).isEqualTo("2024-06-10");
        assertThat(begin(text, "marched")).isEqualTo("-");
    }

    @Test
    void aDaySinceWhichItGoesOnIsNotItsOwn() {
        assertThat(begin("Since Monday the police have arrested ten men.", "arrested"))
                .isEqualTo("-");
    }

    @Test
    void sharesADayBetweenVerbsThatAreJoined() {
        assertThat(begin("Police raided a newspaper on Tuesday and arrested ten men.", "arrested"))
                .isEqualTo("2024-06-11");
    }

    @Test
    void datesAMarchByWhatIsDoneToThoseWhoMarch() {
        assertThat(begin("Police fired tear gas on Tuesday at people who marched in Blantyre.", "marched"))
                .isEqualTo("2024-06-11");
    }

    @Test
    void looksAheadForTheDayOfAConditionOfWhatWasThreatened() {
        assertThat(DATELINE.read(
                                "Norway threatened to halt aid if the troops did not leave by the end of July.",
                                PUBLISHED)
                        .commitments())
                .extracting(threat -> String.valueOf(threat.deadline()))
                .singleElement()
                .asString()
                .contains("2024-07-31");
    }

    @Test
    void takesADayThatTheTreeHangsOnTheObject() {
        assertThat(begin("The party voiced support for the movement of the farmers on Tuesday.", "voiced"))
                .isEqualTo("2024-06-11");
    }

    @Test
    void takesNoDayUntilWhichSomethingLasts() {
        assertThat(begin("The governor closed the border with Rwanda until Sunday.", "closed"))
                .isEqualTo("-");
    }

    @Test
    void takesNoDayOfTheSayingForWhatIsSaid() {
        assertThat(begin("\"These men murdered farmers,\" the colonel said on Monday.", "murdered"))
                .isEqualTo("-");
    }

    @Test
    void takesNoDayOfAThreatForWhatIsThreatened() {
        assertThat(begin("On Monday Kenya threatened to expel the envoys.", "expel"))
                .isEqualTo("-");
    }

    @Test
    void datesATellingThatPointsBackByTheOneBefore() {
        String text = "Prime Minister Anna Keller resigned on Tuesday. Her resignation came as a shock to Norway.";
        assertThat(begin(text, "resignation")).isEqualTo("2024-06-11");
        Event resignation = event(DATELINE.read(text, PUBLISHED), "resignation");
        assertThat(resignation.why()).contains("; dated as e1");
    }

    @Test
    void leavesAnotherDeedOfTheSameMenUndated() {
        ArticleRecord record = DATELINE.read(
                "Gunmen killed a judge in Bauchi on Tuesday. The gunmen had killed two farmers before.", PUBLISHED);
        assertThat(events(record, "killed")).extracting(WhenAndWhereTest::begin).containsExactly("2024-06-11", "-");
    }

    @Test
    void takesThePlaceOfTheDeedInTheSentenceBefore() {
        String text = "Students marched through Nairobi on Monday. Police arrested forty of them.";
        assertThat(place(text, "arrested")).isEqualTo("Nairobi");
    }

    @Test
    void takesNoPlaceFromTwoSentencesBefore() {
        String text = "Students marched through Nairobi on Monday. The dean praised them. Police arrested a banker.";
        assertThat(place(text, "arrested")).isEqualTo("-");
    }

    @Test
    void placesWhatAuthoritiesDoAtHome() {
        String text = "Prices rose in Malawi last year. Malawian police arrested a teacher.";
        assertThat(place(text, "arrested")).isEqualTo("Malawi");
        assertThat(place("Prices rose in Malawi last year. Malawian troops attacked the Zambian army.", "attacked"))
                .isEqualTo("-");
    }

    @Test
    void placesAProtestInTheCountryOfThoseWhoProtest() {
        String text = "Prices rose in Malawi last year. Malawian teachers protested against the rise.";
        assertThat(place(text, "protested")).isEqualTo("Malawi");
    }

    @Test
    void placesADeedInTheOneCountryThatItsSentenceNames() {
        String scene =
                "Prices rose in Malawi last year. Riots broke out after a quarrel between the Malawian government and ";
        assertThat(place(scene + "farmers.", "Riots")).isEqualTo("Malawi");
        assertThat(place(scene + "Zambian farmers.", "Riots")).isEqualTo("-");
    }

    @Test
    void takesTheCountryOfItsSentenceBeforeThePlaceOfTheSentenceBefore() {
        String text =
                "Prices rose in Malawi last year. Students marched through Lusaka on Monday. Malawian police arrested a banker.";
        assertThat(place(text, "arrested")).isEqualTo("Malawi");
    }

    @Test
    void placesADeedOnTheGroundThatItIsSaidToBeOf() {
        String scene = "Prices rose in Malawi last year. Zambian gunmen killed ten men in a Malawian ";
        assertThat(place(scene + "village.", "killed")).isEqualTo("Malawi");
        assertThat(place(scene + "newspaper.", "killed")).isEqualTo("-");
    }

    @Test
    void placesTheEndOfAnEmergencyInTheCountryOfWhoEndsIt() {
        String text = "Prices rose in Malawi last year. The Malawian president will lift the state of emergency.";
        assertThat(place(text, "lift")).isEqualTo("Malawi");
    }

    @Test
    void placesWhatPeopleOfOneCountryDoWithEachOtherInIt() {
        String scene = "Prices rose in Malawi last year. Malawian teachers met. ";
        assertThat(place(scene + "The opposition accused the Malawian president of theft.", "accused"))
                .isEqualTo("Malawi");
        assertThat(place(scene + "The opposition accused the Zambian president of theft.", "accused"))
                .isEqualTo("-");
        assertThat(place(scene + "The opposition accused the Malawian president of theft in Zambia.", "accused"))
                .isNotEqualTo("Malawi");
    }

    @Test
    void placesADeedInACountryThatOnlyItsPeopleName() {
        String text = "Malawian police arrested a teacher.";
        ArticleRecord record = DATELINE.read(text, PUBLISHED);
        assertThat(place(text, "arrested")).isEqualTo("Malawi");
        assertThat(record.places()).singleElement().satisfies(place -> {
            assertThat(place.kind()).isEqualTo("country");
            assertThat(place.mentions().get(0).of(text)).isEqualTo("Malawian");
            assertThat(place.latitude()).isBetween(-18.0, -9.0);
        });
        assertThat(DATELINE.read("Malawian teachers praised the book.", PUBLISHED)
                        .places())
                .isEmpty();
    }

    @Test
    void takesAPhraseOfTheSentenceBeforeTheDateline() {
        String opening = "LILONGWE — Prime Minister Chikondi Banda of Malawi announced her resignation";
        assertThat(place(opening + " in a televised statement from Lusaka.", "resignation"))
                .isEqualTo("Lusaka");
        assertThat(place("LILONGWE — Malawian teachers rallied outside the parliament.", "rallied"))
                .isEqualTo("Lilongwe");
    }

    @Test
    void takesTheDatelineForNoDeedOfAnotherCountry() {
        String rest = " — Riots broke out after a quarrel. Malawian teachers met the Malawian president in Malawi.";
        assertThat(place("LILONGWE" + rest, "Riots")).isEqualTo("Lilongwe");
        assertThat(place("LONDON" + rest, "Riots")).isNotEqualTo("London");
    }

    @Test
    void placesAWithdrawalInTheCountryThatTheArticleSpeaksOf() {
        String scene = "Bombs killed ten people in Malawi on Monday. Malawian police closed the roads in Malawi. ";
        assertThat(place(scene + "Peru withdrew its 300 soldiers.", "withdrew")).isEqualTo("Malawi");
        assertThat(place(scene + "Peru praised its 300 soldiers.", "praised")).isEqualTo("-");
    }

    @Test
    void placesAnEventInThePlaceThatItsClauseIsAbout() {
        String text = "Envoys praised Zambia, where the president left power, and Malawi.";
        assertThat(place(text, "left")).isEqualTo("Zambia");
    }

    @Test
    void takesNoHelpOfSoldiersForGivenAtHome() {
        String text = "Malawian teachers met in Malawi. Malawian troops helped the Malawian farmers.";
        assertThat(place(text, "helped")).isEqualTo("-");
    }
}
