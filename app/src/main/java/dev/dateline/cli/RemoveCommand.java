// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline remove}: articles out of a store. */
@Command(
        name = "remove",
        sortOptions = false,
        description =
                "Takes articles out of a store with all that rests on them: texts, records, earlier ones too, what is"
                        + " found by them, and their words in the indexes. Back-ups keep what they hold.",
        footer = {"", "Exit codes: 0 done, 1 the store cannot be written, 2 wrong use, 3 some are not there."})
final class RemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Ids of articles.")
    private List<String> articles = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    RemoveCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        Messages messages = new Messages(ends.err(), store.debug());
        return StoreWork.code(messages, () -> {
            try (Store opened = store.open(Access.CHANGE)) {
                List<String> unknown = opened.remove(articles);
                unknown.forEach(id -> messages.say("no article has the id " + id, null));
                int removed = articles.size() - unknown.size();
                messages.say(removed + (removed == 1 ? " article" : " articles") + " removed", null);
                return unknown.isEmpty() ? 0 : 3;
            }
        });
    }
}
