// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollScanTest {
    private static final TollWords WORDS = TollWords.load();

    private static List<String> told(String sentence) {
        return TollScan.of(WORDS, sentence).stream()
                .map(found -> "%s %s %d%s"
                        .formatted(
                                found.toll().code(),
                                found.comparator().code(),
                                found.value(),
                                found.counted() ? "" : " told"))
                .toList();
    }

    @Test
    void countsNobodyAsHurtForStandingOutsideAHospital() {
        assertThat(told("About 200 protesters gathered outside the hospital")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The truck lost control, hitting four cars",
                "He fired at the tram, hitting four cars",
                "The lorry left the road, hitting four clerks",
                "The quake shook the coast, striking 3 provinces",
                "The barman poured a double shot",
            })
    void takesNobodyForShotWhereThingsAreHitOrNothingIsFired(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men were killed at the quay | killed = 2",
                "The blast left 14 people dead | killed = 14",
                "Gunmen fled after killing three guards | killed = 3",
                "A baker was shot and killed in Osterveld | killed > 1 told",
                "A 17-year-old boy died at the hospital | killed > 1 told",
                "The girl's death shocked the town | killed > 1 told",
                "Four others were injured | injured = 4",
                "The crash happened at noon, injuring six people | injured = 6",
                "A woman was hurt | injured > 1 told",
                "Five people were shot near the station | shot = 5",
                "One man was fatally shot | killed = 1",
                "At least nine sailors drowned or were killed | killed > 9",
                "More than 20 people were injured | injured > 20",
                "About 30 pilgrims were hurt | injured ~ 30",
                "A woman and a child were shot | shot = 2",
                "Two adults and six children were found dead | killed = 8",
                "One of the five patients has died | killed = 1",
                "A 12 year-old girl was killed | killed > 1 told",
                "An 8th-grader died | killed > 1 told",
                "A teen was fatally shot about 12:10 in the night | killed > 1 told",
                "He killed two guards and turned the gun on himself | killed = 3",
                "Police spoke of the shooting of five people | shot = 5",
                "Three people were taken to the hospital | injured = 3",
                "A bomb killed ten people at a hospital | killed = 10",
                "After the march two people were killed | killed = 2",
                "In May 12 people died | killed = 12",
                "Ten sailors, including an 8-year-old cabin boy, were hurt | injured = 10",
                "A baker was accused of shooting four customers | shot = 4",
                "She confessed to a raid that wounded 6 | injured = 6",
                "The regatta closed with seven women in hospital | injured = 7",
                "Six children - ages 9 to 14 - were shot | shot = 6",
                "A clerk and a cook, 31 and 47 years old, were injured | injured = 2",
                "Two clerks were stabbed to death in Osterveld | killed = 2",
                "Boy, 6, dies in Osterveld | killed > 1 told",
                "He died July 12 in Osterveld | killed > 1 told",
                "Police look into a triple shooting | shot = 3",
                "He fired at the tram, hitting four clerks and two guards | shot = 6",
                "A man opened fire in the square, striking five women | shot = 5",
                "The guard fired twice, hitting three, police said | shot = 3",
                "Bullets flew over the quay, hitting three young men | shot = 3",
                "Three guards and a clerk were wounded | injured = 4",
                "Three bakers, two men and a woman, were wounded | injured = 3",
                "The blast threw down a wall, injuring a farmer and her two sons | injured = 3",
                "A baker killed his father, two clerks and a guard | killed = 4",
                "She was charged with killing her husband, Odo Vik, 41, and their three-year-old son | killed = 2",
                "A clerk and his 7-year-old daughter were found dead | killed = 2",
                "He killed four classmates and himself | killed = 5",
                "A guard shot and killed the clerk and her brother | killed = 2",
                "A guard fatally shot his wife and two sons | killed = 3",
                "Four sailors were hit by stray bullets | shot = 4",
                "Six sailors suffered injuries when the mast fell | injured = 6",
                "Officers found five sailors with gunshot wounds | shot = 5",
                "The fall of the mast put six sailors in hospital | injured = 6",
                "A storm sent seven pilgrims to the hospital | injured = 7",
                "He was convicted of a triple murder | killed > 3 told",
                "It was a double murder-suicide | killed > 3 told",
                "A raider shot at least four clerks | shot > 4",
                "The storm injured three women, said a guard and a nurse | injured = 3",
                "A storm that tore down two roofs left the guard dead | killed > 1 told",
                "Raider wounds three at a market | injured = 3",
                "Six sailors escaped with injuries | injured = 6",
                "Six sailors were treated for injuries | injured = 6",
                "A family of four was killed | killed = 4",
                "A mother of four was killed | killed > 1 told",
                "Two others are in critical but stable condition | injured = 2"
            })
    void tellsHowManyOfWhom(String sentence, String told) {
        assertThat(told(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver nearly died",
                "He threatened to kill the mayor",
                "She faces the death penalty",
                "The shop was closed for two days",
                "Police fired 12 rounds",
                "Five people died in separate shootings",
                "Four were killed in a pair of shootings",
                "Eleven clerks were hurt in shootings throughout Osterveld",
                "Three clerks were hurt in shootings on the quays",
                "Hail struck in the night, striking roofs",
                "The Sept. 28 shooting shocked the town",
                "Since the Dec. 23 shooting the shop is closed",
                "He is charged with assault with a deadly weapon",
                "Two clerks who weren't injured told of it",
                "Two other officers spoke on condition of anonymity",
                "The board sent seven doctors to the hospital",
                "Six sailors escaped without injuries",
                "Three paramedics treated her injuries"
            })
    void tellsNothingWhereNobodyWas(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void tellsTheDeadAndTheHurtOfOneSentenceApart() {
        assertThat(told("One person is dead and at least two people are hurt after a shooting in a bar"))
                .containsExactly("killed = 1", "injured > 2");
    }

    @Test
    void countsWhoWasHurtBesideTheDead() {
        assertThat(told("The gunman killed six people and injured fourteen others"))
                .containsExactly("killed = 6", "injured = 14");
        assertThat(told("He was accused of killing six people and seriously wounding two"))
                .containsExactly("killed = 6", "injured = 2");
        assertThat(told("The raid left three bakers dead and injured another on Sunday"))
                .containsExactly("killed = 3", "injured = 1");
        assertThat(told("A father was killed and another man was hurt"))
                .containsExactly("killed > 1 told", "injured = 1");
    }

    @Test
    void countsWhoeverKilledOthersAndThenHimself() {
        assertThat(told("The raid left seven bakers dead before the raider killed himself"))
                .contains("killed = 8");
        assertThat(told("Three dead as a man kills his wife")).contains("killed = 3");
    }

    @Test
    void tellsOthersInSeriousConditionFromTheDead() {
        assertThat(told("The raid left one baker dead and two others in serious condition"))
                .containsExactly("killed = 1", "injured = 2");
        assertThat(told("Four shot, man dead")).containsExactly("shot = 4", "killed > 1 told");
    }

    @Test
    void takesNoNumberOutOfAWord() {
        assertThat(told("He killed a K-9 in the two-day siege")).containsExactly("killed > 1 told");
    }

    @Test
    void countsOneMoreBesideTheDead() {
        assertThat(told("The raid left four bakers dead and another hurt"))
                .containsExactly("killed = 4", "injured = 1");
        assertThat(told("Two clerks were stabbed to death and a third person was hurt"))
                .containsExactly("killed = 2", "injured = 1");
    }

    @Test
    void tellsThoseShotFromThoseWhoDied() {
        assertThat(told("Four sailors were shot, one fatally")).containsExactly("shot = 4", "killed = 1");
        assertThat(told("A raid that killed 7, wounded 16")).containsExactly("killed = 7", "injured = 16");
    }

    @Test
    void takesTheWordsFromTheNumberToTheWordThatSaysIt() {
        String sentence = "Early on Monday, two men were killed at the quay";
        TollScan.Found found = TollScan.of(WORDS, sentence).get(0);
        assertThat(sentence.substring(found.start(), found.end())).isEqualTo("two men were killed");
    }
}
