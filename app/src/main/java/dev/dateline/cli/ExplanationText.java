// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Explanation;
import dev.dateline.cli.Page.Run;
import dev.dateline.page.Wording;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.util.List;
import java.util.Locale;

/** An explanation for people: the item and its words, then field by field what was chosen (+) and what turned down (-). */
final class ExplanationText {
    private static final int STEP = 2;

    private ExplanationText() {}

    static String of(Explanation explanation, boolean colour) {
        Page page = new Page(colour);
        ArticleRecord record = explanation.record();
        Wording wording = new Wording(record);
        for (Event event : record.events()) {
            if (event.id().equals(explanation.id())) {
                head(page, event.id(), Wording.kind(event) + " · " + wording.status(event));
                quote(page, event.evidence(), record);
            }
        }
        for (Statement statement : record.statements()) {
            if (statement.id().equals(explanation.id())) {
                head(page, statement.id(), statement.act().code() + " · " + wording.speaker(statement));
                statement.content().forEach(piece -> quote(page, piece, record));
            }
        }
        for (Explanation.Part part : explanation.parts()) {
            page.blank();
            page.paragraph(0, new Run(heading(part.field()), Ink.STATEMENT));
            part.lines().forEach(line -> line(page, line));
        }
        return page.toString();
    }

    /** "STATEMENT s1": ids stay as they are. */
    private static String heading(String field) {
        int space = field.indexOf(' ');
        String word = space < 0 ? field : field.substring(0, space);
        return word.toUpperCase(Locale.ROOT) + field.substring(word.length());
    }

    private static void head(Page page, String id, String what) {
        page.paragraph(0, new Run(id + " ", Ink.DIM), new Run(what, Ink.BOLD));
    }

    private static void quote(Page page, Span words, ArticleRecord record) {
        Run bar = new Run("│ ", Ink.DIM);
        page.paragraph(STEP, bar, "│ ", List.of(new Run(words.of(record.text()), Ink.PLAIN)));
    }

    private static void line(Page page, Explanation.Line line) {
        Run sign = new Run(line.chosen() ? "+ " : "- ", Ink.DIM);
        Ink ink = line.chosen() ? Ink.PLAIN : Ink.DIM;
        page.paragraph(STEP, sign, "  ", List.of(new Run(line.what(), ink), new Run(" — " + line.why(), Ink.DIM)));
    }
}
