// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.IOException;

/** Packed data that swells past all measure, or never ends; what comes behind it is not looked at. */
public final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(String message) {
        super(message);
    }
}
