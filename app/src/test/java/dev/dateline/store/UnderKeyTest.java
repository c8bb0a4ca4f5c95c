// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Memory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnderKeyTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final Days WINDOW = Days.around(DAY, 5);

    private record Place(long number, long far) {}

    private static List<Place> places(UnderKey under) {
        List<Place> places = new ArrayList<>();
        under.each((number, far) -> places.add(new Place(number, far)));
        return places;
    }

    /** Of each side the nearest, as many as count, and of those again. */
    private static List<Place> nearest(List<Place> never, List<Place> later, List<Place> earlier) {
        Comparator<Place> nearest = Comparator.comparingLong(Place::far);
        List<Place> all = new ArrayList<>();
        never.stream().limit(Memory.MOST_UNDER_A_KEY).forEach(all::add);
        later.stream()
                .sorted(nearest.thenComparing(Place::number))
                .limit(Memory.MOST_UNDER_A_KEY)
                .forEach(all::add);
        earlier.stream()
                .sorted(nearest.thenComparing(Place::number, Comparator.reverseOrder()))
                .limit(Memory.MOST_UNDER_A_KEY)
                .forEach(all::add);
        return all.stream()
                .sorted(nearest.thenComparing(Place::number))
                .limit(Memory.MOST_UNDER_A_KEY)
                .toList();
    }

    @Test
    void holdsTheNearestAsTheyCome() {
        Random random = new Random(8);
        UnderKey under = UnderKey.nothing(WINDOW);
        List<Place> never = new ArrayList<>();
        List<Place> later = new ArrayList<>();
        List<Place> earlier = new ArrayList<>();
        for (long number = 1; number <= 400; number++) {
            int far = random.nextInt(15) - 7;
            boolean undated = random.nextInt(20) == 0;
            under.add(undated ? KeyPlaces.UNDATED : DAY.plusDays(far).toEpochDay(), number);
            if (undated) {
                never.add(new Place(number, 0));
            } else if (Math.abs(far) <= 5) {
                (far < 0 ? earlier : later).add(new Place(number, Math.abs(far)));
            }
            assertThat(places(under)).containsExactlyInAnyOrderElementsOf(nearest(never, later, earlier));
        }
    }

    @Test
    void speaksOfItsWindowOnly() {
        UnderKey under = UnderKey.nothing(WINDOW);
        assertThat(under.isRound(Days.around(DAY, 5))).isTrue();
        assertThat(under.isRound(Days.around(DAY.plusDays(1), 5))).isFalse();
    }
}
