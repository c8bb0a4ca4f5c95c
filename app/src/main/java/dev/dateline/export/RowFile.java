// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that takes rows. */
interface RowFile extends Closeable {
    void row(@Nullable Object[] cells) throws IOException;
}
