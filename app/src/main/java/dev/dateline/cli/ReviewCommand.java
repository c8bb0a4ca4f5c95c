// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.dataset.Sha256;
import dev.dateline.record.ArticleRecord;
import dev.dateline.review.ReviewRows;
import dev.dateline.review.Sheet;
import dev.dateline.review.Verdicts;
import dev.dateline.store.Access;
import dev.dateline.store.Answer;
import dev.dateline.store.Search;
import dev.dateline.store.Store;
import dev.dateline.store.StoreException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline review}: checking by people. */
@Command(
        name = "review",
        sortOptions = false,
        description =
                "Draws events or statements of a store by a seed into a sheet that people fill in (--sample), and says what"
                        + " two people's sheets come to (--sheets): how far they agree (Cohen's kappa) and how much is right,"
                        + " with the interval in which that lies (Wilson, 95 %%).",
        footer = {"", "Exit codes: 0 done, 1 nothing found or something cannot be read, 2 wrong use."})
final class ReviewCommand implements Callable<Integer> {
    @Option(names = "--sample", paramLabel = "N", description = "Draw so many.")
    private @Nullable Integer sample;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "What is drawn depends on this, and on what the store holds (as usual: ${DEFAULT-VALUE}).")
    private String seed = "1";

    @Option(
            names = "--sheets",
            arity = "2",
            paramLabel = "SHEET",
            description = "Two people's sheets, each filled in with yes and no, or left empty where it cannot be said.")
    private List<Path> sheets = List.of();

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Of what sheets come to: table (as usual), jsonl or csv. A sheet is CSV.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    ReviewCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        if ((sample == null) == sheets.isEmpty()) {
            throw search.wrong("either --sample or --sheets is wanted");
        } else if (sheets.size() > 2) {
            throw search.wrong("--sheets is wanted once, with two sheets");
        }
        if (sample == null) {
            return StoreWork.code(store, ends, this::judge);
        }
        int wanted = sample;
        Search from = search.search();
        if (wanted < 1) {
            throw search.wrong("--sample is " + wanted);
        } else if (from.kind() != Search.Kind.EVENTS && from.kind() != Search.Kind.STATEMENTS) {
            throw search.wrong("events or statements are drawn, no others");
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                List<Drawn> drawn = drawn(opened, from, wanted);
                if (drawn.isEmpty()) {
                    new Messages(ends.err(), false).say("nothing found", null);
                    return 1;
                }
                Output output = file == null ? Output.standard(ends.out()) : Output.file(file);
                new AnswerOutput(output, AnswerFormat.CSV, List.of())
                        .write(answer -> sheet(opened, from.kind(), drawn, answer));
                return 0;
            }
        });
    }

    /** An item, and where the seed puts it among all. */
    private record Drawn(String article, String item, String place) {
        static final Comparator<Drawn> ORDER = Comparator.comparing(Drawn::place);
    }

    /** Those that come first in an order that the seed and their ids give, so that more of them are the same and some. */
    private List<Drawn> drawn(Store opened, Search from, int wanted) {
        PriorityQueue<Drawn> first = new PriorityQueue<>(Drawn.ORDER.reversed());
        opened.each(from, (article, item) -> {
            first.add(new Drawn(article, item, place(article, item)));
            if (first.size() > wanted) {
                first.poll();
            }
        });
        List<Drawn> drawn = new ArrayList<>(first);
        drawn.sort(Drawn.ORDER);
        return drawn;
    }

    private String place(String article, String item) {
        return Sha256.hex(seed + "\n" + article + "\n" + item);
    }

    private static void sheet(Store opened, Search.Kind kind, List<Drawn> drawn, Answer answer) {
        boolean events = kind == Search.Kind.EVENTS;
        answer.columns(events ? ReviewRows.eventColumns() : ReviewRows.statementColumns());
        for (int i = 0; i < drawn.size(); i++) {
            Drawn each = drawn.get(i);
            ArticleRecord record = opened.record(each.article())
                    .orElseThrow(() -> new StoreException("article " + each.article() + " has just been taken out"));
            long number = i + 1L;
            if (events) {
                record.events().stream()
                        .filter(event -> event.id().equals(each.item()))
                        .forEach(event -> answer.row(ReviewRows.event(number, record, event)));
            } else {
                record.statements().stream()
                        .filter(statement -> statement.id().equals(each.item()))
                        .forEach(statement -> answer.row(ReviewRows.statement(number, record, statement)));
            }
        }
    }

    private int judge() throws OutputException {
        Verdicts verdicts;
        try {
            verdicts = new Verdicts(read(sheets.get(0)), read(sheets.get(1)));
        } catch (IllegalArgumentException otherwise) {
            throw new StoreException(String.valueOf(otherwise.getMessage()), otherwise);
        }
        Output output = file == null ? Output.standard(ends.out()) : Output.file(file);
        new AnswerOutput(output, format, List.of()).write(answer -> {
            answer.columns(Verdicts.COLUMNS);
            verdicts.rows().forEach(answer::row);
        });
        return 0;
    }

    private static Sheet read(Path file) {
        try {
            return Sheet.read(Files.readString(file));
        } catch (CharacterCodingException other) {
            throw new StoreException("cannot read " + file + ": it is not in UTF-8", other);
        } catch (IOException unreadable) {
            throw new StoreException("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new StoreException(file + ": " + wrong.getMessage(), wrong);
        }
    }
}
