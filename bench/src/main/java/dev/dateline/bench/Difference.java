// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

/**
 * A field of a record that is not as it should be.
 *
 * @param expected what it should be, empty for nothing
 * @param read what it is
 */
record Difference(String field, String expected, String read) {
    /** As words for a table. */
    String words() {
        return field + " " + some(read) + ", not " + some(expected);
    }

    private static String some(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
