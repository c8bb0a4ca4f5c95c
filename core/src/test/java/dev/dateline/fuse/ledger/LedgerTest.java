// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.event.Party;
import dev.dateline.fuse.event.Sketch;
import dev.dateline.fuse.event.Source;
import dev.dateline.record.ActorKind;
import dev.dateline.record.CommitmentAct;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-12-31");

    private static Sketch promise(String id, String who, String sentence, String action, @Nullable String deadline) {
        return new Sketch(id, "2024-03-01")
                .sentence(sentence)
                .actor(who, ActorKind.PERSON, null)
                .commitment(CommitmentAct.PROMISE, who, null, action, deadline);
    }

    private final Source promised = promise(
                    "a",
                    "Ada Holm",
                    "Ada Holm promised to reopen the mine in Vik by June.",
                    "reopen the mine in Vik",
                    "2024-06-01")
            .source();
    private final Source retold = promise(
                    "b", "Holm", "Holm vowed that she would reopen the mine in Vik.", "reopen the mine in Vik", null)
            .source();

    private static Source later(String sentence, String who) {
        return new Sketch("z", "2024-05-20")
                .sentence(sentence)
                .actor(who, ActorKind.PERSON, null)
                .source();
    }

    private static LedgerEntry only(Source... sources) {
        List<LedgerEntry> entries = Ledger.of(List.of(sources), TODAY);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @Test
    void keepsOneEntryOfAPromiseThatManyTell() {
        LedgerEntry entry = only(retold, promised);
        assertThat(entry.id()).isEqualTo("a#c1");
        assertThat(entry.wordings()).extracting(Wording::article).containsExactly("a", "b");
        assertThat(entry.independent()).isEqualTo(2);
        assertThat(entry.by()).extracting(Party::name).containsExactly("Ada Holm");
        assertThat(entry.outcome()).isEqualTo(Outcome.UNRATED);
    }

    @Test
    void keepsPromisesOfOthersAndOfOtherThingsApart() {
        Source other = promise(
                        "c", "Per Dahl", "Per Dahl promised to reopen the mine in Vik.", "reopen the mine in Vik", null)
                .source();
        Source otherThing = promise(
                        "d", "Ada Holm", "Ada Holm promised to cut the tax on fish.", "cut the tax on fish", null)
                .source();
        assertThat(Ledger.of(List.of(promised, other, otherThing), TODAY)).hasSize(3);
    }

    @Test
    void doesNotTakeAPromiseForItsOpposite() {
        Source never = promise(
                        "c",
                        "Ada Holm",
                        "Ada Holm promised not to reopen the mine in Vik.",
                        "not to reopen the mine in Vik",
                        null)
                .source();
        assertThat(Ledger.of(List.of(promised, never), TODAY)).hasSize(2);
    }

    @Test
    void leavesOutWhatBindsNobody() {
        Source forecast = promise(
                        "c",
                        "Ada Holm",
                        "It is more likely that Ada Holm will reopen the mine in Vik.",
                        "reopen the mine in Vik",
                        null)
                .source();
        assertThat(Ledger.of(List.of(forecast), TODAY)).isEmpty();
    }

    @Test
    void takesNoCaptionAndNoDenialForAnOutcome() {
        assertThat(only(promised, later("NEW SHAFT OF THE MINE Ada Holm reopened the mine in Vik.", "Ada Holm"))
                        .outcome())
                .isEqualTo(Outcome.UNRATED);
        assertThat(only(promised, later("Per Dahl did not deny that Ada Holm reopened the mine in Vik.", "Ada Holm"))
                        .outcome())
                .isEqualTo(Outcome.UNRATED);
    }

    @Test
    void takesADeedBehindAnEarlierDenialForAnOutcome() {
        assertThat(only(promised, later("Despite earlier denials, Ada Holm reopened the mine in Vik.", "Ada Holm"))
                        .outcome())
                .isEqualTo(Outcome.FULFILLED);
        assertThat(only(promised, later("Ada Holm repeated her denial that she reopened the mine in Vik.", "Ada Holm"))
                        .outcome())
                .isEqualTo(Outcome.UNRATED);
    }

    @Test
    void doesNotTakeUnderNoCircumstancesForAPromise() {
        Source never = promise(
                        "c",
                        "Ada Holm",
                        "Under no circumstances will Ada Holm reopen the mine in Vik.",
                        "reopen the mine in Vik",
                        null)
                .source();
        assertThat(Ledger.of(List.of(promised, never), TODAY)).hasSize(2);
        assertThat(only(never).wordings()).extracting(Wording::refused).containsExactly(true);
        assertThat(only(promised).wordings()).extracting(Wording::refused).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On no account would Holm reopen the mine in Vik.",
                "Holm will by no means reopen the mine in Vik.",
                "In no way can the proud mayor Holm reopen the mine in Vik.",
            })
    void takesNegationRightBeforeWhoeverIsToDoItForARefusal(String sentence) {
        assertThat(Ledger.of(List.of(promised, ofHolm(sentence)), TODAY)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In no way deterred, Holm promised to reopen the mine in Vik.",
                "It is by no means certain that Holm will reopen the mine in Vik.",
                "Under no circumstances would she go. Holm will reopen the mine in Vik.",
                "In no way would fear win and Holm will reopen the mine in Vik.",
                "By no means could she rest until Holm had promised to reopen the mine in Vik.",
            })
    void takesNegationOfSomethingElseForNoRefusal(String sentence) {
        assertThat(Ledger.of(List.of(promised, ofHolm(sentence)), TODAY)).hasSize(1);
    }

    private static Source ofHolm(String sentence) {
        return new Sketch("c", "2024-03-01")
                .sentence(sentence)
                .actor("Holm", ActorKind.PERSON, null)
                .commitment(CommitmentAct.PROMISE, "Holm", null, "reopen the mine in Vik", null)
                .source();
    }

    @Test
    void joinsWhatIsRefusedOfOneThing() {
        Source feud = promise("c", "Ada Holm", "Ada Holm said she will not wage a feud.", "not wage a feud", null)
                .source();
        Source again = promise(
                        "d", "Holm", "Holm will not look for a feud with Vik.", "not look for a feud with Vik", null)
                .source();
        assertThat(Ledger.of(List.of(feud, again), TODAY)).hasSize(1);
    }

    @Test
    void knowsAMakerByTheNounOfItsName() {
        Source party = new Sketch("c", "2024-03-01")
                .sentence("The Miners Party offered to discuss any question with Per Dahl.")
                .actor("Miners Party", ActorKind.ORGANIZATION, null)
                .commitment(CommitmentAct.OFFER, "Miners Party", null, "discuss any question with Per Dahl", null)
                .source();
        Source hers = new Sketch("d", "2024-03-02")
                .sentence("A spokeswoman said that her party would discuss any question with Per Dahl.")
                .actor("her party", ActorKind.GROUP, null)
                .commitment(CommitmentAct.OFFER, "her party", null, "discuss any question with Per Dahl", null)
                .source();
        assertThat(Ledger.of(List.of(party, hers), TODAY)).hasSize(1);
    }

    @Test
    void takesAFirmForNoPartOfAnotherWithAHyphen() {
        Source firm = ofFirm("c", "Norholm");
        Source venture = ofFirm("d", "Ost-Norholm");
        assertThat(Ledger.of(List.of(firm, venture), TODAY)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Björkén, Björkén Ost-Dahl, 1",
        "Björkén, 'Björkén, Ost-Dahl', 1",
        "Björkén, Ost-Dahl (Björkén), 1",
        "Björkén, al-Björkén Mines, 1",
        "Björkén, Ost-Björkén, 2",
    })
    void takesAFirmForOneWithALongerNameThoughThatHasAHyphenAndMarks(String brief, String longer, int entries) {
        assertThat(Ledger.of(List.of(ofFirm("c", brief), ofFirm("d", longer)), TODAY))
                .hasSize(entries);
    }

    private static Source ofFirm(String id, String name) {
        return new Sketch(id, "2024-03-01")
                .sentence(name + " promised to reopen the mine in Vik.")
                .actor(name, ActorKind.ORGANIZATION, null)
                .commitment(CommitmentAct.PROMISE, name, null, "reopen the mine in Vik", null)
                .source();
    }

    @Test
    void showsTheSentenceThatTellsOfTheDeed() {
        LedgerEntry entry = only(promised, later("On Monday Ada Holm reopened the mine in Vik.", "Ada Holm"));
        assertThat(entry.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(entry.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.article()).isEqualTo("z");
            assertThat(finding.text()).isEqualTo("On Monday Ada Holm reopened the mine in Vik.");
            assertThat(finding.date()).isEqualTo(LocalDate.parse("2024-05-20"));
            assertThat(finding.reason()).contains("reopen");
        });
        assertThat(entry.overdue()).isFalse();
    }

    @Test
    void takesNoWordForADeed() {
        Stream.of(
                        "On Monday Ada Holm said she would have reopened the mine in Vik.",
                        "On Monday Ada Holm had not reopened the mine in Vik.",
                        "On Monday Ada Holm asked for the reopened mine in Vik.",
                        "On Monday Ada Holm will reopen the mine in Vik.",
                        "The mine in Vik is reopened by Ada Holm every spring.",
                        "On Monday Ada Holm reopened the office in Vik.",
                        "On Monday Ada Holm reopened the school in Lund.")
                .forEach(sentence -> assertThat(
                                only(promised, later(sentence, "Ada Holm")).outcome())
                        .as(sentence)
                        .isEqualTo(Outcome.UNRATED));
    }

    @Test
    void doesNotTakeTheSentenceOfAThreatForItsDeed() {
        Source threat = new Sketch("a", "2024-03-01")
                .sentence("Guards of the mine beat four miners and threatened to beat more miners.")
                .actor("Guards", ActorKind.GROUP, null)
                .commitment(CommitmentAct.THREAT, "Guards", null, "beat more miners", null)
                .source();
        assertThat(only(threat).outcome()).isEqualTo(Outcome.UNRATED);
    }

    @Test
    void doesNotTakeTheDeedOfSomebodyElse() {
        assertThat(only(promised, later("On Monday Per Dahl reopened the mine in Vik.", "Per Dahl"))
                        .outcome())
                .isEqualTo(Outcome.UNRATED);
    }

    @Test
    void callsAPromiseBrokenWhereWhatWasNotToBeDoneIsDone() {
        Source never = promise(
                        "c",
                        "Ada Holm",
                        "Ada Holm promised not to sell the mine in Vik.",
                        "not to sell the mine in Vik",
                        null)
                .source();
        LedgerEntry entry = only(never, later("On Monday Ada Holm sold the mine in Vik.", "Ada Holm"));
        assertThat(entry.outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void findsAnOutcomeInTheWordsForIt() {
        LedgerEntry entry =
                only(promised, later("Ada Holm has called off the plan to reopen the mine in Vik.", "Ada Holm"));
        assertThat(entry.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(entry.findings().get(0).reason()).isEqualTo("cue called-off");
    }

    @Test
    void showsASentenceThatManyPrintOnce() {
        String sentence = "On Monday Ada Holm reopened the mine in Vik.";
        Source copy = new Sketch("y", "2024-05-21")
                .sentence(sentence)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .source();
        LedgerEntry entry = only(promised, later(sentence, "Ada Holm"), copy);
        assertThat(entry.findings()).extracting(Finding::article).containsExactly("z");
    }

    @Test
    void takesAFormThatIsPastAndPresentForNoDeedWhereItGoesOnWithAnother() {
        Source shutting = promise(
                        "c", "Ada Holm", "Ada Holm promised to shut the mine in Vik.", "shut the mine in Vik", null)
                .source();
        assertThat(only(shutting, later("On Monday Ada Holm shut the mine in Vik.", "Ada Holm"))
                        .outcome())
                .isEqualTo(Outcome.FULFILLED);
        String going = "On Monday Ada Holm came to clear the office in Lund and shut the mine in Vik.";
        assertThat(only(shutting, later(going, "Ada Holm")).outcome()).isEqualTo(Outcome.UNRATED);
    }

    @Test
    void takesAMeetingOfTwoWhoWereToMeetForTheirs() {
        Source agreed = new Sketch("a", "2024-03-01")
                .sentence("Ada Holm and Per Dahl agreed to meet the next morning.")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .actor("Per Dahl", ActorKind.PERSON, null)
                .commitment(CommitmentAct.AGREEMENT, "Ada Holm", "Per Dahl", "meet the next morning", null)
                .source();
        Source met = new Sketch("z", "2024-03-02")
                .sentence("Per Dahl met Ada Holm in Vik.")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .actor("Per Dahl", ActorKind.PERSON, null)
                .source();
        Source other = new Sketch("z", "2024-03-02")
                .sentence("Per Dahl met Odo Berg in Vik.")
                .actor("Odo Berg", ActorKind.PERSON, null)
                .actor("Per Dahl", ActorKind.PERSON, null)
                .source();
        assertThat(only(agreed, met).outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(only(agreed, other).outcome()).isEqualTo(Outcome.UNRATED);
    }

    @Test
    void flagsADeadlineThatHasPassed() {
        assertThat(only(promised).overdue()).isTrue();
        assertThat(Ledger.of(List.of(promised), LocalDate.parse("2024-05-01"))
                        .get(0)
                        .overdue())
                .isFalse();
        assertThat(only(retold).overdue()).isFalse();
    }

    @Test
    void keepsTheDemandsOfOthersApart() {
        Source one = demand("a", "Olga Berg", "Olga Berg demands that Ada Holm resign.");
        Source other = demand("b", "Per Dahl", "Per Dahl demands that Ada Holm resign.");
        assertThat(Ledger.of(List.of(one, other, later("Ada Holm resigned on Sunday.", "Ada Holm")), TODAY))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.FULFILLED));
    }

    @Test
    void takesCrowdsThatDemandTheSameForOne() {
        Source one = crowd("a", "Protesters", "Protesters in Vik demanded that Ada Holm resign.");
        Source other = crowd("b", "Demonstrators", "Demonstrators again demanded that Ada Holm resign.");
        Source lenders = crowd("c", "Lenders", "Lenders demanded that Ada Holm resign.");
        assertThat(only(one, other).wordings()).hasSize(2);
        assertThat(Ledger.of(List.of(one, lenders), TODAY)).hasSize(2);
    }

    @Test
    void keepsApartWhatSharesTheNameOfOnePersonOnly() {
        Source greet = promise("a", "Olga Berg", "Olga Berg promised to greet Ada Holm.", "greet Ada Holm", null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .source();
        Source pay = promise("b", "Olga Berg", "Olga Berg promised to pay Ada Holm.", "pay Ada Holm", null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .source();
        assertThat(Ledger.of(List.of(greet, pay), TODAY)).hasSize(2);
    }

    @Test
    void takesTheSameOfThoseWithoutANameForOneWhereThreeWordsAreAllTheShorterHas() {
        Source house = promise(
                        "a",
                        "The Vik assembly",
                        "The Vik assembly promised to drain the harbour lock.",
                        "drain the harbour lock",
                        null)
                .source();
        Source members = promise(
                        "b",
                        "members",
                        "Its members promised to drain the harbour lock in spring.",
                        "drain the harbour lock in spring",
                        null)
                .source();
        Source lock = promise("c", "members", "Its members promised to drain the lock.", "drain the lock", null)
                .source();
        assertThat(only(house, members).wordings()).hasSize(2);
        assertThat(Ledger.of(List.of(house, lock), TODAY)).hasSize(2);
    }

    @Test
    void takesADeedOfADayBeforeThePromiseForNone() {
        Source before = new Sketch("z", "2024-05-20")
                .sentence("Ada Holm reopened the mine in Vik on May 3, 2019.")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .time("May 3, 2019", "2019-05-03")
                .source();
        assertThat(only(promised, before).outcome()).isEqualTo(Outcome.UNRATED);
    }

    @Test
    void keepsApartWhatSharesOneWordOnly() {
        Source repair = promise("a", "Ada Holm", "Ada Holm promised to repair the bridge.", "repair the bridge", null)
                .source();
        Source paint = promise("b", "Ada Holm", "Ada Holm promised to paint the bridge.", "paint the bridge", null)
                .source();
        assertThat(Ledger.of(List.of(repair, paint), TODAY)).hasSize(2);
    }

    @Test
    void keepsApartWhatOneArticleTellsInOtherWords() {
        Source both = new Sketch("a", "2024-03-01")
                .sentence("Ada Holm promised to ask why the mine in Vik was shut.")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .commitment(CommitmentAct.PROMISE, "Ada Holm", null, "ask why the mine in Vik was shut", null)
                .sentence("Ada Holm will ask who ran the mine in Vik.")
                .commitment(CommitmentAct.PROMISE, "Ada Holm", null, "ask who ran the mine in Vik", null)
                .source();
        assertThat(Ledger.of(List.of(both), TODAY)).hasSize(2);
    }

    @Test
    void keepsApartWhatIsCountedOtherwise() {
        Source fewer = promise("a", "Ada Holm", "Ada Holm will hire 40 miners in Vik.", "hire 40 miners in Vik", null)
                .source();
        Source more = promise("b", "Ada Holm", "Ada Holm will hire 300 miners in Vik.", "hire 300 miners in Vik", null)
                .source();
        assertThat(Ledger.of(List.of(fewer, more), TODAY)).hasSize(2);
    }

    @Test
    void takesOtherWordsForTheSameThing() {
        Source one = demand("a", "Olga Berg", "Olga Berg demands that Ada Holm resign.");
        Source other = demand("b", "Olga Berg", "Olga Berg wants Ada Holm to step down.", "step down");
        LedgerEntry entry = only(one, other, later("Ada Holm quit on Sunday and stepped down as mayor.", "Ada Holm"));
        assertThat(entry.wordings()).hasSize(2);
        assertThat(entry.outcome()).isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void doesNotTakeAVerbWithAnotherParticleForTheDeed() {
        Source one = demand("b", "Olga Berg", "Olga Berg wants Ada Holm to step down.", "step down");
        assertThat(only(one, later("Ada Holm stepped forward on Sunday.", "Ada Holm"))
                        .outcome())
                .isEqualTo(Outcome.UNRATED);
    }

    @Test
    void keepsStoppingApartFromGoingOn() {
        Source stop = promise("c", "Ada Holm", "Ada Holm will halt work in the mine.", "halt work in the mine", null)
                .source();
        Source goOn = promise(
                        "d",
                        "Ada Holm",
                        "Ada Holm will go on with work in the mine.",
                        "go on with work in the mine",
                        null)
                .source();
        assertThat(Ledger.of(List.of(stop, goOn), TODAY)).hasSize(2);
    }

    @Test
    void takesRefrainingForStopping() {
        Source stop = promise("c", "Ada Holm", "Ada Holm will stop work in the mine.", "stop work in the mine", null)
                .source();
        Source refrain = promise(
                        "d",
                        "Ada Holm",
                        "Ada Holm will refrain from work in the mine.",
                        "refrain from work in the mine",
                        null)
                .source();
        assertThat(Ledger.of(List.of(stop, refrain), TODAY)).hasSize(1);
    }

    @Test
    void takesPlansOfOneDayForOneWhereTheyAreOfTheSameKind() {
        Source one = plan(
                "a",
                "The council will meet on June 1 to elect a mayor of Vik.",
                "meet on June 1 to elect a mayor of Vik");
        Source other =
                plan("b", "The council will choose the next mayor on June 1.", "choose the next mayor on June 1");
        only(one, other);
    }

    @Test
    void takesCallsForTalksForOneWhereOneOfThemNamesWhomTheOtherDescribes() {
        Source one = call("a", "2024-03-01", "Per Dahl", "start talks with the council");
        Source other = call("b", "2024-03-03", "the union leader", "begin a dialogue with her");
        Source later = call("c", "2024-05-03", "the union leader", "begin a dialogue with her");
        only(one, other);
        assertThat(Ledger.of(List.of(one, later), TODAY)).hasSize(2);
    }

    private static Source call(String id, String day, String told, String action) {
        return new Sketch(id, day)
                .sentence("Ada Holm called on " + told + " to " + action + ".")
                .actor("Ada Holm", ActorKind.PERSON, null)
                .actor(told, ActorKind.PERSON, null)
                .commitment(CommitmentAct.DEMAND, "Ada Holm", told, action, null)
                .source();
    }

    private static Source plan(String id, String sentence, String action) {
        return new Sketch(id, "2024-03-01")
                .sentence(sentence)
                .actor("The council", ActorKind.ORGANIZATION, "NOR")
                .commitment(CommitmentAct.PLAN, "The council", null, action, "2024-06-01")
                .source();
    }

    private static Source crowd(String id, String who, String sentence) {
        return new Sketch(id, "2024-03-01")
                .sentence(sentence)
                .actor(who, ActorKind.GROUP, null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .commitment(CommitmentAct.DEMAND, who, "Ada Holm", "resign", null)
                .source();
    }

    private static Source demand(String id, String who, String sentence) {
        return demand(id, who, sentence, "resign");
    }

    private static Source demand(String id, String who, String sentence, String action) {
        return new Sketch(id, "2024-03-01")
                .sentence(sentence)
                .actor(who, ActorKind.PERSON, null)
                .actor("Ada Holm", ActorKind.PERSON, null)
                .commitment(CommitmentAct.DEMAND, who, "Ada Holm", action, null)
                .source();
    }
}
