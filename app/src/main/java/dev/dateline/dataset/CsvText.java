// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

/**
 * A text as a cell of comma-separated values (RFC 4180): in quotes where a comma, a quote or a line end is in it or a blank stands at
 * its ends, with quotes in it doubled.
 */
public final class CsvText {
    private CsvText() {}

    public static String cell(String text) {
        boolean blankEnds = !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
        boolean quoted = blankEnds || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
