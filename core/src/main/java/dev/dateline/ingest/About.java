// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an input says of its article beyond what a record holds.
 *
 * @param authors one name each, in the order of the byline
 * @param modified when the article was last changed
 * @param country home of the outlet, ISO 3166 alpha-3
 * @param passages the text in parts, one for each of its lines; empty where the input is text already
 * @param sources where each field was found, by its name: {@code caller}, {@code json-ld headline}, {@code meta og:title}, {@code
 *     h1}, …
 */
public record About(
        Kind kind,
        List<String> authors,
        @Nullable Published modified,
        @Nullable String country,
        List<Passage> passages,
        Map<String, String> sources) {
    static final About NOTHING = new About(Kind.ARTICLE, List.of(), null, null, List.of(), Map.of());

    public About {
        authors = List.copyOf(authors);
        passages = List.copyOf(passages);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** What a page is. */
    public enum Kind {
        ARTICLE,
        /** Entries that a newsroom adds while something goes on. */
        LIVE,
        /** Pictures, with hardly more text than what they show. */
        GALLERY,
        /** The beginning of an article that the page keeps for subscribers. */
        TEASER,
        /** A front page or another list of articles. */
        LIST,
        /** A page without prose. */
        OTHER
    }

    /** A line of the text and what it is on the page. */
    public record Passage(Role role, String text) {}

    /** What a line is on its page. */
    public enum Role {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE
    }
}
