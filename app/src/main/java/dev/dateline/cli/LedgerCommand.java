// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.ledger.Ledger;
import dev.dateline.fuse.ledger.LedgerEntry;
import dev.dateline.fuse.ledger.Outcome;
import dev.dateline.record.CommitmentAct;
import dev.dateline.store.Access;
import dev.dateline.store.Search;
import dev.dateline.store.Store;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline ledger}: promises and demands, and what became of them. */
@Command(
        name = "ledger",
        sortOptions = false,
        description = "Finds commitments in a store, each once however many articles tell it, with its wordings and the"
                + " sentences that tell what became of it. Those are looked for in all articles of its story and in all"
                + " later ones in which whoever is bound has a part.",
        footer = {"", "Exit codes: 0 found, 1 nothing found or the store cannot be read, 2 wrong use."})
final class LedgerCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words of what is to be done.")
    private List<String> words = List.of();

    @Mixin
    private WhoAndWhen whoAndWhen = new WhoAndWhen();

    @Option(names = "--act", paramLabel = "ACT", split = ",", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<CommitmentAct> acts = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "What became of it, only these: ${COMPLETION-CANDIDATES}.")
    private List<Outcome> outcomes = List.of();

    @Option(names = "--overdue", description = "Only those whose deadline has passed.")
    private boolean overdue;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "The day by which deadlines have passed or have not (as usual: today).")
    private @Nullable LocalDate today;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people (as usual); jsonl: an entry a line; csv: a wording or a finding a row.")
    private JoinedFormat format = JoinedFormat.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    LedgerCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        Search wanted;
        try {
            wanted = new Search(Search.Kind.COMMITMENTS, conditions(), Search.Sort.ARTICLE);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()));
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                Map<String, Set<String>> found = new TreeMap<>();
                opened.each(
                        wanted,
                        (article, commitment) -> found.computeIfAbsent(article, first -> new TreeSet<>())
                                .add(commitment));
                List<Source> sources = opened.followed(found);
                List<LedgerEntry> entries = entries(sources, found);
                Output output = Output.standard(ends.out());
                output.write(new LedgerEntries(sources, ends.terminal().colour()).write(entries, format));
                output.finish();
                if (entries.isEmpty()) {
                    new Messages(ends.err(), false).say("nothing found", null);
                }
                return entries.isEmpty() ? 1 : 0;
            }
        });
    }

    private List<Search.Condition> conditions() {
        List<Search.Condition> conditions = new ArrayList<>(whoAndWhen.conditions());
        if (!words.isEmpty()) {
            conditions.add(new Search.Holding(String.join(" ", words)));
        }
        return conditions;
    }

    /** Those of which a wording was found. */
    private List<LedgerEntry> entries(List<Source> sources, Map<String, Set<String>> found) {
        LocalDate day =
                today == null ? LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC) : today;
        return Ledger.of(sources, day).stream()
                .filter(entry -> entry.wordings().stream()
                        .anyMatch(wording ->
                                found.getOrDefault(wording.article(), Set.of()).contains(wording.commitment())))
                .filter(entry -> acts.isEmpty() || acts.contains(entry.act()))
                .filter(entry -> outcomes.isEmpty() || outcomes.contains(entry.outcome()))
                .filter(entry -> !overdue || entry.overdue())
                .toList();
    }
}
