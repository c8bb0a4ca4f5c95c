// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline sql}: a question to a store in SQL. */
@Command(
        name = "sql",
        sortOptions = false,
        description = "Asks a store in SQL, in the words of its database. The store is opened for reading only.",
        footer = {"", "Exit codes: 0 done, 1 the store cannot be read or does not understand, 2 wrong use."})
final class SqlCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUERY", description = "A SELECT, WITH, VALUES or EXPLAIN.")
    private String query = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table: for people, long cells cut (as usual); jsonl; csv.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path file;

    private final Ends ends;

    SqlCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                Output output = file == null ? Output.standard(ends.out()) : Output.file(file);
                new AnswerOutput(output, format, List.of()).write(answer -> opened.sql(query, answer));
                return 0;
            }
        });
    }
}
