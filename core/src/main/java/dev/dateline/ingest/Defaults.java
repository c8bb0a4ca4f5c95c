// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import org.jspecify.annotations.Nullable;

/** What the caller knows about all inputs: it fills what an input does not say itself. */
public record Defaults(
        @Nullable Published published, @Nullable String outlet) {
    public static final Defaults NONE = new Defaults(null, null);
}
