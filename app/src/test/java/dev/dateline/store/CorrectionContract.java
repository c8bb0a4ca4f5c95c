// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.fuse.event.ChainedEvent;
import dev.dateline.fuse.event.EventChaining;
import dev.dateline.record.RecordFormat;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people's corrections do in every store, whatever database it is in. */
abstract class CorrectionContract {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-06-01T12:00:00Z"));

    /** A place where no store is yet, another one each time. */
    abstract String place();

    static Store open(String place) {
        return Store.open(place, Access.CREATE, CLOCK);
    }

    static List<Added> add(Store store, String... records) {
        try (Adding adding = store.adding("test/1", "", false)) {
            return Arrays.stream(records)
                    .map(record -> adding.add(record, "test"))
                    .toList();
        }
    }

    static Search events(Search.Condition... conditions) {
        return new Search(Search.Kind.EVENTS, List.of(conditions), Search.Sort.OLDEST);
    }

    static List<String> found(Store store, Search.Condition... conditions) {
        return Rowed.of(store, events(conditions)).of("article", "event");
    }

    static String exported(Store store) {
        StringBuilder out = new StringBuilder();
        store.export(out);
        return out.toString();
    }

    static Search.Condition named(Search.Part part, String name) {
        return new Search.Named(part, name);
    }

    @Test
    void keepsCorrectionsWhenAnArticleIsReadAnew() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            store.correct("x", "e1", Correction.Field.STATUS, "denied", "Ada", "The ministry denied it");
            store.correct("x", "a1", Correction.Field.NAME, "Dry Hill Brigade", "Ada", "It was renamed");
            store.correct("x", "a1", Correction.Field.COUNTRY, null, "Ada", "It is of no country");
            add(store, RecordFormat.line(Told.clash("x", null, "test/2", 0.4)));
            assertThat(Rowed.of(store, events()).of("status", "actors", "confidence"))
                    .containsExactly("denied/Dry Hill Brigade/0.4");
            assertThat(found(store, named(Search.Part.EITHER, "Brigade"))).containsExactly("x/e1");
            assertThat(found(store, new Search.OfCountry("NGA"))).isEmpty();
            assertThat(store.check()).isEmpty();
            assertThat(store.record("x").orElseThrow().actors().get(0).name()).isEqualTo("Dry Hill Brigade");
        }
    }

    @Test
    void takesCorrectionsBack() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            Correction dropped = store.correct("x", "e1", Correction.Field.DROP, null, "Ada", "No event");
            assertThat(found(store)).isEmpty();
            store.undo(dropped.number());
            assertThat(found(store)).containsExactly("x/e1");
            assertThat(store.check()).isEmpty();
            assertThatThrownBy(() -> store.undo(dropped.number())).hasMessage("there is no correction 1");
        }
    }

    @Test
    void takesTwoActorsForOne() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            store.correct("x", "e1", Correction.Field.RECIPIENTS, "a3", "Ada", "The market was the army's");
            store.correct("x", "a3", Correction.Field.SAME, "a2", "Ada", "He speaks for it");
            assertThat(Rowed.of(store, events()).of("actors", "recipients"))
                    .containsExactly("Dry Hill Front/Amara Diallo");
            Search promised = new Search(Search.Kind.COMMITMENTS, List.of(), Search.Sort.OLDEST);
            assertThat(Rowed.of(store, promised).of("committed")).containsExactly("Amara Diallo");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void refusesCorrectionsOfWhatIsNotThere() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            assertThatThrownBy(() -> store.correct("x", "e9", Correction.Field.DROP, null, "Ada", "?"))
                    .hasMessage("article x has no event e9");
            assertThatThrownBy(() -> store.correct("y", "e1", Correction.Field.DROP, null, "Ada", "?"))
                    .hasMessage("no article has the id y");
            assertThatThrownBy(() -> store.correct("x", "e1", Correction.Field.STATUS, "maybe", "Ada", "?"))
                    .hasMessageStartingWith("maybe is none of happened, ongoing");
            assertThatThrownBy(() -> store.correct("x", "a1", Correction.Field.SAME, "a1", "Ada", "?"))
                    .hasMessageContaining("would not hold");
            assertThat(store.info().counts()).containsEntry("event", 1L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void keepsACorrectionThatFindsNothingForALaterReading() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            store.correct("x", "e1", Correction.Field.STATUS, "denied", "Ada", "The ministry denied it");
            try (Adding adding = store.adding("test/1", "", true)) {
                adding.add(Told.visit("x", null), "test");
            }
            assertThat(Rowed.of(store, events()).of("status")).containsExactly("possible");
            Rowed listed = new Rowed();
            store.corrections(listed);
            assertThat(listed.of("number", "field", "value", "author", "holds"))
                    .containsExactly("1/status/denied/Ada/no");
            try (Adding adding = store.adding("test/1", "", true)) {
                adding.add(Told.clash("x", "2024-05-04"), "test");
            }
            assertThat(Rowed.of(store, events()).of("status")).containsExactly("denied");
        }
    }

    @Test
    void correctsWhereAnEarlierCorrectionFindsNothingAnyMore() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            store.correct("x", "e1", Correction.Field.STATUS, "denied", "Ada", "The ministry denied it");
            try (Adding adding = store.adding("test/1", "", true)) {
                adding.add(Told.visit("x", null), "test");
            }
            store.correct("x", "e1", Correction.Field.STATUS, "planned", "Ada", "It is in her calendar");
            assertThat(Rowed.of(store, events()).of("status")).containsExactly("planned");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void listsActorsWhateverTheMarksAndCapitalsOfTheirNames() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            store.correct("x", "a2", Correction.Field.NAME, "Ömer Çağlar", "Ada", "It is spelt so");
            for (String name : List.of("ömer", "OMER caglar", "Çağlar")) {
                Rowed listed = new Rowed();
                store.actors(name, null, listed);
                assertThat(listed.of("name", "country")).as(name).containsExactly("Ömer Çağlar/SEN");
            }
            Rowed nobody = new Rowed();
            store.actors("Lindqvist", null, nobody);
            assertThat(nobody.of("name")).isEmpty();
        }
    }

    @Test
    void showsWhatAnotherReadingChanged() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            store.correct("x", "e1", Correction.Field.STATUS, "denied", "Ada", "The ministry denied it");
            add(store, RecordFormat.line(Told.clash("x", null, "test/2", 0.4)), Told.visit("z", null));
            List<String> told = new ArrayList<>();
            store.compare(
                    1,
                    2,
                    each -> told.add(each.article() + " " + each.item() + " " + each.words() + " " + each.kind() + " "
                            + each.changes()));
            assertThat(told)
                    .containsExactly(
                            "x event bombed CHANGED {confidence=Change[before=0.8, after=0.4]}", "z article  CAME {}");
            assertThatThrownBy(() -> store.compare(1, 7, each -> {})).hasMessage("there is no run 7");
        }
    }

    @Test
    void exportsCorrectionsToo() {
        try (Store store = open(place());
                Store copy = open(place())) {
            add(store, Told.clash("x", null));
            store.correct("x", "e1", Correction.Field.STATUS, "denied", "Ada", "The ministry denied it");
            copy.take(exported(store).lines().iterator());
            assertThat(Rowed.of(copy, events()).of("status")).containsExactly("denied");
            assertThat(exported(copy)).isEqualTo(exported(store));
            copy.remove(List.of("x"));
            assertThat(exported(copy)).doesNotContain("Ada");
        }
    }

    private static List<String> happenings(Store store) {
        return EventChaining.chain(store.tellings(events()), store.verdicts()).stream()
                .map(happening -> happening.tellings().stream()
                        .map(telling -> telling.id())
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void takesTwoTellingsForOneHappening() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"), Told.rebuilt("r", "2024-06-13"), Told.visit("y", null));
            assertThat(happenings(store)).containsExactlyInAnyOrder("[x#e1]", "[r#e1]", "[y#e1]");
            Correction merge =
                    store.correct("x", "e1", Correction.Field.MERGE, "r#e1", "Ada", "It is the same \"market\"");
            assertThat(happenings(store)).containsExactlyInAnyOrder("[x#e1, r#e1]", "[y#e1]");
            assertThat(EventChaining.chain(store.tellings(events(new Search.OfArticle("r"))), store.verdicts()))
                    .extracting(ChainedEvent::id)
                    .containsExactly("x#e1");
            add(store, RecordFormat.line(Told.clash("x", "2024-05-04", "test/2", 0.4)));
            assertThat(happenings(store)).containsExactlyInAnyOrder("[x#e1, r#e1]", "[y#e1]");
            store.correct("r", "e1", Correction.Field.SPLIT, "x#e1", "Ben", "One is an attack");
            assertThat(happenings(store)).containsExactlyInAnyOrder("[x#e1]", "[r#e1]", "[y#e1]");
            store.undo(merge.number());
            assertThat(happenings(store)).containsExactlyInAnyOrder("[x#e1]", "[r#e1]", "[y#e1]");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void takesTellingsOfOneHappeningApart() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"), Told.clash("z", "2024-05-05"));
            assertThat(happenings(store)).containsExactly("[x#e1, z#e1]");
            store.correct("z", "e1", Correction.Field.SPLIT, "x#e1", "Ada", "There were two bombs");
            assertThat(happenings(store)).containsExactly("[x#e1]", "[z#e1]");
            assertThatThrownBy(() -> store.correct("z", "e1", Correction.Field.SPLIT, "z#e1", "Ada", "?"))
                    .hasMessage("event e1 of article z is itself");
            assertThatThrownBy(() -> store.correct("z", "e1", Correction.Field.MERGE, "q#e1", "Ada", "?"))
                    .hasMessage("no article has the id q");
        }
    }

    @Test
    void refusesAMergeWithAnEventThatIsNotTheOnlyOneThere() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"), Told.twice(Told.rebuilt("r", "2024-06-13")));
            assertThatThrownBy(() -> store.correct("x", "e1", Correction.Field.MERGE, "r#e1", "Ada", "One story"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(
                            "the correction of e1 of article x would not hold: more than one event stands where ");
            assertThat(Rowed.of(store, events(new Search.OfArticle("x"))).of("event"))
                    .containsExactly("e1");
            assertThat(exported(store)).doesNotContain("One story");
        }
    }

    @Test
    void forgetsAMergeWithTheArticleThatItQuotes() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"), Told.rebuilt("r", "2024-06-13"));
            store.correct("r", "e1", Correction.Field.MERGE, "x#e1", "Ada", "One story");
            store.remove(List.of("x"));
            assertThat(exported(store)).doesNotContain("bombed a market", "One story");
        }
    }

    @Test
    void correctsNobodyElseWhoStandsWhereTheTextWasAnother() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"));
            store.correct("x", "e1", Correction.Field.RECIPIENTS, "a3", "Ada", "The market was the army's");
            assertThat(Rowed.of(store, events()).of("recipients")).containsExactly("the army");
            String navy = Told.clash("x", "2024-05-04")
                    .replace("The army", "The navy")
                    .replace("the army", "the navy");
            add(store, navy);
            assertThat(Rowed.of(store, events()).of("recipients")).containsExactly("");
            List<String> told = new ArrayList<>();
            store.compare(1, 2, each -> told.add(each.item() + " " + each.changes()));
            assertThat(told).contains("correction {recipients by Ada=Change[before=holds, after=finds nothing]}");
            add(store, Told.clash("x", "2024-05-04"));
            assertThat(Rowed.of(store, events()).of("recipients")).containsExactly("the army");
        }
    }
}
