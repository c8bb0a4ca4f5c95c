// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.brotli.dec.BrotliInputStream;

/** Bodies packed by Brotli (RFC 7932), which begin with no mark of their own. */
final class Brotli {
    /** So much of a packed body is never all letters and marks. */
    private static final int BEGINNING = 64;

    private Brotli() {}

    /** Whether a body is not packed at all, but a page or JSON, though its header says that it is. */
    static boolean isText(byte[] body) {
        int at = body.length > 2 && (body[0] & 0xFF) == 0xEF && (body[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < body.length && Character.isWhitespace(body[at])) {
            at++;
        }
        if (at == body.length || (body[at] != '<' && body[at] != '{' && body[at] != '[')) {
            return false;
        }
        for (int end = Math.min(body.length, at + BEGINNING); at < end; at++) {
            if (body[at] >= 0 && body[at] < ' ' && !Character.isWhitespace(body[at])) {
                return false;
            }
        }
        return true;
    }

    static InputStream stream(byte[] body) throws IOException {
        return new BrotliInputStream(new ByteArrayInputStream(body));
    }
}
