// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What bytes are by the look of their first few: the kinds that are read, and the binary ones that are not. */
enum Content {
    HTML,
    JSON,
    TEXT;

    /** How many bytes are looked at. */
    static final int LOOK = 8192;

    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                    + "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|article|main|div|h1|p|table|section)\\b.*");
    private static final Pattern HTML_INSIDE = Pattern.compile("(?is).*<(?:html|body|article)\\b[^<>]*>.*");

    /** The kind of a beginning that is not {@link #binary}. */
    static Content of(byte[] beginning) {
        String start = Decoded.of(beginning, null).text().stripLeading();
        if (start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s+\\{.*")) {
            return JSON;
        }
        boolean html = start.startsWith("<")
                && (HTML_START.matcher(start).matches()
                        || HTML_INSIDE.matcher(start).matches());
        return html ? HTML : TEXT;
    }

    /** What kind of binary file begins so, in words; empty for text in any charset. */
    static Optional<String> binary(byte[] beginning) {
        String start = new String(beginning, 0, Math.min(beginning.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return Optional.of("PDF");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of("ZIP or Office document");
        }
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of("gzip");
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("old Office document");
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("GIF8") || start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image");
        }
        if (start.toLowerCase(Locale.ROOT).startsWith("{\\rtf")) {
            return Optional.of("RTF document");
        }
        return controls(Decoded.of(beginning, null).text()) ? Optional.of("unknown kind") : Optional.empty();
    }

    /** Whether there is a NUL or more control characters than a text has. */
    private static boolean controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += c < 0x20 && !Character.isWhitespace(c) && c != 0x1B && c != '\b' ? 1 : 0;
        }
        return controls > text.length() / 20;
    }
}
