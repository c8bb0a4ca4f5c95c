// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.pdf;

import org.jspecify.annotations.Nullable;

/** A PDF file that cannot be read; the message stands for itself. */
public final class NoPdfException extends Exception {
    private static final long serialVersionUID = 1L;

    NoPdfException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
