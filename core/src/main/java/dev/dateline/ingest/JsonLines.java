// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles of a JSONL file, one a line; a broken line is a failure of its own. */
final class JsonLines implements Feed {
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
    public Optional<Reading> next() throws IOException {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String place = label + ":" + line.get().number();
            if (line.get().tooLong()) {
                return Optional.of(new Reading.Failed(place, "line is " + limits.tooLarge()));
            }
            Decoded decoded = line.get().decoded();
            if (!decoded.text().isBlank()) {
                return Optional.of(read(place, decoded));
            }
        }
        return Optional.empty();
    }

    /** A line that trips over a fault of this program must not take the lines behind it along. */
    private Reading read(String place, Decoded decoded) {
        try {
            return articles.read(place, decoded);
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Failed(place, Messages.ofFault(e));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
