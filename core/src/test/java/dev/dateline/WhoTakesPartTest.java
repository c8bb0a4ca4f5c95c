// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who takes part in events, where their own clause says it in a roundabout way or another telling says it. */
class WhoTakesPartTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    /** Actors and then recipients of the last event whose trigger is the word. */
    private static List<List<String>> parties(String text, String trigger) {
        ArticleRecord record = DATELINE.read(text);
        Event event = record.events().stream()
                .filter(each -> each.trigger().of(text).equals(trigger))
                .reduce((first, second) -> second)
                .orElseThrow();
        return List.of(names(record, event.actors()), names(record, event.recipients()));
    }

    private static List<String> names(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
    }

    @Test
    void aNounThatPointsBackHasThoseOfTheOnlyTelling() {
        assertThat(parties(
                        "A masked man shot four miners outside a bar in Arequipa late on Monday."
                                + " The shooting happened near the market, police said.",
                        "shooting"))
                .containsExactly(List.of("A masked man"), List.of("four miners"));
    }

    @Test
    void aVerbWithoutItsDoerHasThatOfTheSameDeedDoneToTheSame() {
        assertThat(parties(
                        "Police say a deckhand stabbed Marta Quispe after a quarrel."
                                + " Quispe was stabbed on Sunday, her brother said.",
                        "stabbed"))
                .containsExactly(List.of("a deckhand"), List.of("Marta Quispe"));
    }

    @Test
    void aSecondDeedIsNotTheOneToldBefore() {
        assertThat(parties(
                        "A masked man shot four miners outside a bar in Arequipa late on Monday."
                                + " The second shooting happened near the market, police said.",
                        "shooting"))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void fireAndFireInReturnAreTwoHappenings() {
        assertThat(parties(
                        "The guards fired at the robbers. A robber shot a guard. The shooting lasted an hour.",
                        "shooting"))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void thoseHarmedInTheSameBreathAreThoseShotAt() {
        assertThat(parties("Two men opened fire in the market, killing a baker and wounding three traders.", "opened"))
                .containsExactly(List.of("Two men"), List.of("a baker", "three traders"));
    }

    @Test
    void whoSpeaksInTalksIsOneSideOfThem() {
        assertThat(parties("In talks with fishermen in Callao, Minister Rosa Paz promised new boats.", "talks"))
                .containsExactly(List.of("Rosa Paz", "fishermen"), List.of());
    }

    @Test
    void whoShowsNoSignOfItDoesNotDoIt() {
        assertThat(parties("The mayor showed no sign of backing down.", "backing down"))
                .containsExactly(List.of("The mayor"), List.of());
    }

    @Test
    void aColumnSpeaksForItsAuthorAndAPlanForItsOwner() {
        assertThat(parties("Senator Rosa Paz's column praised the strikers.", "praised"))
                .containsExactly(List.of("Rosa Paz"), List.of("the strikers"));
        assertThat(parties("Governor Carlos Vega's plan would give money to refugees.", "give"))
                .containsExactly(List.of("Carlos Vega"), List.of("refugees"));
    }

    @Test
    void whoRejectsAPushByAnotherRejectsTheOther() {
        assertThat(parties(
                        "The court rejected a push by Governor Carlos Vega, a former judge, to close the mine.",
                        "rejected"))
                .containsExactly(List.of("The court"), List.of("Carlos Vega"));
    }

    @Test
    void nobodyIsTheOneWhomHeAccuses() {
        assertThat(parties(
                        "Mayor Luis Ramos spoke on Monday."
                                + " Ramos praised Governor Carlos Vega and accused him of delaying aid.",
                        "accused"))
                .containsExactly(List.of("Luis Ramos"), List.of("Carlos Vega"));
    }

    @Test
    void whoIsSuspectedOfADeedThatANounNamesDidIt() {
        assertThat(parties("Officers in Arequipa detained a suspect in the stabbing of a farmer.", "stabbing"))
                .containsExactly(List.of("a suspect"), List.of("a farmer"));
        assertThat(parties("Carlos Vega was detained over the killing of Rosa Paz.", "killing"))
                .containsExactly(List.of("Carlos Vega"), List.of("Rosa Paz"));
        assertThat(parties("A plumber implicated in the stabbing of a nurse left Lima on Monday.", "stabbing"))
                .containsExactly(List.of("A plumber"), List.of("a nurse"));
        assertThat(parties("The police-involved shooting in Arequipa happened on Monday.", "shooting"))
                .containsExactly(List.of("police"), List.of());
    }

    @Test
    void whoIsNotSuspectedDidNotDoIt() {
        assertThat(parties("A witness described the killing of Rosa Paz in Lima.", "killing"))
                .containsExactly(List.of(), List.of("Rosa Paz"));
    }

    @Test
    void whomADeedKillsOrLeavesDeadIsWhomItIsDoneTo() {
        assertThat(parties("The bombing took the lives of thirty miners.", "bombing"))
                .containsExactly(List.of(), List.of("thirty miners"));
        assertThat(parties("A strike by rebels killed four farmers.", "strike"))
                .containsExactly(List.of("rebels"), List.of("four farmers"));
    }

    @Test
    void whoStandsBeforeAClauseWithoutObjectIsItsObject() {
        assertThat(parties("The court heard from the boy he was convicted of beating.", "beating")
                        .get(1))
                .containsExactly("the boy");
        assertThat(parties("Police named the boys she was with when guards shot a trader.", "shot")
                        .get(1))
                .containsExactly("a trader");
    }

    @Test
    void whoseSupportersDoItDoesNotDoItHimself() {
        assertThat(parties("Supporters of former president Silva attacked the police.", "attacked")
                        .get(0))
                .containsExactly("Supporters of former president Silva");
        assertThat(parties("Former president Silva attacked the police.", "attacked")
                        .get(0))
                .hasSize(1);
    }

    @Test
    void aPastFormIsNotJoinedToAnInfinitive() {
        assertThat(parties(
                        "The president ordered the army to seize the hill and threatened sanctions on Peru.",
                        "threatened"))
                .containsExactly(List.of("The president"), List.of("Peru"));
        assertThat(parties("The president ordered the army to seize the hill and attack the village.", "attack"))
                .containsExactly(List.of("the army"), List.of("the village"));
    }

    @Test
    void whoIsToldThatHeMustDoItIsToDoIt() {
        assertThat(parties("The president says he has told the general that he must withdraw his troops.", "withdraw")
                        .get(0))
                .containsExactly("the general");
        assertThat(parties("The coach told Weir that he should apologise.", "apologise")
                        .get(0))
                .containsExactly("Weir");
        assertThat(parties("Holm told the judge that he should be freed.", "freed")
                        .get(1))
                .containsExactly("Holm");
        assertThat(parties("The minister told Weir that he would resign.", "resign")
                        .get(0))
                .containsExactly("The minister");
    }

    @Test
    void whoIsArrestedAndChargedInOneBreathIsBoth() {
        String text = "Officers detained a teacher on Friday and charged her.";

        assertThat(parties(text, "detained")).containsExactly(List.of("Officers"), List.of("a teacher"));
        assertThat(parties(text, "charged")).containsExactly(List.of("Officers"), List.of("a teacher"));
    }

    @Test
    void anInquiryIntoAKillingIsNotIntoTheKilled() {
        assertThat(parties("Detectives are investigating the killing of two nurses.", "investigating"))
                .containsExactly(List.of("Detectives"), List.of());
    }

    @Test
    void anAttackHasThoseWhomTheSentencesBesideItName() {
        assertThat(parties(
                        "The stabbing happened behind a bakery in Arequipa. Two miners were wounded and driven to a clinic.",
                        "stabbing"))
                .containsExactly(List.of(), List.of("Two miners"));
        assertThat(parties("A masked woman opened fire beside a mill. Three nurses were wounded.", "wounded"))
                .containsExactly(List.of("A masked woman"), List.of("Three nurses"));
    }

    @Test
    void whatWasDoneOnAnotherDayIsNotTold() {
        assertThat(parties(
                        "The stabbing happened behind a bakery in July 2012. Two miners were wounded in May 2011.",
                        "stabbing"))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void whoDoesAllAttacksOfAnArticleDidThoseWithoutDoer() {
        assertThat(parties(
                        "Carlos Vega shot a nurse in Arequipa. Vega then stabbed a farmer. The town was calm again at noon."
                                + " Shops were open. A miner was wounded as well.",
                        "wounded"))
                .containsExactly(List.of("Carlos Vega"), List.of("A miner"));
    }

    @Test
    void whoAttackedInOneTownNeedNotHaveAttackedInAnother() {
        assertThat(parties(
                        "Carlos Vega shot a nurse in Arequipa. Vega then stabbed a farmer. The town was calm again at noon."
                                + " Shops were open. A miner was wounded in Odense.",
                        "wounded"))
                .containsExactly(List.of(), List.of("A miner"));
    }

    @Test
    void oneTellingOfWhoAttackedIsNotTwo() {
        assertThat(parties(
                        "Carlos Vega shot a nurse in Arequipa. The shooting shocked the town. The town was calm again at noon."
                                + " Shops were open. A miner was wounded as well.",
                        "wounded"))
                .containsExactly(List.of(), List.of("A miner"));
    }

    @Test
    void whoHarmedOneByNameNeedNotHaveHarmedAnother() {
        assertThat(parties(
                        "Carlos Vega shot Rosa Paz in Arequipa. Vega stabbed Paz as well. The town was calm again at noon."
                                + " Shops were open. Marta Quispe was killed in the town too.",
                        "killed"))
                .containsExactly(List.of(), List.of("Marta Quispe"));
    }

    @Test
    void whoInvestigatesAStabbingDidNotStab() {
        assertThat(parties(
                        "Detectives are investigating a deadly stabbing that left a baker dead and his wife wounded.",
                        "stabbing"))
                .containsExactly(List.of(), List.of("a baker"));
    }

    @Test
    void anotherIsOneMoreOfThoseHarmed() {
        assertThat(parties("A gunman killed one baker and injured another.", "injured"))
                .containsExactly(List.of("A gunman"), List.of("another"));
    }

    @Test
    void whoseRequestIsRefusedIsRefused() {
        assertThat(parties("The mayor rejected a demand by Rosa Paz to reopen the mine.", "rejected"))
                .containsExactly(List.of("The mayor"), List.of("Rosa Paz"));
        assertThat(parties("The governor refused a request from three teachers to mend the bridge.", "refused"))
                .containsExactly(List.of("The governor"), List.of("three teachers"));
        assertThat(parties("The governor rejected a Chilean proposal about a joint railway.", "rejected"))
                .containsExactly(List.of("The governor"), List.of("Chile"));
    }

    @Test
    void aPactIsSignedByAllWhoSignIt() {
        assertThat(parties("Peru and Chile signed a pact to share water with Peruvian vineyards.", "signed"))
                .containsExactly(List.of("Peru", "Chile"), List.of());
    }
}
