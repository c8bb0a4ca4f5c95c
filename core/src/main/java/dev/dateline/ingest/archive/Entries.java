// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The files of a ZIP archive one by one; what they hold is unpacked as it is read. Not thread-safe. */
public interface Entries extends Closeable {
    /** A file of the archive; closing its stream leaves the archive open. */
    record Entry(String name, InputStream in) {}

    /** The next file, empty behind the last; the stream of the one before ends with this. */
    Optional<Entry> next() throws IOException;

    /** Of an archive in a file, by the list at its end. */
    static Entries of(File file) throws IOException {
        ZipFile zip = new ZipFile(file, StandardCharsets.UTF_8);
        Enumeration<? extends ZipEntry> entries = zip.entries();
        Swelling swelling = new Swelling(file::length);
        return new Entries() {
            @Override
            public Optional<Entry> next() throws IOException {
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (!entry.isDirectory()) {
                        return Optional.of(new Entry(entry.getName(), swelling.guard(zip.getInputStream(entry))));
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** Of an archive that comes as a stream. */
    static Entries of(InputStream in) {
        CountedStream counted = new CountedStream(in);
        ZipInputStream zip = new ZipInputStream(counted, StandardCharsets.UTF_8);
        Swelling swelling = new Swelling(counted::count);
        InputStream guarded = swelling.guard(zip);
        return new Entries() {
            @Override
            public Optional<Entry> next() throws IOException {
                // Not by the archive's own means, which would read on through what the guard stops.
                guarded.transferTo(OutputStream.nullOutputStream());
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        return Optional.of(new Entry(entry.getName(), new Unclosed(guarded)));
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
