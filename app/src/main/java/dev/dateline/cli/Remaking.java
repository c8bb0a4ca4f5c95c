// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Progress;
import java.util.Locale;

/** Says now and then how far a store is that is made anew, which takes minutes where it is large. */
final class Remaking implements Progress {
    private static final long EVERY_NANOS = 10_000_000_000L;

    private final Messages messages;
    private long said = System.nanoTime();

    Remaking(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void at(long done, long all) {
        long now = System.nanoTime();
        if (now - said >= EVERY_NANOS) {
            said = now;
            messages.say(
                    String.format(Locale.ROOT, "what follows from %,d of %,d records is made anew", done, all), null);
        }
    }
}
