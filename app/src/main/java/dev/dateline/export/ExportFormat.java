// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A shape in which records go out. */
public enum ExportFormat {
    /** A CSV file for each layer. */
    CSV,
    /** A Parquet file for each layer. */
    PARQUET,
    /** The records themselves, one a line. */
    JSONL,
    /** Events on the map. */
    GEOJSON,
    /** GDELT 2.0's Events and Mentions. */
    GDELT,
    /** The layout of POLECAT. */
    POLECAT,
    /** The layout of ACLED. */
    ACLED,
    /** The layout of UCDP's Georeferenced Event Dataset. */
    UCDP,
    /** W3C Web Annotations. */
    ANNOTATIONS,
    /** FollowTheMoney's entities. */
    FTM,
    /** schema.org's Claim. */
    CLAIMS;

    Shape open(DataFolder folder, ExportOptions options) throws IOException {
        return switch (this) {
            case CSV ->
                new TidyTables(folder, ".csv", sheet -> csv(folder, sheet.name() + ".csv", sheet.columns(), options));
            case PARQUET ->
                new TidyTables(
                        folder,
                        ".parquet",
                        sheet -> new ParquetFile(folder.file(sheet.name() + ".parquet"), sheet.columns()));
            case JSONL -> new RecordsFile(folder);
            case GEOJSON -> new GeoJson(folder);
            case GDELT -> new Gdelt(folder, Atlas.open(), options);
            case POLECAT -> polecat(folder, options);
            case ACLED -> acled(folder, options);
            case UCDP -> ucdp(folder, options);
            case ANNOTATIONS -> new Annotations(folder);
            case FTM -> new FollowTheMoney(folder, Atlas.open());
            case CLAIMS -> new Claims(folder);
        };
    }

    private static CsvFile csv(DataFolder folder, String name, List<? extends Column<?>> columns, ExportOptions options)
            throws IOException {
        List<String> names = columns.stream().map(Column::name).toList();
        return new CsvFile(folder.file(name), names, options.forSpreadsheets());
    }

    private static Shape polecat(DataFolder folder, ExportOptions options) throws IOException {
        Atlas atlas = Atlas.open();
        boolean theirs = options.polecatCompatible();
        TabFile table = new TabFile(
                        folder.file(PolecatEvents.NAME),
                        theirs ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8,
                        theirs ? "None" : "")
                .header(PolecatEvents.COLUMNS.stream().map(Column::name).toList());
        return new EventTable<>(
                PolecatEvents.COLUMNS,
                table,
                folder.file(Sidecar.NAME),
                item -> PolecatEvents.fate(item, atlas, options.fillDates()));
    }

    private static Shape acled(DataFolder folder, ExportOptions options) throws IOException {
        Atlas atlas = Atlas.open();
        return new EventTable<>(
                AcledEvents.COLUMNS,
                csv(folder, AcledEvents.NAME, AcledEvents.COLUMNS, options),
                folder.file(Sidecar.NAME),
                item -> AcledEvents.fate(item, atlas, options.fillDates()));
    }

    private static Shape ucdp(DataFolder folder, ExportOptions options) throws IOException {
        Atlas atlas = Atlas.open();
        return new EventTable<>(
                UcdpEvents.COLUMNS,
                csv(folder, UcdpEvents.NAME, UcdpEvents.COLUMNS, options),
                folder.file(Sidecar.NAME),
                item -> UcdpEvents.fate(item, atlas, options.fillDates()));
    }

    /** Its tables with their columns; empty where it has none. */
    public List<TableDescription> tables() {
        return switch (this) {
            case CSV -> TidyTables.descriptions(".csv");
            case GDELT ->
                List.of(
                        TableDescription.of(Gdelt.EVENTS, "an event between two", GdeltEvents.COLUMNS),
                        TableDescription.of(Gdelt.MENTIONS, "where an article tells it", GdeltMentions.COLUMNS));
            case POLECAT ->
                List.of(TableDescription.of(PolecatEvents.NAME, "an event between two", PolecatEvents.COLUMNS));
            case ACLED ->
                List.of(TableDescription.of(AcledEvents.NAME, "an event of one of ACLED's types", AcledEvents.COLUMNS));
            case UCDP ->
                List.of(TableDescription.of(
                        UcdpEvents.NAME, "an event of organised violence by which somebody died", UcdpEvents.COLUMNS));
            case PARQUET, JSONL, GEOJSON, ANNOTATIONS, FTM, CLAIMS -> List.of();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
