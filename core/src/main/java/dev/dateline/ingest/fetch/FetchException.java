// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** There is no answer to be had; the message stands for itself. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;
    private final boolean outOfReach;

    FetchException(String message, boolean forGood, @Nullable Throwable cause) {
        this(message, forGood, false, cause);
    }

    private FetchException(String message, boolean forGood, boolean outOfReach, @Nullable Throwable cause) {
        super(message, cause);
        this.forGood = forGood;
        this.outOfReach = outOfReach;
    }

    /** The host is one that may not be asked. */
    static FetchException outOfReach(String message, @Nullable Throwable cause) {
        return new FetchException(message, true, true, cause);
    }

    /** It makes no sense to ask again. */
    public static FetchException forGood(String message) {
        return new FetchException(message, true, null);
    }

    /** It may be had later. */
    public static FetchException forNow(String message) {
        return new FetchException(message, false, null);
    }

    /** Whether it makes no sense to ask again. */
    public boolean forGood() {
        return forGood;
    }

    /** Whether the host is one that may not be asked, whatever stands there. */
    public boolean outOfReach() {
        return outOfReach;
    }
}
