// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.record.RecordFormat;
import java.io.IOException;

/** The records themselves, one a line: all that there is. */
final class RecordsFile implements Shape {
    static final String NAME = "records.jsonl";

    private final JsonLines lines;

    RecordsFile(DataFolder folder) {
        this.lines = new JsonLines(folder.file(NAME));
    }

    @Override
    public void take(ArticleView article) throws IOException {
        lines.line(RecordFormat.line(article.record()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
