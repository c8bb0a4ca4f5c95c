// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import org.jspecify.annotations.Nullable;

/** Output that cannot be written. */
final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String line;

    OutputException(String line, @Nullable Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    /** What a person gets to see. */
    String line() {
        return line;
    }
}
