// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingTest {
    private static int persons(String one, String other) {
        return Naming.persons(Naming.words(one), Naming.words(other));
    }

    @Test
    void joinsALastNameToTheFullOne() {
        assertThat(persons("Omar al-Tarabi", "Tarabi")).isEqualTo(2);
        assertThat(persons("Tarabi", "Omar al-Tarabi")).isEqualTo(2);
        assertThat(persons("J. Moreau", "Jeanne Moreau")).isEqualTo(3);
    }

    @Test
    void keepsNamesakesApart() {
        assertThat(persons("Anna Lind", "Karl Lind")).isZero();
        assertThat(persons("Anna Lind", "Anna Berg")).isZero();
    }

    @Test
    void readsAcronymsWithAndWithoutSmallWords() {
        assertThat(Naming.organisations("Union of Baltic Dockers", "UBD")).isTrue();
        assertThat(Naming.organisations("UOBD", "Union of Baltic Dockers")).isTrue();
        assertThat(Naming.organisations("UBX", "Union of Baltic Dockers")).isFalse();
        assertThat(Naming.organisations("the Baltic Foreign Ministry", "Foreign Ministry"))
                .isTrue();
        assertThat(Naming.organisations("Foreign Ministry", "Finance Ministry")).isFalse();
    }

    @Test
    void takesNoHalfOfADoubleNameForTheWhole() {
        assertThat(Naming.organisations("ORV-Ketta", "Ketta")).isFalse();
        assertThat(Naming.organisations("Ketta", "ORV-Ketta")).isFalse();
        assertThat(Naming.organisations("al-Tarabi", "Tarabi")).isTrue();
    }
}
