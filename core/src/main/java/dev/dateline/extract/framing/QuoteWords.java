// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.language.Token;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.Locale;

/** The words before a short quotation that tell what it is. Immutable. */
final class QuoteWords {
    private static final List<String> KINDS = List.of("calling", "naming");

    private final List<Line> lines;

    private QuoteWords(List<Line> lines) {
        this.lines = lines;
    }

    /** A line of the table. */
    record Line(String id, String kind, List<String> words, List<String> yes, List<String> no) {
        static Line of(Row row) {
            return new Line(
                    row.required("id"), row.oneOf("kind", KINDS), row.list("words"), row.list("yes"), row.list("no"));
        }
    }

    static QuoteWords load(Tables tables) {
        return new QuoteWords(
                tables.beside(QuoteWords.class, "quotes.tsv", "id").map(Line::of));
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether somebody is called so: "called", "described". */
    boolean calling(Token token) {
        return is("calling", token);
    }

    /** Whether the quotation is a name, or words on show: "song", "slogan". */
    boolean naming(Token token) {
        return is("naming", token);
    }

    private boolean is(String kind, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lines.stream()
                .anyMatch(line -> line.kind().equals(kind) && line.words().contains(lemma));
    }
}
