// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

/** A cell that does not hold what its column asks for. */
final class CellException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int column;

    CellException(int column, String message) {
        super(message);
        this.column = column;
    }

    int column() {
        return column;
    }
}
