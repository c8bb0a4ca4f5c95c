// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.fuse.event.Sketch;
import dev.dateline.fuse.event.Source;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static final LocalDate FLOOD = LocalDate.parse("2024-03-04");
    private static final LocalDate VISIT = LocalDate.parse("2024-03-09");

    private static Sketch article(String id, String published) {
        return new Sketch(id, published)
                .sentence("The river Elva broke its banks on 4 March and flooded forty villages in the valley.")
                .time("4 March", "2024-03-04");
    }

    private final Source first = article("a", "2024-03-05").source();
    private final Source second = article("b", "2024-03-10")
            .sentence("Prime Minister Ada Holm visited the flooded villages by boat on 9 March with engineers.")
            .time("9 March", "2024-03-09")
            .actor("Ada Holm", ActorKind.PERSON, null)
            .source();
    private final Source third = article("c", "2024-03-12")
            .sentence("The weather office had warned of rain and of melting snow for more than a week.")
            .source();

    private static Extent extent(int days) {
        return new Extent(null, days, 1);
    }

    @Test
    void takesTheDaysOfWhichMostIsMade() {
        List<TimelineDay> days = Timelines.of(List.of(third, second, first), new Focus.Story(), extent(1));
        assertThat(days).extracting(TimelineDay::day).containsExactly(FLOOD);
        assertThat(days.get(0).articles()).containsExactly("a", "b", "c");
        assertThat(days.get(0).independent()).isEqualTo(3);
        assertThat(days.get(0).sentences())
                .extracting(TimelineSentence::text)
                .containsExactly("The river Elva broke its banks on 4 March and flooded forty villages in the valley.");
        assertThat(days.get(0).sentences().get(0).dated()).isTrue();
    }

    @Test
    void puttingDaysInOrderOfTimeKeepsEachItsOwnSentence() {
        List<TimelineDay> days = Timelines.of(List.of(third, second, first), new Focus.Story(), extent(10));
        assertThat(days).extracting(TimelineDay::day).isSorted().contains(FLOOD, VISIT);
        TimelineDay visit =
                days.stream().filter(day -> day.day().equals(VISIT)).findFirst().orElseThrow();
        assertThat(visit.sentences().get(0).text()).contains("Ada Holm visited");
    }

    @Test
    void countsCopiesAsOneSource() {
        List<TimelineDay> days = Timelines.of(
                List.of(new Source(first.record(), "wire"), new Source(third.record(), "wire")),
                new Focus.Story(),
                extent(1));
        assertThat(days.get(0).articles()).hasSize(2);
        assertThat(days.get(0).independent()).isEqualTo(1);
    }

    @Test
    void saysTheSameThingOnce() {
        List<TimelineDay> days =
                Timelines.of(List.of(first, second, third), new Focus.Story(), new Extent(Interval.day(FLOOD), 1, 3));
        assertThat(days.get(0).sentences()).hasSize(1);
    }

    @Test
    void staysInThePeriodThatIsAskedFor() {
        Interval later = new Interval(LocalDate.parse("2024-03-06"), LocalDate.parse("2024-03-31"));
        assertThat(Timelines.of(List.of(first, second, third), new Focus.Story(), new Extent(later, 10, 1)))
                .extracting(TimelineDay::day)
                .allMatch(day -> day.isAfter(FLOOD))
                .contains(VISIT);
    }

    @Test
    void speaksOfAnActorWhereSentencesNameThem() {
        List<Source> all = List.of(first, second, third);
        assertThat(Timelines.of(all, new Focus.OfActor("Holm"), extent(10)))
                .flatExtracting(TimelineDay::sentences)
                .allMatch(sentence -> sentence.text().contains("Holm"))
                .isNotEmpty();
        assertThat(Timelines.of(all, new Focus.OfPair("Ada Holm", "Per Dahl"), extent(10)))
                .isEmpty();
    }

    @Test
    void refusesATimelineOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Extent(null, 0, 1));
    }
}
