// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final String TEXT =
            "The council met on Tuesday. It said that the bridge would be closed for a year.";
    private static final String LINE = "{\"text\":\"" + TEXT + "\"}\n";
    private static final String PAGE = "<html lang=en><body><article><p>" + TEXT + "</p></article></body></html>";

    @TempDir
    Path folder;

    private List<Reading> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Stream<Reading> readings = new Ingest().read(file.toString())) {
            return readings.toList();
        }
    }

    private String label(String name) {
        return folder.resolve(name).toString();
    }

    private static byte[] gzip(String... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String member : members) {
            try (GZIPOutputStream out = new GZIPOutputStream(new ByteArrayOutputStream() {
                @Override
                public void close() {
                    packed.writeBytes(toByteArray());
                }
            })) {
                out.write(member.getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().endsWith(".warc.gz")) {
                    CRC32 sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return packed.toByteArray();
    }

    private static String record(String address, String answer) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6513270e-269e-0d37-f2a7-4de452e6b438>\r\n"
                + "WARC-Date: 2031-02-03T04:05:06Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "WARC-Target-URI: " + address + "\r\nContent-Length: " + answer.length() + "\r\n\r\n" + answer
                + "\r\n\r\n";
    }

    private static String page(String address) {
        return record(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE);
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    @Test
    void readsWarcFilesPackedByRecordOrNotAtAll() throws IOException {
        String one = page("https://news.example/1");
        String two = page("https://news.example/2");
        byte[] zstd = Zstd.compress((one + two).getBytes(UTF_8));
        for (byte[] archive : List.of(gzip(one, two), (one + two).getBytes(UTF_8), zstd)) {
            List<Reading> readings = read("news.warc", archive);
            assertThat(readings)
                    .extracting(Reading::label)
                    .containsExactly(
                            label("news.warc") + ":1 https://news.example/1",
                            label("news.warc") + ":2 https://news.example/2");
            assertThat(article(readings.get(1)).text()).isEqualTo(TEXT);
            assertThat(article(readings.get(1)).url()).isEqualTo("https://news.example/2");
        }
    }

    @Test
    void readsPackedLinesAndPages() throws IOException {
        assertThat(article(read("a.jsonl.gz", gzip(LINE, LINE)).get(1)).text()).isEqualTo(TEXT);
        assertThat(article(read("a.html.zst", Zstd.compress(PAGE.getBytes(UTF_8)))
                                .get(0))
                        .text())
                .isEqualTo(TEXT);
        assertThat(read("empty.txt.gz", gzip("")))
                .containsExactly(new Reading.Skipped(label("empty.txt.gz"), "file is empty"));
    }

    @Test
    void readsTheFilesOfAZip() throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("deep.txt", TEXT.getBytes(UTF_8));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/one.txt", TEXT.getBytes(UTF_8));
        files.put("a/.hidden", TEXT.getBytes(UTF_8));
        files.put("__MACOSX/one.txt", TEXT.getBytes(UTF_8));
        files.put("two.jsonl", (LINE + "broken\n").getBytes(UTF_8));
        files.put("three.warc.gz", gzip(page("https://news.example/3")));
        files.put("inner.zip", zip(inner));
        String label = label("all.zip");
        List<Reading> readings = read("all.zip", zip(files));
        assertThat(readings)
                .extracting(Reading::label)
                .containsExactly(
                        label + ":a/one.txt",
                        label + ":two.jsonl:1",
                        label + ":two.jsonl:2",
                        label + ":three.warc.gz:1 https://news.example/3",
                        label + ":inner.zip:deep.txt");
        assertThat(readings)
                .filteredOn(reading -> reading instanceof Reading.Read)
                .hasSize(4);
    }

    @Test
    void readsAZipThatComesAsAStream() throws IOException {
        byte[] zip = zip(Map.of("one.txt", TEXT.getBytes(UTF_8)));
        try (Stream<Reading> readings = new Ingest().read(List.of("-"), new ByteArrayInputStream(zip))) {
            assertThat(article(readings.findFirst().orElseThrow()).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void readsOnlyTheArchiveOfAWacz() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("datapackage.json", "{}".getBytes(UTF_8));
        files.put("pages/pages.jsonl", LINE.getBytes(UTF_8));
        files.put("archive/data.warc.gz", gzip(page("https://news.example/1")));
        assertThat(read("crawl.wacz", zip(files)))
                .extracting(Reading::label)
                .containsExactly(label("crawl.wacz") + ":archive/data.warc.gz:1 https://news.example/1");
    }

    @Test
    void losesNoOtherFileToADamagedOne() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bad.jsonl.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 77, 77, 77});
        files.put("good.txt", TEXT.getBytes(UTF_8));
        List<Reading> readings = read("all.zip", zip(files));
        assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
        assertThat(article(readings.get(1)).text()).isEqualTo(TEXT);
    }

    @Test
    void doesNotTakeOfficeDocumentsForArchives() throws IOException {
        assertThat(read("a.docx", zip(Map.of("[Content_Types].xml", "<x/>".getBytes(UTF_8)))))
                .containsExactly(new Reading.Failed(label("a.docx"), "binary file (Office document or program)"));
    }

    @Test
    void stopsBombsWithAReason() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("bomb.jsonl"));
            megabytes(zip);
            zip.putNextEntry(new ZipEntry("behind.txt"));
            zip.write(TEXT.getBytes(UTF_8));
        }
        assertThat(read("bomb.zip", bomb.toByteArray()))
                .containsExactly(new Reading.Failed(
                        label("bomb.zip") + ":bomb.jsonl", "cannot be read: unpacks to more than 200 times its size"));
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            megabytes(out);
        }
        assertThat(read("bomb.jsonl.gz", gzip.toByteArray()))
                .containsExactly(new Reading.Failed(
                        label("bomb.jsonl.gz"), "cannot be read: unpacks to more than 200 times its size"));
    }

    private static void megabytes(OutputStream out) throws IOException {
        byte[] piece = " ".repeat(1 << 20).getBytes(UTF_8);
        for (int i = 0; i < 200; i++) {
            out.write(piece);
        }
    }

    @Test
    void stopsWhereArchivesStandInArchivesTooDeep() throws IOException {
        byte[] nested = LINE.getBytes(UTF_8);
        for (int i = 0; i < 6; i++) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(nested);
            }
            nested = packed.toByteArray();
        }
        assertThat(read("deep.gz", nested))
                .containsExactly(new Reading.Failed(label("deep.gz"), "archives stand in archives, too deep"));
    }
}
