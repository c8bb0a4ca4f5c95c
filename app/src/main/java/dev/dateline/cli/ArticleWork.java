// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.ingest.Reading;
import dev.dateline.page.IndexPage;
import dev.dateline.record.ArticleRecord;
import java.util.function.Function;

/**
 * The way of one reading to its outcome: the article is read and its record written. Thread-safe.
 *
 * @param leastConfidence events below it are left out
 */
record ArticleWork(Dateline dateline, double leastConfidence, Format format, boolean colour, Undated undated)
        implements Function<Reading, Outcome> {
    @Override
    public Outcome apply(Reading reading) {
        if (reading instanceof Reading.Skipped skipped) {
            return new Outcome.Skipped(skipped.label(), skipped.reason());
        }
        if (reading instanceof Reading.Failed failed) {
            return new Outcome.Failed(failed.label(), failed.error(), null);
        }
        return record((Reading.Read) reading);
    }

    /** The loop's catch-all: what goes wrong in one article must not take the others with it. */
    private Outcome record(Reading.Read reading) {
        try {
            ArticleRecord record = dateline.read(reading.article()).confident(leastConfidence);
            undated.look(record);
            String text = format.write(record, colour);
            IndexPage.Entry entry = format == Format.HTML ? IndexPage.Entry.of("", record) : null;
            return new Outcome.Written(reading.label(), text, reading.notes(), entry);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome.Failed(reading.label(), "fault of the program: " + fault, fault);
        } catch (OutOfMemoryError tooLarge) {
            return new Outcome.Failed(reading.label(), "too large for the memory at hand", tooLarge);
        }
    }
}
