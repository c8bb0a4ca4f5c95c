// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.archive.Packing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * An input that is open.
 *
 * @param name of the file, empty where it has none
 * @param objects what reads JSON of it
 * @param depth how many archives it stands in
 */
record Opened(String label, String name, InputStream in, JsonArticles objects, int depth) {
    Opened {
        in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, Content.LOOK);
    }

    /** The first bytes, which may be read again. */
    byte[] beginning() throws IOException {
        in.mark(Content.LOOK);
        byte[] beginning = in.readNBytes(Content.LOOK);
        in.reset();
        return beginning;
    }

    /** In lower case, without that of a packing; empty where there is none. */
    String extension() {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.lastIndexOf('.') > 0 ? plain.substring(plain.lastIndexOf('.') + 1) : "";
    }

    Opened unpacked(Packing packing) throws IOException {
        String inside = name.replaceFirst("(?i)\\.(?:gz|zst)$", "");
        return new Opened(label, inside, packing.unpacked(in), objects, depth + 1);
    }

    void close() throws IOException {
        in.close();
    }
}
