// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.dataset.Manifest;
import dev.dateline.record.RecordFormat;
import dev.dateline.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folders of records and their manifests. */
class FolderOutputTest {
    private static final ReadOptions OPTIONS = options(Format.JSONL);
    private static final Counts COUNTS = new Counts(2, 1, 3);

    @TempDir
    private Path folder;

    private static ReadOptions options(Format format) {
        return new ReadOptions("1 reader 2", format, "2024-05-06", null, 0, false, List.of());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Program.Result read(String format, String... more) throws IOException {
        Path one = folder.resolve("one.txt");
        Path two = folder.resolve("two é.txt");
        Files.writeString(one, "Police in Oslo arrested two men on Friday.");
        Files.writeString(two, "Rebels attacked the town of Velm on Sunday.");
        List<String> arguments = Stream.concat(
                        Stream.of("read", "--format", format, "--output", out() + "/", one.toString(), two.toString()),
                        Stream.of(more))
                .toList();
        return Program.run(arguments.toArray(String[]::new));
    }

    /** All files of the output folder, hidden ones too, with what they hold. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> inside = Files.list(out())) {
            for (Path path : inside.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void writesRecordsWithAManifestWhoseSumsHold() throws Exception {
        Program.Result result =
                read("jsonl", "--date", "2024-05-06", folder.resolve("gone.txt").toString());
        assertThat(result.exit()).isEqualTo(3);
        Map<String, String> files = files();
        assertThat(files.keySet()).containsExactly("SHA256SUMS", "manifest.json", "records.jsonl");
        String records = files.getOrDefault("records.jsonl", "");
        assertThat(records.lines()).hasSize(2).allSatisfy(RecordFormat::read);
        JsonNode manifest = JsonMapper.shared().readTree(files.getOrDefault("manifest.json", ""));
        assertThat(manifest.path("schema").stringValue()).isEqualTo("dateline-manifest/1");
        assertThat(manifest.path("version").stringValue())
                .isEqualTo(RecordFormat.read(records.lines().findFirst().orElseThrow())
                        .version());
        assertThat(manifest.path("complete").booleanValue()).isTrue();
        assertThat(manifest.path("options"))
                .hasToString(
                        "{\"format\":\"jsonl\",\"date\":\"2024-05-06\",\"outlet\":null,\"min-confidence\":0.0,\"demonyms\":false,\"home\":[]}");
        assertThat(manifest.path("articles")).hasToString("{\"read\":2,\"skipped\":0,\"failed\":1}");
        assertThat(manifest.path("files"))
                .hasToString("[{\"name\":\"records.jsonl\",\"articles\":2,\"bytes\":"
                        + Files.size(out().resolve("records.jsonl")) + ",\"sha256\":\"" + sha256(records) + "\"}]");
        assertThat(manifest.path("licences").findValuesAsString("source"))
                .anyMatch(source -> source.contains("GeoNames"));
        assertThat(files.getOrDefault("SHA256SUMS", ""))
                .isEqualTo(sha256(records) + "  records.jsonl\n" + sha256(files.getOrDefault("manifest.json", ""))
                        + "  manifest.json\n");
    }

    @Test
    void givesTheSameBytesAgainAndLeavesNothingOfAnEarlierRun() throws IOException {
        read("jsonl");
        Map<String, String> first = files();
        assertThat(read("json").exit()).isZero();
        assertThat(files().keySet())
                .containsExactly("00001-one.json", "00002-two-é.json", "SHA256SUMS", "manifest.json");
        assertThat(read("jsonl").exit()).isZero();
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void leadsFromOnePageToThoseOfAllArticles() throws IOException, NoSuchAlgorithmException {
        assertThat(read("html").exit()).isZero();
        Map<String, String> files = files();
        assertThat(files.keySet())
                .containsExactly("00001-one.html", "00002-two-é.html", "SHA256SUMS", "index.html", "manifest.json");
        String index = files.getOrDefault("index.html", "");
        assertThat(Jsoup.parse(index).select("a").eachAttr("href"))
                .containsExactly("./00001-one.html", "./00002-two-%C3%A9.html");
        assertThat(files.getOrDefault("SHA256SUMS", "")).contains(sha256(index) + "  index.html\n");
        assertThat(read("html").exit()).isZero();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void takesAFolderThatIsThereWithoutItsSlash() throws IOException {
        Path place = Files.createDirectory(out());
        Path article = Files.writeString(folder.resolve("a.txt"), "Police in Oslo arrested two men on Friday.");
        assertThat(Program.run("read", "--output", place.toString(), article.toString())
                        .exit())
                .isZero();
        assertThat(files().keySet()).containsExactly("SHA256SUMS", "manifest.json", "records.txt");
    }

    @Test
    void refusesAFolderWithWhatDatelineDidNotWrite() throws IOException {
        read("jsonl");
        Files.writeString(out().resolve("notes.txt"), "mine");
        Map<String, String> before = files();
        Program.Result result = read("jsonl");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("dateline: cannot write to " + out() + ": it holds what Dateline did not write (notes.txt);"
                        + " give an empty folder\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Files.writeString(out(), "a file");
        Program.Result result = read("jsonl");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("dateline: cannot write to " + out())
                .hasLineCount(1);
    }

    @Test
    void leavesAnEarlierRunWhereNothingCouldBeRead() throws IOException {
        read("jsonl");
        Map<String, String> before = files();
        Program.Result result = Program.run(
                "read", "--output", out() + "/", folder.resolve("gone.txt").toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void keepsWhatIsDoneAndSaysThatItIsIncomplete() throws Exception {
        FolderOutput output = FolderOutput.in(out(), OPTIONS);
        output.take(new Outcome.Written("a", "{}\n", List.of()));
        output.end(COUNTS, false);
        output.take(new Outcome.Written("b", "{}\n", List.of()));
        output.end(COUNTS, true);
        assertThat(files().getOrDefault("records.jsonl", "")).isEqualTo("{}\n");
        assertThat(files().getOrDefault("manifest.json", "")).contains("\"complete\" : false", "\"read\" : 1");
    }

    @Test
    void namesTheFilesOfArticlesWhateverTheyAreCalled() throws Exception {
        FolderOutput output = FolderOutput.in(out(), options(Format.JSON));
        for (String label :
                List.of("../../etc/passwd", "all.jsonl:12", "CON", "https://a.example/x?y=1&z", "..", "-")) {
            output.take(new Outcome.Written(label, "{}\n", List.of()));
        }
        output.end(COUNTS, true);
        assertThat(files().keySet())
                .containsExactly(
                        "00001-passwd.json",
                        "00002-all-12.json",
                        "00003-CON.json",
                        "00004-x-y-1-z.json",
                        "00005.json",
                        "00006.json",
                        "SHA256SUMS",
                        "manifest.json");
    }

    @Test
    void countsAFileOfAnotherKindThatIsCalledAManifestAsForeign() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("manifest.json"), "{\"files\":[{\"name\":\"notes.txt\"}]}");
        Files.writeString(out().resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> FolderOutput.in(out(), OPTIONS))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        refused -> assertThat(refused.line()).contains("(manifest.json, notes.txt)"));
    }

    @Test
    void listsOnlyTermsThatTheNoticeSaysAtLength() throws IOException {
        String notice = Files.readString(Path.of("..", "NOTICE")).replaceAll("\\s+", " ");
        assertThat(Table.beside(Manifest.class, "licences.tsv").rows())
                .filteredOn(row -> !row.text("source").equals("their publishers"))
                .allSatisfy(
                        row -> assertThat(notice).contains(row.text("source").replaceAll("[ ,(].*", "")));
    }

    @Test
    void leavesFilesOutsideTheFolderAloneThatAManifestNames() throws Exception {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");
        Files.createDirectories(out());
        Files.writeString(
                out().resolve(Manifest.NAME),
                "{\"schema\":\"dateline-manifest/1\",\"files\":[{\"name\":\"../precious.txt\"},{\"name\":\"" + precious
                        + "\"},{\"name\":\"\"}]}");
        assertThat(read("jsonl").exit()).isZero();
        assertThat(precious).hasContent("mine");
    }

    @Test
    void leavesOutWhatARunThatWasKilledLeftBehind() throws Exception {
        Path part = out().resolve(".part-" + ProcessHandle.current().pid());
        Files.createDirectories(part);
        Files.writeString(part.resolve("records.jsonl"), "half a record");
        assertThat(read("jsonl").exit()).isZero();
        Map<String, String> files = files();
        assertThat(files.getOrDefault("records.jsonl", "").lines()).hasSize(2).allSatisfy(RecordFormat::read);
        assertThat(files).doesNotContainKey(part.getFileName().toString());
    }

    @Test
    void cutsNoCharacterOfALongNameInTwo() throws Exception {
        Path named = folder.resolve("x".repeat(49) + "\uD840\uDC00".repeat(3) + ".txt");
        Files.writeString(named, "Police in Oslo arrested two men on Friday.");
        assertThat(Program.run("read", "--format", "html", "--output", out() + "/", named.toString())
                        .exit())
                .isZero();
        assertThat(files()).containsKey("00001-" + "x".repeat(49) + "\uD840\uDC00.html");
    }
}
