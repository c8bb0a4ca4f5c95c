// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.Status;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Acts that are told as a rule, as a habit, as what is only spoken of or as what nobody meant, in sentences as they are read. */
class HabitsTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<Status> statuses(String text, String trigger) {
        Document document = READER.read(text);
        return EXTRACTOR.extract(document, List.of()).stream()
                .filter(event -> document.token(event.head()).form().equals(trigger))
                .map(EventMention::status)
                .toList();
    }

    @Test
    void whatEnvoysWouldDoAtTimesHasHappened() {
        assertThat(statuses("In those years the envoys would often meet the king in Oslo.", "meet"))
                .containsExactly(Status.HAPPENED);
        assertThat(statuses("In that case the envoys would meet the king in Oslo.", "meet"))
                .containsExactly(Status.POSSIBLE);
        assertThat(statuses("Officials said that the envoys would often meet the king in Oslo.", "meet"))
                .doesNotContain(Status.HAPPENED);
    }

    @Test
    void whatIsRarelyDoneIsNoEvent() {
        assertThat(statuses("Police rarely arrest the smugglers of the bay.", "arrest"))
                .isEmpty();
        assertThat(statuses("Police did not arrest the smugglers on Friday.", "arrest"))
                .containsExactly(Status.DENIED);
    }

    @Test
    void whatASentenceOnlySpeaksOfIsNoEvent() {
        assertThat(statuses("Being convicted of a crime can cost a man his job.", "convicted"))
                .isEmpty();
        assertThat(statuses("A tailor convicted of a crime lost his job.", "convicted"))
                .isNotEmpty();
    }

    @Test
    void whatWordsAreDefinedAsIsNoEvent() {
        assertThat(statuses("Attacks are defined as those in which gunmen killed three people.", "killed"))
                .isEmpty();
        assertThat(statuses("The court classified the group as terrorists after it killed thirty people.", "killed"))
                .containsExactly(Status.HAPPENED);
    }

    @Test
    void deathsOnTheRoadAreNoAssaults() {
        assertThat(statuses("He pleaded guilty to vehicular homicide for killing two men in May.", "killing"))
                .isEmpty();
        assertThat(statuses("He pleaded guilty to murder for killing two men in May.", "killing"))
                .containsExactly(Status.HAPPENED);
        assertThat(statuses("A gunman killed eight men in a vehicular attack on the market.", "killed"))
                .containsExactly(Status.HAPPENED);
    }
}
