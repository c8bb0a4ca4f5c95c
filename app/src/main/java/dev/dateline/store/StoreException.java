// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot do what it is asked to; its message is one line for a person. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Scope scope;

    private enum Scope {
        ONE_THING,
        STORE,
        WAITED
    }

    public StoreException(String line) {
        this(line, null);
    }

    public StoreException(String line, @Nullable Throwable cause) {
        this(line, cause, Scope.STORE);
    }

    private StoreException(String line, @Nullable Throwable cause, Scope scope) {
        super(line, cause);
        this.scope = scope;
    }

    /** What a store cannot do with one thing, while it can go on with others. */
    static StoreException ofOneThing(String line, @Nullable Throwable cause) {
        return new StoreException(line, cause, Scope.ONE_THING);
    }

    /** Whether the store can go on with other things. */
    public boolean isOfOneThing() {
        return scope == Scope.ONE_THING;
    }

    /** What a store cannot do because others used it for as long as this program waits. */
    static StoreException waited(String line, @Nullable Throwable cause) {
        return new StoreException(line, cause, Scope.WAITED);
    }

    /** Whether the store was waited for in vain, so that nobody wants to wait once more. */
    boolean isWaited() {
        return scope == Scope.WAITED;
    }
}
