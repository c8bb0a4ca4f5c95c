// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The times told so far in a document, on which later expressions lean ("the next day", "that year"). */
final class Told {
    /** How many sentences later an expression may still lean on a time. */
    private static final int REACH = 3;

    /** The same in a text that tells history, where dates are few. */
    private static final int FAR = 10;

    private record Entry(Period period, int sentence) {}

    private final List<Entry> entries = new ArrayList<>();
    private int sentence;
    private int reach = REACH;

    void reach(boolean historical) {
        reach = historical ? FAR : REACH;
    }

    /** Goes on to a sentence. */
    void enter(int now) {
        sentence = now;
    }

    void add(Period period) {
        entries.add(new Entry(period, sentence));
    }

    /** The last time told within reach that is at most as long. */
    Optional<Period> last(Precision longest) {
        return last(longest, reach);
    }

    /** The last time told, at most so many sentences back, that is at most as long. */
    Optional<Period> last(Precision longest, int reach) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (sentence - entry.sentence() > reach) {
                return Optional.empty();
            }
            if (entry.period().precision().compareTo(longest) <= 0) {
                return Optional.of(entry.period());
            }
        }
        return Optional.empty();
    }

    /** The last quarter told anywhere before, of those that had ended by a day. */
    Optional<Period> quarter(LocalDate day) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Period period = entries.get(i).period();
            if (period.precision() == Precision.QUARTER && !period.end().isAfter(day)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
