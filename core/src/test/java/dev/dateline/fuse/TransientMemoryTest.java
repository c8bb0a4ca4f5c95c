// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransientMemoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final Shelf SHELF = Shelf.INCIDENTS;

    private final Memory memory = new TransientMemory();

    private void put(String id, @Nullable LocalDate day, long... keys) {
        memory.put(SHELF, new Item(id, "article of " + id, day, keys, new byte[] {7}));
    }

    @Test
    void findsThoseWithMostKeysFirst() {
        put("a", MONDAY, 1, 2);
        put("b", MONDAY, 1, 2, 3);
        put("c", MONDAY, 3);
        put("d", MONDAY, 4);
        assertThat(memory.near(SHELF, new long[] {1, 2, 3}, Days.ALL, 9))
                .containsExactly(new Near("b", 3), new Near("a", 2), new Near("c", 1));
        assertThat(memory.near(SHELF, new long[] {1, 2, 3}, Days.ALL, 1)).containsExactly(new Near("b", 3));
    }

    @Test
    void findsTheDaysOfAWindowAndThoseWithoutADay() {
        put("before", MONDAY.minusDays(4), 1);
        put("first", MONDAY.minusDays(3), 1);
        put("last", MONDAY.plusDays(3), 1);
        put("after", MONDAY.plusDays(4), 1);
        put("undated", null, 1);
        assertThat(memory.near(SHELF, new long[] {1}, Days.around(MONDAY, 3), 9))
                .extracting(Near::id)
                .containsExactly("undated", "first", "last");
    }

    @Test
    void looksAtTheNearestDaysOfAKeyThatVeryManyHave() {
        for (int i = 0; i <= Memory.MOST_UNDER_A_KEY; i++) {
            put("%04d".formatted(i), MONDAY.plusDays(i), 1);
        }
        List<Near> found = memory.near(SHELF, new long[] {1}, Days.around(MONDAY, 2000), 2000);
        assertThat(found).hasSize(Memory.MOST_UNDER_A_KEY).extracting(Near::id).doesNotContain("0064");
    }

    @Test
    void putsAThingInPlaceOfTheOneWithItsId() {
        put("a", MONDAY, 1, 1, 2);
        put("a", MONDAY.plusDays(1), 3);
        assertThat(memory.near(SHELF, new long[] {1, 2}, Days.ALL, 9)).isEmpty();
        assertThat(memory.item(SHELF, "a").orElseThrow().keys()).containsExactly(3);
    }

    @Test
    void keepsOneLinkOfAKindBetweenTwo() {
        put("a", MONDAY, 1);
        put("b", MONDAY, 1);
        memory.link(SHELF, Link.of("b", "a", "same", .5));
        memory.link(SHELF, Link.of("a", "b", "same", .6));
        memory.link(SHELF, Link.of("a", "b", "part", .7));
        assertThat(memory.links(SHELF, "b"))
                .containsExactly(new Link("a", "b", "part", .7), new Link("a", "b", "same", .6))
                .isEqualTo(memory.links(SHELF, "a"));
    }

    @Test
    void hasAThingInOneGroup() {
        put("a", MONDAY, 1);
        put("b", MONDAY, 1);
        memory.assign(SHELF, "a", "g");
        memory.assign(SHELF, "b", "g");
        memory.assign(SHELF, "a", "h");
        assertThat(memory.members(SHELF, "g")).containsExactly("b");
        assertThat(memory.group(SHELF, "a")).contains("h");
    }

    @Test
    void leavesNothingOfWhatIsRemoved() {
        put("a", MONDAY, 1);
        put("b", MONDAY, 1);
        memory.assign(SHELF, "a", "g");
        memory.link(SHELF, Link.of("a", "b", "same", .5));
        memory.remove(SHELF, "a");
        assertThat(memory.item(SHELF, "a")).isEmpty();
        assertThat(memory.near(SHELF, new long[] {1}, Days.ALL, 9)).containsExactly(new Near("b", 1));
        assertThat(memory.links(SHELF, "b")).isEmpty();
        assertThat(memory.members(SHELF, "g")).isEmpty();
    }

    @Test
    void keepsShelvesApart() {
        put("a", MONDAY, 1);
        assertThat(memory.near(Shelf.TOPICS, new long[] {1}, Days.ALL, 9)).isEmpty();
    }
}
