// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What a command does with a store, with its errors as one line each. */
interface StoreWork {
    int run() throws OutputException, InterruptedException;

    static int code(StoreOption store, Ends ends, StoreWork work) throws InterruptedException {
        return code(new Messages(ends.err(), store.debug()), work);
    }

    static int code(Messages messages, StoreWork work) throws InterruptedException {
        try {
            return work.run();
        } catch (StoreException unfit) {
            return fail(messages, String.valueOf(unfit.getMessage()), unfit);
        } catch (OutputException unwritable) {
            return fail(messages, unwritable.line(), unwritable);
        }
    }

    private static int fail(Messages messages, String line, @Nullable Throwable cause) {
        messages.say(line, cause);
        return 1;
    }
}
