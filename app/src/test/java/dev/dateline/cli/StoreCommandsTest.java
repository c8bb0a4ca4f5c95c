// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.RecordFormat;
import dev.dateline.record.Status;
import dev.dateline.store.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void addTwo() throws IOException {
        store = folder.resolve("store.db").toString();
        Program.Result added =
                run("add", records("two.jsonl", Told.clash("x", "2024-05-04"), Told.visit("y", "2024-05-06")));
        assertThat(added.err()).matches("dateline: read 2 articles, skipped 0, failed 0 in .* s: 2 added\n");
        assertThat(added.exit()).isZero();
    }

    private String records(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private Program.Result run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = store;
        return Program.run(all);
    }

    @Test
    void addsArticlesAsReadReadsThem() throws IOException {
        Path article = Files.writeString(folder.resolve("oslo.txt"), "Police in Oslo arrested two men on Friday.");
        Program.Result added = run("add", "--date", "2024-05-06", article.toString());
        assertThat(added.exit()).as(added.err()).isZero();
        Program.Result found = run("find", "--country", "Norway", "--type", "coerce", "--since", "2024-05-03");
        assertThat(found.out()).contains("2024-05-03", "COERCE", "arrest", "two men");
        assertThat(run("add", "--date", "2024-05-06", article.toString()).err()).contains("1 unchanged");
    }

    @Test
    void addsAFolderOfRecords() throws IOException {
        Path article = Files.writeString(folder.resolve("oslo.txt"), "Police in Oslo arrested two men on Friday.");
        Path output = folder.resolve("records");
        Program.run("read", "--format", "jsonl", "--output", output + "/", article.toString());
        assertThat(run("add", output.toString()).err()).contains("1 added");
    }

    @Test
    void goesOnBehindWhatIsNoRecord() throws IOException {
        String broken = Told.clash("z", null).replace("\"happened\"", "\"hapened\"");
        Program.Result added = run(
                "add",
                records("more.jsonl", Told.clash("u", null), broken, Told.visit("x", null), Told.visit("v", null)));
        assertThat(added.exit()).isEqualTo(3);
        assertThat(added.err())
                .contains(
                        "more.jsonl:2: no record: ",
                        "more.jsonl:3: another article of the store has its id",
                        "2 added");
        assertThat(run("store", "check").err()).contains("is sound");
    }

    @Test
    void showsWhatItFindsAsATable() {
        assertThat(run("find", "--actor", "DHF").out()).isEqualTo("""
                        day         type     mode        status    actors          recipients  place   speaker       article  event  evidence
                        2024-05-03  ASSAULT  explosives  happened  Dry Hill Front              Zürich  Amara Diallo  x        e1     Rebels of the Dry Hill Front (DHF) bombed a market in Züric…
                        """);
    }

    @Test
    void writesWhatItFindsWhole() {
        assertThat(run("find", "--format", "csv", "bombed").out()).isEqualTo("""
                        article,event,day,first_day,last_day,type,mode,cameo,status,actors,recipients,place,country,latitude,longitude,deaths,injured,confidence,speaker,words,evidence,outlet,published,title,url
                        x,e1,2024-05-03,2024-05-03,2024-05-03,ASSAULT,explosives,183,happened,Dry Hill Front,,Zürich,CHE,47.3667,8.55,12,,0.8,Amara Diallo,bombed,Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May 2024,Harbour Post,2024-05-04,Market bombed,https://news.example/x
                        """);
        assertThat(run("find", "--format", "jsonl", "--kind", "statements", "--speaker", "Diallo")
                        .out())
                .startsWith(
                        "{\"article\":\"x\",\"statement\":\"s1\",\"day\":\"2024-05-04\",\"speaker\":\"Amara Diallo\",")
                .contains("\"parent\":null")
                .endsWith("}\n");
    }

    @Test
    void quotesCellsThatNeedIt() {
        assertThat(run("sql", "--format", "csv", "SELECT 'a,b' AS x, 'say \"no\"' AS y, NULL AS z, 1.5 AS w")
                        .out())
                .isEqualTo("x,y,z,w\n\"a,b\",\"say \"\"no\"\"\",,1.5\n");
    }

    @Test
    void findsByMonthAndDistance() {
        assertThat(run("find", "--since", "2024-05", "--until", "2024-05", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3);
        assertThat(run("find", "--until", "2024-04").exit()).isEqualTo(1);
        assertThat(run("find", "--place", "47.3,8.5", "--within", "20").out())
                .contains("Zürich")
                .doesNotContain("Lagos");
        assertThat(run("find", "--place", "Winterthur", "--within", "30").out()).contains("Zürich");
    }

    @Test
    void saysThatNothingWasFound() {
        Program.Result found = run("find", "earthquake");
        assertThat(found.out()).isEmpty();
        assertThat(found.err()).isEqualTo("dateline: nothing found\n");
        assertThat(found.exit()).isEqualTo(1);
    }

    @Test
    void saysWhatDoesNotGoTogether() {
        assertThat(run("find", "--kind", "statements", "--type", "ASSAULT").err())
                .startsWith("dateline: --type does not go with statements\n");
        assertThat(run("find", "--since", "yesterday").err())
                .startsWith("dateline: --since is \"yesterday\", which is no day such as 2024-05-03\n");
        assertThat(run("find", "--within", "5").err()).startsWith("dateline: --within goes with --place\n");
        assertThat(run("find", "--country", "Nowhereland").exit()).isEqualTo(2);
    }

    @Test
    void showsTheStoryOfAnArticle() throws IOException {
        run("add", records("copy.jsonl", Told.clash("z", "2024-05-05")));
        assertThat(run("story", "z").out()).startsWith("""
                        2 articles, 1 independent source
                          2024-05-04, Harbour Post, x, Market bombed
                          2024-05-05, Harbour Post, z, Market bombed, copies: x

                        2024-05-03 · ASSAULT explosives · happened · Zürich
                        """);
        assertThat(run("story", "--format", "jsonl", "y").out()).isEqualTo("""
                        {"story":"y","grain":"incident","independent":1,"articles":[{"article":"y","published":"2024-05-06","outlet":"Evening Mail","title":null,"copies":"y"}]}
                        """);
        assertThat(run("story", "nobody").exit()).isEqualTo(1);
        run("remove", "x");
        assertThat(run("story", "z").out()).startsWith("1 article, 1 independent source\n");
        assertThat(run("store", "check").err()).contains("is sound");
    }

    @Test
    void tellsEachHappeningOnce() throws IOException {
        run("add", records("copy.jsonl", Told.clash("z", "2024-05-05")));
        Program.Result found = run("happenings", "--type", "assault");
        assertThat(found.out()).isEqualTo("""
                        2024-05-03 · ASSAULT explosives · happened · Zürich
                          Dry Hill Front
                          told 2 times, by 1 independent source, according to Amara Diallo
                          │ 2024-05-04, Harbour Post, x e1: Rebels of the Dry Hill Front (DHF) bombed a
                          │ market in Zürich on 3 May 2024
                          │ 2024-05-05, Harbour Post, z e1: Rebels of the Dry Hill Front (DHF) bombed a
                          │ market in Zürich on 3 May 2024

                        """);
        assertThat(run("happenings", "--format", "jsonl", "--actor", "DHF").out())
                .startsWith("{\"id\":\"x#e1\",\"type\":\"ASSAULT\",")
                .contains("\"independent\":1", "{\"article\":\"z\",\"event\":\"e1\",\"copies\":\"x\"");
        assertThat(run("happenings", "--actor", "nobody").exit()).isEqualTo(1);
        assertThat(run("happenings", "--kind", "articles").exit()).isEqualTo(2);
    }

    @Test
    void listsActors() throws IOException {
        run("add", records("copy.jsonl", Told.clash("z", "2024-05-05")));
        assertThat(run("actors", "--format", "csv", "hill").out()).isEqualTo("""
                        name,kind,country,sector,wikidata,articles,does,undergoes
                        Dry Hill Front,organization,NGA,REB,Q123,2,2,0
                        """);
        assertThat(run("actors", "--country", "NGA").out())
                .contains("Dry Hill Front", "Lagos")
                .doesNotContain("Brandt");
    }

    @Test
    void removesArticles() {
        Program.Result removed = run("remove", "x", "nobody");
        assertThat(removed.err()).isEqualTo("dateline: no article has the id nobody\ndateline: 1 article removed\n");
        assertThat(removed.exit()).isEqualTo(3);
        assertThat(run("find", "--actor", "DHF").exit()).isEqualTo(1);
    }

    @Test
    void exportsBacksUpAndImports() {
        String file = folder.resolve("export.jsonl").toString();
        String copy = folder.resolve("copy.db").toString();
        String imported = folder.resolve("imported.db").toString();
        assertThat(run("store", "export", "--output", file).exit()).isZero();
        assertThat(run("store", "backup", copy).exit()).isZero();
        assertThat(Program.run("store", "import", file, "--store", imported).exit())
                .isZero();
        String exported = run("store", "export").out();
        assertThat(exported.lines()).hasSize(4);
        assertThat(Program.run("store", "export", "--store", imported).out()).isEqualTo(exported);
        assertThat(Program.run("store", "export", "--store", copy).out()).isEqualTo(exported);
        assertThat(run("store", "info").out()).contains("2  article\n", "2 added, 0 updated, 0 unchanged, 0 failed");
    }

    @Test
    void givesItsRecordsAsPeoplePutThemRight() {
        run("correct", "x", "e1", "--status", "denied", "--author", "Ada", "--reason", "The ministry denied it");
        String records = run("store", "records").out();
        assertThat(records.lines()).hasSize(2);
        assertThat(RecordFormat.read(records.lines().findFirst().orElseThrow())
                        .events()
                        .get(0)
                        .status())
                .isEqualTo(Status.DENIED);
        assertThat(run("correct", "--list").out()).contains("The ministry denied it", "yes");
        assertThat(run("correct", "x", "e1", "--drop").err())
                .startsWith("dateline: a correction needs --author and --reason\n");
    }

    @Test
    void showsWhatTheSecondOfTwoRunsChanged() throws IOException {
        String anew = Told.clash("x", "2024-05-04").replace("\"confidence\":0.80", "\"confidence\":0.40");
        run("add", records("anew.jsonl", anew));
        Program.Result changed = run("diff", "1", "2", "--format", "csv");
        assertThat(changed.out())
                .isEqualTo("article,item,change,words,what\nx,event,changed,bombed,confidence: 0.8 → 0.4\n");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(run("diff", "2", "2").exit()).isZero();
        assertThat(run("diff", "2", "1").err())
                .startsWith("dateline: run 2 is later than run 1: the earlier one comes first\n");
    }

    @Test
    void leavesAnExportAsItIsWhereAnotherCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("export.jsonl"), "the export of before\n");
        Program.Result failed = Program.run(
                "store", "export", "--store", folder.resolve("none.db").toString(), "--output", file.toString());
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(file).hasContent("the export of before");
        assertThat(run("store", "export", "--output", file.toString()).exit()).isZero();
        assertThat(file).content().startsWith("{\"form\":\"dateline-store/1\"");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
        assertThat(run("store", "records", "--output", folder + "/none/x.jsonl").err())
                .isEqualTo("dateline: cannot write to " + folder + "/none/x.jsonl: no such folder\n");
    }

    @Test
    void mergesAndSplitsHappenings() throws IOException {
        run("add", records("later.jsonl", Told.rebuilt("r", "2024-06-13")));
        String[] because = {"--author", "Ada", "--reason", "One course of events"};
        assertThat(run("correct", "x", "e1", "--merge", "r#e1", because[0], because[1], because[2], because[3])
                        .err())
                .isEqualTo("dateline: correction 1 made\n");
        assertThat(run("happenings", "--type", "aid").out()).contains("told 2 times", "x e1: Rebels", "r e1: The army");
        assertThat(run("correct", "x", "e1", "--split", "r", because[0], because[1], because[2], because[3])
                        .err())
                .isEqualTo("dateline: split needs the other event, such as ARTICLE#e1\n");
        run("correct", "x", "e1", "--split", "r#e1", because[0], because[1], because[2], because[3]);
        assertThat(run("happenings", "--type", "aid").out())
                .contains("told once")
                .doesNotContain("x e1");
        assertThat(run("correct", "--list").out()).contains("merge", "split", "yes");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAnAddress() {
        assertThat(Program.run("find", "--store", "postgresql:///news", "bomb").err())
                .isEqualTo("dateline: --store is no address such as postgresql://host/database: it has no host\n");
        assertThat(Program.run("find", "--store", "postgresql://localhost", "bomb")
                        .err())
                .isEqualTo("dateline: --store is no address such as postgresql://host/database: it has no database\n");
        assertThat(Program.run("find", "--store", "postgresql://localhost:fifty/news", "bomb")
                        .err())
                .isEqualTo("dateline: --store is no address such as postgresql://host/database: it has no host\n");
        assertThat(Program.run("find", "--store", "postgresql://nobody:secret@localhost:1/news", "bomb")
                        .err())
                .startsWith("dateline: store postgresql://localhost:1/news: ")
                .hasLineCount(1)
                .doesNotContain("secret");
        assertThat(Program.run("find", "--store", "postgresql://no-such-host.invalid/news", "bomb")
                        .err())
                .isEqualTo("dateline: store postgresql://no-such-host.invalid/news: there is no such host\n");
    }

    @Test
    void saysInOneLineThatThereIsNoStore() {
        String missing = folder.resolve("missing.db").toString();
        Program.Result found = Program.run("find", "--store", missing, "bomb");
        assertThat(found.err()).isEqualTo("dateline: there is no store " + missing + "\n");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(Files.exists(Path.of(missing))).isFalse();
    }
}
