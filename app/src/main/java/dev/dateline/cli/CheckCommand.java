// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Options;
import dev.dateline.table.TableException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline check}: lexicons of a user's own in, their faults out. */
@Command(
        name = "check",
        sortOptions = false,
        description = "Checks a folder of lexicons as reading with it does, and runs their examples.",
        footer = {"", "Exit codes: 0 all is well, 1 the folder has faults, 2 wrong use."})
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A folder as read --lexicons takes it.")
    private Path folder = Path.of("");

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;
    private final Function<Options, Dateline> opener;

    CheckCommand(Ends ends, Function<Options, Dateline> opener) {
        this.ends = ends;
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(ends.err(), false);
        try (Dateline dateline = opener.apply(Options.DEFAULTS.withLexicons(folder))) {
            messages.say(folder + ": all is well; records will say " + dateline.provenance(), null);
            return 0;
        } catch (TableException faulty) {
            messages.say(faulty);
            return 1;
        }
    }
}
