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

class ReviewCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void add() throws IOException {
        Path records = Files.write(
                folder.resolve("records.jsonl"),
                List.of(Told.clash("x", "2024-05-04"), Told.visit("y", "2024-05-06"), Told.rebuilt("r", "2024-06-13")));
        assertThat(run("add", records.toString()).err()).contains("3 added");
    }

    private Program.Result run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, command);
        all.addAll(List.of("--store", folder.resolve("store.db").toString()));
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void drawsEventsIntoASheetWithTheirEvidence() {
        String sheet = run("review", "--sample", "9").out();
        assertThat(sheet.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "number,version,published,outlet,article,item,begin,end,type,mode,status,actors,recipients,time,"
                                + "place,said_by,evidence,context,event_right,type_right,actors_right,recipients_right,time_right,"
                                + "place_right,status_right,attribution_right,note");
        assertThat(sheet.lines()).hasSize(4);
        assertThat(sheet)
                .contains(",2024-05-04,Harbour Post,x,e1,37,43,ASSAULT,explosives,happened,Dry Hill Front (NGA REB),,"
                        + "2024-05-03,Zürich (CHE),Amara Diallo (SEN MIL),"
                        + "Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May 2024,");
    }

    @Test
    void drawsTheSameBySeedAndMoreOfTheSame() {
        List<String> two = items(run("review", "--sample", "2", "--seed", "7").out());
        assertThat(items(run("review", "--sample", "2", "--seed", "7").out())).isEqualTo(two);
        assertThat(items(run("review", "--sample", "3", "--seed", "7").out()))
                .hasSize(3)
                .startsWith(two.toArray(String[]::new));
        assertThat(items(run("review", "--sample", "3", "--type", "assault").out()))
                .containsExactly("x");
    }

    private static List<String> items(String sheet) {
        return sheet.lines().skip(1).map(line -> line.split(",")[4]).toList();
    }

    @Test
    void drawsStatements() {
        assertThat(run("review", "--sample", "2", "--kind", "statements").out())
                .contains("speaker_right", "Amara Diallo (SEN MIL),,assert,indirect,\"Rebels of the Dry Hill Front");
    }

    @Test
    void saysWhatTwoPeoplesSheetsComeTo() throws IOException {
        Path one = folder.resolve("one.csv");
        assertThat(run("review", "--sample", "3", "--output", one.toString()).exit())
                .isZero();
        String empty = Files.readString(one);
        Files.writeString(one, empty.replaceAll("(?m),{9}$", ",y,y,y,y,y,y,y,y,"));
        Path other = Files.writeString(
                folder.resolve("other.csv"),
                empty.replaceAll("(?m)^(1,.*),{9}$", "$1,n,n,,,,,,,no event").replaceAll("(?m),{9}$", ",y,y,y,y,,,,,"));
        Program.Result judged = run("review", "--sheets", one.toString(), other.toString(), "--format", "csv");
        assertThat(judged.out()).startsWith("""
                        question,reader,judged,right,precision,low,high,judged_by_both,agreement,kappa
                        event_right,first,3,3,1.0,0.439,1.0,3,0.667,0.0
                        event_right,second,3,2,0.667,0.208,0.939,3,0.667,0.0
                        event_right,both,3,2,0.667,0.208,0.939,3,0.667,0.0
                        """).contains("time_right,second,0,0,,,,0,,\n", "all,both,3,2,0.667,");
        assertThat(run(
                                "review",
                                "--sheets",
                                one.toString(),
                                folder.resolve("none.csv").toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void saysWhatDoesNotGoTogether() {
        assertThat(run("review").err()).startsWith("dateline: either --sample or --sheets is wanted\n");
        assertThat(run("review", "--sheets", "a", "b", "--sheets", "c", "d").err())
                .startsWith("dateline: --sheets is wanted once, with two sheets\n");
        assertThat(run("review", "--sample", "0").exit()).isEqualTo(2);
        assertThat(run("review", "--sample", "3", "--kind", "articles").exit()).isEqualTo(2);
        assertThat(run("review", "--sample", "3", "earthquake").err()).isEqualTo("dateline: nothing found\n");
    }
}
