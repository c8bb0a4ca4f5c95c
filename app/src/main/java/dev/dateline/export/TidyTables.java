// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file for each layer of the records. */
final class TidyTables implements Shape {
    /** All layers; ids are those of the records, so that a table's key is the article with the item. */
    static final List<Sheet<?>> LAYERS = List.of(
            ArticleSheets.ARTICLES,
            ArticleSheets.ACTORS,
            ArticleSheets.ACTOR_MENTIONS,
            ArticleSheets.PLACES,
            ArticleSheets.PLACE_MENTIONS,
            ArticleSheets.TIMES,
            StatementSheets.STATEMENTS,
            StatementSheets.STATEMENT_PIECES,
            EventSheets.EVENTS,
            EventSheets.EVENT_ACTORS,
            StatementSheets.COMMITMENTS,
            StatementSheets.COMMITMENT_ACTORS,
            StatementSheets.FIGURES,
            StatementSheets.FRAMING);

    /** Begins the file of a table. */
    interface Opener {
        RowFile open(Sheet<?> sheet) throws IOException;
    }

    private record Table<R>(Sheet<R> sheet, RowFile file) {
        void take(ArticleView article) throws IOException {
            for (R row : sheet.rows().apply(article)) {
                file.row(sheet.cells(row));
            }
        }
    }

    private final List<Table<?>> tables = new ArrayList<>();

    TidyTables(Opener opener) throws IOException {
        for (Sheet<?> sheet : LAYERS) {
            tables.add(table(sheet, opener));
        }
    }

    private static <R> Table<R> table(Sheet<R> sheet, Opener opener) throws IOException {
        return new Table<>(sheet, opener.open(sheet));
    }

    @Override
    public void take(ArticleView article) throws IOException {
        for (Table<?> table : tables) {
            table.take(article);
        }
    }

    @Override
    public void close() throws IOException {
        for (Table<?> table : tables) {
            table.file().close();
        }
    }
}
