// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementArcsTest {
    private static final Document TEXT = DocumentText.parse("""
            Talks talk NOUN 2 nsubj
            failed fail VERB 5 ccomp
            , , PUNCT 2 punct
            Holm Holm PROPN 5 nsubj
            said say VERB 0 root

            Lie Lie PROPN 2 nsubj
            disagreed disagree VERB 0 root

            They they PRON 2 nsubj
            won win VERB 0 root
            """);

    private static Mention mention(String label, int first, int last) {
        return new Mention(
                label,
                first,
                last,
                TEXT.token(first).span().cover(TEXT.token(last - 1).span()));
    }

    private static List<Arc> arcs(List<Mention> cues, List<Mention> contents, List<Mention> sources) {
        Map<String, List<Mention>> layers = Map.of(Layers.CUE, cues, Layers.CONTENT, contents, Layers.SOURCE, sources);
        return StatementArcs.of(new Document(TEXT.text(), TEXT.tokens(), TEXT.sentences(), layers, Map.of()));
    }

    @Test
    void linksACueWithWhatTheTreeJoinsToIt() {
        assertThat(arcs(
                        List.of(mention(Layers.CUE, 4, 5)),
                        List.of(mention(Layers.CONTENT, 0, 2), mention(Layers.CONTENT, 5, 7)),
                        List.of(mention(Layers.SOURCE, 3, 4), mention(Layers.SOURCE, 5, 6))))
                .containsExactly(new Arc(Layers.CONTENT, 4, 0), new Arc(Layers.SOURCE, 4, 3));
    }

    @Test
    void linksACueWithAContentOfTheSentenceBeside() {
        assertThat(arcs(List.of(mention(Layers.CUE, 6, 7)), List.of(mention(Layers.CONTENT, 7, 9)), List.of()))
                .containsExactly(new Arc(Layers.CONTENT, 6, 7));
    }

    @Test
    void linksNothingFartherAway() {
        assertThat(arcs(
                        List.of(mention(Layers.CUE, 4, 5)),
                        List.of(mention(Layers.CONTENT, 7, 9)),
                        List.of(mention(Layers.SOURCE, 5, 6))))
                .isEmpty();
    }
}
