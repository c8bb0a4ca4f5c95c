// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dateline.fuse.Told;
import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.copy.Copies;
import dev.dateline.record.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimatesTest {
    private final Copies copies = new Copies(new TransientMemory());
    private final Estimates estimates = new Estimates(copies);

    private Estimate of(Toll toll, ArticleRecord... articles) {
        List.of(articles).forEach(copies::add);
        return estimates.of(toll, List.of(articles)).orElseThrow();
    }

    private static ArticleRecord told(String id, String day, String outlet, String text) {
        return Told.sentences(id, day, outlet, text);
    }

    @Test
    void takesTheMedianOfIndependentSources() {
        Estimate killed = of(
                Toll.KILLED,
                told("a", "2031-03-04", "post.example", "Three people were killed in the blast at the mill."),
                told(
                        "b",
                        "2031-03-04",
                        "herald.example",
                        "The explosion that tore through the mill left 3 workers dead."),
                told(
                        "c",
                        "2031-03-04",
                        "globe.example",
                        "Fire officers said that five people died at the mill on Tuesday."));
        assertThat(List.of(killed.low(), killed.best(), killed.high())).containsExactly(3, 3, 5);
        assertThat(killed.votes()).isEqualTo(3);
        assertThat(killed.claims())
                .extracting(each -> each.claim().article(), LabelledClaim::label)
                .containsExactly(tuple("a", Label.AGREES), tuple("b", Label.AGREES), tuple("c", Label.CONTRADICTED));
    }

    @Test
    void givesCopiesOneVote() {
        String wire =
                "Nine people were killed when a bridge fell at Osterveld on Tuesday, the harbour office said in the evening.";
        Estimate killed = of(
                Toll.KILLED,
                told("a", "2031-03-04", "post.example", wire),
                told("b", "2031-03-04", "herald.example", wire),
                told("c", "2031-03-04", "globe.example", wire),
                told("d", "2031-03-05", "mail.example", "Four people died in the fall of the bridge, doctors said."),
                told("e", "2031-03-05", "sun.example", "The collapse killed four people, a count by hospitals shows."));
        assertThat(killed.votes()).isEqualTo(3);
        assertThat(killed.best()).isEqualTo(4);
    }

    @Test
    void countsTheLatestOfASourceAndCallsTheEarlierRevised() {
        Estimate killed = of(
                Toll.KILLED,
                told("late", "2031-03-06", "post.example", "The number grew: six people were killed by the flood."),
                told("early", "2031-03-04", "post.example", "Two people were killed as water rose in the old town."));
        assertThat(List.of(killed.low(), killed.best(), killed.high())).containsExactly(2, 6, 6);
        assertThat(killed.claims())
                .extracting(each -> each.claim().article(), LabelledClaim::label)
                .containsExactly(tuple("early", Label.REVISED), tuple("late", Label.AGREES));
    }

    @Test
    void takesThoseShotWhoDidNotDieForInjured() {
        Estimate injured = of(
                Toll.INJURED,
                told(
                        "a",
                        "2031-03-04",
                        "post.example",
                        "Five people were shot at a market. One man died in hospital."));
        assertThat(injured.best()).isEqualTo(4);
    }

    @Test
    void takesTheInjuredOfOtherHappeningsFurtherDownForNoneOfThis() {
        Estimate injured = of(
                Toll.INJURED,
                told(
                        "a",
                        "2031-03-04",
                        "post.example",
                        "Five people were shot at a market. It was noon. Shops closed. Since May 70 people were wounded in the town."));
        assertThat(injured.best()).isEqualTo(5);
    }

    @Test
    void takesTheDeathOfAnotherFurtherDownForNoneOfThoseHurt() {
        ArticleRecord article = told(
                "a",
                "2031-03-04",
                "post.example",
                "Five people were hurt at a market. It was noon. Shops closed. One person had died there in May.");
        copies.add(article);
        assertThat(estimates.of(Toll.KILLED, List.of(article))).isEmpty();
    }

    @Test
    void doesNotLetTheNamingOfOneContradictANumber() {
        Estimate killed = of(
                Toll.KILLED,
                told("a", "2031-03-04", "post.example", "Four people were killed in the crash on the coast road."),
                told("b", "2031-03-05", "herald.example", "A teacher was killed in the crash, her school said."));
        assertThat(killed.best()).isEqualTo(4);
        assertThat(killed.claims()).extracting(LabelledClaim::label).containsOnly(Label.AGREES);
    }

    @Test
    void callsASmallerNumberOfTheSameArticleOfOtherScope() {
        Estimate killed = of(
                Toll.KILLED,
                told(
                        "a",
                        "2031-03-04",
                        "post.example",
                        "Seven people were killed in the raid. Two children were killed in one house."));
        assertThat(killed.claims()).extracting(LabelledClaim::label).containsExactly(Label.AGREES, Label.OTHER_SCOPE);
    }

    @Test
    void reachesDownToNoneWhereASourceTellsOnlyOfTheHurt() {
        Estimate killed = of(
                Toll.KILLED,
                told("a", "2031-03-04", "post.example", "Three people were injured in the crash on the coast road."),
                told(
                        "b",
                        "2031-03-05",
                        "herald.example",
                        "Two people were killed in the crash, a count by doctors shows."));
        assertThat(List.of(killed.low(), killed.best(), killed.high())).containsExactly(0, 2, 2);
    }

    @Test
    void doesNotCountTheOneWhoDiedAmongTheInjured() {
        Estimate injured = of(
                Toll.INJURED,
                told("a", "2031-03-04", "post.example", "A cyclist was hurt in a crash on the coast road."),
                told("b", "2031-03-05", "herald.example", "The cyclist died in hospital on Wednesday."));
        assertThat(List.of(injured.low(), injured.best(), injured.high())).containsExactly(0, 0, 1);
    }

    @Test
    void doesNotTakeADeathToldFurtherDownForOneOfTheHurt() {
        ArticleRecord article = told(
                "a",
                "2031-03-04",
                "post.example",
                "Three people were injured in a fire. It broke out at noon. Nobody knows why. The mill is old. A guard was killed there years ago.");
        copies.add(article);
        assertThat(estimates.of(Toll.KILLED, List.of(article))).isEmpty();
    }

    @Test
    void reachesUpToWhatTheSameArticleSaysElsewhereAtItsBeginning() {
        Estimate injured = of(
                Toll.INJURED,
                told(
                        "a",
                        "2031-03-04",
                        "post.example",
                        "Four people were hurt at the mill. Six people were hurt, a doctor said."),
                told("b", "2031-03-05", "herald.example", "Five people were hurt at the old mill on the coast road."));
        assertThat(List.of(injured.low(), injured.high())).containsExactly(5, 6);
    }

    @Test
    void reachesUpToAllWhoWereShotForTheInjured() {
        Estimate injured = of(
                Toll.INJURED,
                told(
                        "a",
                        "2031-03-04",
                        "post.example",
                        "Two sailors were wounded and one died at the quay. Four sailors were shot, a doctor said."));
        assertThat(List.of(injured.low(), injured.high())).containsExactly(3, 4);
    }

    @Test
    void knowsNothingWhereNothingIsClaimed() {
        ArticleRecord article = told("a", "2031-03-04", "post.example", "The council met on Tuesday.");
        copies.add(article);
        assertThat(estimates.of(Toll.KILLED, List.of(article))).isEmpty();
    }

    @Test
    void takesNoFigureFromAnArticleOfSeveralHappenings() {
        Estimate injured = of(
                Toll.INJURED,
                told("a", "2031-03-04", "post.example", "Three clerks were injured in a shooting at the mill."),
                told(
                        "b",
                        "2031-03-04",
                        "herald.example",
                        "A night of unrelated shootings kept Osterveld awake. In all, nine people were injured."));
        assertThat(List.of(injured.low(), injured.best(), injured.high())).containsExactly(0, 3, 9);
        assertThat(injured.votes()).isEqualTo(1);
    }

    @Test
    void countsTheHurtWhereADeathIsToldOnlyFarDown() {
        String other = " The street was closed for the day.".repeat(14);
        Estimate injured = of(
                Toll.INJURED,
                told("a", "2031-03-04", "post.example", "A baker was wounded at the mill in Osterveld on Sunday."),
                told(
                        "b",
                        "2031-03-04",
                        "herald.example",
                        "A man was hurt at a mill late in the day." + other + " Two years ago a clerk died there."));
        assertThat(injured.best()).isEqualTo(1);
    }
}
