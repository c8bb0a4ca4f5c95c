// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the articles of no date whose days stay open for want of one. Thread-safe. */
final class Undated {
    private final AtomicInteger articles = new AtomicInteger();

    void look(ArticleRecord record) {
        if (record.published() == null && record.times().stream().anyMatch(Undated::isOpenDay)) {
            articles.incrementAndGet();
        }
    }

    private static boolean isOpenDay(TimeExpression time) {
        return time.type() == TimeType.DATE
                && time.interval() == null
                && !String.valueOf(time.value()).endsWith("_REF");
    }

    /** What to say at the end; empty where nothing stays open. */
    Optional<String> hint() {
        int count = articles.get();
        return count == 0
                ? Optional.empty()
                : Optional.of((count == 1 ? "one article does" : count + " articles do")
                        + " not say when it was published, so \"Friday\" and its like stay without a day: give --date");
    }
}
