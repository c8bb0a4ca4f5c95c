// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.EventChaining;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.event.Verdicts;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.story.Story;
import dev.dateline.record.ArticleRecord;
import dev.dateline.store.Access;
import dev.dateline.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline story}: what else tells of the same. */
@Command(
        name = "story",
        sortOptions = false,
        description =
                "Shows the story that an article of a store belongs to: the articles that tell of the same happening (or"
                        + " course of events), how many independent sources they are, and what they tell, each happening once.",
        footer = {"", "Exit codes: 0 done, 1 the store cannot be read or has no such article, 2 wrong use."})
final class StoryCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "ARTICLE", description = "The article's id.")
    private String article = "";

    @Option(
            names = "--grain",
            paramLabel = "GRAIN",
            description = "incident: one happening with its aftermath (as usual); topic: a course of events.")
    private Grain grain = Grain.INCIDENT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text: for people (as usual); jsonl: the story and its articles, one line; csv: an article a row.")
    private JoinedFormat format = JoinedFormat.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    StoryCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(Access.READ)) {
                Optional<Story> story = opened.story(grain, article);
                if (story.isEmpty()) {
                    new Messages(ends.err(), false).say("no article has the id " + article, null);
                    return 1;
                }
                List<Source> sources = opened.sources(story.get().articles());
                int independent = opened.independent(story.get().articles());
                Output output = Output.standard(ends.out());
                output.write(
                        switch (format) {
                            case TEXT -> text(sources, independent, opened.verdicts());
                            case JSONL -> json(story.get(), sources, independent) + "\n";
                            case CSV -> csv(story.get(), sources);
                        });
                output.finish();
                return 0;
            }
        });
    }

    private String text(List<Source> sources, int independent, Verdicts verdicts) {
        Page page = new Page(ends.terminal().colour());
        int told = sources.size();
        page.paragraph(
                0,
                new Page.Run(told + (told == 1 ? " article" : " articles"), Ink.BOLD),
                Happenings.plain(
                        ", " + independent + (independent == 1 ? " independent source" : " independent sources")));
        for (Source source : sources) {
            page.paragraph(2, Happenings.plain(line(source)));
        }
        page.blank();
        return page
                + new Happenings(ends.terminal().colour())
                        .write(EventChaining.chain(sources.stream(), verdicts), JoinedFormat.TEXT);
    }

    private static String line(Source source) {
        ArticleRecord record = source.record();
        String copy = source.copyGroup().equals(record.id()) ? null : "copies: " + source.copyGroup();
        return Stream.of(
                        record.published() == null
                                ? null
                                : record.published().day().toString(),
                        record.outlet(),
                        record.id(),
                        record.title(),
                        copy)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String csv(Story story, List<Source> sources) {
        StringBuilder rows = new StringBuilder();
        AnswerFormat.Writer writer = AnswerFormat.CSV.writer(rows::append, List.of());
        writer.columns(List.of("story", "grain", "article", "published", "outlet", "title", "copies"));
        for (Source source : sources) {
            ArticleRecord record = source.record();
            writer.row(Arrays.asList(
                    story.id(),
                    story.grain().code(),
                    record.id(),
                    record.published() == null ? null : record.published().text(),
                    record.outlet(),
                    record.title(),
                    source.copyGroup()));
        }
        writer.end();
        return rows.toString();
    }

    private static ObjectNode json(Story story, List<Source> sources, int independent) {
        ObjectNode object = JSON.createObjectNode();
        object.put("story", story.id()).put("grain", story.grain().code()).put("independent", independent);
        ArrayNode articles = object.putArray("articles");
        for (Source source : sources) {
            ArticleRecord record = source.record();
            articles.addObject()
                    .put("article", record.id())
                    .put(
                            "published",
                            record.published() == null
                                    ? null
                                    : record.published().text())
                    .put("outlet", record.outlet())
                    .put("title", record.title())
                    .put("copies", source.copyGroup());
        }
        return object;
    }
}
