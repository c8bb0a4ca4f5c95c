// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page or a server declares. */
final class Charsets {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}?|<\\?xml[^>]{0,80}?en)(?:charset|coding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

    private Charsets() {}

    /** What the first 4096 bytes of an HTML page declare; null where they declare nothing. */
    static @Nullable String declared(byte[] html) {
        String start = new String(html, 0, Math.min(html.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** What a Content-Type header declares; null where it declares nothing. */
    static @Nullable String ofContentType(String header) {
        Matcher matcher = PARAMETER.matcher(header);
        return matcher.find() ? matcher.group(1) : null;
    }
}
