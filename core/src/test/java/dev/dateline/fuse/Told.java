// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records without items, for tests that look at words, days and outlets. */
public final class Told {
    private Told() {}

    public static ArticleRecord article(
            String id, @Nullable String day, @Nullable String outlet, @Nullable String byline, String text) {
        return record(id, day, outlet, byline, text, List.of());
    }

    /** An article whose sentences end with full stops. */
    public static ArticleRecord sentences(String id, String day, String outlet, String text) {
        List<Span> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('.', start) + 1;
            sentences.add(new Span(start, end));
            start = end + 1;
        }
        return record(id, day, outlet, null, text, sentences);
    }

    private static ArticleRecord record(
            String id,
            @Nullable String day,
            @Nullable String outlet,
            @Nullable String byline,
            String text,
            List<Span> sentences) {
        return new ArticleRecord(
                id,
                null,
                outlet,
                null,
                byline,
                day == null ? null : Published.parse(day).orElseThrow(),
                "en",
                text,
                Coverage.whole(text.codePointCount(0, text.length())),
                "test",
                sentences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
