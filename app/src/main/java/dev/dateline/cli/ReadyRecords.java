// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.dataset.Manifest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records that {@code dateline read --format jsonl} wrote, line by line: each an outcome whose text is the line as it is. Not more than a
 * line is held.
 */
final class ReadyRecords implements Iterator<Supplier<Outcome>>, AutoCloseable {
    private static final byte[] BEGIN = "{\"schema\":\"dateline/".getBytes(StandardCharsets.US_ASCII);
    private static final String IN_FOLDER = "records.jsonl";

    private final String label;
    private final InputStream in;
    private int line;
    private @Nullable Supplier<Outcome> next;

    private ReadyRecords(String label, InputStream in) {
        this.label = label;
        this.in = in;
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
        while (next == null) {
            Optional<byte[]> bytes = line();
            if (bytes.isEmpty()) {
                return false;
            }
            if (bytes.get().length > 0) {
                String where = label + ":" + line;
                next = () -> outcome(where, bytes.get());
            }
        }
        return true;
    }

    @Override
    public Supplier<Outcome> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Supplier<Outcome> given = java.util.Objects.requireNonNull(next);
        next = null;
        return given;
    }

    private static Outcome outcome(String where, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Outcome.Written(where, text.strip(), List.of());
        } catch (CharacterCodingException broken) {
            return new Outcome.Failed(where, "not UTF-8", broken);
        }
    }

    /** Empty at the end. */
    private Optional<byte[]> line() {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    return bytes.size() == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
                }
                bytes.write(b);
            }
            return Optional.of(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
