// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so much may be read before more is allowed. */
final class Allowance extends FilterInputStream {
    private long left;
    private String complaint = "";

    Allowance(InputStream in) {
        super(in);
    }

    /** @param complaint what to say where that much is not enough */
    void allow(long bytes, String complaint) {
        this.left = bytes;
        this.complaint = complaint;
    }

    private void take(long bytes) throws BombException {
        left -= bytes;
        if (left < 0) {
            throw new BombException(complaint);
        }
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        take(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        take(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
