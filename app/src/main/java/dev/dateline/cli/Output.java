// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where records go: standard output, or a file that is written beside its place and moved there at the end. Takes whole
 * records, and what it keeps are whole records. Thread-safe, for an interrupt finishes it from a thread of its own.
 */
final class Output implements Records {
    private final String name;
    private final OutputStream stream;
    private final @Nullable PartFile file;
    private long complete;
    private boolean open = true;

    private Output(String name, OutputStream stream, @Nullable PartFile file) {
        this.name = name;
        this.stream = stream;
        this.file = file;
    }

    /** Standard output; the stream is left open. */
    static Output standard(OutputStream stream) {
        return new Output("standard output", stream, null);
    }

    /** A file; where it is there and not a plain one (a pipe, a device) it is written to straight away. */
    static Output file(Path file) throws OutputException {
        try {
            PartFile part = PartFile.of(file);
            return new Output(file.toString(), part.open(), part);
        } catch (IOException unwritable) {
            throw cannotWrite(file.toString(), unwritable);
        }
    }

    @Override
    public void take(Outcome.Written record) throws OutputException {
        write(record.text());
    }

    @Override
    public void end(Counts counts, boolean complete) throws OutputException {
        finish();
    }

    /** Writes one whole record. */
    synchronized void write(String record) throws OutputException {
        if (!open) {
            return;
        }
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        try {
            stream.write(bytes);
            complete += bytes.length;
        } catch (IOException broken) {
            open = false;
            keepComplete();
            throw cannotWrite(name, broken);
        }
    }

    /** Ends the output and moves a file to its place, where it holds a record; later records are not taken. */
    synchronized void finish() throws OutputException {
        if (!open) {
            return;
        }
        open = false;
        try {
            if (file == null || file.part() == null) {
                stream.flush();
            } else if (complete == 0) {
                keepComplete();
            } else {
                stream.close();
                file.move();
            }
        } catch (IOException broken) {
            keepComplete();
            throw cannotWrite(name, broken);
        }
    }

    /** Saves the whole records of a file that cannot be written to its end; without any, the old file stays. */
    private void keepComplete() {
        Path part = file == null ? null : file.part();
        if (file == null || part == null) {
            return;
        }
        try {
            stream.close();
        } catch (IOException alreadyBroken) {
            // The length is set below whatever became of the last bytes.
        }
        try {
            if (complete == 0) {
                file.drop();
            } else {
                try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    channel.truncate(complete);
                }
                file.move();
            }
        } catch (IOException lost) {
            // The error that brought us here is the one to tell.
        }
    }

    /** Whether an output and an input are one file. */
    static boolean isFile(String output, String input) {
        try {
            Path file = Path.of(output);
            return Files.isRegularFile(file) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException noFile) {
            return false;
        }
    }

    /** The error in words. */
    static OutputException cannotWrite(String name, IOException cause) {
        String reason;
        if (cause instanceof NoSuchFileException) {
            reason = "no such folder";
        } else if (cause instanceof AccessDeniedException) {
            reason = "permission denied";
        } else if (cause instanceof FileSystemException system && system.getReason() != null) {
            reason = system.getReason();
        } else {
            reason = String.valueOf(cause.getMessage());
        }
        return new OutputException("cannot write to " + name + ": " + reason, cause);
    }
}
