// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.page.RecordPage;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;

/** The form in which records are written. */
enum Format {
    /** For people, with a blank line behind each article. */
    TEXT,
    /** Indented JSON, one object after another. */
    JSON,
    /** One line of JSON for each article. */
    JSONL,
    /** A page for each article. */
    HTML;

    /** The record with the line feed at its end. */
    String write(ArticleRecord record, boolean colour) {
        return switch (this) {
            case TEXT -> RecordText.of(record, colour) + "\n";
            case JSON -> RecordFormat.pretty(record) + "\n";
            case JSONL -> RecordFormat.line(record) + "\n";
            case HTML -> RecordPage.of(record);
        };
    }

    /** Whether records stand one behind the other in a file. */
    boolean isStream() {
        return this == TEXT || this == JSONL;
    }

    /** How names of files end. */
    String extension() {
        return this == TEXT ? "txt" : toString();
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
