// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** There is no answer to be had; the message stands for itself. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    FetchException(String message, boolean forGood, @Nullable Throwable cause) {
        super(message, cause);
        this.forGood = forGood;
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
}
