// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a table row by row as it comes. */
public interface Answer {
    /** The names of the columns, once and before all rows. */
    void columns(List<String> names);

    /** A row: texts, whole numbers ({@link Long}), numbers ({@link Double}) and nulls. */
    void row(List<@Nullable Object> values);
}
