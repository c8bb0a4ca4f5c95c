// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Link;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.story.Grain;
import dev.dateline.record.EventType;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does, whatever database it is in. */
abstract class StoreContract extends JoiningContract {
    @Test
    void givesRecordsBackAsTheyCame() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"), Told.visit("y", null));
            List<String> back = new ArrayList<>();
            store.records(record -> back.add(RecordFormat.line(record)));
            assertThat(back).containsExactly(Told.clash("x", "2024-05-04"), Told.visit("y", null));
        }
    }

    @Test
    void addsAnArticleOnce() {
        try (Store store = open(place())) {
            assertThat(add(store, Told.clash("x", null), Told.clash("x", null)))
                    .containsExactly(Added.ADDED, Added.UNCHANGED);
            assertThat(add(store, Told.clash("x", null))).containsExactly(Added.UNCHANGED);
            assertThat(store.info().counts()).containsEntry("article", 1L).containsEntry("event", 1L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void keepsTheEarlierRecordOfAnArticleThatIsReadAnew() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            String anew = RecordFormat.line(Told.clash("x", null, "test/2", 0.4));
            assertThat(add(store, anew)).containsExactly(Added.UPDATED);
            assertThat(Rowed.of(store, events()).of("article", "confidence")).containsExactly("x/0.4");
            assertThat(store.info().counts()).containsEntry("reading", 2L).containsEntry("event", 1L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void doesNotLetAnotherArticleTakeAnId() {
        try (Store store = open(place())) {
            assertThat(add(store, Told.clash("x", null), Told.visit("x", null)))
                    .containsExactly(Added.ADDED, Added.TAKEN);
            assertThat(found(store, new Search.Holding("market"))).containsExactly("x/e1");
            try (Adding adding = store.adding("test/1", "", true)) {
                assertThat(adding.add(Told.visit("x", null), "test")).isEqualTo(Added.UPDATED);
            }
            assertThat(found(store, new Search.Holding("market"))).isEmpty();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void findsEventsByTheWordsOfTheirEvidence() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            assertThat(found(store, new Search.Holding("bombing markets"))).containsExactly("x/e1");
            assertThat(found(store, new Search.Holding("zurich"))).containsExactly("x/e1");
            assertThat(found(store, new Search.Holding("\"a market in\""))).containsExactly("x/e1");
            assertThat(found(store, new Search.Holding("\"market a in\""))).isEmpty();
            assertThat(found(store, new Search.Holding("reb*"))).containsExactly("x/e1");
            assertThat(found(store, new Search.Holding("reb* -bombed"))).isEmpty();
            assertThat(found(store, new Search.Holding("promised"))).isEmpty();
            assertThat(found(store, new Search.Holding("the may' \" AND"))).isEmpty();
        }
    }

    @Test
    void findsArticlesByTheWordsOfTheirTextAndTitle() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", "2024-05-04"), Told.visit("y", "2024-05-20T23:30:00-05:00"));
            Search search =
                    new Search(Search.Kind.ARTICLES, List.of(new Search.Holding("colonel Diallo")), Search.Sort.NEWEST);
            assertThat(Rowed.of(store, search).of("article", "day")).containsExactly("y/2024-05-20", "x/2024-05-04");
        }
    }

    @Test
    void findsEventsByWhoDoesThemAndToWhom() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            assertThat(found(store, named(Search.Part.EITHER, "dry hill"))).containsExactly("x/e1");
            assertThat(found(store, named(Search.Part.ACTOR, "DHF"))).containsExactly("x/e1");
            assertThat(found(store, named(Search.Part.RECIPIENT, "DHF"))).isEmpty();
            assertThat(found(store, named(Search.Part.EITHER, "q123"))).containsExactly("x/e1");
            assertThat(found(store, named(Search.Part.SPEAKER, "Diallo"))).containsExactly("x/e1");
            assertThat(found(store, named(Search.Part.RECIPIENT, "Lagos"))).containsExactly("y/e1");
            assertThat(found(store, named(Search.Part.EITHER, "Hill Brandt"))).isEmpty();
        }
    }

    @Test
    void findsEventsByPlaceAndCountry() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            assertThat(found(store, new Search.OfCountry("CHE"))).containsExactly("x/e1");
            assertThat(found(store, new Search.OfCountry("NGA"))).containsExactly("x/e1", "y/e1");
            assertThat(found(store, named(Search.Part.PLACE, "zurich"))).containsExactly("x/e1");
            // Winterthur is 20 km away from Zürich.
            assertThat(found(store, new Search.Near(47.5, 8.75, 25))).containsExactly("x/e1");
            assertThat(found(store, new Search.Near(47.5, 8.75, 15))).isEmpty();
        }
    }

    @Test
    void countsEventsWithoutADayForTheDayOfPublication() {
        try (Store store = open(place())) {
            add(store, Told.visit("y", "2024-05-02"), Told.clash("x", "2024-05-09"), Told.visit("z", null));
            assertThat(found(store)).containsExactly("y/e1", "x/e1", "z/e1");
            assertThat(found(store, since(3), until(3))).containsExactly("x/e1");
            assertThat(found(store, until(2))).containsExactly("y/e1");
            assertThat(found(store, since(2), until(2), named(Search.Part.EITHER, "Brandt")))
                    .containsExactly("y/e1");
            assertThat(found(store, since(3), named(Search.Part.EITHER, "Brandt")))
                    .isEmpty();
        }
    }

    private static Search.Condition since(int day) {
        return new Search.Since(LocalDate.of(2024, 5, day));
    }

    private static Search.Condition until(int day) {
        return new Search.Until(LocalDate.of(2024, 5, day));
    }

    @Test
    void findsEventsByTypeStatusConfidenceOutletAndArticle() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            assertThat(found(store, new Search.OfType(List.of(EventType.CONSULT, EventType.AID))))
                    .containsExactly("y/e1");
            assertThat(found(store, new Search.WithStatus(List.of(Status.HAPPENED))))
                    .containsExactly("x/e1");
            assertThat(found(store, new Search.Confident(0.7))).containsExactly("x/e1");
            assertThat(found(store, new Search.Outlet("evening mail"))).containsExactly("y/e1");
            assertThat(found(store, new Search.OfArticle("y"))).containsExactly("y/e1");
        }
    }

    @Test
    void findsStatementsAndCommitments() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null));
            Search said = new Search(
                    Search.Kind.STATEMENTS, List.of(named(Search.Part.SPEAKER, "Diallo")), Search.Sort.OLDEST);
            assertThat(Rowed.of(store, said).of("article", "statement", "speaker"))
                    .containsExactly("x/s1/Amara Diallo");
            Search promised =
                    new Search(Search.Kind.COMMITMENTS, List.of(new Search.Holding("rebuild")), Search.Sort.OLDEST);
            assertThat(Rowed.of(store, promised).of("commitment", "committed", "deadline_last"))
                    .containsExactly("c1/the army/2024-06-30");
        }
    }

    @Test
    void takesAnArticleOutWithAllThatRestsOnIt() {
        try (Store store = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            add(store, RecordFormat.line(Told.clash("x", null, "test/2", 0.4)));
            assertThat(store.remove(List.of("x", "nobody"))).containsExactly("nobody");
            assertThat(store.info().counts()).containsEntry("article", 1L).containsEntry("reading", 1L);
            assertThat(found(store, named(Search.Part.EITHER, "DHF"))).isEmpty();
            assertThat(Rowed.of(store, "SELECT term FROM term WHERE term LIKE '%hill%'")
                            .of("term"))
                    .isEmpty();
            assertThat(Rowed.of(store, "SELECT word FROM term_word WHERE word = 'dhf'")
                            .of("word"))
                    .isEmpty();
            assertThat(store.check()).isEmpty();
            assertThat(exported(store)).doesNotContain("Dry Hill");
        }
    }

    @Test
    void isTheSameAfterExportAndImport() {
        String place = place();
        try (Store store = open(place());
                Store copy = open(place)) {
            add(store, Told.clash("x", "2024-05-04"), Told.visit("y", null));
            add(store, RecordFormat.line(Told.clash("x", "2024-05-04", "test/2", 0.4)));
            copy.take(exported(store).lines().iterator());
            assertThat(exported(copy)).isEqualTo(exported(store));
            assertThat(Rowed.of(copy, events()).of("article", "confidence")).containsExactly("x/0.4", "y/0.6");
            assertThat(copy.check()).isEmpty();
            assertNothingWaits(place);
            assertThatThrownBy(() -> copy.take(Collections.emptyIterator())).hasMessageContaining("is not empty");
        }
    }

    @Test
    void importsAllOrNothing() {
        try (Store store = open(place());
                Store copy = open(place())) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            List<String> lines = new ArrayList<>(exported(store).lines().toList());
            lines.set(3, lines.get(3).replace("Lagos", "Paris"));
            assertThatThrownBy(() -> copy.take(lines.iterator()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("line 4: the record is not the one that was exported; nothing was imported");
            assertThat(copy.info().counts()).containsEntry("article", 0L).containsEntry("reading", 0L);
            String cut = lines.get(3).substring(0, lines.get(3).indexOf("{\"schema\""));
            lines.set(3, cut);
            assertThatThrownBy(() -> copy.take(lines.iterator()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("line 4: not a JSON object: ");
        }
    }

    private static List<String> news(Store store, String name) {
        Rowed rows = new Rowed();
        SavedSearch saved = store.saved(name).orElseThrow();
        store.told(name, store.news(saved, rows));
        return rows.of("article");
    }

    @Test
    void tellsWhatIsNewInASavedSearchOnce() {
        try (Store store = open(place());
                Store copy = open(place())) {
            add(store, Told.clash("x", "2024-05-04"));
            store.save("bombs", events(new Search.OfType(List.of(EventType.ASSAULT)), new Search.Holding("bomb")));
            assertThat(news(store, "bombs")).isEmpty();
            add(store, Told.clash("z", "2024-05-05"), Told.visit("y", null));
            add(store, RecordFormat.line(Told.clash("x", "2024-05-04", "test/2", 0.4)));
            assertThat(news(store, "bombs")).containsExactly("z");
            assertThat(news(store, "bombs")).isEmpty();
            copy.take(exported(store).lines().iterator());
            assertThat(exported(copy)).isEqualTo(exported(store));
            assertThat(news(copy, "bombs")).isEmpty();
            assertThat(store.forget("bombs")).isTrue();
            assertThat(store.forget("bombs")).isFalse();
            assertThat(store.saved(unreadable -> {})).isEmpty();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void keepsEveryConditionOfASavedSearch() {
        Search all = events(
                new Search.Holding("market -food"),
                named(Search.Part.SPEAKER, "Diallo"),
                new Search.OfCountry("CHE"),
                new Search.OfType(List.of(EventType.ASSAULT, EventType.COERCE)),
                new Search.WithStatus(List.of(Status.HAPPENED)),
                new Search.Confident(0.5),
                new Search.Outlet("Harbour Post"),
                new Search.OfArticle("x"),
                new Search.Since(LocalDate.of(2024, 5, 1)),
                new Search.Until(LocalDate.of(2024, 5, 31)),
                new Search.Near(47, 8.5, 80));
        assertThat(SearchFormat.read(SearchFormat.write(all))).isEqualTo(all);
    }

    @Test
    void answersQuestionsAndChangesNothing() {
        String place = place();
        try (Store store = open(place)) {
            add(store, Told.clash("x", null));
        }
        try (Store store = Store.open(place, Access.READ, CLOCK)) {
            assertThat(Rowed.of(store, "SELECT id, characters FROM article").of("id", "characters"))
                    .containsExactly("x/" + Told.CLASH.codePointCount(0, Told.CLASH.length()));
            assertThatThrownBy(() -> Rowed.of(store, "DELETE FROM article"))
                    .hasMessageContaining("only questions are asked here");
            assertThatThrownBy(() -> Rowed.of(store, "WITH a AS (SELECT 1) DELETE FROM article"))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> Rowed.of(store, "SELECT id FROM nowhere"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nowhere");
            assertThat(store.info().counts()).containsEntry("article", 1L);
        }
    }

    @Test
    void seesWhatDoesNotFitARecord() {
        String place = place();
        try (Store store = open(place);
                Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            add(store, Told.clash("x", null));
            assertThat(store.check()).isEmpty();
            database.update("UPDATE event SET type = 'AID'");
            database.update("DELETE FROM posting WHERE role = 'place'");
            database.update("INSERT INTO place (number, article, id, name, kind) VALUES (1, 99, 'p', 'p', 'city')");
            assertThat(store.check())
                    .contains(
                            "article x: table event is not what its record says",
                            "article x: what it is found by is not what its record says",
                            "table place has 1 row of no article");
        }
    }

    @Test
    void letsTwoWriteAtOnce() {
        String place = place();
        open(place).close();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (String writer : List.of("a", "b")) {
            writers.add(CompletableFuture.runAsync(() -> {
                try (Store store = open(place)) {
                    for (int i = 0; i < 20; i++) {
                        assertThat(add(store, Told.clash(writer + i, null))).containsExactly(Added.ADDED);
                    }
                }
            }));
        }
        writers.forEach(CompletableFuture::join);
        try (Store store = open(place)) {
            assertThat(store.info().counts()).containsEntry("article", 40L);
            assertThat(store.info().runs()).hasSize(40).allMatch(run -> run.ended() != null && run.added() == 1);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void saysThatAStoreIsOfANewerProgram() {
        String place = place();
        try (Store store = open(place);
                Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            assertThat(store.info().schema()).isEqualTo(Migrations.ALL.version());
            database.update("INSERT INTO migration (number, name, done) VALUES (1000, 'later', '')");
        }
        assertThatThrownBy(() -> open(place))
                .isInstanceOf(StoreException.class)
                .hasMessageMatching("store .* was made by a newer Dateline \\(schema 1000, .*");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, StoreMemory.MOST_WAITING})
    void remembersAsAMemoryDoes(int mostWaiting) {
        String place = place();
        open(place).close();
        Memory wanted = new TransientMemory();
        Random random = new Random(8);
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            Memory memory = new StoreMemory(database, mostWaiting);
            for (int i = 0; i < 120; i++) {
                database.write(() -> {
                    for (int j = random.nextInt(5); j >= 0; j--) {
                        changes(random).forEach(change -> {
                            change.accept(wanted);
                            change.accept(memory);
                        });
                        assertAlike(memory, wanted, random);
                    }
                    return true;
                });
                assertAlike(memory, wanted, random);
            }
        }
    }

    @Test
    void remembersWhatAnotherProgramPutIn() {
        String place = place();
        open(place).close();
        Memory wanted = new TransientMemory();
        Random random = new Random(9);
        try (Database one = Database.open(Store.dialect(place), Access.CHANGE);
                Database other = Database.open(Store.dialect(place), Access.CHANGE)) {
            Map<Database, StoreMemory> memories = Map.of(one, new StoreMemory(one), other, new StoreMemory(other, 25));
            for (int i = 0; i < 60; i++) {
                Database writing = random.nextInt(3) == 0 ? one : other;
                boolean settled = random.nextInt(6) == 0;
                writing.write(() -> {
                    StoreMemory memory = Objects.requireNonNull(memories.get(writing));
                    changes(random).forEach(change -> {
                        change.accept(wanted);
                        change.accept(memory);
                    });
                    if (settled) {
                        memory.settle();
                    }
                    return true;
                });
                memories.values().forEach(memory -> assertAlike(memory, wanted, random));
            }
        }
    }

    private static void assertAlike(Memory memory, Memory wanted, Random random) {
        String id = "i" + random.nextInt(20);
        long[] keys = {random.nextInt(6), random.nextInt(6)};
        Days window = Days.around(LocalDate.of(2024, 5, 1 + random.nextInt(3)), random.nextInt(20));
        assertThat(memory.near(Shelf.TOPICS, keys, window, 7)).isEqualTo(wanted.near(Shelf.TOPICS, keys, window, 7));
        assertThat(memory.links(Shelf.TOPICS, id)).isEqualTo(wanted.links(Shelf.TOPICS, id));
        assertThat(memory.group(Shelf.TOPICS, id)).isEqualTo(wanted.group(Shelf.TOPICS, id));
        assertThat(memory.members(Shelf.TOPICS, "g1")).isEqualTo(wanted.members(Shelf.TOPICS, "g1"));
        assertThat(memory.items(Shelf.TOPICS, List.of(id, "i1")))
                .usingRecursiveComparison()
                .isEqualTo(wanted.items(Shelf.TOPICS, List.of(id, "i1")));
    }

    @Test
    void forgetsWhatWasTakenBack() {
        String place = place();
        open(place).close();
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            Memory memory = new StoreMemory(database);
            Item one = new Item("i1", "a", null, new long[] {1}, new byte[0]);
            Item other = new Item("i2", "a", null, new long[] {1}, new byte[0]);
            assertThatThrownBy(() -> database.write(() -> {
                        memory.put(Shelf.TOPICS, one);
                        memory.put(Shelf.TOPICS, other);
                        memory.link(Shelf.TOPICS, Link.of("i1", "i2", "same", 1));
                        memory.assign(Shelf.TOPICS, "i1", "g1");
                        throw new IllegalStateException("given up");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            database.write(() -> {
                memory.put(Shelf.TOPICS, other);
                return true;
            });
            assertThat(memory.near(Shelf.TOPICS, new long[] {1}, Days.ALL, 7)).containsExactly(new Near("i2", 1));
            assertThat(memory.links(Shelf.TOPICS, "i2")).isEmpty();
            assertThat(memory.members(Shelf.TOPICS, "g1")).isEmpty();
        }
    }

    private static List<Consumer<Memory>> changes(Random random) {
        String id = "i" + random.nextInt(20);
        String other = "j" + random.nextInt(20);
        String group = "g" + random.nextInt(4);
        LocalDate day = random.nextInt(5) == 0 ? null : LocalDate.of(2024, 5, 1 + random.nextInt(28));
        long[] keys = {random.nextInt(6), random.nextInt(6), -1};
        byte[] content = {(byte) random.nextInt()};
        double score = random.nextDouble();
        return switch (random.nextInt(4)) {
            case 0 -> List.of(memory -> memory.remove(Shelf.TOPICS, id));
            case 1 ->
                List.of(
                        memory -> memory.put(Shelf.TOPICS, new Item(id, "a", day, keys, content)),
                        memory -> memory.assign(Shelf.TOPICS, id, group));
            case 2 ->
                List.of(
                        memory -> memory.put(Shelf.TOPICS, new Item(id, "a", day, keys, content)),
                        memory -> memory.put(Shelf.TOPICS, new Item(other, "a", day, keys, content)),
                        memory -> memory.link(Shelf.TOPICS, Link.of(id, other, "same", score)));
            default -> List.of(memory -> memory.put(Shelf.TOPICS, new Item(id, "a", day, keys, content)));
        };
    }

    @Test
    void groupsCopies() {
        String place = place();
        try (Store store = open(place)) {
            add(store, Told.clash("x", null), Told.clash("z", null), Told.visit("y", null));
            Search all = new Search(Search.Kind.ARTICLES, List.of(), Search.Sort.ARTICLE);
            assertThat(Rowed.of(store, all).of("article", "copies")).containsExactly("x/x", "y/y", "z/x");
            store.remove(List.of("x"));
            assertThat(Rowed.of(store, all).of("article", "copies")).hasSize(2).doesNotContain("z/y");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void letsTwoProgramsAddInTurn() {
        String place = place();
        try (Store one = open(place);
                Store other = open(place)) {
            add(one, Told.clash("m", "2024-05-04"));
            add(other, Told.clash("z", "2024-05-05"), Told.visit("y", null));
            add(one, Told.clash("a", "2024-05-04"), Told.visit("b", null));
            other.remove(List.of("m"));
            add(one, Told.clash("c", "2024-05-04"));
            Search all = new Search(Search.Kind.ARTICLES, List.of(), Search.Sort.ARTICLE);
            assertThat(Rowed.of(other, all).of("article", "copies")).containsExactly("a/m", "b/y", "c/m", "y/y", "z/m");
            assertThat(one.story(Grain.INCIDENT, "c").orElseThrow().articles()).containsExactly("a", "c", "z");
            assertThat(one.check()).isEmpty();
        }
    }

    @Test
    void takesSeveralRecordsTogether() {
        try (Store store = open(place());
                Adding adding = store.adding("test/1", "", false)) {
            String clash = Told.clash("x", null);
            List<Adding.Ready> records = Stream.of(clash, Told.visit("y", null), clash, Told.visit("x", null))
                    .map(record -> Adding.Ready.of(record, "test"))
                    .toList();
            assertThat(adding.add(records)).containsExactly(Added.ADDED, Added.ADDED, Added.UNCHANGED, Added.TAKEN);
            assertThat(adding.add(List.of())).isEmpty();
            assertThat(store.info().counts()).containsEntry("article", 2L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void goesOnBehindARecordThatItCannotKeep() {
        String place = place();
        open(place).close();
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            database.run("CREATE UNIQUE INDEX one_of_a_title ON article (title)");
        }
        try (Store store = open(place);
                Adding adding = store.adding("test/1", "", false)) {
            List<Adding.Ready> records = Stream.of(
                            Told.clash("x", null), Told.clash("other", null), Told.visit("y", null))
                    .map(record -> Adding.Ready.of(record, "test"))
                    .toList();
            List<String> refused = new ArrayList<>();
            assertThat(adding.add(
                            records,
                            (record, why) -> refused.add(record.record().id())))
                    .containsExactly(Added.ADDED, Added.REFUSED, Added.ADDED);
            assertThat(refused).containsExactly("other");
            assertThatThrownBy(() -> adding.add(records)).isInstanceOf(StoreException.class);
            assertThat(store.info().counts()).containsEntry("article", 2L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void namesTheTablesToWhoeverAsksForNone() {
        try (Store store = open(place())) {
            assertThatThrownBy(() -> store.sql("SELECT * FROM events", new Rowed()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("events")
                    .hasMessageEndingWith("; there are " + String.join(", ", Store.TABLES));
            for (String table : Store.TABLES) {
                store.sql("SELECT COUNT(*) FROM " + table, new Rowed());
            }
        }
    }

    @Test
    void makesAnewWhatFollowsFromTheRecords() {
        String place = place();
        try (Store store = open(place);
                Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            add(store, Told.clash("x", null), Told.visit("y", null));
            database.update("DELETE FROM event");
            database.update("DELETE FROM memory_item");
            database.update("DELETE FROM term_word");
            assertThat(store.check()).isNotEmpty();
            store.rebuild(Progress.NONE);
            assertThat(store.check()).isEmpty();
            assertNothingWaits(place);
            assertThat(found(store, named(Search.Part.EITHER, "DHF"))).containsExactly("x/e1");
        }
    }

    @Test
    void bringsAnOlderStoreUpToDate() {
        String place = place();
        try (Store old = Store.open(place, Access.CREATE, CLOCK, new Migrations("001-records"), Progress.NONE)) {
            assertThat(old.info().schema()).isEqualTo(1);
        }
        assertThatThrownBy(() -> Store.open(place, Access.READ, CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageMatching(
                        "store .* is of an older Dateline \\(schema 1 of \\d+\\): dateline store migrate .*");
        try (Store store = Store.open(place, Access.CHANGE, CLOCK)) {
            assertThat(add(store, Told.clash("x", null))).containsExactly(Added.ADDED);
            assertThat(store.info().schema()).isEqualTo(Migrations.ALL.version());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void joinsArticlesAnewWhereLinksWereKeptInAnotherForm() {
        String place = place();
        try (Store store = open(place)) {
            add(store, Told.clash("x", null), Told.clash("z", null), Told.visit("y", null));
        }
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            database.update("DELETE FROM migration WHERE number > 7");
            for (String since : List.of("memory_waiting", "memory_key_young", "young_turn")) {
                database.run("DROP TABLE IF EXISTS " + since);
            }
            database.update("UPDATE memory_link SET links = ?", (Object) new byte[16]);
        }
        try (Store store = Store.open(place, Access.CHANGE, CLOCK)) {
            assertThat(store.info().schema()).isEqualTo(Migrations.ALL.version());
            assertNothingWaits(place);
            assertThat(store.independent(List.of("x", "y", "z"))).isEqualTo(2);
            store.remove(List.of("z"));
            assertThat(store.independent(List.of("x", "y"))).isEqualTo(2);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void holdsWhatADatabaseCannot() {
        String text = "The Dry\u0000Hill \uD800 Front bombed Lagos.";
        String record = RecordFormat.line(new dev.dateline.record.ArticleRecord(
                "x",
                null,
                null,
                "a\u0000b",
                null,
                null,
                null,
                text,
                dev.dateline.record.Coverage.whole(text.length()),
                "test/1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        try (Store store = open(place())) {
            add(store, record);
            assertThat(store.check()).isEmpty();
            List<String> back = new ArrayList<>();
            store.records(each -> back.add(each.text()));
            assertThat(back).containsExactly(text);
        }
    }
}
