// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final String TEXT =
            "The council met on Tuesday. It said that the bridge would be closed for a year.\n";

    @TempDir
    Path folder;

    private final Ingest ingest = new Ingest();

    private String file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }

    private List<Reading> read(String... inputs) {
        try (Stream<Reading> readings = ingest.read(inputs)) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    @Test
    void passesTextThroughUntouched() throws IOException {
        String odd = "  \r\n" + TEXT + "\t \n\n";
        Article article = article(read(file("a.txt", odd)).get(0));
        assertThat(article.text()).isEqualTo(odd);
        assertThat(article.coverage().read()).isEqualTo(odd.length());
        assertThat(article.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void oneBadInputLosesNoOther() throws IOException {
        String good = file("good.txt", TEXT);
        String empty = file("empty.txt", "");
        List<Reading> readings = read("missing.txt", empty, good);
        assertThat(readings.get(0)).isEqualTo(new Reading.Failed("missing.txt", "no such file"));
        assertThat(readings.get(1)).isEqualTo(new Reading.Skipped(empty, "file is empty"));
        assertThat(article(readings.get(2)).text()).isEqualTo(TEXT);
    }

    @Test
    void walksFoldersInSortedOrderAndSurvivesLinksThatLeadBack() throws IOException {
        file("in/b.txt", TEXT);
        file("in/a/z.txt", TEXT);
        file("in/.hidden", TEXT);
        Files.createSymbolicLink(folder.resolve("in/c"), folder.resolve("in"));
        List<Reading> readings = read(folder.resolve("in").toString());
        assertThat(readings.stream()
                        .map(Reading::label)
                        .map(label -> label.substring(folder.toString().length() + 1)))
                .containsExactly("in/a/z.txt", "in/b.txt", "in/c");
        assertThat(readings.get(2)).isInstanceOf(Reading.Skipped.class);
    }

    @Test
    void skipsRecordsAndGoldThatLieInAFolder() throws IOException {
        String article = "{\"text\":\"" + TEXT.strip() + "\"";
        String gold = file("in/gold/a.json", article + ",\"statements\":[],\"events\":[]}");
        file("in/records.jsonl", "{\"schema\":\"dateline/1\"," + article.substring(1) + "}\n" + article + "}\n");
        List<Reading> readings = read(folder.resolve("in").toString());
        assertThat(readings.subList(0, 2))
                .extracting(Reading::label)
                .containsExactly(gold + ":1", folder.resolve("in/records.jsonl") + ":1");
        assertThat(readings.subList(0, 2))
                .allMatch(reading -> reading instanceof Reading.Skipped skipped
                        && skipped.reason().equals("a record, gold or manifest and no article"));
        assertThat(article(readings.get(2)).text()).isEqualTo(TEXT.strip());
        assertThat(article(read(gold).get(0)).text()).isEqualTo(TEXT.strip());
    }

    @Test
    void skipsAFolderOfRecordsAsOne() throws IOException {
        file("in/a.txt", TEXT);
        file("in/out/manifest.json", "{\n  \"schema\" : \"dateline-manifest/1\"\n}\n");
        file("in/out/records.txt", TEXT);
        List<Reading> readings = read(folder.resolve("in").toString());
        assertThat(article(readings.get(0)).text()).isEqualTo(TEXT);
        assertThat(readings.subList(1, readings.size()))
                .containsExactly(new Reading.Skipped(
                        folder.resolve("in/out").toString(), "folder holds records that Dateline wrote"));
    }

    @Test
    void passesATextThroughThatBeginsAsAPageDoes() throws IOException {
        String text = "<html> is where a page begins, the council said.\n" + TEXT;
        assertThat(article(read(file("a.txt", text)).get(0)).text()).isEqualTo(text);
    }

    @Test
    void namesTheBrokenLineOfJsonLines() throws IOException {
        String lines = "{\"id\":\"one\",\"text\":\"" + TEXT.strip()
                + "\",\"published\":\"2031-02-03\"}\n{\"id\": \"two\", \n\n{\"id\":7,\"text\":\"" + TEXT.strip()
                + "\"}";
        String path = file("lines.jsonl", lines);
        List<Reading> readings = read(path);
        assertThat(readings).hasSize(3);
        assertThat(article(readings.get(0)).id()).isEqualTo("one");
        assertThat(article(readings.get(0)).published()).hasToString("Published[text=2031-02-03, day=2031-02-03]");
        assertThat(readings.get(1)).isInstanceOf(Reading.Failed.class);
        assertThat(readings.get(1).label()).isEqualTo(path + ":2");
        assertThat(article(readings.get(2)).id()).isEqualTo("7");
    }

    @Test
    void makesAnIdWhereTheCallersIsBlank() throws IOException {
        String blank = file("blank.jsonl", "{\"id\":\" \",\"text\":\"" + TEXT.strip() + "\"}\n");
        assertThat(article(read(blank).get(0)).id()).isEqualTo(ArticleId.ofText(TEXT.strip()));
    }

    @Test
    void readsTheTimesThatProgramsWriteBesideIso8601() throws IOException {
        String line = "{\"text\":\"" + TEXT.strip() + "\",\"published\":\"%s\"}\n";
        String lines = line.formatted("2031-02-03T23:30:00+0500") + line.formatted("2031-02-03 23:30:00");
        assertThat(read(file("times.jsonl", lines)))
                .extracting(reading -> article(reading).published())
                .containsExactly(
                        new Published("2031-02-03T23:30:00+05:00", LocalDate.of(2031, 2, 3)),
                        new Published("2031-02-03T23:30:00", LocalDate.of(2031, 2, 3)));
    }

    @Test
    void sniffsStandardInput() {
        try (Stream<Reading> readings = ingest.read(
                List.of("-"),
                new ByteArrayInputStream(("{\"id\":\"x\",\"text\":\"" + TEXT.strip() + "\"}\n").getBytes(UTF_8)))) {
            assertThat(article(readings.findFirst().orElseThrow()).id()).isEqualTo("x");
        }
    }

    @Test
    void saysOfEachOddFileWhatItIs() throws IOException {
        Path image = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        Path nul = Files.write(folder.resolve("b.txt"), new byte[] {65, 0, 66, 0, 0, 1, 2, 3, 9});
        String odd = file("c.log", "a,b\n1,2\n");
        String blank = file("d.txt", " \n\n");
        String page = file("e.php", "<!DOCTYPE html><html><body><article><p>" + TEXT + "</p></article></body></html>");
        List<Reading> readings = read(image.toString(), nul.toString(), odd, blank, page);
        assertThat(readings.get(0)).isEqualTo(new Reading.Failed(image.toString(), "binary file (image)"));
        assertThat(readings.get(1)).isEqualTo(new Reading.Failed(nul.toString(), "binary file (unknown kind)"));
        assertThat(readings.get(2))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).startsWith("unknown kind of file .log"));
        assertThat(readings.get(3)).isEqualTo(new Reading.Skipped(blank, "text is empty"));
        assertThat(article(readings.get(4)).text()).isEqualTo(TEXT.strip());
    }

    @Test
    void readsTheObjectsOfAListOneByOne() throws IOException {
        String list = file(
                "list.json",
                "[\n {\"text\": \"Police met in Oslo.\"},\n {\"body\": \"x\"}, {\"text\": \"Troops left Bergen.\"}]");
        List<Reading> readings = read(list);
        assertThat(article(readings.get(0)).text()).isEqualTo("Police met in Oslo.");
        assertThat(readings.get(1))
                .isEqualTo(new Reading.Failed(list + "[2]", "neither text nor html in the JSON object (it has body)"));
        assertThat(article(readings.get(2)).text()).isEqualTo("Troops left Bergen.");
        assertThat(readings).hasSize(3);
    }

    @Test
    void goesOnInAListBehindWhatIsNoArticle() throws IOException {
        String mixed = file("mixed.json", "[1, {\"text\": \"Police met.\"}, [null]]");
        String cut = file("cut.json", "[{\"text\": \"Police met.\"}, {\"text\": \"Tro");
        String none = file("none.json", "[]");
        List<Reading> readings = read(mixed);
        assertThat(readings.get(0)).isEqualTo(new Reading.Failed(mixed + "[1]", "not a JSON object"));
        assertThat(article(readings.get(1)).text()).isEqualTo("Police met.");
        assertThat(readings.get(2)).isEqualTo(new Reading.Failed(mixed + "[3]", "not a JSON object"));
        assertThat(readings).hasSize(3);
        assertThat(read(cut)).hasSize(2).last().isInstanceOfSatisfying(Reading.Failed.class, failed -> {
            assertThat(failed.label()).isEqualTo(cut + "[2]");
            assertThat(failed.error()).startsWith("not a JSON object: Unexpected end");
        });
        assertThat(read(none)).containsExactly(new Reading.Skipped(none, "list is empty"));
    }

    @Test
    void endsAListAtAnArticleThatIsTooLarge() throws IOException {
        Limits small = new Limits(2000, Limits.STANDARD.connect(), Limits.STANDARD.request());
        String item = "{\"text\":\"Police met in Oslo. " + "They met. ".repeat(100) + "\"},";
        String list = file("large.json", "[" + item.repeat(4) + "{\"text\":\"" + "x".repeat(5000) + "\"}]");
        List<Reading> readings =
                new Ingest(new Defaults(null, null), small).read(list).toList();
        assertThat(readings.subList(0, 4)).allSatisfy(one -> assertThat(one).isInstanceOf(Reading.Read.class));
        assertThat(readings.subList(4, readings.size()))
                .containsExactly(new Reading.Failed(list + "[5]", "larger than the limit of 2000 bytes"));
    }

    @Test
    void saysWhatAFileIsNotAndWhatWasMeant() throws IOException {
        String warc = file("a.warc", "hello\n");
        String feed = file("b.xml", "<?xml version='1.0'?>\n<rss><channel></channel></rss>");
        assertThat(read(warc, feed, "htp://post.example/a", "www.post.example/a"))
                .containsExactly(
                        new Reading.Failed(warc, "named .warc, but does not begin as such files do"),
                        new Reading.Skipped(feed, "feed or sitemap: it lists articles, which dateline watch reads"),
                        new Reading.Failed(
                                "htp://post.example/a", "no such file; addresses begin with http:// or https://"),
                        new Reading.Failed(
                                "www.post.example/a", "no such file; addresses begin with http:// or https://"));
    }

    @Test
    void namesTheLimitOfAPageThatIsTooLarge() throws IOException {
        Path path = folder.resolve("large.html");
        byte[] megabyte = ("<p>" + "x".repeat(1020) + "</p>\n").repeat(1024).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertThat(read(path.toString()))
                .containsExactly(new Reading.Failed(path.toString(), "larger than the limit of 16 MB"));
    }

    @Test
    void aLineThatIsTooLongLosesNoOther() throws IOException {
        String path = file(
                "long.jsonl",
                "{\"text\":\"" + "x".repeat(500) + "\"}\n{\"id\":\"b\",\"text\":\"" + TEXT.strip() + "\"}\n");
        Limits small = new Limits(200, Limits.STANDARD.connect(), Limits.STANDARD.request());
        try (Stream<Reading> readings = new Ingest(Defaults.NONE, small).read(path)) {
            List<Reading> list = readings.toList();
            assertThat(list.get(0))
                    .isEqualTo(new Reading.Failed(path + ":1", "line is larger than the limit of 200 bytes"));
            assertThat(article(list.get(1)).id()).isEqualTo("b");
        }
    }

    @Test
    void fillsWhatAnInputDoesNotSay() throws IOException {
        Defaults defaults = new Defaults(Published.parse("2031-02-03").orElseThrow(), "Harbour Post");
        String path = file(
                "a.jsonl",
                "{\"text\":\"" + TEXT.strip() + "\"}\n{\"text\":\"" + TEXT.strip()
                        + "\",\"outlet\":\"Other\",\"published\":\"2031-01-01T08:00:00Z\"}\n");
        try (Stream<Reading> readings = new Ingest(defaults, Limits.STANDARD).read(path)) {
            List<Reading> list = readings.toList();
            assertThat(article(list.get(0)).outlet()).isEqualTo("Harbour Post");
            assertThat(article(list.get(0)).published()).isEqualTo(defaults.published());
            assertThat(article(list.get(1)).outlet()).isEqualTo("Other");
            assertThat(article(list.get(1)).published())
                    .hasToString("Published[text=2031-01-01T08:00:00Z, day=2031-01-01]");
        }
    }

    @Test
    void believesTheCallersLanguageAndRefusesABadDate() throws IOException {
        String lines = """
                {"text":"Xyz abc.","language":"fr"}
                {"text":"Xyz abc.","published":"soon"}
                {"text":5}
                {"title":"x"}
                [1]
                """;
        String path = file("a.jsonl", lines);
        List<Reading> readings = read(path);
        assertThat(readings.get(0)).isEqualTo(new Reading.Skipped(path + ":1", "language is French"));
        assertThat(readings.get(1))
                .isEqualTo(new Reading.Failed(path + ":2", "published \"soon\" is no ISO 8601 date"));
        assertThat(readings.get(2)).isEqualTo(new Reading.Failed(path + ":3", "text is no string"));
        assertThat(readings.get(3))
                .isEqualTo(new Reading.Failed(path + ":4", "neither text nor html in the JSON object (it has title)"));
        assertThat(readings.get(4)).isEqualTo(new Reading.Failed(path + ":5", "not a JSON object"));
    }

    @Test
    void readsOneObjectLaidOutOverManyLines() throws IOException {
        String path = file(
                "one.json",
                "{\n  \"id\": \"one\",\n  \"html\": \"<h1>Bridge closed</h1><p>" + TEXT.strip() + "</p>\"\n}\n");
        Article article = article(read(path).get(0));
        assertThat(article.id()).isEqualTo("one");
        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article.text()).isEqualTo(TEXT.strip());
    }

    @Test
    void survivesALinkThatLeadsToItself() throws IOException {
        Path loop = folder.resolve("loop.txt");
        Files.createSymbolicLink(loop, loop);
        assertThat(read(loop.toString())).hasSize(1).first().isInstanceOf(Reading.Failed.class);
    }
}
