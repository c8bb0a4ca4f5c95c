// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.table.TableException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What the program says beside its output: one line for each article that gives no record, a bar that moves on a terminal,
 * and a summary. Thread-safe, for an interrupt asks for the summary from a thread of its own.
 */
final class Messages {
    private static final long BAR_EVERY_NANOS = 100_000_000;
    private static final long LINE_EVERY_NANOS = 60_000_000_000L;
    private static final int BAR_WIDTH = 24;

    private final PrintStream err;
    private final boolean bar;
    private final InputCount total;
    private final boolean debug;
    private final long begun = System.nanoTime();
    private int written;
    private int skipped;
    private int failed;
    private long drawn = begun;
    private boolean lines;
    private boolean barStands;

    /** Without a bar; {@code debug} is whether faults come with their stack trace. */
    Messages(PrintStream err, boolean debug) {
        this(err, false, InputCount.unknown(), debug);
    }

    /**
     * @param bar whether a bar is drawn
     * @param total how far the bar goes
     * @param debug whether faults come with their stack trace
     */
    Messages(PrintStream err, boolean bar, InputCount total, boolean debug) {
        this.err = err;
        this.bar = bar;
        this.total = total;
        this.debug = debug;
    }

    /** Says every minute how far things are where no bar does. */
    synchronized Messages withLines() {
        lines = !bar;
        return this;
    }

    /** Begins behind what earlier runs came to. */
    synchronized void goOn(Counts before) {
        written = before.read();
        skipped = before.skipped();
        failed = before.failed();
        int all = written + skipped + failed;
        if (all > 0) {
            say("going on behind " + all + (all == 1 ? " input" : " inputs"), null);
        }
    }

    synchronized void count(Outcome outcome) {
        if (outcome instanceof Outcome.Written done) {
            written++;
            done.notes().forEach(note -> say(done.label() + ": " + note, null));
        } else if (outcome instanceof Outcome.Skipped skip) {
            skipped++;
            say(skip.label() + ": skipped: " + skip.reason(), null);
        } else if (outcome instanceof Outcome.Failed fail) {
            failed++;
            say(fail.label() + ": " + fail.reason(), fail.cause());
        }
        draw();
    }

    /** One line, whatever the text holds. */
    synchronized void say(String line, @Nullable Throwable cause) {
        wipe();
        err.println("dateline: " + line.strip().replaceAll("[\\s\\p{Cntrl}]+", " "));
        if (debug && cause != null) {
            cause.printStackTrace(err);
        }
    }

    /** One line for each fault of a user's lexicons. */
    synchronized void say(TableException faulty) {
        faulty.faults().forEach(fault -> say(fault.toString(), null));
        int count = faulty.faults().size();
        say(count + (count == 1 ? " fault" : " faults") + " in the lexicons: nothing is read", faulty);
    }

    /** Says how many articles were read, where that is more than one or some were not. */
    synchronized void summary(String more) {
        wipe();
        if (written + skipped + failed != 1 || !more.isEmpty()) {
            double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            err.println("dateline: " + counts() + String.format(Locale.ROOT, " in %.1f s", seconds) + more);
        }
        err.flush();
    }

    /** How many articles gave a record, and how many did not. */
    synchronized Counts counted() {
        return new Counts(written, skipped, failed);
    }

    /** 0 done, 1 nothing could be read, 3 part of the input failed. */
    synchronized int exit() {
        if (written == 0) {
            return 1;
        }
        return failed > 0 ? 3 : 0;
    }

    private String counts() {
        return "read " + written + (written == 1 ? " article" : " articles") + ", skipped " + skipped + ", failed "
                + failed;
    }

    private void draw() {
        long now = System.nanoTime();
        if (lines && now - drawn >= LINE_EVERY_NANOS) {
            drawn = now;
            say(counts() + " so far", null);
        }
        if (bar && now - drawn >= BAR_EVERY_NANOS) {
            drawn = now;
            barStands = true;
            err.print("\r\u001b[K" + bar(written + skipped + failed, total.soFar(), (now - begun) / 1e9));
            err.flush();
        }
    }

    String bar(int done, OptionalLong all, double seconds) {
        String rate = String.format(Locale.ROOT, ", %.1f a second", done / seconds);
        if (all.isEmpty() || all.getAsLong() < done) {
            return counts() + rate;
        }
        int filled = (int) ((long) BAR_WIDTH * done / all.getAsLong());
        long left = Math.round(seconds / done * (all.getAsLong() - done));
        return "[" + "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled) + "] " + done + " of " + all.getAsLong() + rate
                + (failed > 0 ? ", failed " + failed : "") + ", " + left + " s left";
    }

    private void wipe() {
        if (barStands) {
            err.print("\r\u001b[K");
            barStands = false;
        }
    }
}
