// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.fuse.word.Words;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the days that it names. A day after the article's publication is one of which nobody can tell yet what happened: it is
 * left out.
 *
 * @param number its place in the article, from 0
 * @param words the stems of its telling words
 * @param length how many words it has, those of grammar too
 */
record Told(
        ArticleRecord record,
        String copyGroup,
        int number,
        Span span,
        List<String> words,
        int length,
        SortedSet<LocalDate> days) {

    /** The sentences of a record that speak of the focus; an expression of more than a day dates nothing. */
    static List<Told> of(ArticleRecord record, String copyGroup, Focus focus) {
        List<Told> sentences = new ArrayList<>();
        List<TimeExpression> times = record.times().stream()
                .filter(time -> isDay(time.interval()) && hasCome(time.interval(), record))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
        Predicate<Span> wanted = focus.in(record);
        int next = 0;
        for (int i = 0; i < record.sentences().size(); i++) {
            Span span = record.sentences().get(i);
            SortedSet<LocalDate> days = new TreeSet<>();
            while (next < times.size() && times.get(next).span().begin() < span.end()) {
                days.add(Objects.requireNonNull(times.get(next).interval()).begin());
                next++;
            }
            if (wanted.test(span)) {
                String text = span.of(record.text());
                int length = text.strip().split("\\s+").length;
                sentences.add(new Told(record, copyGroup, i, span, Words.of(text), length, days));
            }
        }
        return sentences;
    }

    private static boolean hasCome(@Nullable Interval day, ArticleRecord record) {
        return day == null
                || Candidates.published(record).filter(day.begin()::isAfter).isEmpty();
    }

    private static boolean isDay(@Nullable Interval interval) {
        return interval != null && interval.begin().equals(interval.end());
    }
}
