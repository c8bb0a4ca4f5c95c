// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events whose type, status, parties and teller the words say plainly, where a verb or noun alone would mislead. */
class PlainlyToldTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static Optional<Event> event(ArticleRecord record, EventType type) {
        return record.events().stream().filter(event -> event.type() == type).reduce((first, last) -> last);
    }

    private static Status status(String text, EventType type) {
        return event(DATELINE.read(text), type).orElseThrow().status();
    }

    private static List<String> actors(String text, EventType type) {
        ArticleRecord record = DATELINE.read(text);
        return names(record, event(record, type).orElseThrow().actors());
    }

    private static List<String> recipients(String text, EventType type) {
        ArticleRecord record = DATELINE.read(text);
        return names(record, event(record, type).orElseThrow().recipients());
    }

    private static List<String> names(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was not clear why Keller opened fire on the guards.",
                "Police do not know who killed the miner.",
                "Relatives said they had no idea why anyone would want to kill the baker.",
                "Holm closed the mine despite having attacked its guards.",
                "Neighbours had no idea who had killed the baker.",
                "A man stabbed the guard, shouting, \"Why did you come here?\"",
                "A man stabbed the guard, shouting, \u201cWhy did you come here?\u201d"
            })
    void whatIsAskedAboutADeedOrInItsCourseLeavesItDone(String text) {
        assertThat(status(text, EventType.ASSAULT)).isEqualTo(Status.HAPPENED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neighbours said they had no idea why anybody would shoot the teacher.",
                "Did the army kill the \"butcher\" of the north?",
                "Did rebels attack what they called \"the gate\"?",
                "Relatives said they did not know whether anyone would want to kill the baker."
            })
    void whatIsAskedOrWonderedAtIsNotDone(String text) {
        assertThat(status(text, EventType.ASSAULT)).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void whomSomebodyWouldBackIsAskedNotDemanded() {
        assertThat(status("Police were asked whom they would arrest.", EventType.COERCE))
                .isEqualTo(Status.POSSIBLE);
    }

    @Test
    void whatIsAskedForWithPleaseIsDemanded() {
        assertThat(status("If you want to help, please consider donating food to the refugees.", EventType.AID))
                .isEqualTo(Status.DEMANDED);
    }

    @Test
    void talksInWhichSomebodyIsAreHisToo() {
        assertThat(actors("The bank is in talks with the union.", EventType.CONSULT))
                .containsExactlyInAnyOrder("The bank", "the union");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bank is not in talks with the union.", "The bank did not meet the union."})
    void talksThatAreDeniedAreDeniedOfBothSides(String text) {
        assertThat(status(text, EventType.CONSULT)).isEqualTo(Status.DENIED);
        assertThat(actors(text, EventType.CONSULT)).containsExactlyInAnyOrder("The bank", "the union");
    }

    @Test
    void whoIsMetToDiscussAThingDiscussesIt() {
        assertThat(actors(
                        "The premier was due to meet with the union leaders to discuss the strike.", EventType.CONSULT))
                .containsExactlyInAnyOrder("The premier", "the union leaders");
    }

    @Test
    void aSettlementIsAgreedByBothSides() {
        assertThat(actors("The firm agreed to a settlement with the prosecutor.", EventType.AGREE))
                .containsExactlyInAnyOrder("The firm", "the prosecutor");
    }

    @Test
    void whoDidOneDeedNeedNotHaveDoneTheOneJoinedToIt() {
        assertThat(actors(
                        "The killings of black men by white police officers and attacks on the police have left many"
                                + " voters angry.",
                        EventType.ASSAULT))
                .isEmpty();
        assertThat(actors(
                        "The killings of black men by white police officers have left many voters angry.",
                        EventType.ASSAULT))
                .containsExactly("white police officers");
    }

    @Test
    void whoReactsToADeedOrEndsItDidNotDoIt() {
        assertThat(DATELINE.read("The investigation was hampered by the victims, officers said.").events().stream()
                        .filter(event -> event.type() == EventType.ACCUSE)
                        .flatMap(event -> event.actors().stream()))
                .isEmpty();
        assertThat(actors("The officers investigated the mayor.", EventType.ACCUSE))
                .containsExactly("The officers");
        assertThat(event(DATELINE.read("The judge struck down the ban on the party."), EventType.COERCE))
                .isEmpty();
        assertThat(event(DATELINE.read("The judge imposed a ban on the party."), EventType.COERCE))
                .isPresent();
    }

    @Test
    void thoseWhoAreArrestedAreThoseWhoAreThenCharged() {
        assertThat(recipients(
                        "Detectives arrested Kim Lopez and Marta Quispe and charged them with murder.",
                        EventType.ACCUSE))
                .containsExactlyInAnyOrder("Kim Lopez", "Marta Quispe");
        assertThat(recipients("Deputies arrested a baker on Monday and charged him with murder.", EventType.ACCUSE))
                .containsExactly("a baker");
        assertThat(recipients("Deputies arrested two bakers on Monday and charged them.", EventType.ACCUSE))
                .containsExactly("two bakers");
    }

    @Test
    void himIsNoWoman() {
        assertThat(recipients("Police shot the woman and arrested him.", EventType.COERCE))
                .isEmpty();
        assertThat(recipients("Police shot the woman and arrested her.", EventType.COERCE))
                .containsExactly("the woman");
    }

    @Test
    void whatIsSaidOfANameIsSaidOfWhoeverItDescribes() {
        assertThat(actors("Marta Quispe is a rogue and a liar who vowed to attack the port.", EventType.THREATEN))
                .containsExactly("Marta Quispe");
        assertThat(actors("Kim is not the man who attacked the guard.", EventType.ASSAULT))
                .containsExactly("the man");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A girl was killed by a dog in Arequipa on Monday. | A girl was killed by a robber in Arequipa on Monday.",
                "A girl was killed by a bull mix in Arequipa. | A girl was killed by a bull trader in Arequipa.",
                "A girl was killed by a cross in Arequipa. | A girl was killed by a priest in Arequipa.",
                "A tornado hit Arequipa. There were more tornadoes on Friday, and customers lost power. One of them caved"
                        + " in a roof, killing six people. | Gunmen hit Arequipa. There were more gunmen on Friday, and"
                        + " customers lost power. One of them opened fire, killing six people.",
                "A boy was in hospital after accidentally shooting himself in the leg. The shooting happened on Monday."
                        + " Police saw no sign of a suicide attempt. | A boy was in hospital after a man shot him in the"
                        + " leg. The shooting happened on Monday. Police saw no sign of a suicide attempt.",
                "A girl was shot in Arequipa. At some point, the gun discharged, striking her in the arm."
                        + " | A girl was shot in Arequipa. At some point, the man fired, striking her in the arm.",
                "A boy who was shot in the hand is in hospital. Police said it was accidental."
                        + " | A boy who was shot in the hand is in hospital. Police said it was a neighbour."
            })
    void harmByAnimalsStormsAndOnesOwnHandIsNoAssault(String harm, String assault) {
        assertThat(event(DATELINE.read(harm), EventType.ASSAULT)).isEmpty();
        assertThat(event(DATELINE.read(assault), EventType.ASSAULT)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The company failed to provide training to its staff, the ministry said. | AID"
                        + " | Norland provided food to the refugees, the ministry said.",
                "The minister conceded that the road was bad. | CONCEDE | The minister conceded to the strikers.",
                "The commission is charged with enforcing the rules. | ACCUSE | The clerk is charged with theft.",
                "A boy was caught in the crossfire on Monday. | COERCE | A boy was arrested by police on Monday.",
                "The crews deployed booms in the bay. | MOBILIZE | The army deployed troops in the bay.",
                "The city halted bus services on Monday. | SANCTION | Norland halted aid to Chad on Monday.",
                "The city suspended the operation of trains. | SANCTION"
                        + " | Norland suspended ferry services to Iraq as a sanction.",
                "The council attacked the problem on Monday. | ASSAULT | Rebels attacked the task force on Monday.",
                "The test for Norland to meet was hard. | CONSULT | The envoys of Norland met the premier."
            })
    void whatOnlySoundsLikeAnEventIsNone(String none, EventType type, String some) {
        assertThat(DATELINE.read(none).events()).isEmpty();
        assertThat(event(DATELINE.read(some), type)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The senator pledged to ban plastic bags made by migrants. | The senator pledged to ban migrants.",
                "The premier promised to ban smugglers who exploit refugees. | The premier promised to ban all refugees.",
                "The mayor pledged to bar foreign firms from hiring refugees illegally."
                        + " | The mayor pledged to bar refugees from the town.",
                "The mayor vowed to impose a fee on buses to fund the siege museum."
                        + " | The general vowed to impose a siege on the town.",
                "The army vowed to enforce the rules of the road. | The army vowed to enforce a curfew from Monday."
            })
    void threatsAreNotPromises(String promise, String threat) {
        assertThat(event(DATELINE.read(promise), EventType.THREATEN)).isEmpty();
        assertThat(event(DATELINE.read(threat), EventType.THREATEN)).isPresent();
    }

    @Test
    void whomAVowedBanIsToKeepOutIsThreatened() {
        assertThat(recipients("The senator pledged to ban all Muslims from the country.", EventType.THREATEN))
                .containsExactly("Muslims");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland attacked the rebels and destroyed their missiles. | Norland destroyed its own missiles.",
                "Norland destroyed the missiles of the rebels. | Norland scrapped its missiles, inspectors said.",
                "The army dismantled their rockets, the rebels said. | The rebels dismantled their own rockets."
            })
    void onlyWhoDestroysHisOwnMissilesDisarms(String enemy, String own) {
        assertThat(event(DATELINE.read(enemy), EventType.RETREAT)).isEmpty();
        assertThat(event(DATELINE.read(own), EventType.RETREAT)).isPresent();
    }

    @Test
    void whoFliesAPlaneToTalksGoesThere() {
        assertThat(event(DATELINE.read("The charity flew a plane to Cairo for talks."), EventType.CONSULT))
                .isPresent();
        assertThat(event(DATELINE.read("The charity flew a plane to Cairo for repairs."), EventType.CONSULT))
                .isEmpty();
    }

    @Test
    void operationsNearAStationAreNoTrains() {
        assertThat(DATELINE.read("The army halted its operations against rebels near the train station.")
                        .events())
                .isNotEmpty();
        assertThat(DATELINE.read("The railway halted its train operations.").events())
                .isEmpty();
    }

    @Test
    void whatIsAgreedIsToldByWhoTellsOfTheAgreement() {
        ArticleRecord record = DATELINE.read("The unions agreed to call off the strike.");
        assertThat(event(record, EventType.CONCEDE).orElseThrow().statement()).isNull();
    }

    private static final String TWICE =
            "Marta Quispe was shot in Arequipa on Monday. Police said Quispe was shot in the leg."
                    + " Rui Vale is charged with assault.";

    /** Whom the last attack that a text tells of harms. */
    private static List<String> lastHarmed(String text) {
        return recipients(text, EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TWICE,
                "Marta Quispe was shot in Arequipa on Monday. Kim Lopez is charged with assault.",
                "Marta Quispe was shot in Arequipa on Monday. Kim Lopez, who broke a record, is charged with assault."
            })
    void whoSuffersAllAttacksOfAnArticleSuffersThoseWithoutVictim(String text) {
        assertThat(lastHarmed(text)).containsExactly("Marta Quispe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Keller was stabbed to death in her home on Monday. Elsewhere, a bomb was set off at a market and"
                        + " shots were fired.",
                "Anna Keller was stabbed to death in her home on Monday. Shots were fired from a car.",
                "Anna Keller was shot in Arequipa on Monday. Shots were fired at a market, a neighbour said.",
                "Anna Keller was shot in Arequipa on Monday. Shots were fired elsewhere, a neighbour said.",
                "Anna Keller was shot in Arequipa on Monday. Rockets were fired from a car, a neighbour said."
            })
    void whatIsDoneElsewhereOrByOtherMeansIsNotDoneToTheOnlyVictim(String text) {
        assertThat(lastHarmed(text)).doesNotContain("Anna Keller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Keller was shot in Arequipa on Monday. Kim Lopez is charged with assault in another case.",
                "Anna Keller was shot in Arequipa on Monday. Kim Lopez has been charged with assault before.",
                "Anna Keller was shot in Arequipa on Monday. Kim Lopez was previously charged with assault."
            })
    void whatSomebodyDidInAnotherCaseIsNotDoneToTheOnlyVictim(String text) {
        assertThat(lastHarmed(text)).isEmpty();
    }

    @Test
    void whoeverElseIsHitLeavesOpenWhomAnAttackHit() {
        String two = TWICE.replace("Police said Quispe was shot", "Police said Kim Lopez was stabbed");
        assertThat(DATELINE.read(two).events().stream()
                        .filter(event -> event.trigger().of(two).equals("assault"))
                        .flatMap(event -> event.recipients().stream()))
                .isEmpty();
    }

    @Test
    void nobodyIsNoParticipant() {
        assertThat(actors(
                        "Gunmen attacked a village on Sunday, killing 12 farmers, police said. No group claimed responsibility for the raid.",
                        EventType.ASSAULT))
                .containsExactly("Gunmen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels will stop shelling the town and release the hostages.",
                "The rebels agreed to stop shelling the town and release the hostages."
            })
    void whatAnInfinitiveGoesOnWithIsNotStopped(String text) {
        assertThat(status(text, EventType.RETREAT)).isEqualTo(Status.PLANNED);
    }

    @Test
    void aParticipleBeforeANounTellsWhatWasDone() {
        assertThat(status(
                        "VELMORA - Ruvan's military rulers said they would prosecute ousted President Ada Velmore for high treason.",
                        EventType.SANCTION))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void thoseWhoSignAreAllNamedBehindTheirOffice() {
        assertThat(actors(
                        "Peru and Chile made peace. The treaty was signed in Lima by chief negotiators Ana Quispe and Tomas Okoro.",
                        EventType.SUPPORT))
                .containsExactly("Ana Quispe", "Tomas Okoro");
    }

    @Test
    void seasAreNobody() {
        assertThat(recipients("Denmark sent a destroyer to the South China Sea.", EventType.MOBILIZE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The union, which struck in May, pledged help for the miners.",
                "The United States, which imposed sanctions on two generals in January, pledged help for the miners."
            })
    void whatAnotherClauseTellsDatesNoEvent(String text) {
        ArticleRecord record = DATELINE.read(text, LocalDate.of(2010, 5, 5));

        assertThat(event(record, EventType.AGREE).orElseThrow().time()).isNull();
    }

    @Test
    void whomTheyHoldDoesNotHoldThem() {
        assertThat(actors("Rebels still hold ten nurses whom they kidnapped in May.", EventType.ASSAULT))
                .containsExactly("Rebels");
    }

    @Test
    void whomSomebodyDidNotMeetIsNotMet() {
        assertThat(actors("The premier met the mayor, but not the governor.", EventType.CONSULT))
                .containsExactly("The premier", "the mayor");
    }

    @Test
    void namesOfSeveralPartsAreOne() {
        assertThat(actors("Army chief General Tarek-Uz-Ruvan met the mayor on Monday.", EventType.CONSULT))
                .contains("Tarek-Uz-Ruvan");
    }

    @Test
    void whoDoesAnotherThingDoesItOnAnotherDay() {
        ArticleRecord record = DATELINE.read(
                "Denmark suspended arms exports to Peru on Monday, and Norway has sent food to Chile.",
                LocalDate.of(2010, 5, 5));

        assertThat(event(record, EventType.AID).orElseThrow().time()).isNull();
    }
}
