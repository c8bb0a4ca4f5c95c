// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

import dev.dateline.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a folder of data says of itself in {@code manifest.json}: what made it, out of how many articles, with what options, and the
 * sums of its files. It holds no clock and no path, so that the same input gives the same bytes.
 */
public final class Manifest {
    public static final String NAME = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    private static final String SCHEMA = "dateline-manifest/1";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ObjectNode options;
    private final ObjectNode articles;

    /**
     * @param version what made the data, as records name it
     * @param complete whether all inputs were gone through
     */
    public Manifest(String version, boolean complete) {
        root.put("schema", SCHEMA).put("version", version).put("complete", complete);
        options = root.putObject("options");
        articles = root.putObject("articles");
    }

    /** The options that change what is written. */
    public ObjectNode options() {
        return options;
    }

    public Manifest articles(long read, int skipped, int failed) {
        articles.put("read", read).put("skipped", skipped).put("failed", failed);
        return this;
    }

    /**
     * The text of the manifest.
     *
     * @param items what the files hold: articles or rows
     */
    public String text(String items, List<DataFile> files) {
        ArrayNode data = root.putArray("files");
        files.forEach(file -> data.addObject()
                .put("name", file.name())
                .put(items, file.items())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
        ArrayNode licences = root.putArray("licences");
        Table.beside(Manifest.class, "licences.tsv").stream()
                .forEach(row -> licences.addObject()
                        .put("part", row.required("part"))
                        .put("source", row.required("source"))
                        .put("licence", row.required("licence")));
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(root)
                + "\n";
    }

    /** The names of the files that the manifest of a folder lists, itself and the sums among them; empty without a manifest. */
    public static Optional<List<String>> files(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!root.path("schema").asString("").equals(SCHEMA)) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>(List.of(NAME, SUMS));
            root.path("files").forEach(entry -> {
                String name = entry.path("name").asString("");
                if (isPlain(name)) {
                    names.add(name);
                }
            });
            return Optional.of(names);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** Whether it names a file in the folder itself: a manifest from elsewhere could name others, and what it names is replaced. */
    private static boolean isPlain(String name) {
        return !name.isBlank() && !name.startsWith(".") && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0);
    }
}
