// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.util.Locale;

/** How one text is a copy of another. */
public enum CopyKind {
    /** The same words in the same order. */
    EXACT,
    /** Most of the words in the same runs. */
    NEAR,
    /** One stands, nearly whole, within the other, which has much more. */
    PARTIAL;

    /** The value as it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
