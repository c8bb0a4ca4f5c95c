// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.table.Clues.Numbers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What annotated articles teach of words that may name events. */
class EventTellingTest {
    private static final EventTelling TELLING = EventTelling.load();

    private static List<String> keys(String word, String line, String type) {
        return List.of(
                "word " + word + " V",
                "type " + word + " V " + type,
                "entry " + line + " " + type,
                "place " + type + " V root -",
                "object " + word + " -",
                "subject " + type + " -",
                "modifier " + word + " -",
                "above V root root");
    }

    private static Numbers<EventClue> read(double odds) {
        Numbers<EventClue> numbers = EventClue.CLUES.numbers();
        numbers.set(EventClue.EVENT, odds);
        numbers.set(EventClue.OF_TYPE, odds);
        numbers.set(EventClue.BEST, odds);
        numbers.set(EventClue.KNOWN, true);
        numbers.set(EventClue.VERB, true);
        numbers.set(EventClue.HAPPENED, true);
        return numbers;
    }

    @Test
    void whatTheReaderIsSureOfIsLikelier() {
        List<String> arrested = keys("arrest", "coerce-arrest", "COERCE");

        assertThat(TELLING.likely(arrested, read(4))).isGreaterThan(TELLING.likely(arrested, read(-4)) + 0.4);
    }

    @Test
    void aWordThatOftenNamesAnEventIsLikelierThanOneThatSeldomDoes() {
        double arrested = TELLING.likely(keys("arrest", "coerce-arrest", "COERCE"), read(0));
        double ready = TELLING.likely(keys("ready", "agree-ready", "AGREE"), read(0));

        assertThat(arrested).isGreaterThan(ready);
    }

    @Test
    void linesThatArticlesHardlyHaveAreNotJudged() {
        assertThat(TELLING.hasSeenLine(keys("accuse", "accuse-verb", "ACCUSE"))).isTrue();
        assertThat(TELLING.hasSeenLine(keys("accuse", "no-such-line", "ACCUSE")))
                .isFalse();
    }

    @Test
    void sharesStandBehindAllOtherClues() {
        List<String> names = EventClue.CLUES.names();

        assertThat(names.subList(names.size() - EventTelling.SHARES.size() - 2, names.size()))
                .startsWith("share_word", "share_type", "share_entry")
                .endsWith("seen_word", "seen_type");
    }
}
