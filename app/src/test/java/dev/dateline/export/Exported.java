// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.ArticleRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export as tests read it back. */
record Exported(Path folder) {
    static Exported of(Path folder, ExportFormat format, ExportOptions options, ArticleRecord... records)
            throws IOException {
        Export export = Export.to(folder, format, options);
        for (ArticleRecord record : records) {
            export.take(record);
        }
        export.finish(0, 0);
        return new Exported(folder);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    /** The cells of a file of tabs. */
    List<List<String>> tabs(String file) throws IOException {
        return text(file).lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    List<JsonNode> lines(String file) throws IOException {
        return text(file).lines().map(JsonMapper.shared()::readTree).toList();
    }

    /** The cells of a CSV file, by a reader of RFC 4180 of its own. */
    List<List<String>> csv(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String text = text(file);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    /** The cells of a column, without the header. */
    static List<String> column(List<List<String>> rows, String name) {
        int at = rows.get(0).indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
