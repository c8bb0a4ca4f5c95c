// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.store.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline timeline} and {@code dateline ledger}. */
class FollowingCommandsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void add() throws IOException {
        Path records = Files.write(
                folder.resolve("records.jsonl"),
                List.of(
                        Told.clash("x", "2024-05-04"),
                        Told.visit("y", "2024-05-06"),
                        Told.clash("z", "2024-05-05"),
                        Told.rebuilt("r", "2024-06-13")));
        assertThat(run("add", records.toString()).err()).contains("4 added");
    }

    private Program.Result run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, command);
        all.addAll(List.of("--store", folder.resolve("store.db").toString()));
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void makesATimelineOfAPlaceWithTheBestSentenceOfEachDayAndItsSources() {
        assertThat(run("timeline", "--place", "zurich").out()).isEqualTo("""
                        2024-05-03 · 2 articles, 1 independent source
                          │ 💥 Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May
                          │ 2024, killing 12 people, Colonel Amara Diallo said. The army promised to
                          │ rebuild it by June. (2024-05-04, Harbour Post, x)

                        2024-06-12 · 1 article, 1 independent source
                          │ The army rebuilt the bombed market in Zürich on 12 June after five weeks of
                          │ work. (2024-06-13, Evening Mail, r)

                        """);
    }

    @Test
    void makesATimelineOfAnActorUnderAnyOfItsNames() {
        assertThat(run("timeline", "--actor", "dhf").out()).startsWith("2024-05-03 · 2 articles");
        assertThat(run("timeline", "--actor", "Q123").out()).startsWith("2024-05-03 · 2 articles");
        assertThat(run("timeline", "--actor", "hill front", "--actor", "diallo").out())
                .startsWith("2024-05-03 · 2 articles");
        assertThat(run("timeline", "--actor", "hill front", "--actor", "brandt").err())
                .isEqualTo("dateline: nothing found\n");
    }

    @Test
    void makesATimelineOfAStoryAndOfArticlesWithWords() {
        assertThat(run("timeline", "--story", "z", "--grain", "incident", "--format", "csv")
                        .out())
                .isEqualTo("""
                        day,weight,articles,independent,article,outlet,published,dated,types,words
                        2024-05-03,1.6479184330021643,2,1,x,Harbour Post,2024-05-04,yes,ASSAULT,"💥 Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May 2024, killing 12 people, Colonel Amara Diallo said. The army promised to rebuild it by June."
                        """);
        assertThat(run("timeline", "--format", "jsonl", "rebuilt", "market").out())
                .contains(
                        "{\"article\":\"r\",\"outlet\":\"Evening Mail\",\"published\":\"2024-06-13\",\"dated\":true,\"span\":[0,81],"
                                + "\"words\":\"The army rebuilt the bombed market in Zürich on 12 June after five weeks of work.\","
                                + "\"events\":[{\"event\":\"e1\",\"type\":\"AID\",\"status\":\"happened\"}]}");
        assertThat(run("timeline", "--story", "nobody").err()).isEqualTo("dateline: no article has the id nobody\n");
    }

    @Test
    void keepsATimelineToItsPeriod() {
        assertThat(run("timeline", "--place", "Zürich", "--since", "2024-06").out())
                .contains("2024-06-12")
                .doesNotContain("2024-05");
        assertThat(run("timeline", "--place", "Zürich", "--until", "2024-05").out())
                .contains("2024-05-03")
                .doesNotContain("2024-06");
        assertThat(run("timeline", "--place", "Zürich", "--since", "2024-06", "--until", "2024-05")
                        .err())
                .startsWith("dateline: --until is before --since\n");
    }

    @Test
    void saysWhatATimelineIsMadeOf() {
        assertThat(run("timeline").err()).startsWith("dateline: --story, --actor, --place or words are wanted\n");
        assertThat(run("timeline", "--actor", "a", "--place", "b").exit()).isEqualTo(2);
        assertThat(run("timeline", "--story", "x", "bomb").exit()).isEqualTo(2);
    }

    /** That the army rebuilt a market is told later; "it" alone does not say what was promised, so nothing is made of it. */
    @Test
    void tellsEachCommitmentOnceWithItsWordings() {
        assertThat(run("ledger", "--today", "2024-06-20").out()).isEqualTo("""
                        PROMISE · unrated · until 2024-06-01 to 2024-06-30
                          the army
                          │ 2024-05-04, Harbour Post, x c1: rebuild it by June
                          │ 2024-05-05, Harbour Post, z c1: rebuild it by June

                        """);
    }

    @Test
    void flagsADeadlineThatHasPassed() {
        run("remove", "r");
        assertThat(run("ledger", "--today", "2024-07-01").out())
                .startsWith("PROMISE · unrated · until 2024-06-01 to 2024-06-30, which has passed\n");
        assertThat(run("ledger", "--today", "2024-06-30", "--overdue").exit()).isEqualTo(1);
        assertThat(run("ledger", "--today", "2024-07-01", "--overdue", "--format", "jsonl")
                        .out())
                .contains("\"status\":\"unrated\",\"day\":null,\"reason\":null,\"confidence\":null,\"overdue\":true,");
    }

    @Test
    void narrowsTheLedger() {
        assertThat(run("ledger", "--by", "army", "--act", "promise", "--status", "unrated")
                        .exit())
                .isZero();
        assertThat(run("ledger", "--actor", "army", "rebuild").exit()).isZero();
        assertThat(run("ledger", "--act", "threat").exit()).isEqualTo(1);
        assertThat(run("ledger", "--status", "broken,lapsed").exit()).isEqualTo(1);
        assertThat(run("ledger", "--to", "army").exit()).isEqualTo(1);
        assertThat(run("ledger", "--article", "r").err()).isEqualTo("dateline: nothing found\n");
        assertThat(run("ledger", "--until", "soon").exit()).isEqualTo(2);
    }

    @Test
    void writesTheLedgerAsATable() {
        assertThat(run("ledger", "--format", "csv", "--article", "z").out()).isEqualTo("""
                        entry,act,status,status_day,overdue,by,to,deadline_first,deadline_last,independent,row,article,commitment,outlet,published,outcome,day,confidence,reason,words
                        x#c1,promise,unrated,,yes,the army,,2024-06-01,2024-06-30,1,wording,x,c1,Harbour Post,2024-05-04,,2024-05-04,,,rebuild it by June
                        x#c1,promise,unrated,,yes,the army,,2024-06-01,2024-06-30,1,wording,z,c1,Harbour Post,2024-05-05,,2024-05-05,,,rebuild it by June
                        """);
    }

    @Test
    void writesStoriesAndHappeningsAsTables() {
        assertThat(run("story", "--format", "csv", "z").out()).isEqualTo("""
                        story,grain,article,published,outlet,title,copies
                        x,incident,x,2024-05-04,Harbour Post,Market bombed,x
                        x,incident,z,2024-05-05,Harbour Post,Market bombed,x
                        """);
        assertThat(run("happenings", "--format", "csv", "--type", "assault")
                        .out()
                        .lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("x#e1,ASSAULT,explosives,happened,2024-05-03,2024-05-03,Zürich,Dry Hill Front,,1,z,e1,x,");
    }
}
