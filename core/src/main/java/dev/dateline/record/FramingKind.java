// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** How words frame what they are about. */
public enum FramingKind {
    LABEL,
    LOADED,
    DOUBT,
    PRAISE,
    BLAME,
    EUPHEMISM;

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
