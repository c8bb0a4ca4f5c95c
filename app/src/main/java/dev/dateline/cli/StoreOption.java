// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Progress;
import dev.dateline.store.Store;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works with, and what all such commands have in common. */
final class StoreOption {
    private static final String FILE = "dateline.db";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description =
                    "The store: a file, or postgresql://USER:PASSWORD@HOST/DATABASE (as usual: $DATELINE_STORE, or "
                            + FILE + " here).")
    private @Nullable String place;

    @Option(names = "--debug", description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    Store open(Access access) {
        return open(access, Progress.NONE);
    }

    /** The same; {@code progress} is told how far bringing an older store up to date is. */
    Store open(Access access, Progress progress) {
        String named = place == null ? System.getenv("DATELINE_STORE") : place;
        return Store.open(named == null || named.isBlank() ? FILE : named, access, InstantSource.system(), progress);
    }

    boolean debug() {
        return debug;
    }
}
