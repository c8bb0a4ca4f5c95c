// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gives one clear line and the right exit code, and does the articles beside it no harm. */
class BadInputTest {
    private static final String GOOD = "The mayor of Oslo met the striking nurses. She promised them a raise.";

    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void placeAGoodArticle() throws IOException {
        good = write("good.txt", GOOD);
    }

    @Test
    void namesAMissingFile() {
        failsAlone(folder.resolve("nowhere.txt").toString(), "nowhere.txt: no such file");
    }

    @Test
    void namesAnEmptyFile() throws IOException {
        skipsAlone(write("empty.txt", ""), "empty.txt: skipped: file is empty");
    }

    @Test
    void namesABinaryFile() throws IOException {
        Path binary = folder.resolve("picture.txt");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        failsAlone(binary.toString(), "picture.txt: binary file");
    }

    @Test
    void namesAFolderWithoutFiles() throws IOException {
        skipsAlone(Files.createDirectory(folder.resolve("none")).toString(), "none: skipped: folder is empty");
    }

    @Test
    void readsAPageThatDeclaresAWrongCharset() throws IOException {
        String text = "The café owners of Orléans, who say that they were never asked, accused the council on"
                + " Monday of closing the street without a vote.";
        String page = "<html><head><meta charset=\"%s\"><title>x</title></head><body><article><p>" + text + "</p><p>"
                + text.replace("Monday", "Tuesday") + "</p></article></body></html>";
        Path latin = folder.resolve("latin.html");
        Files.write(latin, page.formatted("utf-8").getBytes(Charset.forName("windows-1252")));
        Path unicode = folder.resolve("unicode.html");
        Files.write(unicode, page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8));
        Program.Result result = Program.run("read", "--format", "jsonl", latin.toString(), unicode.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("The café owners of Orléans"));
    }

    @Test
    void namesAPageWithoutAnArticle() throws IOException {
        String page = write("menu.html", "<html><body><nav><a href=a>Home</a> <a href=b>Sport</a></nav></body></html>");
        skipsAlone(page, "menu.html: skipped: ");
    }

    @Test
    void namesAPageThatIsTooLarge() throws IOException {
        Path large = folder.resolve("large.html");
        Files.writeString(large, "<html><body>" + "<p>Police in Oslo arrested two men.".repeat(1 << 20));
        assertThat(Files.size(large)).isGreaterThan(30L << 20);
        failsAlone(large.toString(), "large.html: larger than the limit of");
    }

    @Test
    void namesTheNumberOfABrokenLine() throws IOException {
        String lines = write("lines.jsonl", """
                {"id":"one","text":"Police in Oslo arrested two men."}
                {"id":"two","text":"Police in
                {"id":"three","text":"Norway sent aid to Chad."}
                """);
        Program.Result result = Program.run("read", "--format", "jsonl", lines);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out().lines().map(line -> RecordFormat.read(line).id()))
                .containsExactly("one", "three");
        assertThat(result.err().lines()).hasSize(2).first().asString().contains("lines.jsonl:2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "yesterday", "2024", ""})
    void refusesAnImpossibleDate(String date) {
        Program.Result result = Program.run("read", "--date", date, good);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("dateline: --date is \"" + date + "\", which is no date such as 2024-05-03");
    }

    @Test
    void saysWhatAMisspeltWordMayHaveMeant() {
        Program.Result command = Program.run("extrct", good);
        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.err())
                .startsWith("dateline: there is no command \"extrct\"; did you mean extract")
                .contains("?\nTry: dateline --help");
        Program.Result option = Program.run("read", "--formt", "jsonl", good);
        assertThat(option.exit()).isEqualTo(2);
        assertThat(option.err()).contains("'--formt'; did you mean --format?\nTry: dateline read --help");
        assertThat(Program.run("zzz").err()).startsWith("dateline: there is no command \"zzz\"\n");
    }

    @Test
    void refusesToWriteOverItsInput() {
        Program.Result result = Program.run("read", "--output", good, good);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("dateline: --output is " + good + ", which is an input too");
        assertThat(Path.of(good)).hasContent(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9999", "two"})
    void refusesANumberOfThreadsThatCannotBe(String threads) {
        Program.Result result = Program.run("read", "--threads", threads, good);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("--threads")
                .contains(threads);
    }

    @Test
    void saysThatADateWouldHelp() throws IOException {
        String undated = write("undated.txt", "Police in Oslo arrested two men on Friday.");
        String hint = "not say when it was published, so \"Friday\" and its like stay without a day: give --date";
        assertThat(Program.run("read", undated).err()).isEqualTo("dateline: one article does " + hint + "\n");
        assertThat(Program.run("read", undated, undated).err()).contains("dateline: 2 articles do " + hint + "\n");
        assertThat(Program.run("read", "--date", "2024-05-06", undated).err()).isEmpty();
        String plain = write("plain.txt", "Police in Oslo arrested two men.");
        assertThat(Program.run("read", plain).err()).isEmpty();
    }

    @Test
    void namesTheLanguageOfATextThatIsNotEnglish() throws IOException {
        String finnish = write(
                "finnish.txt",
                "Hallitus ilmoitti perjantaina, että se aikoo leikata opintotukea ensi vuonna. Opiskelijat osoittivat"
                        + " mieltään eduskuntatalon edessä ja vaativat ministeriä perumaan päätöksen. Poliisin mukaan"
                        + " mielenosoitus sujui rauhallisesti, eikä ketään otettu kiinni.");
        skipsAlone(finnish, "Finnish");
    }

    @Test
    void namesAnAddressThatCannotBeReached() throws IOException {
        int nobodyListens;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobodyListens = socket.getLocalPort();
        }
        String address = "http://127.0.0.1:" + nobodyListens + "/story.html";
        failsAlone(address, address + ": ");
    }

    @Test
    void namesAFullDisk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Program.Result result = Program.run(full, "read", good, good);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err().lines())
                .containsExactly("dateline: cannot write to standard output: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that the talks with the rebels would",
                "â€œWe will not leave,â€\u009d said the cafÃ© owner. The police evicted her on Monday.",
                "the president of france met the chancellor of germany in berlin on friday, his office said.",
                "🙂🇫🇷 Zoe\u0308 Ma\u0301rquez 👩\u200d👩\u200d👧 said: “Police shot two 🧑🏽\u200d🌾 in Oslo.” \ud800 e\u0301nd",
                "The minister, \u202bمحمد علي\u202c, told reporters that בנימין כהן would visit Cairo on Monday.",
                "\ufeffPolice fired.\r\n\r\nThe crowd fled.\u0000\u2028Nobody died.\u0085"
            })
    void keepsOffsetsExactInOddText(String text) throws IOException {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        String odd = write("odd.jsonl", "{\"text\":\"" + json + "\"}");
        Program.Result result = Program.run("read", "--format", "jsonl", odd);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(1);
        assertThat(RecordFormat.read(result.out().strip()).text()).isEqualTo(text);
    }

    private void failsAlone(String bad, String message) {
        Program.Result result = besideAGoodOne(bad, message);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(Program.run("read", bad).exit()).isEqualTo(1);
    }

    private void skipsAlone(String bad, String message) {
        Program.Result result = besideAGoodOne(bad, message);
        assertThat(result.exit()).isZero();
        assertThat(Program.run("read", bad).exit()).isEqualTo(1);
    }

    private Program.Result besideAGoodOne(String bad, String message) {
        Program.Result result = Program.run("read", "--format", "jsonl", good, bad, good);
        assertThat(result.out().lines().map(line -> RecordFormat.read(line).text()))
                .isEqualTo(List.of(GOOD, GOOD));
        assertThat(result.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("dateline: ")
                .contains(message)
                .doesNotContain("Exception");
        return result;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
