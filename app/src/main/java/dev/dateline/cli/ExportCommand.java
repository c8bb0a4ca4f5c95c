// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.export.Export;
import dev.dateline.export.ExportFormat;
import dev.dateline.export.ExportOptions;
import dev.dateline.record.ArticleRecord;
import dev.dateline.store.Access;
import dev.dateline.store.Store;
import dev.dateline.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export}: records in, the shapes of other tools out. */
@Command(
        name = "export",
        sortOptions = false,
        description = "Writes records in a shape that other tools read, with all that the shape cannot hold beside it.",
        footer = {
            "",
            "Exit codes: 0 done, 1 nothing could be read or written, 2 wrong use,",
            "3 part of the input failed, 130 interrupted (the folder stays as it was)."
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Records as read --format jsonl writes them: files (.jsonl, also packed as .gz), folders of"
                    + " them, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "The records of this store, with what people put right, in place of INPUT: a file, or"
                    + " postgresql://USER:PASSWORD@HOST/DATABASE.")
    private @Nullable String store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "${COMPLETION-CANDIDATES}; docs/reference/exports.md tells their columns.")
    private @Nullable ExportFormat format;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Write to this folder, which is made, is empty or holds an earlier run; the files take their"
                    + " place when all is done.")
    private @Nullable Path folder;

    @Option(
            names = "--fill-dates",
            description =
                    "Where a shape has one day for each event: the first of the days that the text leaves open, and"
                            + " the day of publication where it tells none (as usual the cell stays empty).")
    private boolean fillDates;

    @Option(
            names = "--polecat-compat",
            description = "Write POLECAT in ISO 8859-1 with None for the unknown, as scripts for it expect.")
    private boolean polecatCompatible;

    @Option(
            names = "--spreadsheet",
            description = "Put an apostrophe before texts in CSV that a spreadsheet would take for a formula.")
    private boolean forSpreadsheets;

    @Option(names = "--debug", description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;

    ExportCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty() == (store == null)) {
            throw wrong("give either INPUT or --store STORE");
        }
        Path place = Objects.requireNonNull(folder);
        for (String input : inputs) {
            if (holds(place, input)) {
                throw wrong("--out is " + place + ", which holds the input " + input);
            }
        }
        Messages messages = new Messages(ends.err(), ends.terminal().err(), InputCount.unknown(), debug);
        ExportOptions options = new ExportOptions(fillDates, polecatCompatible, forSpreadsheets);
        try {
            write(Export.to(place, Objects.requireNonNull(format), options), place, messages);
        } catch (StoreException closed) {
            messages.say(String.valueOf(closed.getMessage()), closed);
            return 1;
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
            return 1;
        } catch (IOException unwritable) {
            messages.say(Output.cannotWrite(place.toString(), unwritable).line(), unwritable);
            return 1;
        }
        messages.summary("");
        return messages.exit();
    }

    /** Whether an input lies in the folder, where the export would take its place. */
    private static boolean holds(Path folder, String input) {
        try {
            return Files.exists(folder)
                    && !input.equals("-")
                    && Path.of(input).toRealPath().startsWith(folder.toRealPath());
        } catch (IOException | InvalidPathException notThere) {
            return false;
        }
    }

    private void write(Export export, Path place, Messages messages) throws OutputException, IOException {
        Interrupt interrupt = Interrupt.before(() -> interrupted(export, messages));
        try {
            read(new Writing(export, place, messages));
            end(export, messages);
        } finally {
            interrupt.takeBack();
            export.abandon();
        }
    }

    private void read(Writing writing) throws OutputException, IOException {
        if (store == null) {
            new RecordInputs(ends.in(), writing).read(inputs);
            return;
        }
        try (Store opened = Store.open(store, Access.READ, InstantSource.system())) {
            opened.records(record -> writing.stored(opened.label() + ": " + record.id(), record));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static void interrupted(Export export, Messages messages) {
        try {
            export.abandon();
        } catch (IOException stays) {
            messages.say("what was written so far stays in the folder: " + stays.getMessage(), stays);
        }
        messages.summary(", then interrupted");
    }

    /** Without any record the folder stays as it was. */
    private static void end(Export export, Messages messages) throws IOException {
        if (export.taken() == 0) {
            export.abandon();
        } else {
            export.finish(messages.counted().skipped(), messages.counted().failed());
        }
    }

    /** Takes each record once. */
    private record Writing(Export export, Path place, Messages messages) implements RecordInputs.Taker {
        @Override
        public void record(String label, ArticleRecord record) throws OutputException {
            try {
                write(label, record);
            } catch (IOException broken) {
                throw Output.cannotWrite(place.toString(), broken);
            }
        }

        /** The same where a store hands records on, and takes no errors that are checked. */
        void stored(String label, ArticleRecord record) {
            try {
                write(label, record);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void write(String label, ArticleRecord record) throws IOException {
            messages.count(
                    export.take(record)
                            ? new Outcome.Written(label, "", List.of())
                            : new Outcome.Skipped(label, "an earlier record has its id, " + record.id()));
        }

        @Override
        public void failed(String label, String reason) {
            messages.count(new Outcome.Failed(label, reason, null));
        }
    }
}
