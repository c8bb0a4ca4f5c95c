// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ActorKind;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventChainingTest {
    private static Sketch arrest(String id, String published, String sentence, String day, String who) {
        return new Sketch(id, published)
                .sentence(sentence)
                .actor("Police", ActorKind.GROUP, null)
                .actor(who, ActorKind.PERSON, null)
                .time(day, "2024-03-04")
                .event(EventType.COERCE, Status.HAPPENED, "arrested", "Police", who);
    }

    private final Sketch first =
            arrest("b", "2024-03-04", "Police arrested Ada Holm on 4 March in the harbour.", "4 March", "Ada Holm");
    private final Sketch second =
            arrest("a", "2024-03-05", "Police arrested Holm on Monday after the march.", "Monday", "Holm");

    @Test
    void chainsWhatTwoArticlesTellOfOneHappening() {
        List<ChainedEvent> chained = EventChaining.chain(List.of(second.source(), first.source()));
        assertThat(chained).hasSize(1);
        ChainedEvent event = chained.get(0);
        assertThat(event.id()).isEqualTo("b#e1");
        assertThat(event.firstReport().article()).isEqualTo("b");
        assertThat(event.articles()).containsExactly("b", "a");
        assertThat(event.when()).isEqualTo(Interval.day(LocalDate.parse("2024-03-04")));
        assertThat(event.recipients()).extracting(Party::name).containsExactly("Ada Holm");
        assertThat(event.isCorroborated()).isTrue();
        assertThat(event.contradictions()).isEmpty();
    }

    @Test
    void countsCopiesAsOneSource() {
        List<ChainedEvent> chained = EventChaining.chain(List.of(second.copyOf("wire"), first.copyOf("wire")));
        assertThat(chained).hasSize(1);
        assertThat(chained.get(0).independent()).isEqualTo(1);
        assertThat(chained.get(0).isCorroborated()).isFalse();
    }

    @Test
    void keepsHappeningsOfOtherPeopleApart() {
        Sketch other = arrest(
                "c", "2024-03-05", "Police arrested Olga Berg on Monday after the march.", "Monday", "Olga Berg");
        assertThat(EventChaining.chain(List.of(first.source(), second.source(), other.source())))
                .hasSize(2);
    }

    @Test
    void keepsHappeningsOfOtherDaysApart() {
        Sketch later = new Sketch("c", "2024-03-20")
                .sentence("Police arrested Ada Holm on 19 March in the harbour.")
                .actor("Police", ActorKind.GROUP, null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .time("19 March", "2024-03-19")
                .event(EventType.COERCE, Status.HAPPENED, "arrested", "Police", "Ada Holm");
        assertThat(EventChaining.chain(List.of(first.source(), later.source()))).hasSize(2);
    }

    @Test
    void keepsWhatWasToldBeforeADayApartFromWhatHappenedOnIt() {
        Sketch before = new Sketch("c", "2024-03-02")
                .sentence("Police arrested Ada Holm in the harbour.")
                .actor("Police", ActorKind.GROUP, null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .event(EventType.COERCE, Status.HAPPENED, "arrested", "Police", "Ada Holm");
        assertThat(EventChaining.chain(List.of(first.source(), before.source())))
                .hasSize(2);
    }

    @Test
    void callsADeedPossibleThatSomebodyIsOnlyAccusedOf() {
        Sketch accused = beating("a", "Per Dahl is accused of beating Ada Holm on 4 March.", "beating");
        Sketch charged = beating("b", "Per Dahl was charged with beating Ada Holm on 4 March.", "beating");
        Sketch seen = beating("c", "Per Dahl was beating Ada Holm on 4 March.", "beating");
        assertThat(EventChaining.chain(List.of(accused.source(), charged.source())))
                .singleElement()
                .extracting(ChainedEvent::status)
                .isEqualTo(Status.POSSIBLE);
        assertThat(EventChaining.chain(List.of(accused.source(), seen.source())))
                .singleElement()
                .extracting(ChainedEvent::status)
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void leavesOutWhatASentenceTellsOfNoHappening() {
        Sketch duty = new Sketch("a", "2024-03-01")
                .sentence("The Vik board is charged with overseeing the locks.")
                .actor("The Vik board", ActorKind.ORGANIZATION, null)
                .event(EventType.ACCUSE, Status.HAPPENED, "charged", "The Vik board", null);
        assertThat(EventChaining.chain(List.of(duty.source()))).isEmpty();
    }

    @Test
    void callsNoDeedPossibleThatStandsBehindAnAllegationAndAComma() {
        Sketch arrested = new Sketch("a", "2024-03-01")
                .sentence("Despite accusations that he is soft, Per Dahl arrested ten.")
                .actor("Per Dahl", ActorKind.PERSON, null)
                .event(EventType.COERCE, Status.HAPPENED, "arrested", "Per Dahl", null);
        assertThat(EventChaining.chain(List.of(arrested.source())))
                .extracting(ChainedEvent::status)
                .containsExactly(Status.HAPPENED);
    }

    @Test
    void callsPossibleWhatAllegationsAreOf() {
        Sketch alleged = new Sketch("a", "2024-03-01")
                .sentence("He will look into allegations that Holm Oil asked for the pardon.")
                .actor("Holm Oil", ActorKind.ORGANIZATION, null)
                .event(EventType.REQUEST, Status.HAPPENED, "asked", "Holm Oil", null);
        assertThat(EventChaining.chain(List.of(alleged.source())))
                .extracting(ChainedEvent::status)
                .containsExactly(Status.POSSIBLE);
    }

    private static Sketch beating(String id, String sentence, String trigger) {
        return new Sketch(id, "2024-03-04")
                .sentence(sentence)
                .actor("Per Dahl", ActorKind.PERSON, null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .time("4 March", "2024-03-04")
                .event(EventType.ASSAULT, Status.HAPPENED, trigger, "Per Dahl", "Ada Holm");
    }

    @Test
    void keepsHappeningsOfOtherPlacesApart() {
        assertThat(EventChaining.chain(List.of(
                        march("a", "Oslo", 59.91, 10.75).source(),
                        march("b", "Bergen", 60.39, 5.32).source())))
                .hasSize(2);
        assertThat(EventChaining.chain(List.of(
                        march("a", "Oslo", 59.91, 10.75).source(),
                        march("b", "Oslo", 59.91, 10.75).source())))
                .hasSize(1);
    }

    /** The deed and who did it are compared by themselves; only what else is told makes two sentences alike. */
    @Test
    void keepsApartWhatHasNothingInCommonButTheDeed() {
        assertThat(EventChaining.chain(List.of(
                        looting("a", "Youths looted.").source(),
                        looting("b", "Youths looted.").source())))
                .hasSize(2);
        assertThat(EventChaining.chain(List.of(
                        looting("a", "Youths looted the shoe market behind the station.")
                                .source(),
                        looting("b", "Youths looted the shoe market behind the station.")
                                .source())))
                .hasSize(1);
    }

    private static Sketch looting(String id, String sentence) {
        return new Sketch(id, "2024-03-05")
                .sentence(sentence)
                .actor("Youths", ActorKind.GROUP, null)
                .event(EventType.PROTEST, Status.HAPPENED, "looted", "Youths", null);
    }

    @Test
    void takesTwoWhoAskTheSameForOneOnlyWhereTheyAreOne() {
        assertThat(EventChaining.chain(List.of(
                        demand("a", "Students", ActorKind.GROUP).source(),
                        demand("b", "Miners", ActorKind.GROUP).source())))
                .hasSize(2);
        assertThat(EventChaining.chain(List.of(
                        demand("a", "Olga Berg", ActorKind.PERSON).source(),
                        demand("b", "Olga Berg", ActorKind.PERSON).source())))
                .hasSize(1);
    }

    private static Sketch demand(String id, String who, ActorKind kind) {
        return new Sketch(id, "2024-03-05")
                .sentence(who + " demanded on Monday that Ada Holm resign.")
                .actor(who, kind, null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .time("Monday", "2024-03-04")
                .event(EventType.REQUEST, Status.HAPPENED, "demanded", who, "Ada Holm");
    }

    private static Sketch march(String id, String city, double latitude, double longitude) {
        return new Sketch(id, "2024-03-05")
                .sentence("Teachers marched in " + city + " on Monday.")
                .actor("Teachers", ActorKind.GROUP, null)
                .place(city, "NOR", latitude, longitude)
                .time("Monday", "2024-03-04")
                .event(EventType.PROTEST, Status.HAPPENED, "marched", "Teachers", null);
    }

    @Test
    void doesNotTakeUndatedEventsOfSomebodyForOne() {
        Sketch one = undated("a", "2024-03-05", "Soldiers shot a man near the mill.", "Soldiers", "shot");
        Sketch other = undated("b", "2024-03-06", "In the hills soldiers shot two boys.", "soldiers", "shot");
        assertThat(EventChaining.chain(List.of(one.source(), other.source()))).hasSize(2);
    }

    private static Sketch undated(String id, String published, String sentence, String who, String trigger) {
        return new Sketch(id, published)
                .sentence(sentence)
                .actor(who, ActorKind.GROUP, null)
                .event(EventType.ASSAULT, Status.HAPPENED, trigger, who, null);
    }

    @Test
    void keepsOtherNumbersOfPeopleApart() {
        assertThat(EventChaining.chain(List.of(
                        rescue("a", "four boys").source(),
                        rescue("b", "eight boys").source())))
                .hasSize(2);
        assertThat(EventChaining.chain(List.of(
                        rescue("a", "four boys").source(),
                        rescue("b", "four boys").source())))
                .hasSize(1);
    }

    private static Sketch rescue(String id, String whom) {
        return new Sketch(id, "2024-03-05")
                .sentence("Divers rescued " + whom + " from the cave on Monday.")
                .actor("Divers", ActorKind.GROUP, null)
                .actor(whom, ActorKind.GROUP, null)
                .time("Monday", "2024-03-04")
                .event(EventType.AID, Status.HAPPENED, "rescued", "Divers", whom);
    }

    @Test
    void doesNotTakeADemandForItsFulfilment() {
        Sketch demand = new Sketch("c", "2024-03-04")
                .sentence("Olga Berg wants Ada Holm arrested on 4 March.")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .time("4 March", "2024-03-04")
                .event(EventType.COERCE, Status.DEMANDED, "arrested", null, "Ada Holm");
        assertThat(EventChaining.chain(List.of(first.source(), demand.source())))
                .hasSize(2);
    }

    @Test
    void tellsWhoDeniesAndWhereTollsDiffer() {
        Sketch claim = shelling("a", "Olga Berg said Norland shelled Vik on Monday.", Status.HAPPENED, "Olga Berg", 3);
        Sketch denial =
                shelling("b", "Ada Holm denied that Norland shelled Vik on Monday.", Status.DENIED, "Ada Holm", null);
        Sketch more = shelling("c", "Per Dahl said Norland shelled Vik on Monday.", Status.HAPPENED, "Per Dahl", 5);
        List<ChainedEvent> chained = EventChaining.chain(List.of(claim.source(), denial.source(), more.source()));
        assertThat(chained).hasSize(1);
        ChainedEvent event = chained.get(0);
        assertThat(event.status()).isEqualTo(Status.HAPPENED);
        assertThat(event.speakers()).containsExactly("Olga Berg", "Ada Holm", "Per Dahl");
        assertThat(event.contradictions())
                .extracting(Contradiction::matter)
                .containsExactly(Contradiction.Matter.WHETHER, Contradiction.Matter.DEATHS);
        Contradiction whether = event.contradictions().get(0);
        assertThat(whether.claims()).extracting(Contradiction.Claim::value).containsExactly("affirmed", "denied");
        assertThat(whether.claims().get(1).tellings())
                .extracting(Telling::speaker)
                .containsExactly("Ada Holm");
        assertThat(event.contradictions().get(1).claims())
                .extracting(Contradiction.Claim::value)
                .containsExactly("3", "5");
    }

    @Test
    void givesTheWordsForWhoeverTellsItAlsoWithoutAName() {
        Sketch claim = shelling(
                "a", "A border guard said Norland shelled Vik on Monday.", Status.HAPPENED, "A border guard", 3);
        ChainedEvent event = EventChaining.chain(List.of(claim.source())).get(0);
        assertThat(event.speakers()).isEmpty();
        assertThat(event.tellings().get(0).speaker()).isNull();
        assertThat(event.tellings().get(0).source()).isEqualTo("A border guard");
    }

    private static Sketch shelling(
            String id, String sentence, Status status, String speaker, @Nullable Integer deaths) {
        return new Sketch(id, "2024-03-05")
                .sentence(sentence)
                .actor(speaker, ActorKind.PERSON, null)
                .actor("Norland", ActorKind.COUNTRY, "NOL")
                .actor("Vik", ActorKind.ORGANIZATION, "VIK")
                .time("Monday", "2024-03-04")
                .said(speaker)
                .event(EventType.ASSAULT, status, "shelled", "Norland", "Vik", deaths);
    }

    @Test
    void keepsMeetingsWithOthersApart() {
        assertThat(EventChaining.chain(List.of(
                        meeting("a", "Olga Berg").source(),
                        meeting("b", "Per Dahl").source())))
                .hasSize(2);
        assertThat(EventChaining.chain(List.of(
                        meeting("a", "Olga Berg").source(),
                        meeting("b", "Olga Berg").source())))
                .hasSize(1);
    }

    private static Sketch meeting(String id, String other) {
        return new Sketch(id, "2024-03-05")
                .sentence("Ada Holm met " + other + " on Monday.")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .actor(other, ActorKind.PERSON, null)
                .time("Monday", "2024-03-04")
                .event(EventType.CONSULT, Status.HAPPENED, "met", "Ada Holm", other);
    }

    @Test
    void givesTheSameInAnyOrder() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sources.add(meeting("m" + i, i % 2 == 0 ? "Olga Berg" : "Per Dahl").source());
        }
        List<ChainedEvent> chained = EventChaining.chain(sources);
        Collections.reverse(sources);
        assertThat(EventChaining.chain(sources)).isEqualTo(chained).hasSize(2);
    }
}
