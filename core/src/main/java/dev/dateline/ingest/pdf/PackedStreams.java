// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks whether what is packed in a PDF file would swell past all measure, before the library unpacks it into memory. */
final class PackedStreams {
    private static final long MOST = 256L << 20;
    private static final Pattern TWICE = Pattern.compile(
            "/Filter\\s*\\[[^\\]]{0,200}(?:Flate|LZW|RunLength|/Fl)[^\\]]{0,200}(?:Flate|LZW|RunLength|/Fl)");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PackedStreams() {}

    static void check(byte[] file) throws NoPdfException {
        if (TWICE.matcher(new String(file, StandardCharsets.ISO_8859_1)).find()) {
            throw new NoPdfException("PDF holds what is packed twice", null);
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, at)) {
                inflater.reset();
                inflater.setInput(file, at, file.length - at);
                for (int read = inflate(inflater, buffer); read > 0; read = inflate(inflater, buffer)) {
                    unpacked += read;
                    if (unpacked > MOST) {
                        throw new NoPdfException("PDF unpacks to more than the limit of " + (MOST >> 20) + " MB", null);
                    }
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static int inflate(Inflater inflater, byte[] buffer) {
        try {
            return inflater.inflate(buffer);
        } catch (DataFormatException packedOtherwise) {
            return 0;
        }
    }

    /** Where the data of the next stream begin, -1 behind the last. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 2 < file.length; i++) {
            if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) {
                int at = i + STREAM.length;
                at += file[at] == '\r' ? 1 : 0;
                return at + (file[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
