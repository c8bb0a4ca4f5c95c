// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Options;
import dev.dateline.evaluate.Evaluation;
import dev.dateline.evaluate.EvaluationFormat;
import dev.dateline.evaluate.EvaluationText;
import dev.dateline.evaluate.GoldArticle;
import dev.dateline.evaluate.GoldException;
import dev.dateline.evaluate.GoldFiles;
import dev.dateline.evaluate.GoldReading;
import dev.dateline.evaluate.RecordFiles;
import dev.dateline.evaluate.RecordScorer;
import dev.dateline.table.TableException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code dateline evaluate}: gold in, scores out. */
@Command(
        name = "evaluate",
        sortOptions = false,
        description =
                "Reads the texts of gold articles, scores the records against the gold slot by slot, and lists what"
                        + " was missed.",
        footer = {"", "Exit codes: 0 done, 1 the gold or the records cannot be scored, 2 wrong use, 130 interrupted."})
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Gold articles: .json files, .jsonl files with one a line, or folders of .json files.")
    private List<Path> gold = List.of();

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description =
                    "Score these records, one a line as --format jsonl writes them, instead of reading the texts.")
    private @Nullable Path records;

    @Option(
            names = "--lexicons",
            paramLabel = "FOLDER",
            description = "Read with the lexicons of this folder over those that Dateline comes with.")
    private @Nullable Path lexicons;

    @Option(names = "--no-misses", description = "Leave out the list of misses.")
    private boolean withoutMisses;

    @Option(names = "--json", description = "Write the scores as JSON.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Ends ends;
    private final Function<Options, Dateline> opener;

    EvaluateCommand(Ends ends, Function<Options, Dateline> opener) {
        this.ends = ends;
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(ends.err(), false);
        Interrupt interrupt = Interrupt.before(() -> messages.say("interrupted: nothing is scored", null));
        try {
            List<GoldArticle> articles = new ArrayList<>();
            for (Path path : gold) {
                articles.addAll(GoldFiles.read(path));
            }
            if (articles.isEmpty()) {
                throw new GoldException("there is no gold article in " + gold.get(0));
            }
            Evaluation evaluation = new RecordScorer().score(articles, records(articles));
            Output output = Output.standard(ends.out());
            output.write(
                    json ? EvaluationFormat.json(evaluation) + "\n" : EvaluationText.of(evaluation, !withoutMisses));
            output.finish();
            return 0;
        } catch (TableException faulty) {
            messages.say(faulty);
        } catch (NoSuchFileException missing) {
            messages.say(missing.getFile() + ": no such file or folder", missing);
        } catch (GoldException | IOException bad) {
            messages.say(String.valueOf(bad.getMessage()), bad);
        } catch (OutputException unwritable) {
            messages.say(unwritable.line(), unwritable);
        } finally {
            interrupt.takeBack();
        }
        return 1;
    }

    private Map<String, JsonNode> records(List<GoldArticle> articles) throws IOException {
        if (records != null) {
            return RecordFiles.read(records);
        }
        try (Dateline dateline = opener.apply(Options.DEFAULTS.withLexicons(lexicons))) {
            return new GoldReading(dateline).records(articles);
        }
    }
}
