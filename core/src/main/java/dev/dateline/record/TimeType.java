// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** The TIMEX3 type of a time expression (TimeML 1.2.1). */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET;

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
