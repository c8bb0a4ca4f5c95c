// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a turn of phrase makes of an act, of those who take part in it and of what is said, each beside the turns that look like it and mean something else. */
class KindsOfTellingTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static List<Event> events(ArticleRecord record, EventType type) {
        return record.events().stream().filter(event -> event.type() == type).toList();
    }

    private static List<String> recipients(String text, EventType type) {
        ArticleRecord record = DATELINE.read(text);
        return events(record, type).stream()
                .flatMap(event -> event.recipients().stream())
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We are going to arrest them,\" the chief said. | COERCE | PLANNED",
                "We are going to arrest them, the chief said. | COERCE | PLANNED",
                "The chief said they were going to arrest the protesters. | COERCE | PLANNED",
                "\"We're going to sue the ministry,\" lawyer Paul Ruiz said. | ACCUSE | PLANNED",
                "\"We are gonna sue the ministry,\" the lawyer said. | ACCUSE | PLANNED",
                "\"You are going to be arrested,\" the officer told the editor. | COERCE | PLANNED",
                "The rebels are going on to attack the capital. | ASSAULT | ONGOING",
                "The police went to arrest the editor. | COERCE | HAPPENED",
                "The soldiers kept going to attack the village. | ASSAULT | HAPPENED",
                "The ship was going to Gaza when Israel attacked it. | ASSAULT | HAPPENED",
                "\"We are arresting them,\" the chief said. | COERCE | ONGOING",
                "\"They are still attacking our villages,\" the governor said. | ASSAULT | ONGOING",
                "\"We have arrested them,\" the chief said. | COERCE | HAPPENED",
                "\"We are not going to arrest them,\" the chief said. | COERCE | DENIED"
            })
    void isPlannedWhereSomebodyIsGoingToDoIt(String text, EventType type, Status status) {
        assertThat(events(DATELINE.read(text), type)).extracting(Event::status).containsOnly(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We dont think the army attacked the village,\" the mayor said. | DENIED",
                "\"The troops werent attacked by rebels,\" the colonel said. | DENIED",
                "\"We think the army attacked the village,\" the mayor said. | HAPPENED",
                "As was his wont, the general attacked the rebels at dawn. | HAPPENED"
            })
    void isDeniedWithoutAnApostropheToo(String text, Status status) {
        assertThat(events(DATELINE.read(text), EventType.ASSAULT))
                .extracting(Event::status)
                .containsOnly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An explosion in a mine in which 167 workers were killed led to an inquiry.",
                "Eleven workers were killed when the oil rig exploded in the Gulf of Mexico.",
                "Five people were injured when a bus overturned near Lima.",
                "Twelve people were killed in a fire at a nursing home in Lisbon.",
                "Nine tourists were injured when a balcony collapsed in Malaga.",
                "Two people were killed when a bus plunged into a ravine in Peru.",
                "Six people were killed when a roof collapsed under heavy snow.",
                "Five fishermen were killed when their boat capsized off Peru.",
                "The hospital came under fire after it turned away three patients.",
                "The government's position came under fire at the summit.",
                "The judge came under fire from the military on Tuesday.",
                "The premier came under fire from rebels in his own party.",
                "The soldiers came under fire from campaigners over abuses.",
                "The company came under fire over rifle sales.",
                "The minister came under fire for his remarks."
            })
    void isNoAssaultWhereAThingBreaksOrBurns(String text) {
        assertThat(events(DATELINE.read(text), EventType.ASSAULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb explosion in which 20 soldiers were killed was claimed by rebels.",
                "Five people were killed when a bomb exploded near Lima.",
                "Nine people were killed when police opened fire on protesters in Dhaka.",
                "Three people were killed in a fire set by rebels in Goma.",
                "Five soldiers were killed when their truck exploded on a mine.",
                "Six people were killed when a car exploded in Baghdad.",
                "Six sailors were injured when a missile sank the ship.",
                "Four people were killed when a building collapsed after an air strike in Aleppo.",
                "Six people were killed when a ship sank after an Israeli raid.",
                "Nine migrants were killed when their boat sank after the navy rammed it.",
                "Three men were killed when gunfire erupted at a bar in Tulsa.",
                "Nine people were killed by rebels when the talks collapsed.",
                "UN peacekeepers came under fire from rebels near Goma on Sunday.",
                "Two journalists came under fire from Israeli troops near Jenin.",
                "The convoy came under heavy fire near the border with Sudan.",
                "The patrol came under mortar fire in Donetsk."
            })
    void isAnAssaultWhereSomebodyMeansHarm(String text) {
        assertThat(events(DATELINE.read(text), EventType.ASSAULT)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister came under fire from lawmakers over the budget.",
                "The bank came under fire from critics on Tuesday.",
                "The police came under fire from the opposition."
            })
    void isCriticismWhereCriticsFire(String text) {
        assertThat(events(DATELINE.read(text), EventType.ACCUSE)).isNotEmpty();
        assertThat(events(DATELINE.read(text), EventType.ASSAULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police detained two men and charged at protesters.",
                "The officer arrested the man and charged him a fee."
            })
    void accusesNobodyWhoRunsOrAsksForMoney(String text) {
        assertThat(events(DATELINE.read(text), EventType.ACCUSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police are investigating the shooting at the Standard Hotel in Denver.",
                "A gunman opened fire at the Grand Hotel in Tampa on Friday.",
                "Police arrested two men after the attack at a church in Leeds."
            })
    void isDoneToNobodyWhereOnlyTheSceneStands(String text) {
        assertThat(recipients(text, EventType.ASSAULT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attack on the Standard Hotel left three people dead. | ASSAULT | Standard Hotel",
                "Gunmen attacked the Standard Hotel in Denver on Friday. | ASSAULT | Standard Hotel",
                "Gunmen fired at police in Karachi. | ASSAULT | police",
                "UN peacekeepers came under fire from rebels near Goma on Sunday. | ASSAULT | UN peacekeepers",
                "Several villages came under artillery fire from Azerbaijan. | ASSAULT | Several villages",
                "The Microsoft lawsuit against Motorola was filed in Seattle. | ACCUSE | Motorola"
            })
    void isDoneToWhatItIsAimedAt(String text, EventType type, String name) {
        assertThat(recipients(text, type)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The union filed RICO lawsuits against the company.",
                "The RICO suit accuses the bank of fraud.",
                "The Clean Air Act lawsuit accuses the company of pollution."
            })
    void hasNoLawForAParty(String text) {
        ArticleRecord record = DATELINE.read(text);
        List<String> parties = record.events().stream()
                .flatMap(event -> List.of(event.actors(), event.recipients()).stream())
                .flatMap(List::stream)
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
        assertThat(parties).noneMatch(name -> name.contains("RICO") || name.contains("Act"));
    }

    @Test
    void takesAPartyInCapitalsForNoLaw() {
        ArticleRecord record = DATELINE.read("The premier held talks with ACT.");
        assertThat(events(record, EventType.CONSULT))
                .singleElement()
                .satisfies(talks -> assertThat(talks.actors()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court rejected the claim on Monday.",
                "The court dismissed the suit against the company.",
                "The Supreme Court dismissed the lawsuit filed by Texas.",
                "The lawsuit was dismissed by a judge in Denver on Friday."
            })
    void saysNothingWhereACourtRules(String text) {
        assertThat(DATELINE.read(text).statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry rejected the claim that it had bribed officials.",
                "The court rejected the argument that the law violates the constitution.",
                "The judge denied claims of corruption.",
                "The Justice Department rejected the claim that it had spied on senators.",
                "Justice officials denied the claim.",
                "The company rejected the claims of the union.",
                "The judge said the claim was false."
            })
    void isSaidWhereNoCourtRulesOnIt(String text) {
        assertThat(DATELINE.read(text).statements()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The embassy came under mortar fire on Sunday. | heavy-weapons",
                "Aid workers came under small-arms fire in Darfur. | firearms",
                "The nurses came under fire from rebels. | firearms"
            })
    void isFiredAtWithWhatTheFireIsOf(String text, String mode) {
        List<Event> told = events(DATELINE.read(text), EventType.ASSAULT);
        assertThat(told).extracting(Event::mode).containsExactly(mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A UN convoy came under fire near the town of Masisi on Friday.",
                "Our patrol came under machine-gun fire from the hills, the colonel said.",
                "Troops came under fire near Goma."
            })
    void isDoneByNobodyWhoComesUnderIt(String text) {
        List<Event> told = events(DATELINE.read(text), EventType.ASSAULT);
        assertThat(told).isNotEmpty().allMatch(event -> event.actors().isEmpty());
    }
}
