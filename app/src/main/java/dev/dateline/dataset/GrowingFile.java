// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of a data folder in the making, with its sum and how many items it holds so far. Unbuffered: what is written in one call is
 * there as a whole, or is cut off by {@link #keepWhole}. Not thread-safe.
 */
public final class GrowingFile extends OutputStream {
    private final String name;
    private final Path path;
    private final MessageDigest digest = Sha256.digest();
    private @Nullable OutputStream open;
    private long items;
    private long bytes;

    GrowingFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    public String name() {
        return name;
    }

    /** Counts one item more. */
    public void count() {
        items++;
    }

    /** How many items were counted. */
    public long items() {
        return items;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] given, int offset, int length) throws IOException {
        if (open == null) {
            open = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        open.write(given, offset, length);
        digest.update(given, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        } else if (bytes == 0) {
            Files.write(path, new byte[0]);
        }
    }

    /** Cuts off what a broken write has left behind the whole ones. */
    public void keepWhole() {
        try {
            close();
        } catch (IOException alreadyBroken) {
            // The length is set below whatever became of the last bytes.
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        } catch (IOException notThere) {
            // Nothing was written.
        }
    }

    DataFile done() {
        return new DataFile(name, items, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
