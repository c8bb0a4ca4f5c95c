// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables of RFC 4180 as spreadsheets save them: with a byte order mark or without, cells set apart by commas, semicolons or tabs,
 * and cells of several lines in quotation marks.
 */
final class CsvRows {
    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = this.text.lines().findFirst().orElse("");
        this.separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * The rows, the header among them; empty ones are left out.
     *
     * @throws IllegalArgumentException where a quotation mark is not closed
     */
    static List<List<String>> of(String text) {
        CsvRows table = new CsvRows(text);
        while (table.at < table.text.length()) {
            table.cell();
        }
        table.end();
        return table.rows;
    }

    private void cell() {
        row.add(text.charAt(at) == '"' ? quoted() : plain());
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            if (at == text.length() || isBreak(text.charAt(at))) {
                row.add("");
            }
        }
        if (at < text.length() && isBreak(text.charAt(at))) {
            while (at < text.length() && isBreak(text.charAt(at))) {
                at++;
            }
            end();
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int begin = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                // What stands between the mark and the next separator belongs to no cell, but is not lost.
                return cell + plain();
            }
        }
        throw new IllegalArgumentException("a quotation mark is not closed: "
                + text.substring(begin, Math.min(text.length(), begin + 40)).replaceAll("\\s+", " "));
    }

    private void end() {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
