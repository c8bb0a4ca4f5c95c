// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.CodePoints;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in the making: what is known so far, as an input says it. Not thread-safe. */
final class Draft {
    final String label;
    final String text;
    final List<String> notes = new ArrayList<>();

    @Nullable
    String id;

    @Nullable
    String url;
    /** The address that stands for the article when its id is made; {@link #url} where there is none. */
    @Nullable
    String canonical;

    @Nullable
    String outlet;

    @Nullable
    String title;

    @Nullable
    String byline;

    @Nullable
    Published published;

    @Nullable
    String language;

    Draft(String label, String text) {
        this.label = label;
        this.text = text;
    }

    /** The article, or why it is none that Dateline reads. */
    Reading finish(Defaults defaults) {
        if (text.isBlank()) {
            return new Reading.Skipped(label, "text is empty");
        }
        if (published == null) {
            published = defaults.published();
        }
        if (outlet == null) {
            outlet = defaults.outlet();
        }
        Coverage whole = Coverage.whole(new CodePoints(text).count());
        Article article = new Article(
                id(), url, outlet, title, byline, published, language == null ? "en" : language, text, whole);
        return new Reading.Read(label, article, notes);
    }

    private String id() {
        if (id != null) {
            return id;
        }
        @Nullable String address = canonical == null ? url : canonical;
        return address == null ? ArticleId.ofText(text) : ArticleId.ofUrl(address);
    }
}
