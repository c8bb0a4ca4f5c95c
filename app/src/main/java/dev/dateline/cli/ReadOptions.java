// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.dataset.DataFile;
import dev.dateline.dataset.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * What changes the records that a run of {@code read} writes; its text tells one run from another.
 *
 * @param version as records name it
 * @param date as it was given
 * @param outlet as it was given
 * @param leastConfidence of events
 * @param home places as they were given
 */
record ReadOptions(
        String version,
        Format format,
        @Nullable String date,
        @Nullable String outlet,
        double leastConfidence,
        boolean demonyms,
        List<String> home) {
    ReadOptions {
        home = List.copyOf(home);
    }

    /** The manifest of a folder of records. */
    String manifest(Counts counts, boolean complete, List<DataFile> files) {
        Manifest manifest = new Manifest(version, complete);
        ArrayNode places = manifest.options()
                .put("format", format.toString())
                .put("date", date)
                .put("outlet", outlet)
                .put("min-confidence", leastConfidence)
                .put("demonyms", demonyms)
                .putArray("home");
        home.forEach(places::add);
        return manifest.articles(files.stream().mapToLong(DataFile::items).sum(), counts.skipped(), counts.failed())
                .text("articles", files);
    }
}
