// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Packed bytes for tests. */
final class Packed {
    private Packed() {}

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** So many megabytes of zeros, a piece at a time. */
    static InputStream zeros(int megabytes) {
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, megabytes)
                .mapToObj(number -> (InputStream) new ByteArrayInputStream(new byte[1 << 20]))
                .toList()));
    }

    /** A record of a WARC file. */
    static String record(String headers, String block) {
        return "WARC/1.0\r\nWARC-Record-ID: <urn:uuid:6513270e-269e-0d37-f2a7-4de452e6b438>\r\n"
                + "WARC-Date: 2031-02-03T04:05:06Z\r\n" + headers + "Content-Length: " + block.getBytes(UTF_8).length
                + "\r\n\r\n" + block + "\r\n\r\n";
    }

    static String response(String address, String headers, String answer) {
        return record(
                "WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nWARC-Target-URI: " + address
                        + "\r\n" + headers,
                answer);
    }

    static String page(String address, String body) {
        return response(address, "", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body);
    }
}
