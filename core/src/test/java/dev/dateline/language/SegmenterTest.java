// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
    private final Segmenter segmenter = new Segmenter();

    /** The words of a text with a space between words and a bar between sentences. */
    private String cut(String text) {
        return segmenter.segment(text).stream()
                .map(words -> words.stream().map(word -> word.of(text)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "He can't, won't and shan\u2019t.; He ca n't , wo n't and sha n\u2019t .",
                "They'll say we've seen Qatar's emir.; They 'll say we 've seen Qatar 's emir .",
                "I cannot. You're gonna.; I can not . | You 're gon na .",
                "the players' union; the players ' union",
                "O'Brien rang at nine o'clock; O'Brien rang at nine o'clock",
                "a 15-year-old US-led plan; a 15 - year - old US - led plan",
                "anti-American e-mails of non-members; anti-American e-mails of non-members",
                "al-Qaeda and/or ISIS; al - Qaeda and / or ISIS",
                "It cost $5bn, 4.5% of 1,200,000 at 10pm.; It cost $ 5 bn , 4.5 % of 1,200,000 at 10 pm .",
                "on 9/11, 11/28/2000 or 2018-09-13; on 9/11 , 11/28/2000 or 2018-09-13",
                "call 713-853-3989 or 345-9945; call 713-853-3989 or 345-9945",
                "See http://example.org/a?b=c, www.example.com. Or a.b@example.org!; See http://example.org/a?b=c , www.example.com . | Or a.b@example.org !",
                "No way!!! Really?! Well...; No way !!! | Really ?! | Well ...",
                "(AP) -- \u201cYes,\u201d he said [sic].; ( AP ) -- \u201c Yes , \u201d he said [ sic ] .",
                "in the '90s and AT&T's #MeToo; in the '90s and AT&T 's #MeToo"
            })
    void cutsWordsAsTheTreebanksDo(String text, String words) {
        assertThat(cut(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "Mr. J. F. Smith Jr. met Gen. Lee.; Mr. J. F. Smith Jr. met Gen. Lee .",
                "The U.S. Senate met on Sept. 9 at 5 p.m. Tuesday.; The U.S. Senate met on Sept. 9 at 5 p.m. Tuesday .",
                "He lives in the U.S. The rest do not.; He lives in the U.S. | The rest do not .",
                "It sued Acme Inc. It lost.; It sued Acme Inc. | It lost .",
                "No. 5 won. No. Others lost.; No. 5 won . | No . | Others lost .",
                "It lacks vitamin B. Then C.; It lacks vitamin B . | Then C .",
                "1. Sign here. 2. Go.; 1 . Sign here . | 2 . Go ."
            })
    void tellsAbbreviationsFromEnds(String text, String words) {
        assertThat(cut(text)).isEqualTo(words);
    }

    @Test
    void keepsClosingQuotesWithTheSentenceThatTheyEnd() {
        assertThat(cut("\"We left.\" He sat. (They did not.) \u201cGo!\u201d she said."))
                .isEqualTo("\" We left . \" | He sat . | ( They did not . ) | \u201c Go ! \u201d she said .");
        assertThat(cut("\"Why?\" Smith asked. \"Why?\" The room was still."))
                .isEqualTo("\" Why ? \" Smith asked . | \" Why ? \" | The room was still .");
    }

    @Test
    void keepsNumbersOfNotesWithTheSentenceBefore() {
        assertThat(cut("He died.[17] She lived. [18] They left."))
                .isEqualTo("He died . [ 17 ] | She lived . [ 18 ] | They left .");
    }

    @Test
    void endsSentencesWithParagraphs() {
        assertThat(cut("A headline\n\nThe story begins.")).isEqualTo("A headline | The story begins .");
        assertThat(cut("A headline\nThe story begins.")).isEqualTo("A headline | The story begins .");
        assertThat(cut("A headline\r\n\r\nThe story begins.")).isEqualTo("A headline | The story begins .");
    }

    @Test
    void readsOverLineBreaksInsideSentences() {
        assertThat(cut("The story\r\nbegins here\nand ends.")).isEqualTo("The story begins here and ends .");
    }

    @Test
    void readsOverLineBreaksOfWrappedText() {
        String text = "The minister of finance of the republic met\nthe leaders of the opposition and told them of\n"
                + "Budget plans that were ready for the debate.\nShe left.\nA new paragraph begins after a short line\nand ends.";

        assertThat(cut(text))
                .isEqualTo("The minister of finance of the republic met the leaders of the opposition and told them of "
                        + "Budget plans that were ready for the debate . | She left . | "
                        + "A new paragraph begins after a short line and ends .");
    }

    @Test
    void beginsSentencesSmallWhereTheTextDoes() {
        assertThat(cut("he left. she stayed. i know. ok?")).isEqualTo("he left . | she stayed . | i know . | ok ?");
        assertThat(cut("He left at 5 p.m. and slept.")).isEqualTo("He left at 5 p.m. and slept .");
    }

    @Test
    void keepsSymbolsOfSeveralCharactersWhole() {
        String family = "\ud83d\udc69\u200d\ud83d\ude80";
        String flag = "\ud83c\uddf3\ud83c\uddf4";

        assertThat(cut("ok" + family + flag + "\ud83d\udc4d\ud83c\udffd!"))
                .isEqualTo("ok " + family + " " + flag + " \ud83d\udc4d\ud83c\udffd !");
    }

    @Test
    void cutsTextWithoutEndInReasonableTime() {
        String text = "1,".repeat(50_000) + "a.b".repeat(50_000) + "'s".repeat(50_000) + "-a".repeat(50_000);

        List<List<Span>> sentences = segmenter.segment(text);

        assertThat(sentences.stream()
                        .flatMap(List::stream)
                        .mapToInt(Span::length)
                        .sum())
                .isEqualTo(text.length());
    }
}
