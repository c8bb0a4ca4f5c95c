// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.table.Clues.Numbers;
import org.junit.jupiter.api.Test;

class CluesTest {
    private enum Clue {
        SIZE,
        IS_RED
    }

    private static final Clues<Clue> CLUES = new Clues<>(Clue.class);

    @Test
    void numbersStandInTheOrderOfTheirNames() {
        Numbers<Clue> numbers = CLUES.numbers();
        numbers.set(Clue.IS_RED, true);
        numbers.set(Clue.SIZE, 3.5);

        assertThat(CLUES.names()).containsExactly("size", "is_red");
        assertThat(numbers.values()).containsExactly(3.5, 1);
    }

    @Test
    void aCopyIsOfItsOwn() {
        Numbers<Clue> numbers = CLUES.numbers();
        numbers.set(Clue.SIZE, 2);
        numbers.copy().set(Clue.SIZE, 7);

        assertThat(numbers.values()).containsExactly(2, 0);
    }
}
