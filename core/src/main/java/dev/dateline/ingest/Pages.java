// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Articles out of HTML pages. Immutable and thread-safe. */
final class Pages {
    /** A draft, or a reading that says why there is none. */
    record Outcome(@Nullable Draft draft, Reading reading) {}

    /** @param url where the page was found, null where that is not known */
    Outcome read(String label, String html, @Nullable String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        String text = page.select("p").stream()
                .map(p -> p.text().strip())
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining("\n"));
        Reading none = new Reading.Skipped(label, "page without an article");
        if (text.isEmpty()) {
            return new Outcome(null, none);
        }
        Draft draft = new Draft(label, text);
        draft.url = url;
        draft.title = page.title();
        return new Outcome(draft, none);
    }
}
