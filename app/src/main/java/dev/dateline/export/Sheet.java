// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns and the rows that an article gives it.
 *
 * @param meaning what a row is
 */
record Sheet<R>(String name, String meaning, List<Column<R>> columns, Function<ArticleView, List<R>> rows) {
    Sheet {
        columns = List.copyOf(columns);
    }

    @Nullable
    Object[] cells(R row) {
        return cells(columns, row);
    }

    static <R> @Nullable Object[] cells(List<Column<R>> columns, R row) {
        @Nullable Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).value().of(row);
        }
        return cells;
    }
}
