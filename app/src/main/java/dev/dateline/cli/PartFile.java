// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written beside its place and moved there at the end, so that until then the old one stays. A pipe or a device is
 * written to straight away.
 *
 * @param place where it is to be
 * @param part where it is written, null where that is its place
 */
record PartFile(Path place, @Nullable Path part) {
    /** @throws IOException where a folder stands there, or a file that may not be written to */
    static PartFile of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new PartFile(file, null);
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(file.toString());
        }
        return new PartFile(
                place,
                place.resolveSibling("." + place.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part"));
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(part == null ? place : part);
    }

    /** Puts what was written into its place. */
    void move() throws IOException {
        if (part == null) {
            return;
        }
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was written beside its place and not moved. */
    void drop() throws IOException {
        if (part != null) {
            Files.deleteIfExists(part);
        }
    }
}
