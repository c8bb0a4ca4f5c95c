// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
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
    void findsNothingForBeginningsEndsAndStrangers() {
        assertThat(NAMES.of("angela merk")).isEmpty();
        assertThat(NAMES.of("angela merkels")).isEmpty();
        assertThat(NAMES.of("0")).isEmpty();
        assertThat(NAMES.of("zzzz zzzz")).isEmpty();
        assertThat(NAMES.of("")).isEmpty();
    }
}
