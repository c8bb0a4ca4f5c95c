// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Answer;
import dev.dateline.store.Difference;
import dev.dateline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline diff}: what another reading made of the same articles. */
@Command(
        name = "diff",
        sortOptions = false,
        description =
                "Shows what changed in a store from the end of one run to the end of another: articles that came, and in"
                        + " those that were read anew the items that came, went or changed, and the corrections that"
                        + " found their item in one of the readings only. dateline store info lists the runs.",
        footer = {"", "Exit codes: 0 nothing changed, 1 something did or the store cannot be read, 2 wrong use."})
final class DiffCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "The earlier run's number.")
    private long before;

    @Parameters(index = "1", paramLabel = "RUN", description = "The later run's number.")
    private long after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table: for people (as usual); jsonl; csv.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    DiffCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (before > after) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "run " + before + " is later than run " + after + ": the earlier one comes first");
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                long changes = new AnswerOutput(Output.standard(ends.out()), format, List.of()).write(answer -> {
                    answer.columns(List.of("article", "item", "change", "words", "what"));
                    opened.compare(before, after, difference -> row(answer, difference));
                });
                return changes == 0 ? 0 : 1;
            }
        });
    }

    private static void row(Answer answer, Difference difference) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(difference.article());
        row.add(difference.item());
        row.add(difference.kind().name().toLowerCase(Locale.ROOT));
        row.add(difference.words());
        row.add(difference.changes().entrySet().stream()
                .map(change -> change.getKey() + ": " + told(change.getValue().before()) + " → "
                        + told(change.getValue().after()))
                .collect(Collectors.joining("; ")));
        answer.row(row);
    }

    private static String told(@Nullable Object value) {
        return value == null || value.equals("") ? "none" : value.toString();
    }
}
