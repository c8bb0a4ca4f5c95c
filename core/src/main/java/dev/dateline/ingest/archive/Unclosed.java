// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when it is closed, for more comes behind what its reader reads. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {}
}
