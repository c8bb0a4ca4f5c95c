// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.InvalidRecordException;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Records that {@code read --format jsonl} wrote, one line after the other: files, packed by gzip or not, folders of them, and standard input. What is no record is
 * named and harms no other.
 */
final class RecordInputs {
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
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException notPacked) {
            in.close();
            throw notPacked;
        }
    }

    private void lines(String name, InputStream in) throws OutputException {
        RecordLines lines = new RecordLines(name, in);
        for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            take(line.get());
        }
    }

    private void take(RecordLines.Line line) throws OutputException {
        String fault = line.fault();
        if (fault != null) {
            taker.failed(line.label(), fault);
            return;
        }
        ArticleRecord record;
        try {
            record = RecordFormat.read(line.text());
        } catch (InvalidRecordException | IllegalArgumentException wrong) {
            taker.failed(line.label(), "is no record: " + wrong.getMessage());
            return;
        }
        taker.record(line.label(), record);
    }
}
