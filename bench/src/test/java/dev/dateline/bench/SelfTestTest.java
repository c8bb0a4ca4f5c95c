// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelfTestTest {
    private static final int LEAST_OF_A_TYPE = 8;
    private static final Party ARMY = new Party("the army", false, Party.Kind.FORCE);
    private static final Party REBELS = new Party("the rebels", true, Party.Kind.FORCE);
    private static final Clause ATTACK = new Clause(
            "attack",
            0,
            EventType.ASSAULT,
            ARMY,
            REBELS,
            false,
            true,
            Map.of(
                    "past", "attacked",
                    "infinitive", "attack",
                    "third", "attacks",
                    "rest", "{B}",
                    "passive", "{B} {was} attacked by {A}",
                    "time", "on Monday",
                    "place", ""),
            Set.of());

    private static Frame frame(Change change) {
        return Frame.load().getOrDefault(change, List.of()).get(0);
    }

    private static String after(Change change) {
        return frame(change).after(change.change(ATTACK, Party.names())).text();
    }

    private static HandRecord attack(String text, Status status, String trigger) {
        return attack(text, status, trigger, "army", "rebels");
    }

    private static HandRecord attack(String text, Status status, String trigger, String who, String whom) {
        return new HandRecord(text)
                .actor("x1", who)
                .actor("x2", whom)
                .event(EventType.ASSAULT, status, trigger, List.of("x1"), List.of("x2"));
    }

    /** The trial of a change on the attack by the army, with the record that its changed sentence gets. */
    private static Trial trial(Change change, Function<String, ArticleRecord> afterwards) {
        String before = frame(change).before(ATTACK).text();
        return Trial.of(
                frame(change),
                ATTACK,
                change.change(ATTACK, Party.names()),
                UnaryOperator.identity(),
                text -> text.equals(before)
                        ? attack(text, Status.HAPPENED, "attacked").record()
                        : afterwards.apply(text));
    }

    @Test
    void changesASentenceInEveryWay() {
        assertThat(frame(Change.SWAP).before(ATTACK).text()).isEqualTo("The army attacked the rebels on Monday.");
        assertThat(after(Change.SWAP)).isEqualTo("The rebels attacked the army on Monday.");
        assertThat(after(Change.PASSIVE)).isEqualTo("The rebels were attacked by the army on Monday.");
        assertThat(after(Change.FUTURE)).isEqualTo("The army will attack the rebels on Monday.");
        assertThat(after(Change.NEGATION)).isEqualTo("The army did not attack the rebels on Monday.");
        assertThat(after(Change.MODAL)).isEqualTo("The army may attack the rebels on Monday.");
        assertThat(after(Change.CONDITIONAL)).startsWith("If the army attacks the rebels on Monday, ");
        assertThat(after(Change.DEMAND)).endsWith(" urged the army to attack the rebels.");
        assertThat(after(Change.TIME_MOVED)).isEqualTo("On Monday, the army attacked the rebels.");
        assertThat(after(Change.CLAUSE_MOVED)).endsWith(", the army attacked the rebels.");
        assertThat(after(Change.ATTRIBUTION)).matches("The army attacked the rebels on Monday, .+ said\\.");
        assertThat(after(Change.COORDINATION)).startsWith("The army attacked the rebels on Monday, and ");
        assertThat(after(Change.UNKNOWN)).endsWith(" on Monday.").doesNotContain("army", "rebels");
    }

    @Test
    void putsTheVerbInThePluralForMany() {
        Clause many = ATTACK.about(REBELS, ARMY);
        assertThat(frame(Change.CONDITIONAL).after(many).text()).startsWith("If the rebels attack the army on Monday");
        assertThat(frame(Change.PASSIVE).after(many).text())
                .isEqualTo("The army was attacked by the rebels on Monday.");
    }

    @Test
    void knowsWhereClauseAndPartiesStand() {
        Sentence sentence =
                Sentence.of("{O} urged [{A} to attack {B} ].", Map.of("A", "the army", "B", "rebels", "O", "the pope"));
        assertThat(sentence.text()).isEqualTo("The pope urged the army to attack rebels.");
        assertThat(sentence.clause().of(sentence.text())).isEqualTo("the army to attack rebels");
        assertThat(sentence.parties().get("B"))
                .isNotNull()
                .satisfies(span -> assertThat(span.of(sentence.text())).isEqualTo("rebels"));
    }

    @Test
    void refusesATemplateWithoutAClauseOrWithNobodyInARole() {
        assertThatThrownBy(() -> Sentence.of("{A} attacked.", Map.of("A", "the army")))
                .hasMessageContaining("no clause in brackets");
        assertThatThrownBy(() -> Sentence.of("[{A} attacked {B}].", Map.of("A", "the army")))
                .hasMessageContaining("nobody is {B}");
    }

    @Test
    void readsTheTablesWithEnoughClausesOfEveryType() {
        List<Clause> clauses = Clause.load();
        Map<EventType, Long> counts =
                clauses.stream().collect(Collectors.groupingBy(Clause::type, Collectors.counting()));
        assertThat(counts).containsOnlyKeys(EventType.values());
        assertThat(counts.values()).allMatch(count -> count >= LEAST_OF_A_TYPE);
        assertThat(clauses).allMatch(clause -> clause.fill("{rest}").contains(clause.place()));
        assertThat(clauses).extracting(Clause::id).doesNotHaveDuplicates();
        assertThat(clauses).extracting(Clause::number).startsWith(0, 1, 2).doesNotHaveDuplicates();
    }

    @Test
    void makesEverySentenceOfTheTablesWhole() {
        List<Party> names = Party.names();
        Frame.load().forEach((change, frames) -> {
            assertThat(frames).as(change.what()).isNotEmpty();
            for (Clause clause : Clause.load()) {
                if (change.applies(clause)) {
                    Clause changed = change.change(clause, names);
                    frames.forEach(frame -> assertThat(List.of(frame.before(clause), frame.after(changed)))
                            .extracting(Sentence::text)
                            .allMatch(text -> text.matches("[A-Z][^{}\\[\\]]*[^ ]\\."))
                            .noneMatch(text -> text.contains("  ") || text.contains(" ,")));
                }
            }
        });
    }

    @Test
    void bringsInNobodyWhoTakesPartInAClause() {
        Set<String> parties = Party.load().values().stream().map(Party::words).collect(Collectors.toSet());
        Frame.load()
                .values()
                .forEach(frames -> frames.forEach(frame ->
                        assertThat(frame.after() + frame.other()).doesNotContain(parties.toArray(String[]::new))));
    }

    @Test
    void givesTheTwoOfAClauseDifferentUnknownNames() {
        List<Party> names = Party.names();
        for (Clause clause : Clause.load()) {
            Clause changed = Change.UNKNOWN.change(clause, names);
            assertThat(names).contains(changed.actor());
            if (clause.recipient() != null) {
                assertThat(names).contains(changed.recipient());
                assertThat(changed.recipient()).isNotEqualTo(changed.actor());
            }
        }
    }

    @Test
    void expectsAnotherStatusOnlyWhereTheChangeBringsIt() {
        Telling before =
                new Telling(EventType.ASSAULT, "190", Status.HAPPENED, Set.of("A"), Set.of("B"), "monday", "Lagos", "");
        Map<Change, Status> statuses = Map.of(
                Change.FUTURE, Status.PLANNED,
                Change.NEGATION, Status.DENIED,
                Change.MODAL, Status.POSSIBLE,
                Change.CONDITIONAL, Status.POSSIBLE,
                Change.DEMAND, Status.DEMANDED);
        Set<Change> said = Set.of(Change.DEMAND, Change.ATTRIBUTION);
        for (Change change : Change.values()) {
            Telling after = before.with(statuses.getOrDefault(change, Status.HAPPENED))
                    .saidBy(said.contains(change) ? "O" : "");
            assertThat(change.expected(before).differences(change.compared(after)))
                    .as(change.what())
                    .isEmpty();
            assertThat(change.expected(before).differences(change.compared(after.with(Status.ONGOING))))
                    .extracting(Difference::field)
                    .containsExactly("status");
        }
    }

    @Test
    void holdsWhereTheRecordChangesAsItShould() {
        assertThat(trial(
                        Change.FUTURE,
                        text -> attack(text, Status.PLANNED, "attack").record()))
                .matches(Trial::holds);
        assertThat(trial(
                        Change.PASSIVE,
                        text -> attack(text, Status.HAPPENED, "attacked").record()))
                .matches(Trial::holds);
        assertThat(trial(
                        Change.SWAP,
                        text -> attack(text, Status.HAPPENED, "attacked", "rebels", "army")
                                .record()))
                .matches(Trial::holds);
    }

    @Test
    void doesNotHoldWhereTheRecordStaysOrChangesElsewhere() {
        assertThat(trial(
                                Change.NEGATION,
                                text -> attack(text, Status.HAPPENED, "attack").record())
                        .differences())
                .containsExactly(new Difference("status", "denied", "happened"));
        assertThat(trial(
                                Change.PASSIVE,
                                text -> attack(text, Status.HAPPENED, "attacked", "rebels", "army")
                                        .record())
                        .differences())
                .containsExactly(new Difference("actors", "A", "B"), new Difference("recipients", "B", "A"));
        assertThat(trial(
                                Change.SWAP,
                                text -> attack(text, Status.HAPPENED, "attacked")
                                        .record())
                        .differences())
                .extracting(Difference::field)
                .containsExactly("actors", "recipients");
    }

    @Test
    void doesNotHoldWhereTheEventIsLostOrDoubled() {
        assertThat(trial(Change.FUTURE, text -> new HandRecord(text).record()).differences())
                .containsExactly(new Difference("event", "one", ""));
        assertThat(trial(
                                Change.FUTURE,
                                text -> attack(text, Status.PLANNED, "attack")
                                        .event(EventType.MOBILIZE, Status.HAPPENED, "will", List.of(), List.of())
                                        .record())
                        .differences())
                .containsExactly(new Difference("event", "one", "ASSAULT planned and MOBILIZE happened"));
    }

    @Test
    void doesNotHoldWhereTheTimeIsLost() {
        assertThat(trial(
                                Change.TIME_MOVED,
                                text -> new HandRecord(text)
                                        .undated()
                                        .actor("x1", "army")
                                        .actor("x2", "rebels")
                                        .event(
                                                EventType.ASSAULT,
                                                Status.HAPPENED,
                                                "attacked",
                                                List.of("x1"),
                                                List.of("x2"))
                                        .record())
                        .differences())
                .containsExactly(new Difference("time", "monday", ""));
    }

    private static Map<String, String> parties(Sentence sentence) {
        return sentence.parties().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, party -> party.getValue().of(sentence.text())));
    }

    @Test
    void findsTheClauseBetweenOtherSentences() {
        Sentence sentence = frame(Change.ATTRIBUTION).after(ATTACK);
        Sentence between = sentence.between("It rained.\n\n", "\n\nIt snowed.");
        assertThat(between.text()).isEqualTo("It rained.\n\n" + sentence.text() + "\n\nIt snowed.");
        assertThat(between.clause().of(between.text())).isEqualTo("The army attacked the rebels on Monday");
        assertThat(parties(between)).containsOnlyKeys("A", "B", "O").isEqualTo(parties(sentence));
    }

    @Test
    void leavesOutEventsOfWhatStandsRoundTheClause() {
        Function<String, ArticleRecord> urged = text -> new HandRecord(text)
                .actor("x1", "army")
                .actor("x2", "rebels")
                .actor("x3", frame(Change.DEMAND).other().substring("the ".length()))
                .said("s1", "x3")
                .event(EventType.REQUEST, Status.HAPPENED, "urged", List.of("x3"), List.of("x1"))
                .event(EventType.ASSAULT, Status.DEMANDED, "attack", List.of("x1"), List.of("x2"), "s1")
                .record();
        assertThat(trial(Change.DEMAND, urged)).matches(Trial::holds);
    }

    @Test
    void wantsTheSpeakerOfWhatIsSaid() {
        assertThat(trial(Change.ATTRIBUTION, text -> said(text, "x3")).differences())
                .isEmpty();
        assertThat(trial(Change.ATTRIBUTION, text -> said(text, "x1")).differences())
                .containsExactly(new Difference("speaker", "O", "A"));
        assertThat(trial(Change.ATTRIBUTION, text -> said(text, null)).differences())
                .containsExactly(new Difference("speaker", "O", Telling.UNNAMED));
        assertThat(trial(
                                Change.ATTRIBUTION,
                                text -> attack(text, Status.HAPPENED, "attacked")
                                        .record())
                        .differences())
                .containsExactly(new Difference("speaker", "O", ""));
    }

    private static ArticleRecord said(String text, @Nullable String speaker) {
        return new HandRecord(text)
                .actor("x1", "army")
                .actor("x2", "rebels")
                .actor("x3", frame(Change.ATTRIBUTION).other())
                .said("s1", speaker)
                .event(EventType.ASSAULT, Status.HAPPENED, "attacked", List.of("x1"), List.of("x2"), "s1")
                .record();
    }

    @Test
    void tellsWhoIsTakenForOneAndWhoHasNoRole() {
        Sentence sentence = frame(Change.SWAP).before(ATTACK);
        ArticleRecord record = new HandRecord(sentence.text())
                .actor("x1", "army", "rebels")
                .actor("x2", "Monday")
                .event(EventType.ASSAULT, Status.HAPPENED, "attacked", List.of("x1"), List.of("x2"))
                .record();
        assertThat(Telling.of(record, sentence, Set.of())).singleElement().satisfies(telling -> {
            assertThat(telling.actors()).containsExactly("A=B");
            assertThat(telling.recipients()).containsExactly("? Monday");
        });
    }

    @Test
    void countsNoSentenceThatIsReadWrongBeforeTheChange() {
        Trial wrong = Trial.of(
                frame(Change.FUTURE),
                ATTACK,
                ATTACK,
                UnaryOperator.identity(),
                text -> attack(text, Status.PLANNED, text.contains("attacked") ? "attacked" : "attack")
                        .record());
        assertThat(wrong.counts()).isFalse();
        assertThat(wrong.holds()).isFalse();
        assertThat(wrong.wrong()).containsExactly(new Difference("status", "happened", "planned"));
    }

    @Test
    void givesTheShareOfTheSentencesThatCount() {
        Trial holds = trial(
                Change.FUTURE, text -> attack(text, Status.PLANNED, "attack").record());
        Trial fails = trial(
                Change.FUTURE, text -> attack(text, Status.DENIED, "attack").record());
        Trial wrong = new Trial(
                Change.FUTURE,
                ATTACK,
                fails.before(),
                fails.after(),
                List.of(new Difference("event", "one", "")),
                List.of());
        SelfTestPage page = new SelfTestPage(List.of(holds, fails, holds, wrong), List.of(fails));
        assertThat(page.changes())
                .contains(
                        "| past made future | say planned, and leave the rest | 4 | 3 | 2 | 0.667 | ≥ 0.900 | 0.000 | status 1 |");
        assertThat(page.write())
                .contains("Of the 4 clauses 3 are.")
                .contains(
                        "| The army will attack the rebels on Monday. | past made future | status denied, not planned |")
                .contains("| The army attacked the rebels on Monday. | ASSAULT | event none, not one |");
    }

    @Test
    void makesEveryChangeThatAClauseTakes() {
        Clause alone = Clause.load().stream()
                .filter(clause -> clause.recipient() == null && !clause.hasPassive())
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(Change.values()).filter(change -> change.applies(ATTACK)))
                .containsExactly(Change.values());
        assertThat(Arrays.stream(Change.values()).filter(change -> !change.applies(alone)))
                .containsExactly(Change.SWAP, Change.PASSIVE);
    }
}
