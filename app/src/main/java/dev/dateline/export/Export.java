// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.Dateline;
import dev.dateline.dataset.DataFolder;
import dev.dateline.dataset.Manifest;
import dev.dateline.dataset.Sha256;
import dev.dateline.record.ArticleRecord;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Records on their way into a folder in one shape. Each is written as it comes, and what is kept of it is the hash of its id; at the end all files take their place at once, with
 * a manifest. The same records in the same order give the same bytes. Thread-safe, for an interrupt gives it up from a thread of its own.
 */
public final class Export {
    private final DataFolder folder;
    private final ExportFormat format;
    private final ExportOptions options;
    private final Shape shape;
    private final SeenIds seen = new SeenIds();
    private boolean open = true;

    private Export(DataFolder folder, ExportFormat format, ExportOptions options, Shape shape) {
        this.folder = folder;
        this.format = format;
        this.options = options;
        this.shape = shape;
    }

    /** Makes the folder where it is not there; a folder that holds what Dateline did not write is an error. */
    public static Export to(Path place, ExportFormat format, ExportOptions options) throws IOException {
        DataFolder folder = DataFolder.in(place);
        return new Export(folder, format, options, format.open(folder, options));
    }

    /** Writes a record; gives false, and writes nothing, where one with its id was written before or the export is over. */
    public synchronized boolean take(ArticleRecord record) throws IOException {
        if (!open || !seen.add(Sha256.first64(record.id()))) {
            return false;
        }
        shape.take(new ArticleView(record));
        return true;
    }

    /** How many records were written. */
    public synchronized int taken() {
        return seen.size();
    }

    /**
     * Ends the files and moves them to their place.
     *
     * @param skipped how many records were left out, {@code failed} how many could not be read
     */
    public synchronized void finish(int skipped, int failed) throws IOException {
        if (!open) {
            return;
        }
        shape.close();
        Manifest manifest = new Manifest(Dateline.version(), true);
        manifest.options().put("format", format.toString());
        manifest.options().put("fill-dates", options.fillDates());
        manifest.options().put("polecat-compat", options.polecatCompatible());
        manifest.options().put("spreadsheet", options.forSpreadsheets());
        manifest.articles(seen.size(), skipped, failed);
        folder.finish(files -> manifest.text("rows", files));
        open = false;
    }

    /** Gives up what was written, unless all is done; the folder stays as it was. */
    public synchronized void abandon() throws IOException {
        if (open) {
            open = false;
            folder.abandon();
        }
    }
}
