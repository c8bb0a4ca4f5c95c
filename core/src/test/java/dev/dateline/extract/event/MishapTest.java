// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MishapTest {
    private static List<EventMention> events(String lines) {
        return new EventExtractor().extract(DocumentText.parse(lines), List.of());
    }

    @Test
    void takesHarmByAccidentForNoAssault() {
        assertThat(events("""
                Kim Kim PROPN 3 nsubj B-PER
                accidentally accidentally ADV 3 advmod
                shot shoot VERB 0 root
                Park Park PROPN 3 obj B-PER
                """)).isEmpty();
    }

    @Test
    void takesWhatOneDoesToOneselfForNoAssault() {
        assertThat(events("""
                Kim Kim PROPN 2 nsubj B-PER
                shot shoot VERB 0 root
                himself himself PRON 2 obj
                """)).isEmpty();
    }

    @Test
    void takesWhatAStormDoesForNoAssault() {
        assertThat(events("""
                A a DET 2 det
                tornado tornado NOUN 3 nsubj
                injured injure VERB 0 root
                nine nine NUM 5 nummod
                people people NOUN 3 obj
                """)).isEmpty();
    }

    @Test
    void takesABlastForOneOnlyWhereNobodyIsSpokenOfWhoSetItOff() {
        String blast = """
                The the DET 2 det
                blast blast NOUN 3 nsubj
                killed kill VERB 0 root
                two two NUM 5 nummod
                workers worker NOUN 3 obj

                The the DET 2 det
                %s fled flee VERB 0 root
                """;
        assertThat(events(
                        blast.replace("%s fled flee VERB 0 root", "plant plant NOUN 3 nsubj\nburned burn VERB 0 root")))
                .isEmpty();
        assertThat(events(
                        blast.replace("%s fled flee VERB 0 root", "bomber bomber NOUN 3 nsubj\nfled flee VERB 0 root")))
                .hasSize(1);
    }

    @Test
    void takesTheInjuredForPeopleAndNoDeed() {
        assertThat(events("""
                Clinics clinic NOUN 2 nsubj
                treat treat VERB 0 root
                the the DET 4 det
                injured injure VERB 2 obj
                """)).isEmpty();
    }

    @Test
    void keepsWhatIsDoneToOthers() {
        assertThat(events("""
                Kim Kim PROPN 2 nsubj B-PER
                shot shoot VERB 0 root
                Park Park PROPN 2 obj B-PER
                """)).hasSize(1);
    }
}
