// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.fetch.Answer;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Turns inputs into articles: text files, HTML pages, JSON and JSONL files, archives (WARC, WACZ, ZIP) and folders of these,
 * standard input and addresses of pages. Archives are read as they come and never held. Bad input is a value: every input gives at least one reading, and none stops the others. Immutable and thread-safe;
 * each stream belongs to one thread.
 */
public final class Ingest {
    private final Openings openings;

    public Ingest() {
        this(Defaults.NONE, Limits.STANDARD);
    }

    /** @param defaults fill what an input does not say */
    public Ingest(Defaults defaults, Limits limits) {
        this.openings = new Openings(defaults, limits, null);
    }

    /**
     * With a day after which no page can have been published.
     *
     * @param defaults fill what an input does not say
     * @param retrieved the day on which the pages were got; later days on them are not taken for that of publication
     */
    public Ingest(Defaults defaults, Limits limits, LocalDate retrieved) {
        this.openings = new Openings(defaults, limits, retrieved);
    }

    /**
     * The readings of inputs in their order, each made when the stream gets to it; close the stream if it is not read to its
     * end. A folder gives its files and folders sorted by name, without hidden ones; each folder once, whatever links lead
     * to it.
     *
     * @param inputs paths of files and folders, http and https addresses, {@code -} for standard input
     * @param standardInput read where an input is {@code -}
     */
    public Stream<Reading> read(List<String> inputs, InputStream standardInput) {
        return sources(inputs, standardInput).map(Source::reading);
    }

    /** As {@link #read(List, InputStream)}, with the work of making each reading left to the caller and the caller's threads. */
    public Stream<Source> sources(List<String> inputs, InputStream standardInput) {
        Walk walk = new Walk(inputs, standardInput, openings);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(walk::close);
    }

    /** As {@link #read(List, InputStream)}, with an empty standard input. */
    public Stream<Reading> read(String... inputs) {
        return read(List.of(inputs), InputStream.nullInputStream());
    }

    /** What a server answered to the request for a page. */
    public Reading answered(String label, Answer answer) {
        return openings.answered(label, answer);
    }

    /** The article of a text; its offsets stay as they are. */
    public Reading text(String label, String text) {
        return openings.text(label, new Decoded(text, null));
    }

    /** The article of an HTML page, {@code url} may be empty. */
    public Reading page(String label, String html, String url) {
        return openings.page(label, new Decoded(html, null), url.isEmpty() ? null : url);
    }

    /** The article of an HTML page as its bytes came, in the charset that they declare or show; {@code url} may be empty. */
    public Reading page(String label, byte[] html, String url) {
        return openings.page(label, Decoded.of(html, Charsets.declared(html)), url.isEmpty() ? null : url);
    }
}
