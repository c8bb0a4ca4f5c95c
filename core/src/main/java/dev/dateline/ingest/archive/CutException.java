// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.EOFException;

/** Packed data that end in the middle. */
final class CutException extends EOFException {
    private static final long serialVersionUID = 1L;

    CutException(String message) {
        super(message);
    }
}
