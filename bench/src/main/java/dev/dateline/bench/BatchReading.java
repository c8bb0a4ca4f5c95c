// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.evaluate.GoldReading;
import dev.dateline.ingest.Article;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the texts of a benchmark set into records, in parallel, in the order of the set. */
final class BatchReading {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Dateline dateline;

    BatchReading(Dateline dateline) {
        this.dateline = dateline;
    }

    static Article parse(String line) {
        return GoldReading.article(MAPPER.readTree(line));
    }

    ArticleRecord readOne(String line) {
        return dateline.read(parse(line));
    }

    /** The records of a set, one a line, in the order of the set. */
    List<String> lines(List<String> inputs) {
        return inputs.parallelStream()
                .map(input -> RecordFormat.line(readOne(input)))
                .toList();
    }

    static Path write(List<String> records, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
