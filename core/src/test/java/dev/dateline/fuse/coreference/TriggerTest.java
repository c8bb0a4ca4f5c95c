// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerTest {
    private static final Senses SENSES = Senses.load();

    private static Trigger trigger(String words, String before) {
        return Trigger.of(List.of(words.split(" ")), before, SENSES);
    }

    @Test
    void findsTheWordThatSaysWhatHappens() {
        assertThat(trigger("checked into", "").head()).isEqualTo("checked");
        assertThat(trigger("double murder", "").head()).isEqualTo("murder");
        assertThat(trigger("Gunned down", "").head()).isEqualTo("gunned");
        assertThat(trigger("made an offer", "").head()).isEqualTo("offer");
        assertThat(trigger("took", "").head()).isEqualTo("took");
        assertThat(trigger("gave up", "").head()).isEqualTo("gave");
    }

    @Test
    void tellsVerbsFromNouns() {
        assertThat(trigger("murdered", "").noun()).isZero();
        assertThat(trigger("murder", "the").noun()).isEqualTo(1);
        assertThat(trigger("murder", "").noun()).isEqualTo(.5);
        assertThat(trigger("earthquake", "").noun()).isEqualTo(1);
    }
}
