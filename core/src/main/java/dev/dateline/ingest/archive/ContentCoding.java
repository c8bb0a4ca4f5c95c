// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** How the body of an answer was packed on its way (RFC 9110, 8.4.1). */
public final class ContentCoding {
    private ContentCoding() {}

    /** A body unpacked. */
    public static final class Unpacked {
        private final byte[] bytes;
        private final boolean whole;
        private final boolean tooLarge;

        private Unpacked(byte[] bytes, boolean whole, boolean tooLarge) {
            this.bytes = bytes;
            this.whole = whole;
            this.tooLarge = tooLarge;
        }

        public byte[] bytes() {
            return bytes;
        }

        /** Whether the packed data went on to their end. */
        public boolean whole() {
            return whole;
        }

        /** Whether the limit was met; there are no bytes then. */
        public boolean tooLarge() {
            return tooLarge;
        }
    }

    /**
     * Unpacks a body; one that is not packed as its header says is passed through, for archives keep the header of bodies that
     * they unpacked.
     *
     * @param header value of Content-Encoding, empty where there is none
     * @throws IOException if the coding is not known or the data are damaged from their beginning
     */
    public static Unpacked unpack(byte[] body, String header, int limit) throws IOException {
        List<String> codings =
                new ArrayList<>(List.of(header.toLowerCase(Locale.ROOT).strip().split("[,\\s]+")));
        Collections.reverse(codings);
        Unpacked done = new Unpacked(body, true, body.length > limit);
        for (String coding : codings.subList(0, Math.min(codings.size(), 4))) {
            if (!done.tooLarge) {
                Unpacked next = one(done.bytes, coding, limit);
                done = new Unpacked(next.bytes, next.whole && done.whole, next.tooLarge);
            }
        }
        return done;
    }

    private static Unpacked one(byte[] body, String coding, int limit) throws IOException {
        return switch (coding) {
            case "", "identity", "none" -> new Unpacked(body, true, false);
            case "gzip", "x-gzip", "zstd" -> {
                boolean gzip = !coding.equals("zstd");
                boolean packed = Packing.of(body)
                        .filter(found -> gzip == (found == Packing.GZIP))
                        .isPresent();
                yield packed
                        ? read(gzip ? new GzipMembers(stream(body)) : new ZstdInputStream(stream(body)), limit)
                        : new Unpacked(body, true, false);
            }
            case "deflate" -> deflate(body, limit);
            case "br" -> Brotli.isText(body) ? new Unpacked(body, true, false) : read(Brotli.stream(body), limit);
            default -> throw new IOException("content coding " + coding + " is not known");
        };
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    /** Zlib by the standard, raw by some servers. */
    private static Unpacked deflate(byte[] body, int limit) throws IOException {
        boolean zlib =
                body.length > 1 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            return read(new InflaterInputStream(stream(body), inflater), limit);
        } catch (ZipException plain) {
            return new Unpacked(body, true, false);
        } finally {
            inflater.end();
        }
    }

    private static Unpacked read(InputStream in, int limit) throws IOException {
        try (in) {
            Bounded bounded = Bounded.read(in, limit);
            IOException damage = bounded.damage;
            if (damage != null && bounded.bytes().length == 0 && !(damage instanceof EOFException)) {
                throw damage;
            }
            return new Unpacked(bounded.bytes(), damage == null, bounded.tooLarge);
        }
    }
}
