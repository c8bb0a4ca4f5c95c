// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.ChainedEvent;
import dev.dateline.fuse.event.EventChaining;
import dev.dateline.store.Access;
import dev.dateline.store.Search;
import dev.dateline.store.Store;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline happenings}: what many articles tell, each happening once. */
@Command(
        name = "happenings",
        sortOptions = false,
        description =
                "Finds events in a store and joins those that tell one happening: who tells it and who told it first, how"
                        + " many independent sources, and what they do not agree on.",
        footer = {"", "Exit codes: 0 found, 1 nothing found or the store cannot be read, 2 wrong use."})
final class HappeningsCommand implements Callable<Integer> {
    @Mixin
    private SearchOptions search = new SearchOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people (as usual); jsonl: a happening a line; csv: a telling a row.")
    private JoinedFormat format = JoinedFormat.TEXT;

    private final Ends ends;

    HappeningsCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        Search wanted = search.search();
        if (wanted.kind() != Search.Kind.EVENTS) {
            throw search.wrong("happenings are made of events: --kind does not go with them");
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                Set<String> found = new TreeSet<>();
                opened.each(wanted, (article, event) -> found.add(article + "#" + event));
                List<ChainedEvent> happenings = EventChaining.chain(opened.tellings(wanted), opened.verdicts()).stream()
                        .filter(happening ->
                                happening.tellings().stream().anyMatch(telling -> found.contains(telling.id())))
                        .toList();
                Output output = Output.standard(ends.out());
                output.write(new Happenings(ends.terminal().colour()).write(happenings, format));
                output.finish();
                return happenings.isEmpty() ? 1 : 0;
            }
        });
    }
}
