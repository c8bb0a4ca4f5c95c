// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Access;
import dev.dateline.store.Correction;
import dev.dateline.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline correct}: what a person knows better than a record. */
@Command(
        name = "correct",
        sortOptions = false,
        description =
                "Puts right an event or an actor of an article in a store, with who says so and why. Records stay as they"
                        + " came; corrections lie over them, also when the article is read anew.",
        footer = {"", "Exit codes: 0 done, 1 the store cannot be written or has no such item, 2 wrong use."})
final class CorrectCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ARTICLE ITEM",
            arity = "0..2",
            description = "The article's id, and an event's (e1) or actor's (a1).")
    private List<String> where = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "The event's status.")
    private @Nullable String status;

    @Option(names = "--drop", description = "It is no event.")
    private boolean drop;

    @Option(names = "--actors", paramLabel = "IDS", description = "Who does the event: a1,a3, or none.")
    private @Nullable String actors;

    @Option(names = "--recipients", paramLabel = "IDS", description = "To whom it is done: a2, or none.")
    private @Nullable String recipients;

    @Option(names = "--name", paramLabel = "NAME", description = "The actor's name.")
    private @Nullable String name;

    @Option(names = "--country", paramLabel = "CODE", description = "The actor's country (UKR), or none.")
    private @Nullable String country;

    @Option(names = "--sector", paramLabel = "CODE", description = "The actor's sector (MIL), or none.")
    private @Nullable String sector;

    @Option(names = "--wikidata", paramLabel = "ID", description = "The actor's Wikidata id, or none.")
    private @Nullable String wikidata;

    @Option(names = "--same-as", paramLabel = "ID", description = "The actor is the same as this one (a1).")
    private @Nullable String same;

    @Option(
            names = "--merge",
            paramLabel = "ARTICLE#EVENT",
            description = "The event and this one, of another article, are one happening.")
    private @Nullable String merge;

    @Option(names = "--split", paramLabel = "ARTICLE#EVENT", description = "The event and this one are two happenings.")
    private @Nullable String split;

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so.")
    private @Nullable String author;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
    private @Nullable String reason;

    @Option(names = "--undo", paramLabel = "NUMBER", description = "Take this correction back.")
    private @Nullable Long undone;

    @Option(names = "--list", description = "Show all corrections, and which of them hold.")
    private boolean list;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    CorrectCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<Correction.Field, String> wanted = wanted();
        boolean item = where.size() == 2 && wanted.size() == 1;
        if ((list ? 1 : 0) + (undone == null ? 0 : 1) + (item ? 1 : 0) != 1 || (!item && !wanted.isEmpty())) {
            throw wrong("one correction of one item of one article, --undo or --list is wanted");
        }
        if (item && (blank(author) || blank(reason))) {
            throw wrong("a correction needs --author and --reason");
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(list ? Access.READ : Access.CHANGE)) {
                return run(opened, wanted);
            }
        });
    }

    private int run(Store opened, Map<Correction.Field, String> wanted) throws OutputException {
        Messages messages = new Messages(ends.err(), store.debug());
        if (list) {
            Output output = Output.standard(ends.out());
            new AnswerOutput(output, AnswerFormat.TABLE, List.of()).write(opened::corrections);
            return 0;
        }
        if (undone != null) {
            opened.undo(undone);
            messages.say("correction " + undone + " taken back", null);
            return 0;
        }
        Map.Entry<Correction.Field, String> one = wanted.entrySet().iterator().next();
        String value = one.getValue().equals("none") ? null : one.getValue();
        Correction made = opened.correct(
                where.get(0),
                where.get(1),
                one.getKey(),
                value,
                Objects.requireNonNull(author),
                Objects.requireNonNull(reason));
        messages.say("correction " + made.number() + " made", null);
        return 0;
    }

    private Map<Correction.Field, String> wanted() {
        Map<Correction.Field, String> wanted = new LinkedHashMap<>();
        put(wanted, Correction.Field.STATUS, status);
        put(wanted, Correction.Field.DROP, drop ? "" : null);
        put(wanted, Correction.Field.ACTORS, actors);
        put(wanted, Correction.Field.RECIPIENTS, recipients);
        put(wanted, Correction.Field.NAME, name);
        put(wanted, Correction.Field.COUNTRY, country);
        put(wanted, Correction.Field.SECTOR, sector);
        put(wanted, Correction.Field.WIKIDATA, wikidata);
        put(wanted, Correction.Field.SAME, same);
        put(wanted, Correction.Field.MERGE, merge);
        put(wanted, Correction.Field.SPLIT, split);
        return wanted;
    }

    private static void put(Map<Correction.Field, String> wanted, Correction.Field field, @Nullable String value) {
        if (value != null) {
            wanted.put(field, value);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
