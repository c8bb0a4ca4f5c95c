// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What gzip members one behind another hold (RFC 1952). The JDK's own stream ends without a word at a damaged member; this one
 * throws {@link DamagedException}, and goes on with the next member that is whole.
 */
final class GzipMembers extends InputStream {
    private enum Place {
        BETWEEN,
        INSIDE,
        LOST,
        END
    }

    private final InputStream packed;
    private final byte[] buffer = new byte[1 << 14];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private Place place = Place.BETWEEN;
    private int at;
    private int end;
    private long members;

    GzipMembers(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (place != Place.END) {
                int read = step(bytes, from, length);
                if (read > 0) {
                    return read;
                }
            }
            return -1;
        } catch (DataFormatException malformed) {
            throw lost();
        }
    }

    private int step(byte[] bytes, int from, int length) throws IOException, DataFormatException {
        if (place == Place.LOST) {
            seek();
        } else if (place == Place.BETWEEN) {
            begin();
        } else {
            int read = inflater.inflate(bytes, from, length);
            if (read > 0) {
                sum.update(bytes, from, read);
                return read;
            }
            if (inflater.finished()) {
                finish();
            } else if (inflater.needsDictionary()) {
                throw lost();
            } else {
                feed();
            }
        }
        return 0;
    }

    private DamagedException lost() {
        at = end - (place == Place.INSIDE ? inflater.getRemaining() : 0);
        place = Place.LOST;
        return new DamagedException("gzip data is damaged");
    }

    private void feed() throws IOException {
        if (at == end && !fill()) {
            place = Place.END;
            throw new CutException("gzip data ends in the middle");
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, packed.read(buffer));
        return end > 0;
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            place = Place.END;
            throw new CutException("gzip data ends in the middle");
        }
        return buffer[at++] & 0xFF;
    }

    /** The header of a member; zeros that fill up a block may stand behind the last. */
    private void begin() throws IOException {
        if (at == end && !fill()) {
            place = Place.END;
            return;
        }
        int first = next();
        while (first == 0 && members > 0) {
            if (at == end && !fill()) {
                place = Place.END;
                return;
            }
            first = next();
        }
        if (first != 0x1F || next() != 0x8B || next() != 8) {
            throw lost();
        }
        header();
    }

    private void header() throws IOException {
        int flags = next();
        for (int i = 0; i < 6; i++) {
            next();
        }
        if ((flags & 0xE0) != 0) {
            throw lost();
        }
        if ((flags & 4) != 0) {
            for (int left = next() | (next() << 8); left > 0; left--) {
                next();
            }
        }
        for (int texts = Integer.bitCount(flags & 0x18); texts > 0; texts--) {
            while (next() != 0) {
                // The file's name and a comment, of no use here.
            }
        }
        if ((flags & 2) != 0) {
            next();
            next();
        }
        inflater.reset();
        sum.reset();
        place = Place.INSIDE;
    }

    private void finish() throws IOException {
        at = end - inflater.getRemaining();
        place = Place.BETWEEN;
        long crc = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            crc |= (long) next() << shift;
        }
        for (int i = 0; i < 4; i++) {
            next();
        }
        members++;
        if (crc != sum.getValue()) {
            throw lost();
        }
    }

    /** Goes to the next bytes that look like a member's first. */
    private void seek() throws IOException {
        int seen = 0;
        while (at < end || fill()) {
            seen = ((seen << 8) | (buffer[at++] & 0xFF)) & 0xFFFFFF;
            if (seen == 0x1F8B08) {
                header();
                return;
            }
        }
        place = Place.END;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
