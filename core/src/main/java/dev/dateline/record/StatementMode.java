// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** Whether the content of a statement stands inside quotation marks: all of it, none, or some. */
public enum StatementMode {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
