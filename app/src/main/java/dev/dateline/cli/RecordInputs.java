// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.InvalidRecordException;
import dev.dateline.record.RecordFormat;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Records that {@code read --format jsonl} wrote, one line after the other: files, packed by gzip or not, folders of them, and standard input. What is no record is
 * named and harms no other.
 */
final class RecordInputs {
    private static final int LONGEST_LINE = 256 << 20;

    /** Takes what comes of each line. */
    interface Taker {
        void record(String label, ArticleRecord record) throws OutputException;

        void failed(String label, String reason);
    }

    private final InputStream standard;
    private final Taker taker;

    RecordInputs(InputStream standard, Taker taker) {
        this.standard = standard;
        this.taker = taker;
    }

    void read(List<String> inputs) throws OutputException {
        for (String input : inputs) {
            if (input.equals("-")) {
                lines("standard input", standard);
            } else {
                path(Path.of(input));
            }
        }
    }

    private void path(Path path) throws OutputException {
        try {
            if (Files.isDirectory(path)) {
                List<Path> files = inside(path);
                if (files.isEmpty()) {
                    taker.failed(path.toString(), "holds no .jsonl file");
                }
                for (Path file : files) {
                    path(file);
                }
                return;
            }
            try (InputStream in = open(path)) {
                lines(path.toString(), in);
            }
        } catch (NoSuchFileException missing) {
            taker.failed(path.toString(), "no such file or folder");
        } catch (IOException unreadable) {
            taker.failed(path.toString(), "cannot be read: " + unreadable.getMessage());
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private void lines(String name, InputStream given) throws OutputException {
        int number = 0;
        try {
            InputStream in = new BufferedInputStream(given, 1 << 16);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean more = true;
            while (more) {
                more = next(in, line);
                number++;
                if (line.size() > 0) {
                    line(name + ":" + number, line);
                }
            }
        } catch (IOException broken) {
            taker.failed(name + ":" + number, "cannot be read: " + broken.getMessage());
        }
    }

    /** Reads up to the end of a line; gives false at the end of all. Of a line that is too long one byte too many is kept, which tells it. */
    private static boolean next(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return true;
            }
            if (line.size() <= LONGEST_LINE) {
                line.write(b);
            }
        }
        return false;
    }

    private void line(String label, ByteArrayOutputStream line) throws OutputException {
        if (line.size() > LONGEST_LINE) {
            taker.failed(label, "is longer than " + (LONGEST_LINE >> 20) + " MB");
            return;
        }
        ArticleRecord record;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            if (text.isBlank()) {
                return;
            }
            record = RecordFormat.read(text);
        } catch (CharacterCodingException wrong) {
            taker.failed(label, "is not UTF-8");
            return;
        } catch (InvalidRecordException | IllegalArgumentException wrong) {
            taker.failed(label, "is no record: " + wrong.getMessage());
            return;
        }
        taker.record(label, record);
    }
}
