// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

/** What the cells of a column hold; an empty cell is what nobody knows. */
enum CellKind {
    TEXT("text"),
    /** Whole numbers of up to 64 bits. */
    INTEGER("integer"),
    NUMBER("number"),
    /** ISO 8601. */
    DAY("date");

    private final String word;

    CellKind(String word) {
        this.word = word;
    }

    /** Its name for readers of the documentation. */
    String word() {
        return word;
    }
}
