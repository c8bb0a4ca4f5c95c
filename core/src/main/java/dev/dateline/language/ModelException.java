// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** The reader's weights are missing, malformed, or cannot be run on this machine. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
