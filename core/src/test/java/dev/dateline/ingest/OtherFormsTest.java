// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, mail and PDF. */
class OtherFormsTest {
    private static final String TEXT =
            "The council met on Tuesday. It said that the bridge would be closed for a year.";

    @TempDir
    Path folder;

    private List<Reading> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Stream<Reading> readings = new Ingest().read(file.toString())) {
            return readings.toList();
        }
    }

    private List<Reading> read(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8));
    }

    private String label(String name) {
        return folder.resolve(name).toString();
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    @Test
    void readsTheNamedColumnsOfATable() throws IOException {
        List<Reading> readings = read(
                "a.csv",
                "Headline,Date,Text,URL,Noise\r\n"
                        + "\"Bridge, closed\",2031-02-03,\"" + TEXT
                        + "\n\"\"Never,\"\" it said.\",https://news.example/1,x\r\n"
                        + "\r\nNo text,2031-02-03,,,\r\nTwo,soon," + TEXT + ",,\r\n");
        assertThat(article(readings.get(0)).text()).isEqualTo(TEXT + "\n\"Never,\" it said.");
        assertThat(article(readings.get(0)).title()).isEqualTo("Bridge, closed");
        assertThat(article(readings.get(0)).url()).isEqualTo("https://news.example/1");
        assertThat(article(readings.get(0)).published()).hasToString("Published[text=2031-02-03, day=2031-02-03]");
        assertThat(readings.get(1))
                .isEqualTo(new Reading.Skipped(label("a.csv") + ":5", "row has neither a text nor an address"));
        assertThat(((Reading.Read) readings.get(2)).notes()).containsExactly("\"soon\" is no ISO 8601 date");
        assertThat(article(readings.get(2)).published()).isNull();
        assertThat(readings.get(2).label()).isEqualTo(label("a.csv") + ":6");
    }

    @Test
    void readsTablesWithTabsOrSemicolonsInAnyCharset() throws IOException {
        String table = "id\ttext\n1\t" + TEXT + " \u201cNever\u201d\n";
        Article article = article(
                read("a.tsv", table.getBytes(Charset.forName("windows-1252"))).get(0));
        assertThat(article.text()).endsWith("\u201cNever\u201d");
        assertThat(article(read("b.csv", "id;text\n7;" + TEXT + "\n").get(0)).id())
                .isEqualTo("7");
    }

    @Test
    void takesTheAddressesOfGdeltAndOfOtherListsEachOnce() throws IOException {
        String event = "1\t".repeat(60) + "http://127.0.0.1:9/%s\n";
        String graph = "1\t".repeat(4) + "http://127.0.0.1:9/3" + "\thttp://no.example/".repeat(22) + "\n";
        List<Reading> events =
                read("20310203.export.CSV", event.formatted(1) + event.formatted(2) + event.formatted("1#a"));
        assertThat(events)
                .extracting(Reading::label)
                .containsExactly(
                        label("20310203.export.CSV") + ":1 http://127.0.0.1:9/1",
                        label("20310203.export.CSV") + ":2 http://127.0.0.1:9/2",
                        label("20310203.export.CSV") + ":3 http://127.0.0.1:9/1#a");
        assertThat(events.get(2)).isEqualTo(new Reading.Skipped(events.get(2).label(), "address stands above already"));
        assertThat(read("20310203.gkg.csv", graph).get(0).label()).endsWith(":1 http://127.0.0.1:9/3");
        assertThat(read("list.csv", "URL,MobileURL,Date,Title\nhttp://127.0.0.1:9/4,,20310203,x\n")
                        .get(0))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.error()).contains("is not on the public internet"));
    }

    @Test
    void saysThatATableHasNoColumnToRead() throws IOException {
        assertThat(read("c.csv", "a,b\n1,2\n"))
                .containsExactly(new Reading.Failed(label("c.csv"), "table has no column text, html or url"));
    }

    @Test
    void aQuoteThatIsNeverClosedEndsAtTheLimit() throws IOException {
        Path file = Files.writeString(
                folder.resolve("q.csv"), "id,text\n1,\"open\n" + "x\n".repeat(2000) + "2," + TEXT + "\n");
        Limits small = new Limits(500, Limits.STANDARD.connect(), Limits.STANDARD.request());
        try (Stream<Reading> readings = new Ingest(Defaults.NONE, small).read(file.toString())) {
            List<Reading> list = readings.toList();
            assertThat(list.get(0))
                    .isEqualTo(new Reading.Failed(label("q.csv") + ":2", "row is larger than the limit of 500 bytes"));
            assertThat(article(list.get(list.size() - 1)).id()).isEqualTo("2");
        }
    }

    @Test
    void readsTheTextOfAMessage() throws IOException {
        String mail = String.join(
                "\r\n",
                "From: =?UTF-8?Q?Caf=C3=A9_Post?= <post@news.example>",
                "Subject: =?UTF-8?B?QnJpZGdlIGNsb3NlZA==?=",
                "Date: Mon, 3 Feb 2031 08:09:10 +0100 (CET)",
                "Content-Type: text/plain; charset=iso-8859-1",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "The caf=E9 council met on Tuesday and said that the bridge would be closed",
                "for a year, and that nobody would be let over it at night or on any Sunday",
                "morning.",
                "",
                "Work begins in March, the mayor said.",
                "-- ",
                "The Post, 1 Main Street",
                "");
        Article article = article(read("a.eml", mail.getBytes(ISO_8859_1)).get(0));
        assertThat(article.text())
                .isEqualTo(
                        "The caf\u00e9 council met on Tuesday and said that the bridge would be closed for a year, and that"
                                + " nobody would be let over it at night or on any Sunday morning.\n"
                                + "Work begins in March, the mayor said.");
        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article.outlet()).isEqualTo("Caf\u00e9 Post");
        assertThat(article.published()).hasToString("Published[text=2031-02-03T08:09:10+01:00, day=2031-02-03]");
    }

    @Test
    void readsThePageOfAMessageAndNoAttachment() throws IOException {
        String mail = "From: post@news.example\nSubject: Bridge\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n"
                + "Content-Disposition: attachment; filename=x.txt\n\nAttached words that are no article at all.\n--b\n"
                + "Content-Type: text/html\n\n<html><body><article><p>" + TEXT
                + "</p></article></body></html>\n--b--\n";
        Article article = article(read("a.eml", mail).get(0));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isNull();
    }

    @Test
    void namesTheLimitsOfMessages() throws IOException {
        StringBuilder deep = new StringBuilder("Subject: x\n");
        for (int i = 0; i < 1000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(read("deep.eml", deep.toString()))
                .containsExactly(
                        new Reading.Failed(label("deep.eml"), "parts of the message stand in parts, too deep"));
        assertThat(read("none.eml", "\n\nno headers\n").get(0)).isInstanceOf(Reading.Failed.class);
    }

    private static byte[] pdf(String title, String... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 700);
                    for (String line : text.split("\n", -1)) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsTheTextOfAPdf() throws IOException {
        byte[] pdf = pdf(
                "Bridge closed",
                "Bridge closed\n\n\nThe council met on Tuesday. It said that the bridge would be clo-\nsed for a year.\n\n\n1");
        Article article = article(read("a.pdf", pdf).get(0));
        assertThat(article.text())
                .isEqualTo(
                        "Bridge closed\nThe council met on Tuesday. It said that the bridge would be closed for a year.");
        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article(read("b.pdf", pdf("Microsoft Word - draft7.doc", TEXT))
                                .get(0))
                        .title())
                .isNull();
    }

    @Test
    void saysOfAPdfWhyItHasNoText() throws IOException {
        assertThat(read("scan.pdf", pdf("", "")))
                .containsExactly(new Reading.Skipped(label("scan.pdf"), "PDF without a text (pictures of pages)"));
        assertThat(read("bad.pdf", "%PDF-1.7\nnot really").get(0))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.error()).startsWith("PDF cannot be read: "));
    }

    @Test
    void stopsAPdfThatSwells() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(ISO_8859_1));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        assertThat(read("bomb.pdf", file.toByteArray()))
                .containsExactly(new Reading.Failed(label("bomb.pdf"), "PDF unpacks to more than the limit of 256 MB"));
    }
}
