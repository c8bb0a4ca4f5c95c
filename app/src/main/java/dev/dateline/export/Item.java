// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An item of a record's layer, with the article it stands in. */
record Item<T>(ArticleView article, T it) {
    static <T> Function<ArticleView, List<Item<T>>> each(Function<ArticleView, List<T>> items) {
        return article -> items.apply(article).stream()
                .map(item -> new Item<>(article, item))
                .toList();
    }

    static <T> Column<Item<T>> articleId() {
        return Column.text(
                "article", "the id of the article", row -> row.article().id());
    }

    /** Three columns for words of the text: where they begin and end, and the words themselves. */
    static <T> List<Column<Item<T>>> words(String name, String meaning, Function<T, @Nullable Span> span) {
        return List.of(
                Column.integer(
                        name + "_begin",
                        "where the next but one begins, in code points of the text",
                        row -> row.article().begin(span.apply(row.it()))),
                Column.integer(
                        name + "_end", "where it ends", row -> row.article().end(span.apply(row.it()))),
                Column.text(name, meaning, row -> row.article().words(span.apply(row.it()))));
    }

    /** Columns one behind the other. */
    @SafeVarargs
    static <T> List<Column<Item<T>>> columns(List<Column<Item<T>>>... parts) {
        List<Column<Item<T>>> all = new ArrayList<>();
        for (List<Column<Item<T>>> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
