// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConlluScorerTest {
    private static final String GOLD = """
            # newdoc id = one
            # newpar
            1 He he PRON _ _ 2 nsubj _ _
            2-3 can't _ _ _ _ _ _ _ _
            2 ca can AUX _ _ 0 root _ _
            3 n't not PART _ _ 2 advmod:neg _ SpaceAfter=No
            4 . . PUNCT _ _ 2 punct _ _

            # newpar
            1 Go go VERB _ _ 0 root _ SpaceAfter=No
            1.1 _ _ _ _ _ _ _ _ _
            2 ! ! PUNCT _ _ 1 punct _ _

            1 Now now ADV _ _ 0 root _ _
            """;

    private static List<ConlluDocument> gold() {
        return ConlluFile.parse(GOLD.lines()
                .map(line -> line.startsWith("#") ? line : line.replace(' ', '\t'))
                .toList());
    }

    private static ConlluScore score(Document system) {
        ConlluScorer scorer = new ConlluScorer();
        scorer.add(gold().get(0), system);
        return scorer.score();
    }

    /** A document of words that stand {@code form:UPOS:head:relation} with heads counted from 1 in their sentence. */
    private static Document document(String text, String... sentences) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> found = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            int first = tokens.size();
            for (String word : sentence.split(" ")) {
                String[] parts = word.split(":", 4);
                int begin = text.indexOf(parts[0], at);
                at = begin + parts[0].length();
                int head = Integer.parseInt(parts[2]);
                tokens.add(new Token(
                        tokens.size(),
                        new Span(begin, at),
                        parts[0],
                        parts[0].toLowerCase(Locale.ROOT),
                        Upos.valueOf(parts[1]),
                        head == 0 ? -1 : first + head - 1,
                        parts[3]));
            }
            Span span =
                    tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
            found.add(new Sentence(found.size(), span, first, tokens.size()));
        }
        return new Document(text, tokens, found, Map.of(), Map.of());
    }

    @Test
    void joinsFormsToTheRawText() {
        assertThat(gold().get(0).text()).isEqualTo("He can't .\n\nGo! Now");
        assertThat(gold().get(0).words().get(0))
                .containsExactly(new Span(0, 2), new Span(3, 5), new Span(5, 8), new Span(9, 10));
    }

    @Test
    void findsNoFaultWithWhatAgrees() {
        ConlluScore score = score(document(
                gold().get(0).text(),
                "He:PRON:2:nsubj ca:AUX:0:root n't:PART:2:advmod .:PUNCT:2:punct",
                "Go:VERB:0:root !:PUNCT:1:punct",
                "Now:ADV:0:root"));

        assertThat(score.sentences()).isEqualTo(100);
        assertThat(score.words()).isEqualTo(100);
        assertThat(score.upos()).isEqualTo(100);
        assertThat(score.uas()).isEqualTo(100);
        assertThat(score.las()).isEqualTo(100);
        assertThat(score.lemmas()).isEqualTo(100.0 * 5 / 7);
    }

    @Test
    void countsJoinedSentencesAndTheirSecondRootAsWrong() {
        ConlluScore score = score(document(
                gold().get(0).text(),
                "He:PRON:2:nsubj ca:AUX:0:root n't:PART:2:advmod .:PUNCT:2:punct",
                "Go:VERB:0:root !:PUNCT:1:punct Now:ADV:1:advmod"));

        assertThat(score.sentences()).isEqualTo(200.0 / 5);
        assertThat(score.words()).isEqualTo(100);
        assertThat(score.uas()).isEqualTo(100.0 * 6 / 7);
    }

    @Test
    void alignsByStretchOfTextAndInsideSurfaceTokensByForm() {
        ConlluScore score = score(document(
                gold().get(0).text(),
                "He:PRON:2:nsubj can't:AUX:0:root .:PUNCT:2:punct",
                "Go!:VERB:0:root",
                "Now:ADV:0:root"));

        assertThat(score.words()).isEqualTo(200.0 * 3 / (7 + 5));
        assertThat(score.uas()).isEqualTo(200.0 / (7 + 5));
    }

    @Test
    void tellsWrongTagsFromWrongHeadsAndRelations() {
        ConlluScore score = score(document(
                gold().get(0).text(),
                "He:NOUN:2:obj ca:AUX:0:root n't:PART:4:advmod .:PUNCT:2:punct",
                "Go:VERB:0:root !:PUNCT:1:punct",
                "Now:ADV:0:root"));

        assertThat(score.upos()).isEqualTo(100.0 * 6 / 7);
        assertThat(score.uas()).isEqualTo(100.0 * 6 / 7);
        assertThat(score.las()).isEqualTo(100.0 * 5 / 7);
    }
}
