// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Options;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Source;
import dev.dateline.record.Published;
import dev.dateline.table.TableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}: articles in, records out. */
@Command(
        name = "read",
        sortOptions = false,
        description = "Reads news articles and writes the record of each: who did, said or promised what, to whom,"
                + " when, where and according to whom, with the words that prove it.",
        footer = {
            "",
            "Exit codes: 0 done, 1 nothing could be read or written, 2 wrong use,",
            "3 part of the input failed, 130 interrupted (what was done is kept)."
        })
final class ReadCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files (.txt, .html, .jsonl), tables (.csv, .tsv), mail (.eml), PDF, archives (.warc, .wacz,"
                            + " .zip, also packed as .gz or .zst), folders of them, http or https addresses, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text: for people (as usual); json: indented, one object after another; jsonl: one line for each"
                            + " article; html: a page of the article with its evidence marked.")
    private Format format = Format.TEXT;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once (as usual: one for each processor).")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--output",
            paramLabel = "PLACE",
            description = "Write to this file, or, where it is a folder or ends in /, to files in it with a manifest;"
                    + " they take their place when all is done.")
    private @Nullable String place;

    @Option(
            names = "--resume",
            description =
                    "Go on where an earlier run with --resume and the same --output FILE ended, however it ended.")
    private boolean resume;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Leave out events of a lower confidence than X, from 0 to 1 (as usual: none).")
    private double leastConfidence;

    @Option(names = "--demonyms", description = "Take \"Canadian\" and its like for places too.")
    private boolean demonyms;

    @Option(
            names = "--home",
            paramLabel = "PLACE",
            description =
                    "Where the articles are at home: a country (USA), region (Texas) or town (Austin, Texas), which decides between"
                            + " places of one name; may be given several times.")
    private List<String> home = List.of();

    @Option(
            names = "--lexicons",
            paramLabel = "FOLDER",
            description = "Lay the lexicons of this folder over those that Dateline comes with.")
    private @Nullable Path lexicons;

    @Option(names = "--debug", description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;
    private final Function<Options, Dateline> opener;

    ReadCommand(Ends ends, Function<Options, Dateline> opener) {
        this.ends = ends;
        this.opener = opener;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads is " + threads + ", not one of 1 to " + MOST_THREADS);
        }
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw wrong("--min-confidence is " + leastConfidence + ", not in 0 to 1");
        }
        if (place != null && inputs.stream().anyMatch(input -> Output.isFile(place, input))) {
            throw wrong("--output is " + place + ", which is an input too");
        }
        Published published = input.published();
        if (resume && (place == null || FolderOutput.isFolder(place) || format == Format.HTML)) {
            throw wrong("--resume goes with --output FILE and --format text, json or jsonl");
        }
        if (format == Format.HTML && inputs.size() > 1 && (place == null || !FolderOutput.isFolder(place))) {
            throw wrong("a page holds one article, and there are " + inputs.size()
                    + " inputs: --output FOLDER/ makes a page of each, with a list of them");
        }
        // Records that scroll by on the same terminal show by themselves how far things are.
        boolean bar = ends.terminal().err() && !(ends.terminal().out() && place == null);
        InputCount total = bar ? InputCount.of(inputs) : InputCount.unknown();
        Messages messages = new Messages(ends.err(), bar, total, debug);
        try {
            Dateline dateline = open();
            return run(dateline, published, records(dateline), messages);
        } catch (TableException faulty) {
            messages.say(faulty);
            return 1;
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
            return 1;
        }
    }

    private Dateline open() {
        try {
            return opener.apply(new Options(demonyms, lexicons, home));
        } catch (TableException faulty) {
            throw faulty;
        } catch (IllegalArgumentException unknown) {
            throw wrong("--home: " + unknown.getMessage());
        }
    }

    private Records records(Dateline dateline) throws OutputException {
        if (place == null) {
            return Output.standard(ends.out());
        }
        ReadOptions options = new ReadOptions(
                dateline.provenance(), format, input.date(), input.outlet(), leastConfidence, demonyms, home);
        if (resume) {
            return ResumableOutput.open(Path.of(place), options.toString());
        }
        return FolderOutput.isFolder(place) ? FolderOutput.in(Path.of(place), options) : Output.file(Path.of(place));
    }

    private int run(Dateline dateline, @Nullable Published published, Records records, Messages messages)
            throws OutputException, InterruptedException {
        Ingest ingest = new Ingest(new Defaults(published, input.outlet()), input.limits());
        Interrupt interrupt = Interrupt.before(() -> interrupted(records, messages));
        try (Stream<Source> sources = ingest.sources(inputs, ends.in())) {
            Undated undated = new Undated();
            boolean colour = ends.terminal().colour() && place == null;
            ArticleWork work = new ArticleWork(dateline, leastConfidence, format, colour, undated);
            Batch<Source> batch = new Batch<>(threads, source -> work.apply(source.reading()));
            batch.run(ResumableOutput.rest(sources.iterator(), records, messages), outcome -> {
                if (outcome instanceof Outcome.Written written) {
                    onePage(records, messages);
                    records.take(written);
                } else {
                    records.pass(outcome);
                }
                messages.count(outcome);
            });
            records.end(messages.counted(), true);
            undated.hint().ifPresent(hint -> messages.say(hint, null));
        } catch (OutputException broken) {
            endBroken(records, messages, broken);
            throw broken;
        } finally {
            interrupt.takeBack();
        }
        // Closed at a good end only: behind an output that broke, threads are still reading.
        dateline.close();
        messages.summary("");
        return messages.exit();
    }

    /** A page holds one article; what comes behind the first would be no part of it. */
    private void onePage(Records records, Messages messages) throws OutputException {
        if (format == Format.HTML
                && records instanceof Output
                && messages.counted().read() > 0) {
            throw new OutputException(
                    "a page holds one article, and only the first of several was written; --output FOLDER/ makes a page"
                            + " of each",
                    null);
        }
    }

    /** Saves what can be saved; the first error is the one to tell. */
    private static void endBroken(Records records, Messages messages, OutputException first) {
        try {
            records.end(messages.counted(), false);
        } catch (OutputException brokenToo) {
            first.addSuppressed(brokenToo);
        }
    }

    private static void interrupted(Records records, Messages messages) {
        try {
            records.end(messages.counted(), false);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
        }
        messages.summary(", then interrupted");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
