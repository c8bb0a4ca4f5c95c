// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file for each layer of the records. */
final class TidyTables implements Shape {
    private static final String COLUMNS = "columns.csv";

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

    /**
     * Begins the files, and writes beside them what their columns mean.
     *
     * @param extension of the names of files
     */
    TidyTables(DataFolder folder, String extension, Opener opener) throws IOException {
        TableDescription.write(descriptions(extension), folder.file(COLUMNS));
        for (Sheet<?> sheet : LAYERS) {
            tables.add(table(sheet, opener));
        }
    }

    /** What the columns of all layers mean. */
    static List<TableDescription> descriptions(String extension) {
        return LAYERS.stream()
                .map(sheet -> TableDescription.of(sheet, extension))
                .toList();
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
