// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.ingest.Article;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The command that changes sentences in ways of which it is known what they should do to the record, counts how often they do that
 * and no more, and writes {@code docs/reference/self-test.md}.
 */
public final class SelfTest {
    /** The day on which every sentence appears, so that days of the week mean the same in all runs. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 14);

    /** What stands before a sentence and after it, for what is read is articles; neither tells an event. */
    static final String LEAD = "The shops of the old town have opened again, and the streets are full.\n\n";

    static final String TAIL = "\n\nA thousand people live in the valley, most of them from gardens and orchards.";

    private final Function<String, ArticleRecord> reader;

    SelfTest(Function<String, ArticleRecord> reader) {
        this.reader = reader;
    }

    /** Takes the root of the checkout. */
    public static void main(String[] words) throws IOException {
        if (words.length != 1) {
            throw new IllegalArgumentException("usage: ROOT");
        }
        try (Dateline dateline = Dateline.open()) {
            Map<String, ArticleRecord> read = new TreeMap<>();
            SelfTest test = new SelfTest(text -> read.computeIfAbsent(text, each -> dateline.read(article(each))));
            SelfTestPage page = new SelfTestPage(
                    test.run(sentence -> sentence.between(LEAD, TAIL)), test.run(UnaryOperator.identity()));
            System.out.print(page.changes());
            Files.writeString(Path.of(words[0]).resolve("docs/reference/self-test.md"), page.write());
        }
    }

    private static Article article(String text) {
        Coverage whole = Coverage.whole(text.codePointCount(0, text.length()));
        return new Article("self-test", null, null, null, null, Published.on(PUBLISHED), "en", text, whole);
    }

    /**
     * Tries every change on every clause that it can be made to.
     *
     * @param around puts a sentence into the text that is read
     */
    List<Trial> run(UnaryOperator<Sentence> around) {
        List<Clause> clauses = Clause.load();
        List<Party> names = Party.names();
        List<Trial> trials = new ArrayList<>();
        Frame.load().forEach((change, frames) -> {
            for (Clause clause : clauses) {
                if (change.applies(clause)) {
                    Frame frame = frames.get(clause.number() % frames.size());
                    trials.add(Trial.of(frame, clause, change.change(clause, names), around, reader));
                }
            }
        });
        return trials;
    }
}
