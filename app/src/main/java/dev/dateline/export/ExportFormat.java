// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A shape in which records go out. */
public enum ExportFormat {
    /** A CSV file for each layer. */
    CSV,
    /** GDELT 2.0's Events and Mentions. */
    GDELT,
    /** The layout of POLECAT. */
    POLECAT;

    Shape open(DataFolder folder, ExportOptions options) throws IOException {
        return switch (this) {
            case CSV ->
                new TidyTables(sheet -> new CsvFile(
                        folder.file(sheet.name() + ".csv"),
                        sheet.columns().stream().map(Column::name).toList(),
                        options.forSpreadsheets()));
            case GDELT -> new Gdelt(folder, Atlas.open(), options);
            case POLECAT -> new Polecat(folder, Atlas.open(), options);
        };
    }

    /** Its tables with their columns. */
    public List<TableDescription> tables() {
        return switch (this) {
            case CSV ->
                TidyTables.LAYERS.stream()
                        .map(sheet -> TableDescription.of(sheet, ".csv"))
                        .toList();
            case GDELT ->
                List.of(
                        TableDescription.of(Gdelt.EVENTS, "an event between two", GdeltEvents.COLUMNS),
                        TableDescription.of(Gdelt.MENTIONS, "where an article tells it", GdeltMentions.COLUMNS));
            case POLECAT -> List.of(TableDescription.of(Polecat.EVENTS, "an event between two", PolecatEvents.COLUMNS));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
