// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.Shelf;
import java.util.Locale;

/** How fine stories are told apart. */
public enum Grain {
    /** One happening with its aftermath: this shooting, this verdict. */
    INCIDENT(Shelf.INCIDENTS),
    /** A course of events: this war, this trial with all its days. */
    TOPIC(Shelf.TOPICS);

    private final Shelf shelf;

    Grain(Shelf shelf) {
        this.shelf = shelf;
    }

    Shelf shelf() {
        return shelf;
    }

    /** The value as it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
