// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline actors}: who is in a store. */
@Command(
        name = "actors",
        sortOptions = false,
        description =
                "Lists those who are in a store, most articles first: in how many, how many events they do and undergo."
                        + " The same Wikidata id, or the same name and country, is the same actor.",
        footer = {"", "Exit codes: 0 found, 1 nothing found or the store cannot be read, 2 wrong use."})
final class ActorsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only those whose name has these words.")
    private List<String> name = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "Only those of this country: UKR.")
    private @Nullable String country;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table: for people (as usual); jsonl; csv.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    ActorsCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                String wanted = name.isEmpty() ? null : String.join(" ", name);
                long found = new AnswerOutput(Output.standard(ends.out()), format, List.of())
                        .write(answer -> opened.actors(wanted, country, answer));
                if (found == 0) {
                    new Messages(ends.err(), false).say("nothing found", null);
                }
                return found == 0 ? 1 : 0;
            }
        });
    }
}
