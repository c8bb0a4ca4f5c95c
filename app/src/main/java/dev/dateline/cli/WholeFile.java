// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is worth nothing in part: it is written beside its place and moved there once it is whole, and whatever ends the
 * writing before leaves the old one as it is. A pipe or a device is written to straight away.
 */
final class WholeFile implements AutoCloseable {
    private final Path place;
    private final @Nullable Path part;
    private final Writer writer;

    private WholeFile(Path place, @Nullable Path part, OutputStream stream) {
        this.place = place;
        this.part = part;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** @param file null for standard output, which is left open */
    static WholeFile of(@Nullable Path file, OutputStream standard) throws IOException {
        if (file == null) {
            return new WholeFile(Path.of(""), null, new LeftOpen(standard));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new WholeFile(file, null, Files.newOutputStream(file));
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new WholeFile(place, part, Files.newOutputStream(part));
    }

    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    Writer writer() {
        return writer;
    }

    /** Says that all is written. */
    void keep() throws IOException {
        writer.close();
        if (part != null) {
            try {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherwise) {
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
