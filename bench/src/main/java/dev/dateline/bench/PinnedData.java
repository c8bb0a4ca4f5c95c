// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The hashes of the data that floors were measured on: other data would make floors mean nothing. */
final class PinnedData {
    private static final List<String> NAMES = List.of(
            "bench/articles",
            "bench/cases.jsonl",
            "bench/events",
            "bench/language",
            "bench/places",
            "bench/statements",
            "bench/stories",
            "bench/times",
            "gold");

    private PinnedData() {}

    /** The hashes as they were pinned, by name. */
    static Map<String, String> load() {
        Map<String, String> pinned = new TreeMap<>();
        Table.beside(PinnedData.class, "data.tsv")
                .rows()
                .forEach(row -> pinned.put(row.required("name"), row.required("sha256")));
        return pinned;
    }

    /** The hashes as they are now, by name. */
    static Map<String, String> of(SharedData data) {
        Map<String, String> hashes = new TreeMap<>();
        NAMES.forEach(name -> hashes.put(name, data.hash(name)));
        return hashes;
    }

    static void write(Path file, SharedData data) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append(
                        "# SHA-256 of the data that the floors were measured on: names and bytes of the files, in order.\n")
                .append("# Columns: name, sha256. Source: our own measurements. Licence: Apache-2.0.\n")
                .append("name\tsha256\n");
        of(data).forEach((name, hash) ->
                table.append(name).append('\t').append(hash).append('\n'));
        Files.writeString(file, table);
    }
}
