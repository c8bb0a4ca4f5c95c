// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Span;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that stand in a text and are no part of the article, such as "Share It :". They stay in the text, so that offsets
 * stay valid, but no item of a record may touch them. Immutable and thread-safe.
 */
public final class Boilerplate {
    /** Longer lines are prose whatever they begin with. */
    private static final int LONGEST = 300;

    /** The rules of lines that announce a list of others. */
    private static final Set<String> POINTERS = Set.of("read-more-alone", "read-more-abroad");

    private static final Boilerplate STANDARD = new Boilerplate();

    private final List<Rule> rules =
            Table.beside(Boilerplate.class, "boilerplate.tsv").map(Boilerplate::rule);

    private Boilerplate() {}

    /** @param everywhere in any text, and not in web pages only */
    record Rule(String id, boolean everywhere, Pattern pattern, List<String> matches, List<String> not) {}

    private static Rule rule(Row row) {
        return new Rule(
                row.required("id"),
                row.required("where").equals("line"),
                Pattern.compile(row.required("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.list("matches"),
                row.list("not"));
    }

    static List<Rule> rules() {
        return STANDARD.rules;
    }

    /** The lines of a text that no item may touch, without their ends, in order. */
    public static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin <= LONGEST && inText(text.substring(begin, end))) {
                spans.add(new Span(begin, end));
            }
            begin = end + 1;
        }
        return spans;
    }

    /**
     * The text with spaces in place of such lines, of the same length: what is read of it has offsets in the text itself,
     * and nothing that is read can lie in one of the lines.
     */
    public static String blank(String text) {
        List<Span> spans = spans(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder blank = new StringBuilder(text);
        for (Span span : spans) {
            blank.replace(span.begin(), span.end(), " ".repeat(span.length()));
        }
        return blank.toString();
    }

    private static boolean inText(String line) {
        return matches(line, true);
    }

    /** Whether a block of a web page is such a line. */
    static boolean inPage(String line) {
        return line.length() <= LONGEST && matches(line, false);
    }

    /** Whether a line announces others that lead away, such as "Related articles". */
    static boolean pointsOn(String line) {
        String stripped = line.strip();
        return STANDARD.rules.stream()
                .anyMatch(rule -> POINTERS.contains(rule.id)
                        && rule.pattern.matcher(stripped).matches());
    }

    private static boolean matches(String line, boolean anyText) {
        String stripped = line.strip();
        return !stripped.isEmpty()
                && STANDARD.rules.stream()
                        .filter(rule -> rule.everywhere || !anyText)
                        .anyMatch(rule -> rule.pattern.matcher(stripped).matches());
    }
}
