// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import java.util.Locale;

/** How a claim stands to the figure that is taken for the best. */
public enum Label {
    /** It says the same, or no more than that one of them was. */
    AGREES,
    /** Its source told another number later. */
    REVISED,
    /** It is the last word of its source, and another number. */
    CONTRADICTED,
    /** It counts a part, or tells of something else further down. */
    OTHER_SCOPE;

    /** The value as it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
