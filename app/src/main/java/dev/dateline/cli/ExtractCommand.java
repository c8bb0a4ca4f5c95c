// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Reading;
import dev.dateline.ingest.Scope;
import dev.dateline.ingest.Source;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline extract}: pages in, their articles out, without records. */
@Command(
        name = "extract",
        sortOptions = false,
        description =
                "Writes only the articles of pages, in any language: the text without what stands round it, the headline,"
                        + " who wrote it, when and where it was published, and what kind of page it is.",
        footer = {
            "",
            "Exit codes: 0 done, 1 nothing could be read or written, 2 wrong use,",
            "3 part of the input failed, 130 interrupted (what was done is kept)."
        })
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "What dateline read takes: files, archives, folders of them, http or https addresses, or -"
                    + " for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl: one line for each article (as usual); text: for people; markdown: with headings, lists"
                            + " and quotations.")
    private ExtractFormat format = ExtractFormat.JSONL;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file; it takes its place when all is done.")
    private @Nullable Path file;

    @Option(
            names = "--resume",
            description =
                    "Go on where an earlier run with --resume and the same --output FILE ended, however it ended.")
    private boolean resume;

    @Option(names = "--debug", description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;

    ExtractCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() {
        @Nullable Path to = file;
        if (to != null && inputs.stream().anyMatch(input -> Output.isFile(to.toString(), input))) {
            throw wrong("--output is " + to + ", which is an input too");
        }
        if (resume && to == null) {
            throw wrong("--resume goes with --output FILE");
        }
        Defaults defaults = new Defaults(input.published(), input.outlet(), Scope.EVERYTHING);
        boolean bar = ends.terminal().err() && !(ends.terminal().out() && to == null);
        InputCount total = bar ? InputCount.of(inputs) : InputCount.unknown();
        Messages messages = new Messages(ends.err(), bar, total, debug);
        try {
            return run(new Ingest(defaults, input.limits()), articles(to), messages);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
            return 1;
        }
    }

    private Records articles(@Nullable Path to) throws OutputException {
        if (to == null) {
            return Output.standard(ends.out());
        }
        String options = "extract " + Dateline.version() + " " + format + " " + input.date() + " " + input.outlet();
        return resume ? ResumableOutput.open(to, options) : Output.file(to);
    }

    private int run(Ingest ingest, Records articles, Messages messages) throws OutputException {
        Interrupt interrupt = Interrupt.before(() -> {
            interrupted(articles, messages);
            messages.summary(", then interrupted");
        });
        try (Stream<Source> sources = ingest.sources(inputs, ends.in())) {
            Iterator<Source> each = ResumableOutput.rest(sources.iterator(), articles, messages);
            while (each.hasNext()) {
                Outcome outcome = outcome(each.next().reading());
                if (outcome instanceof Outcome.Written written) {
                    articles.take(written);
                } else {
                    articles.pass(outcome);
                }
                messages.count(outcome);
            }
            articles.end(messages.counted(), true);
        } finally {
            interrupt.takeBack();
        }
        messages.summary("");
        return messages.exit();
    }

    private Outcome outcome(Reading reading) {
        if (reading instanceof Reading.Skipped skipped) {
            return new Outcome.Skipped(skipped.label(), skipped.reason());
        }
        if (reading instanceof Reading.Failed failed) {
            return new Outcome.Failed(failed.label(), failed.error(), null);
        }
        Reading.Read read = (Reading.Read) reading;
        return new Outcome.Written(read.label(), format.write(read.article()), read.notes());
    }

    private static void interrupted(Records articles, Messages messages) {
        try {
            articles.end(messages.counted(), false);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
