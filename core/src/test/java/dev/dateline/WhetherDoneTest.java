// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an act has been done, and who tells of it, by the words above it and round it; each pair of sentences differs in one of them. */
class WhetherDoneTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static Event event(String text, EventType type) {
        ArticleRecord record = DATELINE.read(text);
        return record.events().stream()
                .filter(event -> event.type() == type)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why has the army attacked the town? | ASSAULT | HAPPENED",
                "A guard prevented a robbery by shooting the thief. | ASSAULT | HAPPENED",
                "The mayor averted a strike by promising higher pay. | AGREE | HAPPENED",
                "The guard prevented the thief from shooting the clerk. | ASSAULT | DENIED",
                "The army could end the siege by attacking the port. | ASSAULT | POSSIBLE",
                "The clerk was arrested. If convicted, she could face a year in prison and be fined 500 dollars. | SANCTION | POSSIBLE",
                "The clerk was arrested. A court convicted her of fraud and she was fined 500 dollars. | SANCTION | HAPPENED",
                "He may lose his job and be banned from the sport. | COERCE | POSSIBLE",
                "The bomb killed two nurses. Officials offered a reward for information leading to the arrest and conviction of the bomber. The bomber fled on Friday. | COERCE | POSSIBLE",
                "Information from neighbours led to the arrest of the gunman on Sunday. | COERCE | HAPPENED",
                "The miners are calling for help from the army. | REQUEST | ONGOING",
                "The miners called for help from the army. | REQUEST | HAPPENED",
                "Who killed the miner? | ASSAULT | HAPPENED",
                "Did the army attack the town? | ASSAULT | POSSIBLE",
                "Who will kill the miner? | ASSAULT | POSSIBLE",
                "They killed the miner for no reason. | ASSAULT | HAPPENED",
                "They killed no miner. | ASSAULT | DENIED",
                "The mayor does not think that the army attacked the town. | ASSAULT | DENIED",
                "The mayor never thought that the army attacked the town. | ASSAULT | HAPPENED",
                "The mayor did not know that the army had attacked the town. | ASSAULT | HAPPENED",
                "The ministers met to discuss the recent attacks on nurses. | ASSAULT | HAPPENED",
                "The ministers met to discuss possible attacks on nurses. | ASSAULT | POSSIBLE",
                "The army dismissed rumours of a recent attack on the port. | ASSAULT | DENIED",
                "The rebels are planning their latest attack on the port. | ASSAULT | PLANNED",
                "What if the army attacked the town? | ASSAULT | POSSIBLE",
                "The army will not hesitate to strike the port, Holm said. | ASSAULT | PLANNED",
                "The army did not hesitate to strike the port. | ASSAULT | HAPPENED",
                "The army hesitated to strike the port. | ASSAULT | DENIED",
                "Peru declined to rule out an invasion of Chile. | ASSAULT | POSSIBLE",
                "The minister would not rule out military strikes against Peru. | ASSAULT | POSSIBLE",
                "The king has not ruled out releasing the rebels. | RETREAT | POSSIBLE",
                "The king ruled out releasing the rebels. | RETREAT | DENIED",
                "It is not impossible to release the hostages. | RETREAT | POSSIBLE",
                "The rebels did not refuse to release the hostages. | RETREAT | POSSIBLE",
                "The rebels refused to release the hostages. | RETREAT | DENIED",
                "The rebels failed to release the hostages. | RETREAT | DENIED",
                "Nobody denied that soldiers had attacked the hospital. | ASSAULT | POSSIBLE",
                "Holm had no idea whether soldiers had attacked the hospital. | ASSAULT | POSSIBLE",
                "Neither the army nor the police attacked the hospital. | ASSAULT | DENIED",
                "Rebels attacked neither the hospital nor the school. | ASSAULT | DENIED",
                "Both the army and the police attacked the hospital. | ASSAULT | HAPPENED",
                "There is no doubt that soldiers attacked the hospital. | ASSAULT | HAPPENED",
                "The army has not stopped attacking the rebels. | ASSAULT | HAPPENED",
                "The army vowed not to stop bombing the rebels. | ASSAULT | PLANNED",
                "Police could not prevent rebels from attacking the hospital. | ASSAULT | HAPPENED",
                "Police may not prevent rebels from attacking the hospital. | ASSAULT | POSSIBLE",
                "Police prevented rebels from attacking the hospital. | ASSAULT | DENIED",
                "Rebels have not abandoned plans to attack the hospital. | ASSAULT | PLANNED",
                "The union called a strike for Friday. | PROTEST | PLANNED",
                "The union called a strike from Friday. | PROTEST | PLANNED",
                "The attorney general ordered the arrest of two ministers. | COERCE | DEMANDED",
                "Washington wants to see the Palestinians negotiating with Israel. | CONSULT | POSSIBLE",
                "The ministry proposed the deportation of the students. | COERCE | PLANNED",
                "The union announced a march for next week. | PROTEST | PLANNED",
                "The union held a march on Friday. | PROTEST | HAPPENED",
                "The king was to have been shot in May, but the guards released him. | RETREAT | HAPPENED",
                "The king was to have been shot in May, but the guards released him. | ASSAULT | DENIED",
                "The hostages were to be fed and released on Monday. | RETREAT | PLANNED",
                "Had the army attacked the town, there would have been blood, said Jane Orr. | ASSAULT | DENIED",
                "The president was to have visited Peru on Saturday but stayed at home. | CONSULT | DENIED",
                "Rebels still hold two hostages. | COERCE | ONGOING",
                "Troops occupied the town in 2019. | COERCE | HAPPENED",
                "The attack planned by the rebels killed nine nurses. | ASSAULT | HAPPENED",
                "The premier spoke of protests planned by nurses for Friday. | PROTEST | PLANNED",
                "Sustained shelling destroyed the market. | ASSAULT | HAPPENED",
                "The premier left ahead of protests scheduled for Friday. | PROTEST | PLANNED",
                "Nurses held a protest that was scheduled for Friday. | PROTEST | HAPPENED",
                "The driver pleaded guilty to killing the mayor. | ASSAULT | HAPPENED",
                "The driver pleaded innocent to killing the mayor. | ASSAULT | DENIED",
                "The driver pleaded guilty on Monday for the shooting of the mayor. | ASSAULT | HAPPENED",
                "Two guns were used to shoot the mayor. | ASSAULT | HAPPENED",
                "Two guns were bought to shoot the mayor. | ASSAULT | PLANNED"
            })
    void isDoneByTheWordsRoundIt(String text, EventType type, Status status) {
        assertThat(event(text, type).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The premier refused to release the hostages. | RETREAT",
                "The premier is expected to release the hostages. | RETREAT",
                "\"I would like to thank the nurses of Arequipa,\" Marta Quispe said. | SUPPORT",
                "\"We are urging the rebels to wait,\" Marta Quispe said. | REQUEST"
            })
    void isToldByNobodyWhoOnlyDoesIt(String text, EventType type) {
        assertThat(event(text, type).statement()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The premier said that he would release the hostages. | RETREAT",
                "Diplomats expect the premier to release the hostages, an aide said. | RETREAT",
                "\"I do not want to thank the nurses of Arequipa,\" Marta Quispe said. | SUPPORT",
                "\"The mayor is urging the rebels to wait,\" Marta Quispe said. | REQUEST",
                "\"We are not urging the rebels to wait,\" Marta Quispe said. | REQUEST",
                "\"I wanted to thank the nurses of Arequipa,\" Marta Quispe said. | SUPPORT",
                "The general ruled out that his men had killed the students. | ASSAULT"
            })
    void isToldByWhoSpeaksOfIt(String text, EventType type) {
        assertThat(event(text, type).statement()).isNotNull();
    }
}
