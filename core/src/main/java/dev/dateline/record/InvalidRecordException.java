// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

/** A record that breaks its contract, with the path of the field that does. */
public final class InvalidRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    InvalidRecordException(String path, String fault) {
        super((path.isEmpty() ? "record" : path) + " " + fault);
        this.path = path;
    }

    /** Where the fault lies, such as {@code events[3].trigger}; empty for the record as a whole. */
    public String path() {
        return path;
    }
}
