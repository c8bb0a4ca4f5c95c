// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles of a JSONL file, one a line; a broken line is a failure of its own. */
final class JsonLines implements Sources {
    private final String label;
    private final Lines lines;
    private final JsonArticles articles;
    private final Limits limits;

    JsonLines(String label, InputStream in, JsonArticles articles, Limits limits) {
        this.label = label;
        this.lines = new Lines(in, limits.bytes());
        this.articles = articles;
        this.limits = limits;
    }

    @Override
    public Optional<Source> next() throws IOException {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String place = label + ":" + line.get().number();
            if (line.get().tooLong()) {
                return Optional.of(Source.of(new Reading.Failed(place, "line is " + limits.tooLarge())));
            }
            Decoded decoded = line.get().decoded();
            if (!decoded.text().isBlank()) {
                return Optional.of(new Source(place, () -> articles.read(place, decoded)));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
