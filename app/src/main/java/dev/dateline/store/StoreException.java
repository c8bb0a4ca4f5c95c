// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot do what it is asked to; its message is one line for a person. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String line) {
        super(line);
    }

    public StoreException(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
