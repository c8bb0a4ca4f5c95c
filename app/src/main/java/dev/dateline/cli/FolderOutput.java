// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.dataset.DataFolder;
import dev.dateline.dataset.GrowingFile;
import dev.dateline.page.IndexPage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder of records with a manifest: {@code records.jsonl} or {@code records.txt}, or a file for each article, pages with one that leads to them.
 * Without any record the folder stays as it is.
 */
final class FolderOutput implements Records {
    private static final String INDEX = "index.html";
    private static final int LONGEST_NAME = 50;

    private final DataFolder folder;
    private final ReadOptions options;
    private final List<IndexPage.Entry> pages = new ArrayList<>();
    private @Nullable GrowingFile file;
    private int number;
    private boolean open = true;
    private boolean ended;

    private FolderOutput(DataFolder folder, ReadOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /** Whether an output is meant as a folder: there is one of that name, or the name ends as that of a folder. */
    static boolean isFolder(String output) {
        return output.endsWith("/") || output.endsWith(File.separator) || Files.isDirectory(Path.of(output));
    }

    /** Makes the folder where it is not there; refuses one that holds what Dateline did not write. */
    static FolderOutput in(Path folder, ReadOptions options) throws OutputException {
        try {
            return new FolderOutput(DataFolder.in(folder), options);
        } catch (IOException unwritable) {
            throw Output.cannotWrite(folder.toString(), unwritable);
        }
    }

    @Override
    public synchronized void take(Outcome.Written record) throws OutputException {
        if (!open) {
            return;
        }
        try {
            GrowingFile place = next(record);
            try {
                place.write(record.text().getBytes(StandardCharsets.UTF_8));
            } catch (IOException broken) {
                place.keepWhole();
                throw broken;
            }
            place.count();
            if (record.entry() != null) {
                pages.add(record.entry().at(place.name()));
            }
        } catch (IOException broken) {
            open = false;
            throw Output.cannotWrite(folder.path().toString(), broken);
        }
    }

    private GrowingFile next(Outcome.Written record) throws IOException {
        boolean one = options.format().isStream();
        if (one && file != null) {
            return file;
        }
        if (file != null) {
            file.close();
        }
        number++;
        file = folder.file(one ? "records." + options.format().extension() : name(record.label()));
        return file;
    }

    /** The number of the article among those written, and what the input was called. */
    private String name(String label) {
        String last = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\.(txt|html?|json|jsonl|ndjson)(?=$|:)", "")
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        String cut = plain.codePointCount(0, plain.length()) > LONGEST_NAME
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME))
                : plain;
        return String.format(
                Locale.ROOT,
                "%05d%s.%s",
                number,
                cut.isEmpty() ? "" : "-" + cut,
                options.format().extension());
    }

    @Override
    public synchronized void end(Counts counts, boolean complete) throws OutputException {
        open = false;
        if (ended) {
            return;
        }
        ended = true;
        try {
            folder.leaveOutEmpty();
            if (folder.isEmpty()) {
                folder.abandon();
                return;
            }
            index();
            folder.finish(files -> options.manifest(counts, complete, files));
        } catch (IOException broken) {
            throw Output.cannotWrite(folder.path().toString(), broken);
        }
    }

    /** Leads from one page to those of all articles. */
    private void index() throws IOException {
        if (!pages.isEmpty()) {
            folder.file(INDEX).write(IndexPage.of(pages).getBytes(StandardCharsets.UTF_8));
        }
    }
}
