// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.dataset.Manifest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Records that {@code dateline read --format jsonl} wrote, line by line: each an outcome whose text is the line as it is.
 */
final class ReadyRecords implements Iterator<Supplier<Outcome>>, AutoCloseable {
    private static final byte[] BEGIN = "{\"schema\":\"dateline/".getBytes(StandardCharsets.US_ASCII);
    private static final String IN_FOLDER = "records.jsonl";

    private final InputStream in;
    private final RecordLines lines;
    private Optional<RecordLines.Line> next = Optional.empty();

    private ReadyRecords(String name, InputStream in) {
        this.in = in;
        this.lines = new RecordLines(name, in);
    }

    /** The records of an input, where it is a file of them, or a folder that {@code read --output FOLDER/} made. */
    static Optional<ReadyRecords> of(String input) {
        try {
            Path path = Path.of(input);
            Path file = Files.isRegularFile(path.resolve(Manifest.NAME)) ? path.resolve(IN_FOLDER) : path;
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            if (begins(in)) {
                return Optional.of(new ReadyRecords(file.toString(), in));
            }
            in.close();
            return Optional.empty();
        } catch (InvalidPathException | IOException noFile) {
            // What it is instead, and why it cannot be read, the reading of articles says.
            return Optional.empty();
        }
    }

    /** The records of standard input, where it begins like one. */
    static Optional<ReadyRecords> of(BufferedInputStream standardInput) {
        try {
            return begins(standardInput)
                    ? Optional.of(new ReadyRecords("standard input", standardInput))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean begins(InputStream in) throws IOException {
        in.mark(BEGIN.length);
        byte[] first = in.readNBytes(BEGIN.length);
        in.reset();
        return java.util.Arrays.equals(first, BEGIN);
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = lines.next();
        }
        return next.isPresent();
    }

    @Override
    public Supplier<Outcome> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RecordLines.Line line = next.get();
        next = Optional.empty();
        String fault = line.fault();
        return () -> fault == null
                ? new Outcome.Written(line.label(), line.text(), List.of())
                : new Outcome.Failed(line.label(), fault, null);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException nothingIsLost) {
            // It was only read.
        }
    }
}
