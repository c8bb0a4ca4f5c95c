// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.timeline.Extent;
import dev.dateline.fuse.timeline.Focus;
import dev.dateline.fuse.timeline.TimelineDay;
import dev.dateline.fuse.timeline.Timelines;
import dev.dateline.record.Interval;
import dev.dateline.store.Access;
import dev.dateline.store.Search;
import dev.dateline.store.Store;
import dev.dateline.store.StoreException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** {@code dateline timeline}: the days that matter. */
@Command(
        name = "timeline",
        sortOptions = false,
        description =
                "Makes a timeline of a story, an actor, a pair of actors, a place, or the articles that hold some words:"
                        + " the days of which articles make most, each with the sentences that say best what happened.",
        footer = {"", "Exit codes: 0 found, 1 nothing found or the store cannot be read, 2 wrong use."})
final class TimelineCommand implements Callable<Integer> {
    /** Articles of so many days after a period still look back at it. */
    private static final int LOOKING_BACK_DAYS = 31;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words of the articles' texts and titles.")
    private List<String> words = List.of();

    @Option(names = "--story", paramLabel = "ARTICLE", description = "Of the story that this article is in.")
    private @Nullable String story;

    @Option(
            names = "--grain",
            paramLabel = "GRAIN",
            description = "topic: the course of events (as usual); incident: one happening with its aftermath.")
    private Grain grain = Grain.TOPIC;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Of this actor; given twice, of what the two have to do with each other.")
    private List<String> actors = List.of();

    @Option(names = "--place", paramLabel = "NAME", description = "Of what happens at this place.")
    private @Nullable String place;

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on: 2024-05-03, 2024-05 or 2024.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day: 2024-05-03, 2024-05 or 2024.")
    private @Nullable String until;

    @Option(names = "--days", paramLabel = "N", description = "At most so many days (as usual: ${DEFAULT-VALUE}).")
    private int days = 20;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            description = "At most so many sentences a day (as usual: ${DEFAULT-VALUE}).")
    private int sentences = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people (as usual); jsonl: a day a line; csv: a sentence a row.")
    private JoinedFormat format = JoinedFormat.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    TimelineCommand(Ends ends) {
        this.ends = ends;
    }

    /** What is asked for, once it is known to make sense. */
    private record Wanted(Focus focus, Extent extent, Search articles) {}

    @Override
    public Integer call() throws InterruptedException {
        Wanted wanted;
        try {
            wanted = wanted();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()));
        }
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                List<Source> sources = sources(opened, wanted.articles);
                List<TimelineDay> timeline = Timelines.of(sources, wanted.focus, wanted.extent);
                Output output = Output.standard(ends.out());
                output.write(new TimelineDays(sources, ends.terminal().colour()).write(timeline, format));
                output.finish();
                if (timeline.isEmpty()) {
                    new Messages(ends.err(), false).say("nothing found", null);
                }
                return timeline.isEmpty() ? 1 : 0;
            }
        });
    }

    private List<Source> sources(Store opened, Search articles) {
        if (story == null) {
            return opened.sources(articles);
        }
        return opened.sources(opened.story(grain, story)
                .orElseThrow(() -> new StoreException("no article has the id " + story))
                .articles());
    }

    private Wanted wanted() {
        LocalDate first = since == null ? null : GivenDays.first("--since", since);
        LocalDate last = until == null ? null : GivenDays.last("--until", until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("--until is before --since");
        }
        Interval period = first == null && last == null
                ? null
                : new Interval(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last);
        return new Wanted(
                focus(),
                new Extent(period, days, sentences),
                new Search(Search.Kind.ARTICLES, conditions(first, last), Search.Sort.ARTICLE));
    }

    private Focus focus() {
        if (story != null && !words.isEmpty()) {
            throw new IllegalArgumentException("--story goes without words");
        } else if (actors.size() > 2 || (place != null && !actors.isEmpty())) {
            throw new IllegalArgumentException("one or two --actor, or a --place, but not more");
        } else if (place != null) {
            return new Focus.OfPlace(place);
        } else if (actors.size() == 2) {
            return new Focus.OfPair(actors.get(0), actors.get(1));
        } else if (actors.size() == 1) {
            return new Focus.OfActor(actors.get(0));
        } else if (story == null && words.isEmpty()) {
            throw new IllegalArgumentException("--story, --actor, --place or words are wanted");
        }
        return new Focus.Story();
    }

    /** Who can have read of the period: articles of its days and of those shortly after it. */
    private List<Search.Condition> conditions(@Nullable LocalDate first, @Nullable LocalDate last) {
        List<Search.Condition> conditions = new ArrayList<>();
        if (!words.isEmpty()) {
            conditions.add(new Search.Holding(String.join(" ", words)));
        }
        actors.forEach(name -> conditions.add(new Search.Named(Search.Part.ANY, name)));
        if (place != null) {
            conditions.add(new Search.Named(Search.Part.PLACE, place));
        }
        if (first != null) {
            conditions.add(new Search.Since(first));
        }
        if (last != null) {
            conditions.add(new Search.Until(last.plusDays(LOOKING_BACK_DAYS)));
        }
        return conditions;
    }
}
