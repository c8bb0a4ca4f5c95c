// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/** How a stream is packed, by its first bytes. */
public enum Packing {
    GZIP,
    ZSTD;

    private static final int DICTIONARY = 0x184D2A5D;
    private static final int ZSTD_FRAME = 0xFD2FB528;
    private static final int LARGEST_DICTIONARY = 16 << 20;

    /** Empty for a stream that is packed by neither. */
    public static Optional<Packing> of(byte[] beginning) {
        if (beginning.length < 4) {
            return Optional.empty();
        }
        if ((beginning[0] & 0xFF) == 0x1F && (beginning[1] & 0xFF) == 0x8B) {
            return Optional.of(GZIP);
        }
        int magic = number(beginning, 0);
        return magic == ZSTD_FRAME || (magic & 0xFFFFFFF0) == 0x184D2A50 ? Optional.of(ZSTD) : Optional.empty();
    }

    /** What the stream holds, in memory that does not grow; it throws {@link BombException} where it swells without end. */
    public InputStream unpacked(InputStream packed) throws IOException {
        CountedStream counted = new CountedStream(packed);
        InputStream unpacked = this == GZIP ? new GzipMembers(counted) : zstd(counted);
        return new Swelling(counted::count).guard(unpacked);
    }

    /** Frames one behind another; a dictionary for all of them may stand before the first (IIPC, WARC-Zstd 1.0). */
    private static InputStream zstd(CountedStream packed) throws IOException {
        byte[] magic = packed.readNBytes(4);
        byte[] size = new byte[0];
        byte[] dictionary = new byte[0];
        if (number(magic, 0) == DICTIONARY) {
            size = packed.readNBytes(4);
            int length = size.length < 4 ? -1 : number(size, 0);
            if (length < 0 || length > LARGEST_DICTIONARY) {
                throw new BombException("zstd dictionary is larger than the limit of 16 MB");
            }
            dictionary = dictionary(packed.readNBytes(length), length);
            magic = new byte[0];
        }
        ZstdInputStream stream = new ZstdInputStream(new SequenceInputStream(new ByteArrayInputStream(magic), packed));
        stream.setLongMax(27);
        if (dictionary.length > 0) {
            stream.setDict(dictionary);
        }
        return stream;
    }

    private static byte[] dictionary(byte[] bytes, int length) throws IOException {
        if (bytes.length < length) {
            throw new CutException("zstd data ends in the middle");
        }
        if (length < 4 || number(bytes, 0) != ZSTD_FRAME) {
            return bytes;
        }
        try (ZstdInputStream stream = new ZstdInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = stream.readNBytes(LARGEST_DICTIONARY + 1);
            if (unpacked.length > LARGEST_DICTIONARY) {
                throw new BombException("zstd dictionary is larger than the limit of 16 MB");
            }
            return unpacked;
        }
    }

    private static int number(byte[] bytes, int at) {
        return bytes.length < at + 4
                ? 0
                : (bytes[at] & 0xFF)
                        | ((bytes[at + 1] & 0xFF) << 8)
                        | ((bytes[at + 2] & 0xFF) << 16)
                        | ((bytes[at + 3] & 0xFF) << 24);
    }
}
