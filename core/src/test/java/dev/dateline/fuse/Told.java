// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records without items, for tests that look at words, days and outlets. */
public final class Told {
    private Told() {}

    public static ArticleRecord article(
            String id, @Nullable String day, @Nullable String outlet, @Nullable String byline, String text) {
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
                List.of(),
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
