// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.mail;

import org.jspecify.annotations.Nullable;

/** A message that cannot be read; what it says stands for itself. */
public final class NoMailException extends Exception {
    private static final long serialVersionUID = 1L;

    NoMailException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
