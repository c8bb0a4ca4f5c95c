// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * An article as it came in: its text and what is known about it.
 *
 * @param text exactly the text to be read
 * @param language BCP 47, null where unknown
 * @param about what a record does not hold
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Published published,
        @Nullable String language,
        String text,
        Coverage coverage,
        About about) {
    /** An article of which no more is known than what a record holds. */
    public Article(
            String id,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String byline,
            @Nullable Published published,
            @Nullable String language,
            String text,
            Coverage coverage) {
        this(id, url, outlet, title, byline, published, language, text, coverage, About.NOTHING);
    }
}
