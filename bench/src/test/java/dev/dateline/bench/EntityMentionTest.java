// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.record.ArticleRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EntityMentionTest {
    private static ConlluDocument document(String... words) {
        List<String> lines = Stream.of(words)
                .map(word -> word.split(" ", -1))
                .map(word -> String.join("\t", word[0], word[1], "_", "X", "_", "_", word[2], "dep", "_", word[3]))
                .toList();
        return ConlluFile.parse(Stream.concat(lines.stream(), Stream.of("")).toList())
                .get(0);
    }

    private static final ConlluDocument DOCUMENT = document(
            "1 The 3 Entity=(1-organization-new-coref(2-place-new-sgl)",
            "2 Peru 3 Entity=(2-place-giv)|SpaceAfter=Yes",
            "3 union 4 Entity=1)",
            "4 asked 0 _",
            "5 its 6 Gloss=x|Entity=(3-person-new(1-organization-giv)",
            "6 head 4 _",
            "7 Ana 6 Entity=(3-person-app)3)");

    @Test
    void readsBracketsThatNestAndThoseOfOneWord() {
        String text = DOCUMENT.text();
        assertThat(EntityMention.of(DOCUMENT))
                .extracting(mention -> mention.entity() + " " + mention.type() + " "
                        + mention.span().of(text))
                .containsExactly(
                        "2 place The",
                        "2 place Peru",
                        "1 organization The Peru union",
                        "1 organization its",
                        "3 person Ana",
                        "3 person its head Ana");
    }

    @Test
    void hasTheWordThatHangsOutsideAsItsHead() {
        assertThat(EntityMention.of(DOCUMENT)).extracting(EntityMention::head).containsExactly(0, 1, 2, 4, 6, 5);
    }

    @Test
    void countsHeadsOverSentences() {
        ConlluDocument two = ConlluFile.parse(List.of(
                        "1\tHi\t_\tX\t_\t_\t0\troot\t_\t_",
                        "",
                        "1\tBig\t_\tX\t_\t_\t2\tamod\t_\tEntity=(1-person",
                        "2\tAl\t_\tX\t_\t_\t0\troot\t_\tEntity=1)",
                        ""))
                .get(0);
        assertThat(EntityMention.heads(two)).containsExactly(-1, 2, -1);
        assertThat(EntityMention.of(two)).extracting(EntityMention::head).containsExactly(2);
    }

    @Test
    void refusesABracketThatNothingOpened() {
        ConlluDocument wrong = document("1 Al 0 Entity=4)");
        assertThatThrownBy(() -> EntityMention.of(wrong)).hasMessageContaining("entity 4");
    }

    /** "its" goes to the union by its words, "its head Ana" to Ana by the head of "head Ana", which a record has without "its". */
    @Test
    void givesGoldMentionsToActorsByWordsAndByHeads() {
        ArticleRecord record = new HandRecord(DOCUMENT.text())
                .actor("a1", "The Peru union", "its")
                .actor("a2", "head Ana", "Ana")
                .record();
        Map<String, Double> figures = new CoreferenceMeasure(line -> record).measure("hand", List.of(DOCUMENT));
        assertThat(figures)
                .containsEntry("hand.coreference.mentions", 1.0)
                .containsEntry("hand.coreference.conll", 1.0);
    }

    /** Of the two entities the union loses its second mention, so that it is left out as one of one mention. */
    @Test
    void leavesOutMentionsThatNoActorHas() {
        ArticleRecord record = new HandRecord(DOCUMENT.text())
                .actor("a1", "The Peru union")
                .actor("a2", "head Ana", "Ana")
                .record();
        Map<String, Double> figures = new CoreferenceMeasure(line -> record).measure("hand", List.of(DOCUMENT));
        assertThat(figures)
                .containsEntry("hand.coreference.mentions", 0.75)
                .hasEntrySatisfying(
                        "hand.coreference.muc", muc -> assertThat(muc).isCloseTo(2 / 3.0, Offset.offset(1e-12)));
    }
}
