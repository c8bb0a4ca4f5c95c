// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is another in one of two readings of an article.
 *
 * @param article its id
 * @param item what kind of item: {@code event}, {@code statement}, {@code commitment}, {@code figure}, {@code actor}, or {@code article}
 * @param words the words that the item stands at
 * @param kind whether it came, went or changed
 * @param changes by column, of an item that is in both
 */
public record Difference(String article, String item, String words, Kind kind, Map<String, Change> changes) {
    /** What became of an item. */
    public enum Kind {
        CAME,
        WENT,
        CHANGED
    }

    /** A value before and after. */
    public record Change(@Nullable Object before, @Nullable Object after) {}
}
