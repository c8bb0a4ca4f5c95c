// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of a sentence round a place in it, as a row of a table with the columns id, pattern, yes and no.
 *
 * @param pattern over a sentence in lower case, with {@value #MARK} and a blank where what it is about begins
 * @param yes a sentence that has them
 * @param no a sentence that has not
 */
public record MarkedPattern(String id, Pattern pattern, String yes, String no) {
    private static final String MARK = "|";

    /** The patterns of a table beside a class. */
    public static List<MarkedPattern> load(Class<?> room, String resource) {
        return Table.beside(room, resource).rows().stream()
                .map(MarkedPattern::of)
                .toList();
    }

    private static MarkedPattern of(Row row) {
        return new MarkedPattern(
                row.required("id"), row.value("pattern", Pattern::compile), row.required("yes"), row.required("no"));
    }

    /** Whether a marked sentence has the words. */
    public boolean isIn(String marked) {
        return pattern.matcher(marked.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the sentence in which a span begins has the words of one of several round its begin. */
    public static boolean isRound(Span span, ArticleRecord record, List<MarkedPattern> patterns) {
        return record.sentences().stream()
                .filter(sentence -> sentence.contains(span.begin()))
                .map(sentence -> marked(sentence, span, record.text()))
                .anyMatch(marked -> patterns.stream().anyMatch(each -> each.isIn(marked)));
    }

    private static String marked(Span sentence, Span span, String text) {
        String before = text.substring(sentence.begin(), span.begin());
        String behind = text.substring(span.begin(), sentence.end());
        return (before + MARK + " " + behind).replaceAll("\\s+", " ");
    }
}
