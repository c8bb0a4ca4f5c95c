// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Cast;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Interval;
import dev.dateline.record.Published;
import dev.dateline.record.Span;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sentence of a dated article that may tell what became of a commitment.
 *
 * @param cast the parties of the record
 * @param published the day of publication
 * @param words the stems of its telling words
 */
record Line(ArticleRecord record, Cast cast, Span span, String text, LocalDate published, Set<String> words) {
    /** A heading in capitals run into a sentence, or the name of a photographer: such a sentence tells what a picture shows. */
    private static final Pattern CAPTION =
            Pattern.compile("^\\W*(?:\\p{Lu}[\\p{Lu}'’-]+\\s+){3,}\\p{Lu}\\p{Ll}|\\b(?:AP|Reuters|AFP|File) Photo\\b");

    static List<Line> of(ArticleRecord record) {
        Published published = record.published();
        List<Line> lines = new ArrayList<>();
        Cast cast = Cast.of(record);
        if (published != null) {
            for (Span span : record.sentences()) {
                String text = span.of(record.text()).strip();
                if (CAPTION.matcher(text).find()) {
                    continue;
                }
                lines.add(new Line(record, cast, span, text, published.day(), new TreeSet<>(Words.of(text))));
            }
        }
        return lines;
    }

    /** The one day that the sentence names and that is not after its publication, else the day of publication. */
    LocalDate date() {
        List<LocalDate> days = record.times().stream()
                .filter(time -> span.contains(time.span()))
                .map(TimeExpression::interval)
                .filter(Objects::nonNull)
                .filter(only -> only.begin().equals(only.end()) && !only.end().isAfter(published))
                .map(Interval::begin)
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : published;
    }

    /** Whether all days that it names, within intervals of them too, lie before another. */
    boolean isAllBefore(LocalDate day) {
        List<LocalDate> ends = record.times().stream()
                .filter(time -> span.contains(time.span()))
                .map(TimeExpression::interval)
                .filter(Objects::nonNull)
                .map(Interval::end)
                .toList();
        return !ends.isEmpty() && ends.stream().allMatch(day::isAfter);
    }

    /** Whether a commitment is worded here. */
    boolean isWording() {
        return record.commitments().stream().anyMatch(each -> span.overlaps(each.action()));
    }

    /** Whether that very commitment is worded here. */
    boolean isWordingOf(Pledge pledge) {
        return pledge.source().record().id().equals(record.id())
                && span.overlaps(pledge.commitment().action());
    }

    /** Whether an offset into the sentence lies in what a commitment says is to be done. */
    boolean isInAction(int offset) {
        int at = begin() + offset;
        return record.commitments().stream().anyMatch(each -> each.action().contains(at));
    }

    /** The words for a party, countries aside, that end last before an offset into the sentence. */
    Optional<Span> lastMentionBefore(int offset) {
        return record.actors().stream()
                .filter(actor -> actor.kind() != ActorKind.COUNTRY)
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> span.contains(mention) && mention.end() <= begin() + offset)
                .max(Comparator.comparing(Span::end).thenComparing(Span::begin, Comparator.reverseOrder()));
    }

    /** Where the text begins: the span without blanks before it. */
    private int begin() {
        return record.text().indexOf(text, span.begin());
    }

    boolean isAnyAfter(int offset, List<Span> mentions) {
        return mentions.stream().anyMatch(mention -> span.contains(mention) && mention.begin() >= begin() + offset);
    }

    boolean isAnyIn(List<Span> mentions) {
        return mentions.stream().anyMatch(span::contains);
    }
}
