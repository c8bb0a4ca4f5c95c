// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about all inputs, and wants of them.
 *
 * @param published fills what an input does not say itself, as does {@code outlet}
 */
public record Defaults(
        @Nullable Published published, @Nullable String outlet, Scope scope) {
    public static final Defaults NONE = new Defaults(null, null);

    public Defaults(@Nullable Published published, @Nullable String outlet) {
        this(published, outlet, Scope.ENGLISH_ARTICLES);
    }
}
