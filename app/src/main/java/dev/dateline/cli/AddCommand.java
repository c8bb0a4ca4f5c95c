// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Options;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.store.Access;
import dev.dateline.store.Added;
import dev.dateline.store.Adding;
import dev.dateline.store.Store;
import dev.dateline.table.TableException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline add}: articles and records in, a store of them out. */
@Command(
        name = "add",
        sortOptions = false,
        description =
                "Puts articles into a store: reads them, or takes records that dateline read wrote as JSON lines. What"
                        + " is there already is left as it is; it may be ended at any moment and begun again.",
        footer = {
            "",
            "Exit codes: 0 done, 1 nothing could be read or written, 2 wrong use,",
            "3 part of the input failed, 130 interrupted (what was added is kept)."
        })
final class AddCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "All that dateline read takes, and records that it wrote (a .jsonl file, a folder of its --output,"
                            + " or - for standard input).")
    private List<String> inputs = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once (as usual: one for each processor).")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--replace",
            description =
                    "Let an article of another text take the place of the one that has its id, also without the same"
                            + " address.")
    private boolean replace;

    @Option(names = "--demonyms", description = "Take \"Canadian\" and its like for places too.")
    private boolean demonyms;

    @Option(
            names = "--lexicons",
            paramLabel = "FOLDER",
            description = "Lay the lexicons of this folder over those that Dateline comes with.")
    private @Nullable Path lexicons;

    private final Ends ends;
    private final Function<Options, Dateline> opener;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);

    AddCommand(Ends ends, Function<Options, Dateline> opener) {
        this.ends = ends;
        this.opener = opener;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads is " + threads + ", not one of 1 to " + MOST_THREADS);
        }
        Defaults defaults = new Defaults(input.published(), input.outlet());
        InputCount total = ends.terminal().err() ? InputCount.of(inputs) : InputCount.unknown();
        Messages messages = new Messages(ends.err(), ends.terminal().err(), total, store.debug()).withLines();
        return StoreWork.code(messages, () -> {
            try (Store opened = store.open(Access.CREATE, new Remaking(messages))) {
                return run(opened, defaults, messages);
            } catch (TableException faulty) {
                messages.say(faulty);
                return 1;
            }
        });
    }

    private int run(Store opened, Defaults defaults, Messages messages) throws OutputException, InterruptedException {
        Interrupt interrupt = Interrupt.before(() -> messages.summary(", then interrupted"));
        Reading reading =
                new Reading(opener, Options.DEFAULTS.withDemonyms(demonyms).withLexicons(lexicons));
        try (Adding adding = opened.adding(Dateline.version(), options(), replace);
                Incoming incoming =
                        new Incoming(new Ingest(defaults, input.limits()), ends.in(), inputs, reading::work)) {
            Batch<Supplier<Outcome>> batch = new Batch<>(threads, Supplier::get);
            batch.run(incoming, new Filling(adding, messages, counts));
        } finally {
            interrupt.takeBack();
        }
        reading.undated().hint().ifPresent(hint -> messages.say(hint, null));
        reading.close();
        messages.summary(": " + counted());
        return messages.exit();
    }

    /** What makes other records. */
    private String options() {
        return (input.date() == null ? "" : "--date " + input.date() + " ")
                + (input.outlet() == null ? "" : "--outlet " + input.outlet() + " ")
                + (demonyms ? "--demonyms " : "")
                + (lexicons == null ? "" : "--lexicons " + lexicons + " ")
                + (replace ? "--replace " : "")
                + String.join(" ", inputs);
    }

    private String counted() {
        return counts.isEmpty()
                ? "nothing added"
                : counts.entrySet().stream()
                        .map(count ->
                                count.getValue() + " " + count.getKey().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** The reader, opened when the first article needs it: records that are ready do not wait for weights. Thread-safe. */
    private static final class Reading {
        private final Function<Options, Dateline> opener;
        private final Options options;
        private final Undated undated = new Undated();
        private @Nullable Dateline dateline;

        Reading(Function<Options, Dateline> opener, Options options) {
            this.opener = opener;
            this.options = options;
        }

        Undated undated() {
            return undated;
        }

        Outcome work(dev.dateline.ingest.Reading article) {
            return new ArticleWork(dateline(), 0, Format.JSONL, false, undated).apply(article);
        }

        private synchronized Dateline dateline() {
            if (dateline == null) {
                dateline = opener.apply(options);
            }
            return dateline;
        }

        synchronized void close() {
            if (dateline != null) {
                dateline.close();
            }
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
