// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

/** What is wrong with a table, and where: line and cell from 1. */
public record Fault(String table, int line, int column, String message) {
    @Override
    public String toString() {
        return table + ":" + line + ":" + column + ": " + message;
    }
}
