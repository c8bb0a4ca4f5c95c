// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.figure.Casualty;
import dev.dateline.extract.figure.FigureMention;
import dev.dateline.record.Comparator;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import dev.dateline.record.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TollsTest {
    private static EventMention event(int head, EventType type) {
        return new EventMention(
                head,
                new Span(0, 1),
                new Span(0, 1),
                type,
                null,
                null,
                "180",
                List.of(),
                List.of(),
                List.of(),
                Status.HAPPENED,
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                0.5,
                "");
    }

    private static FigureMention figure(int value, @Nullable Casualty casualty, Integer... heads) {
        return new FigureMention(
                0,
                new Span(0, 1),
                BigDecimal.valueOf(value),
                null,
                null,
                Comparator.EQUAL,
                "people",
                null,
                true,
                List.of(heads),
                casualty);
    }

    @Test
    void givesAnAssaultItsDeadAndItsInjured() {
        Tolls tolls = new Tolls(
                List.of(event(3, EventType.ASSAULT)),
                List.of(figure(12, Casualty.DEATHS, 3), figure(30, Casualty.INJURED, 7, 3)));
        assertThat(tolls.deaths(0)).isEqualTo(12);
        assertThat(tolls.injured(0)).isEqualTo(30);
        assertThat(tolls.quantity(0)).isEqualTo("f1");
    }

    @Test
    void keepsEachTellingsOwnToll() {
        Tolls tolls = new Tolls(
                List.of(event(3, EventType.ASSAULT), event(9, EventType.ASSAULT)),
                List.of(figure(12, Casualty.DEATHS, 3), figure(15, Casualty.DEATHS, 9)));
        assertThat(tolls.deaths(0)).isEqualTo(12);
        assertThat(tolls.deaths(1)).isEqualTo(15);
    }

    @Test
    void givesNoDeadToOtherEvents() {
        Tolls tolls = new Tolls(List.of(event(3, EventType.PROTEST)), List.of(figure(12, Casualty.DEATHS, 5, 3)));
        assertThat(tolls.deaths(0)).isNull();
        assertThat(tolls.quantity(0)).isNull();
    }

    @Test
    void tellsHowManyAnEventIsAbout() {
        Tolls tolls = new Tolls(List.of(event(3, EventType.COERCE)), List.of(figure(46, null, 3)));
        assertThat(tolls.quantity(0)).isEqualTo("f1");
        assertThat(tolls.injured(0)).isNull();
    }
}
