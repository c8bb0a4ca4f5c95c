// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import java.util.Locale;

/** What a claim counts. */
public enum Toll {
    KILLED,
    INJURED,
    /** Hit by shots, be it that they died or lived. */
    SHOT;

    /** The value as it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
