// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BioDecoderTest {
    private final BioDecoder decoder = new BioDecoder(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"), 0);

    @Test
    void takesTheBestTagsWhereTheyAreLegal() {
        float[][] scores = {{0, 5, 0, 0, 0}, {0, 0, 5, 0, 0}, {5, 0, 0, 0, 0}};

        assertThat(decoder.decode(scores)).containsExactly(1, 2, 0);
    }

    @Test
    void beginsNoMentionInside() {
        float[][] scores = {{0, 3, 4, 0, 0}, {0, 0, 5, 0, 0}};

        assertThat(decoder.decode(scores)).containsExactly(1, 2);
    }

    @Test
    void changesNoLabelInsideAMention() {
        float[][] scores = {{0, 5, 0, 4, 0}, {0, 0, 2, 0, 5}};

        assertThat(decoder.decode(scores)).containsExactly(3, 4);
    }

    @Test
    void joinsMentionsThatTouchWhereTheyLoseMoreApart() {
        BioDecoder joining = new BioDecoder(List.of("O", "B-content", "I-content"), 2);

        assertThat(joining.decode(new float[][] {{0, 5, 0}, {0, 4, 3}})).containsExactly(1, 2);
        assertThat(joining.decode(new float[][] {{0, 5, 0}, {0, 4, 1}})).containsExactly(1, 1);
    }

    @Test
    void readsSequencesAsMentions() {
        List<Span> words = List.of(new Span(0, 4), new Span(5, 9), new Span(10, 12), new Span(13, 17));

        assertThat(decoder.mentions(new int[] {1, 2, 0, 3}, words, 10))
                .containsExactly(
                        new Mention("PER", 10, 12, new Span(0, 9)), new Mention("LOC", 13, 14, new Span(13, 17)));
    }

    @Test
    void readsNoWordsAsNothing() {
        assertThat(decoder.decode(new float[0][])).isEmpty();
    }
}
