// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.fuse.Told;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCoreferenceTest {
    private static final EventCoreference COREFERENCE = new EventCoreference();

    private static final ArticleRecord PURCHASE = Told.sentences(
            "a",
            "2024-03-01",
            "Vik Post",
            "Halvard Foods acquired the bakery chain Brodd for 40 million crowns. Workers of Brodd protested in Vik.");
    private static final ArticleRecord DEAL = Told.sentences(
            "b",
            "2024-03-02",
            "Oster Times",
            "The acquisition of the bakery chain Brodd by Halvard Foods surprised Vik. Its price was 40 million crowns.");
    private static final ArticleRecord QUAKE = Told.sentences(
            "c",
            "2024-03-02",
            "Oster Times",
            "An earthquake killed nine people in Lund Valley. Rescuers searched the ruins of the school.");
    private static final ArticleRecord TREMOR = Told.sentences(
            "d",
            "2024-03-03",
            "Vik Post",
            "Nine people died when a quake shook Lund Valley. Rescuers still searched for others in the ruins.");

    private static Mention mention(ArticleRecord article, String words) {
        int at = article.text().indexOf(words);
        return new Mention(article.id(), new Span(at, at + words.length()));
    }

    private static List<List<Mention>> chains(List<ArticleRecord> articles, Mention... mentions) {
        return COREFERENCE.chains(articles, Arrays.asList(mentions));
    }

    @Test
    void putsAVerbAndTheNounDerivedFromItTogether() {
        Mention acquired = mention(PURCHASE, "acquired");
        Mention acquisition = mention(DEAL, "acquisition");
        Mention protested = mention(PURCHASE, "protested");
        assertThat(chains(List.of(PURCHASE, DEAL), acquired, protested, acquisition))
                .containsExactly(List.of(acquired, acquisition), List.of(protested));
    }

    @Test
    void putsWordsOfOneMeaningTogether() {
        Mention earthquake = mention(QUAKE, "earthquake");
        Mention quake = mention(TREMOR, "quake");
        Mention searched = mention(QUAKE, "searched");
        assertThat(chains(List.of(QUAKE, TREMOR), earthquake, searched, quake))
                .containsExactly(List.of(earthquake, quake), List.of(searched));
    }

    @Test
    void keepsTheSameWordOfArticlesWithNothingInCommonApart() {
        ArticleRecord other = Told.sentences(
                "e", "2024-03-02", "Vik Post", "Police searched a flat in Brenna Town after the theft of a yacht.");
        Mention searched = mention(QUAKE, "searched");
        Mention another = mention(other, "searched");
        assertThat(chains(List.of(QUAKE, other), searched, another)).hasSize(2);
    }

    @Test
    void keepsMentionsOfTwoTopicsApart() {
        Mention earthquake = mention(QUAKE, "earthquake");
        Mention quake = mention(TREMOR, "quake");
        List<ArticleRecord> articles = List.of(QUAKE, TREMOR);
        assertThat(COREFERENCE.chains(articles, List.of(earthquake, quake), article -> article))
                .hasSize(2);
    }

    @Test
    void asksForNoDayOfPublication() {
        List<ArticleRecord> undated = List.of(
                Told.article("c", null, null, null, QUAKE.text()), Told.article("d", null, null, null, TREMOR.text()));
        assertThat(chains(undated, mention(QUAKE, "earthquake"), mention(TREMOR, "quake")))
                .hasSize(1);
    }

    @Test
    void turnsDownAMentionOfAnArticleThatIsNotGiven() {
        assertThatThrownBy(() -> chains(List.of(QUAKE), mention(TREMOR, "quake")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no article d");
    }
}
