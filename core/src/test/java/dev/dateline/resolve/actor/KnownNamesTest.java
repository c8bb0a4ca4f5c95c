// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private static final KnownNames NAMES = KnownNames.load(Tables.builtIn());

    @Test
    void findsAHeadOfGovernmentByFullName() {
        assertThat(NAMES.of(Words.key("Angela Merkel"))).anySatisfy(known -> {
            assertThat(known.country()).isEqualTo("DEU");
            assertThat(known.sector()).isEqualTo(Sector.GOV);
            assertThat(known.role()).isEqualTo("head of government");
        });
    }

    @Test
    void findsAnArmedGroup() {
        assertThat(NAMES.of(Words.key("Lord's Resistance Army")))
                .extracting(Known::sector)
                .contains(Sector.REB);
    }

    @Test
    void findsOtherSpellingsOfLastNames() {
        assertThat(NAMES.of(Words.key("Volodymyr Zelenskiy")))
                .isNotEmpty()
                .isEqualTo(NAMES.of(Words.key("Volodymyr Zelenskyy")));
        assertThat(NAMES.of(Words.key("Zorvan Ruvanskiy"))).isEmpty();
    }

    @Test
    void findsNothingForBeginningsEndsAndStrangers() {
        assertThat(NAMES.of("angela merk")).isEmpty();
        assertThat(NAMES.of("angela merkels")).isEmpty();
        assertThat(NAMES.of("0")).isEmpty();
        assertThat(NAMES.of("zzzz zzzz")).isEmpty();
        assertThat(NAMES.of("")).isEmpty();
    }

    @Test
    void findsPeopleWhoLedNoState() {
        assertThat(NAMES.of(Words.key("Jamal Khashoggi")))
                .extracting(Known::country, Known::sector)
                .containsExactly(tuple("SAU", Sector.JRN));
    }

    @Test
    void knowsWhomEachLastNameMeans() {
        for (Row row : Table.beside(Surnames.class, "surnames.tsv").rows()) {
            String person = row.text("person");
            String key = Words.key(person.isEmpty() ? row.required("surname") : person);
            assertThat(NAMES.of(key)).extracting(Known::country).contains(row.required("country"));
        }
    }
}
