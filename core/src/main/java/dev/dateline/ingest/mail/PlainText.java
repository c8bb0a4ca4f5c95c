// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.mail;

import java.util.ArrayList;
import java.util.List;

/** The text of a message: its lines as paragraphs, without the signature. */
final class PlainText {
    /** Lines are broken by programs at up to so many characters (RFC 5322, 2.1.1; RFC 3676, 4.2). */
    private static final int BROKEN_AT = 80;

    private PlainText() {}

    static String of(String body) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int before = 0;
        for (String line : body.lines().toList()) {
            if (line.stripTrailing().equals("--")) {
                break;
            }
            String plain = line.strip();
            if (plain.isEmpty() || (before > 0 && !goesOn(before, plain))) {
                flush(paragraph, paragraphs);
            }
            if (!plain.isEmpty()) {
                paragraph.append(paragraph.length() > 0 ? " " : "").append(plain);
            }
            before = plain.length();
        }
        flush(paragraph, paragraphs);
        return String.join("\n", paragraphs);
    }

    /** Whether a line of that length was broken only because the next word had no room in it. */
    private static boolean goesOn(int before, String line) {
        int word = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        return before <= BROKEN_AT && before + 1 + word > 60 && Character.isLetterOrDigit(line.codePointAt(0));
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
