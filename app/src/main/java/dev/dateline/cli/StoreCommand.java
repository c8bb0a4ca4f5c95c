// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.RecordFormat;
import dev.dateline.store.Access;
import dev.dateline.store.Store;
import dev.dateline.store.StoreException;
import dev.dateline.store.StoreInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline store}: the store as a whole. */
@Command(
        name = "store",
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after a store: what it holds, back-ups, its content as a stream, and whether it is sound.")
final class StoreCommand {
    private final Ends ends;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    StoreCommand(Ends ends) {
        this.ends = ends;
    }

    @Command(name = "info", sortOptions = false, description = "Says what a store holds, and which runs made it.")
    int info(@Mixin StoreOption store) throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                Output output = Output.standard(ends.out());
                output.write(text(opened.info()));
                output.finish();
                return 0;
            }
        });
    }

    private static String text(StoreInfo info) {
        StringBuilder text = new StringBuilder(info.place() + ", schema " + info.schema() + "\n");
        info.counts().forEach((table, count) -> text.append(String.format(Locale.ROOT, "%12d  %s\n", count, table)));
        for (StoreInfo.RunInfo run : info.runs()) {
            text.append("run ")
                    .append(run.number())
                    .append(": ")
                    .append(run.kind())
                    .append(' ');
            text.append(run.begun()).append(run.ended() == null ? ", not ended" : " to " + run.ended());
            text.append(", Dateline ").append(run.program()).append(": ");
            text.append(run.added()).append(" added, ").append(run.updated()).append(" updated, ");
            text.append(run.unchanged())
                    .append(" unchanged, ")
                    .append(run.failed())
                    .append(" failed\n");
            text.append("  ").append(run.options()).append('\n');
        }
        return text.toString();
    }

    @Command(
            name = "backup",
            sortOptions = false,
            description = "Writes a copy of a store as it is at this moment, while others use it. The copy is a store.")
    int backup(@Parameters(paramLabel = "FILE") Path copy, @Mixin StoreOption store) throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.CHANGE)) {
                opened.backUp(copy);
                return 0;
            }
        });
    }

    @Command(
            name = "export",
            sortOptions = false,
            description = "Writes all that a store holds as JSON lines, for dateline store import.")
    int export(
            @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.") @Nullable Path file,
            @Mixin StoreOption store)
            throws InterruptedException {
        return write(store, file, Store::export);
    }

    @Command(
            name = "records",
            sortOptions = false,
            description =
                    "Writes the records of a store as they are now, with people's corrections, as dateline read writes"
                            + " them: a JSON object a line.")
    int records(
            @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.") @Nullable Path file,
            @Mixin StoreOption store)
            throws InterruptedException {
        return write(store, file, (opened, out) -> opened.records(record -> line(out, RecordFormat.line(record))));
    }

    private static void line(Writer out, String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int write(StoreOption store, @Nullable Path file, BiConsumer<Store, Writer> content)
            throws InterruptedException {
        String name = file == null ? "standard output" : file.toString();
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ);
                    WholeFile out = WholeFile.of(file, ends.out())) {
                content.accept(opened, out.writer());
                out.keep();
                return 0;
            } catch (IOException unwritable) {
                throw Output.cannotWrite(name, unwritable);
            } catch (UncheckedIOException unwritable) {
                throw Output.cannotWrite(name, new IOException(unwritable.getMessage(), unwritable));
            }
        });
    }

    @Command(
            name = "import",
            sortOptions = false,
            description = "Fills a new store with what dateline store export wrote.")
    int take(
            @Parameters(paramLabel = "FILE", description = "The export, or - for standard input.") String file,
            @Mixin StoreOption store)
            throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            try (BufferedReader in = file.equals("-")
                            ? new BufferedReader(new InputStreamReader(ends.in(), StandardCharsets.UTF_8))
                            : Files.newBufferedReader(Path.of(file));
                    Store opened = store.open(Access.CREATE)) {
                opened.take(in.lines().iterator());
                return 0;
            } catch (IOException | UncheckedIOException unreadable) {
                throw new StoreException("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
            }
        });
    }

    @Command(
            name = "check",
            sortOptions = false,
            description = "Compares all that a store finds by with its records, and says what is wrong.")
    int check(@Mixin StoreOption store) throws InterruptedException {
        Messages messages = new Messages(ends.err(), store.debug());
        return StoreWork.code(messages, () -> {
            try (Store opened = store.open(Access.READ)) {
                List<String> faults = opened.check();
                faults.forEach(fault -> messages.say(fault, null));
                messages.say(opened.label() + (faults.isEmpty() ? " is sound" : " has faults"), null);
                return faults.isEmpty() ? 0 : 1;
            }
        });
    }

    @Command(
            name = "rebuild",
            sortOptions = false,
            description =
                    "Makes all that follows from the records anew: what things are found by, and what joins articles.")
    int rebuild(@Mixin StoreOption store) throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            Messages messages = new Messages(ends.err(), store.debug());
            Remaking remaking = new Remaking(messages);
            try (Store opened = store.open(Access.CHANGE, remaking)) {
                opened.rebuild(remaking);
                messages.say(opened.label() + " is made anew", null);
                return 0;
            }
        });
    }

    @Command(
            name = "migrate",
            sortOptions = false,
            description = "Brings the schema of a store up to date, as every command does that writes to it.")
    int migrate(@Mixin StoreOption store) throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            Messages messages = new Messages(ends.err(), store.debug());
            try (Store opened = store.open(Access.CHANGE, new Remaking(messages))) {
                messages.say(opened.label() + " is up to date", null);
                return 0;
            }
        });
    }
}
