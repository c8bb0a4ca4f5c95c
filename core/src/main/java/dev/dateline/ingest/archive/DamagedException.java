// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.IOException;

/** A packed part that is damaged; the stream that throws it may be read on from the next part. */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
        super(message);
    }
}
