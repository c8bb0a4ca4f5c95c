// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations that keep their full stop, from {@code abbreviations.tsv}. Immutable and thread-safe. */
final class Abbreviations {
    /** What may follow an abbreviation. */
    enum Kind {
        /** Stands before a name or a word of its sentence, and ends none: "Dr.". */
        TITLE,
        /** May end a sentence: "Inc.". */
        PLAIN,
        /** An abbreviation only before a number: "No.". */
        NUMBER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    Abbreviations() {
        for (Row row : Table.beside(Abbreviations.class, "abbreviations.tsv").rows()) {
            kinds.put(row.required("form"), row.one("kind", Kind.class));
        }
    }

    /**
     * Whether a full stop after the word is part of it.
     *
     * @param following the first character of the next word, -1 at the end of the text
     */
    boolean keepsStop(String word, int following) {
        @Nullable Kind kind = kind(word);
        return kind != null && (kind != Kind.NUMBER || Character.isDigit(following));
    }

    /** Whether a sentence may end after the token. */
    boolean mayEnd(String token) {
        Kind kind = kind(token.substring(0, token.length() - 1));
        return kind == null || kind == Kind.PLAIN;
    }

    private @Nullable Kind kind(String word) {
        Kind kind = kinds.get(word);
        if (kind == null && word.length() > 1) {
            String lower = word.toLowerCase(Locale.ROOT);
            kind = kinds.get(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            kind = word.equals(word.toUpperCase(Locale.ROOT)) ? kind : null;
        }
        return kind;
    }
}
