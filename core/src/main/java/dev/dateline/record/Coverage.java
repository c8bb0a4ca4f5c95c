// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import org.jspecify.annotations.Nullable;

/** How much of the input's text was read, in code points; a reason only where the two differ. */
public record Coverage(int read, int total, @Nullable String reason) {
    public Coverage {
        if (read < 0 || read > total || (read == total) != (reason == null)) {
            throw new IllegalArgumentException("coverage " + read + " of " + total + ", reason " + reason);
        }
    }

    public static Coverage whole(int codePoints) {
        return new Coverage(codePoints, codePoints, null);
    }
}
