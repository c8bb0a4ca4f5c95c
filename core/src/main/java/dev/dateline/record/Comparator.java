// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

/** How a figure compares with its value: exact, more than or at least, fewer than or up to, about. */
public enum Comparator {
    EQUAL("="),
    MORE(">"),
    LESS("<"),
    ABOUT("~");

    private final String code;

    Comparator(String code) {
        this.code = code;
    }

    /** The value as a record writes it. */
    public String code() {
        return code;
    }
}
