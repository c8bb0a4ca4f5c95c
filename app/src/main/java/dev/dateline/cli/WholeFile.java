// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is worth nothing in part: it takes its place once it is whole, and whatever ends the writing before leaves the old one as it
 * is.
 */
final class WholeFile implements AutoCloseable {
    private final @Nullable PartFile file;
    private final Writer writer;

    private WholeFile(@Nullable PartFile file, OutputStream stream) {
        this.file = file;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** @param file null for standard output, which is left open */
    static WholeFile of(@Nullable Path file, OutputStream standard) throws IOException {
        if (file == null) {
            return new WholeFile(null, new LeftOpen(standard));
        }
        PartFile part = PartFile.of(file);
        return new WholeFile(part, part.open());
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
        if (file != null) {
            file.move();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (file != null) {
                file.drop();
            }
        }
    }
}
