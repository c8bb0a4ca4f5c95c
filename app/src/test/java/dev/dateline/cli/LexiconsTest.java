// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lexicons of a user's own, the folder of the guide among them. */
class LexiconsTest {
    private static final Path GUIDE = Path.of("..", "docs", "guides", "own-lexicons");
    private static final String TYPES = "type\tparent\tmode\tcameo\tdefinition\tyes\tno\n";
    private static final String AGENTS = "id\tnouns\tkind\tsector\ttraits\tyes\tno\n";
    private static final String TRIGGERS = "id\twords\tpart\twith\ttype\tcameo\tactors\tyes\tno\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path texts;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Program.Result read(String text) throws IOException {
        Path article = texts.resolve("article.txt");
        Files.writeString(article, text);
        return Program.run("read", "--format", "jsonl", "--lexicons", folder.toString(), article.toString());
    }

    private List<String> faults() throws IOException {
        Program.Result result = read("Rebels attacked the town on Sunday.");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        Program.Result checked = Program.run("check", folder.toString());
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.err()).isEqualTo(result.err());
        return result.err()
                .replace("dateline: ", "")
                .replace(folder + "/", "")
                .replaceAll("(?m) is none of .*", " is none")
                .lines()
                .toList();
    }

    @Test
    void readsTheArticleOfTheGuideWithItsTypeOfEvents() throws IOException {
        Program.Result checked = Program.run("check", GUIDE.toString());
        assertThat(checked.exit()).as(checked.err()).isZero();
        Program.Result result = Program.run(
                "read",
                "--format",
                "jsonl",
                "--lexicons",
                GUIDE.toString(),
                GUIDE.resolveSibling("own-lexicons.txt").toString());
        ArticleRecord record = RecordFormat.read(result.out());
        List<Event> own = record.events().stream()
                .filter(event -> "pipeline-sabotage".equals(event.subtype()))
                .toList();
        assertThat(own).extracting(Event::type).containsOnly(EventType.ASSAULT);
        assertThat(own).extracting(Event::status).containsExactly(Status.HAPPENED, Status.DENIED);
        assertThat(record.actors())
                .anyMatch(actor -> actor.name().equals("Velm Liberation Front") && "HUN".equals(actor.country()));
        assertThat(record.version()).matches(".* reader \\S+ lexicons [0-9a-f]{12}");
        assertThat(RecordFormat.line(record) + "\n").isEqualTo(result.out());
    }

    @Test
    void givesTheRecordOfAnEmptyFolderAsWithoutOne() throws IOException {
        Program.Result with = read("Rebels attacked the town of Velm on Sunday.");
        Program.Result without = Program.run(
                "read", "--format", "jsonl", texts.resolve("article.txt").toString());
        assertThat(with.out().replaceAll(" lexicons [0-9a-f]{12}", "")).isEqualTo(without.out());
        assertThat(without.out()).doesNotContain("subtype");
    }

    @Test
    void takesATriggerAway() throws IOException {
        String text = "Rebels abducted two teachers on Sunday.";
        String id = RecordFormat.read(read(text).out()).events().get(0).why().replaceAll("^lexicon ([\\w.-]+).*", "$1");
        write("triggers.tsv", "id\n-" + id + "\n");
        assertThat(RecordFormat.read(read(text).out()).events())
                .noneMatch(event -> event.why().contains(id));
    }

    @Test
    void knowsPersonsCuesAndPlacesOfOnesOwn() throws IOException {
        write("known.tsv", "key\tkind\tcountry\tsector\nOona Reyl\tP\tNOR\tMED\n");
        write("lands.tsv", "names\tkind\tcountry\tlatitude\tlongitude\nVelm Delta\tregion\tNOR\t62.0\t10.0\n");
        write(
                "cues.tsv",
                "id\tlemma\tpos\tkind\tframes\tact\tmust\tmustnot\n"
                        + "own.tweet\ttweet\tverb\tspeech\tclause\tassert\tOfficials tweeted that the bridge collapsed."
                        + "\tOfficials tweeted a picture.\n");
        ArticleRecord record =
                RecordFormat.read(read("Oona Reyl tweeted from Norway that the hospital in the Velm Delta was open.")
                        .out());
        assertThat(record.actors())
                .anyMatch(actor -> actor.name().equals("Oona Reyl") && "NOR".equals(actor.country()));
        assertThat(record.places())
                .anyMatch(place -> place.name().equals("Velm Delta") && "NOR".equals(place.country()));
        assertThat(record.statements()).hasSize(1);
    }

    @Test
    void tellsEveryFaultAtItsCellAndReadsNothing() throws IOException {
        write("types.tsv", TYPES + "Own\tASSAULT\tdestroy\t1712\tx\tA.\tB.\nlone\tAID\tdestroy\t1712\t\tA.\tB.\n");
        write("triggers.tsv", TRIGGERS + "t1\tpaint\tverbs\tobj:@no\tSPOIL\t190\tsubj\t\t\n");
        write("agents.tsv", AGENTS + "mine\tferryman\tperson\tXYZ\tbig\tx\ty\n");
        write("organisations.tsv", "id\tnames\tbodies\nown\tOwn Party\tsome\n");
        assertThat(faults())
                .containsExactly(
                        "agents.tsv:2:4: sector XYZ is none",
                        "agents.tsv:2:5: traits big is none",
                        "organisations.tsv:2:3: bodies some is none",
                        "triggers.tsv:2:3: part verbs is none",
                        "triggers.tsv:2:4: with obj:@no: no class @no",
                        "triggers.tsv:2:5: type SPOIL is none",
                        "triggers.tsv:2:8: yes is empty",
                        "types.tsv:2:1: type Own is not made of small letters and digits with hyphens between",
                        "types.tsv:3:3: mode destroy is none",
                        "types.tsv:3:4: code 1712 is none",
                        "types.tsv:3:5: definition is empty",
                        "11 faults in the lexicons: nothing is read");
    }

    @Test
    void runsTheExamplesWithTheReaderAndTellsThoseThatFail() throws IOException {
        write(
                "types.tsv",
                TYPES + "bridge-painting\tAID\t\t070\tSomebody paints a bridge.\t"
                        + "Students painted the bridge.|Students repaired the bridge.\tStudents painted the bridge on Monday.\n");
        write(
                "triggers.tsv",
                TRIGGERS + "paint\tpaint\tverb\tobj:bridge\tbridge-painting\t\tsubj\t"
                        + "Students painted a house.\tStudents painted the bridge.\n");
        write("agents.tsv", AGENTS + "ferryman\tferryman\tperson\tLAB\t\tan old captain\tan old ferryman\n");
        assertThat(faults())
                .containsExactly(
                        "agents.tsv:2:6: \"an old captain\" must be decided by the noun ferryman, but is not",
                        "agents.tsv:2:7: \"an old ferryman\" must not be decided by the noun ferryman, but is",
                        "2 faults in the lexicons: nothing is read");
        Files.delete(folder.resolve("agents.tsv"));
        assertThat(faults())
                .containsExactly(
                        "triggers.tsv:2:8: \"Students painted a house.\" must be decided by paint, but no line does",
                        "triggers.tsv:2:9: \"Students painted the bridge.\" must not be decided by paint, but is",
                        "types.tsv:2:6: \"Students repaired the bridge.\" must have an event of bridge-painting,"
                                + " but has no event",
                        "types.tsv:2:7: \"Students painted the bridge on Monday.\" must have no event of"
                                + " bridge-painting, but has one",
                        "4 faults in the lexicons: nothing is read");
    }

    @Test
    void tellsFilesThatAreNoTables() throws IOException {
        write("trigers.tsv", TRIGGERS);
        assertThat(faults().get(0))
                .startsWith("trigers.tsv: is the name of no table; the tables are abbreviations.tsv,");
    }

    @Test
    void scoresGoldWithThem() throws IOException {
        write("types.tsv", "nonsense\n");
        Program.Result result = Program.run(
                "evaluate",
                "--lexicons",
                folder.toString(),
                Path.of("..", "samples", "gold").toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("types.tsv:1:1: no column is called \"nonsense\"");
    }

    @Test
    void namesKindsThatNoRuleKnowsAndFoldersThatLieTooDeep() throws IOException {
        Files.createDirectories(folder.resolve("figure"));
        write("figure/words.tsv", "id\tkind\twords\tvalue\tyes\tno\nown-unit\tmeasur\tstook\tstook\t\t\n");
        write("quotes.tsv", "id\tkind\twords\tyes\tno\nown-dub\tdubbing\tdub\t\t\n");
        Files.createDirectories(folder.resolve("event").resolve("mine"));
        assertThat(faults())
                .contains(
                        "figure/words.tsv:2:2: kind measur is none",
                        "quotes.tsv:2:2: kind dubbing is none",
                        "event/mine: is a folder where only tables of a room lie");
    }
}
