// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Search;
import dev.dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline find}: what a store holds of somebody, somewhere, some time. */
@Command(
        name = "find",
        sortOptions = false,
        description =
                "Finds events, statements, commitments or articles in a store. All conditions have to be met. An event"
                        + " without a day of its own counts for the day on which it was published.",
        footer = {"", "Exit codes: 0 found, 1 nothing found or the store cannot be read, 2 wrong use."})
final class FindCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table: for people, long cells cut (as usual); jsonl; csv. The latter two hold every column whole.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path file;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Save the search under this name, for dateline alert to tell what is new in it.")
    private @Nullable String name;

    private final Ends ends;

    FindCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        Search wanted = search.search();
        if (name != null && !NAME.matcher(name).matches()) {
            throw search.wrong("--save is \"" + name + "\", not letters, digits, dots, hyphens and underscores");
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(name == null ? Access.READ : Access.CHANGE)) {
                Output output = file == null ? Output.standard(ends.out()) : Output.file(file);
                long found = new AnswerOutput(output, format, shown(wanted.kind()))
                        .write(answer -> opened.find(wanted, answer));
                if (name != null) {
                    opened.save(name, wanted);
                    new Messages(ends.err(), false).say("search saved as " + name, null);
                }
                if (found == 0) {
                    new Messages(ends.err(), false).say("nothing found", null);
                }
                return found == 0 ? 1 : 0;
            }
        });
    }

    /** What a person looks at first. */
    private static List<String> shown(Search.Kind kind) {
        return switch (kind) {
            case EVENTS ->
                List.of(
                        "day",
                        "type",
                        "mode",
                        "status",
                        "actors",
                        "recipients",
                        "place",
                        "speaker",
                        "article",
                        "event",
                        "evidence");
            case STATEMENTS -> List.of("day", "speaker", "act", "article", "statement", "content");
            case COMMITMENTS ->
                List.of("day", "act", "committed", "recipients", "deadline_last", "article", "commitment", "action");
            case ARTICLES -> List.of("day", "outlet", "article", "title", "url");
        };
    }
}
