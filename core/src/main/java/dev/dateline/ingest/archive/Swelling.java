// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * The measure against bombs: how much comes out of packed data for what went in. News packs to a tenth, and nothing that people
 * write packs to a two-hundredth over many megabytes. Not thread-safe.
 */
final class Swelling {
    static final long ALWAYS_ALLOWED = 128L << 20;
    static final int MOST = 200;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed the bytes that went in so far, or all there are */
    Swelling(LongSupplier packed) {
        this.packed = packed;
    }

    private void add(long bytes) throws BombException {
        unpacked += bytes;
        if (unpacked > ALWAYS_ALLOWED && unpacked / MOST > packed.getAsLong()) {
            throw new BombException("unpacks to more than " + MOST + " times its size");
        }
    }

    InputStream guard(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                add(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = in.read(bytes, from, length);
                add(Math.max(0, read));
                return read;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
