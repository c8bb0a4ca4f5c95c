// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in events, where the article names the party by another phrase. */
class OtherWordsTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    /** Actors and recipients of the first event whose trigger begins with the word, as "actors > recipients". */
    private static String parties(String text, String trigger) {
        ArticleRecord record = DATELINE.read(text);
        return record.events().stream()
                .filter(each -> each.trigger().of(text).startsWith(trigger))
                .findFirst()
                .map(event -> (names(record, event.actors()) + " > " + names(record, event.recipients())).strip())
                .orElse("none");
    }

    private static String names(ArticleRecord record, List<String> ids) {
        return String.join(
                ", ",
                ids.stream()
                        .flatMap(id -> record.actors().stream()
                                .filter(actor -> actor.id().equals(id)))
                        .map(Actor::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Danish journalist was arrested on Tuesday. The reporter, Ada Velmore, had filmed a strike. | arrested | > Ada Velmore",
                "An Italian priest was kidnapped on Monday. The kidnapped cleric, Paolo Verri, runs a school. | kidnapped | > Paolo Verri",
                "A British nurse was abducted on Sunday. The hostage, Mary Holt, was released on Thursday. | abducted | > Mary Holt",
                "The coast guard arrested three sailors. A court charged the men with smuggling. | charged | A court > three sailors",
                "Soldiers arrested three sailors on Saturday. The men were jailed on Monday. | jailed | Soldiers > three sailors",
                "Two Turkish engineers were kidnapped on Monday. Police praised the two men. | praised | Police > Two Turkish engineers",
                "A Danish journalist was arrested on Tuesday. His lawyer, Ada Velmore, protested. | arrested | > A Danish journalist",
                "A Danish journalist was arrested on Tuesday. The mayor, Ada Velmore, protested. | arrested | > A Danish journalist",
                "A photographer was arrested on Tuesday. The editor, Karl Lund, protested. | arrested | > A photographer",
                "A Danish journalist was arrested. Ada Velmore, a reporter for a rival, was beaten. The reporter, Karl Lund, was fined. | arrested | > A Danish journalist",
                "A nurse was abducted on Tuesday. A teacher was abducted on Friday. The woman was freed on Sunday. | freed | > The woman",
                "Two men were arrested in Oslo on Monday. The three men were charged with theft. | charged | > The three men",
                "A teenager stabbed a teacher in Lyon on Monday. The man was arrested. | arrested | > The man",
                "Two women were killed by the two men in Leeds. | killed | the two men in Leeds > Two women",
                "Two policemen were shot by the two men. | shot | the two men > Two policemen",
            })
    void aResumedNounIsWhoWasToldOfWithoutAName(String text, String trigger, String parties) {
        assertThat(parties(text, trigger)).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A gunman killed four people on Sunday. Police identified the attacker as Colin Marsh, 34. | killed | Colin Marsh > four people",
                "The gunman, whom police identified as Colin Marsh, opened fire on a crowd. The attacker was arrested. | arrested | > Colin Marsh",
                "A man identified as Karl Lund was arrested in Oslo on Monday. Lund was charged with fraud. | arrested | > Karl Lund",
                "A gunman killed four people on Sunday. Police have not identified the attacker as Colin Marsh. | killed | A gunman > four people",
                "A gunman killed four people on Sunday. Police identified one of the victims as Colin Marsh. | killed | A gunman > four people",
                "A gunman killed four people on Sunday. Some websites wrongly identified the gunman as Colin Marsh. | killed | A gunman > four people",
            })
    void whoIsIdentifiedBearsTheName(String text, String trigger, String parties) {
        assertThat(parties(text, trigger)).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Chile have long traded fish. The two signed an agreement on Monday. | signed | Norway, Chile >",
                "Police arrested two men on Monday. Both were charged with murder. | charged | > two men",
                "Three men were arrested in Turin on Sunday. The three were charged with arson. | charged | > Three men",
                "Norway, Chile and Peru fish in the south. The three countries agreed to share data. | agreed | Norway, Chile, Peru >",
                "Egypt and Sudan have been at odds over a dam. The two sides agreed to resume talks. | agreed | Egypt, Sudan >",
                "Peru and Chile held talks in Geneva on Monday. They also agreed to exchange prisoners. | agreed | Peru, Chile >",
                "Peru's president met the Chilean foreign minister. They also agreed to open a crossing. | agreed | Peru's president, the Chilean foreign minister >",
                "Police arrested two men in Oslo and two women in Bergen on Monday. Both were charged with murder. | charged | > Both",
                "President Lena Okoro met Paul Brandt, Jan Holub and Ana Silva. The two agreed to hold talks. | agreed | two >",
                "The mayor met the miners on Monday. Both houses of parliament rejected the bill. | rejected | Both houses of parliament >",
                "Peru's president met the Chilean minister. Protesters marched outside. They demanded the release of prisoners. | demanded | Protesters > prisoners",
            })
    void wordsThatOnlyCountStandForThoseSpokenOfTogether(String text, String trigger, String parties) {
        assertThat(parties(text, trigger)).isEqualTo(parties);
    }
}
