// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.About.Passage;
import dev.dateline.ingest.About.Role;
import dev.dateline.ingest.Article;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in which articles are written as they are, without a record. */
enum ExtractFormat {
    /** One line of JSON for each article. */
    JSONL,
    /** For people: headline, what is known of it, and a paragraph a line. */
    TEXT,
    /** Markdown: headings, lists and quotations as on the page. */
    MARKDOWN;

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The article with a line feed at its end; articles for people have a blank line behind them, as records have. */
    String write(Article article) {
        return switch (this) {
            case JSONL -> json(article) + "\n";
            case TEXT -> text(article);
            case MARKDOWN -> markdown(article);
        };
    }

    private static String json(Article article) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("id", article.id())
                .put("url", article.url())
                .put("kind", article.about().kind().toString().toLowerCase(Locale.ROOT))
                .put("title", article.title())
                .put("byline", article.byline());
        ArrayNode authors = root.putArray("authors");
        article.about().authors().forEach(authors::add);
        root.put("published", day(article.published()))
                .put("modified", day(article.about().modified()))
                .put("outlet", article.outlet())
                .put("country", article.about().country())
                .put("language", article.language())
                .put("text", article.text());
        ObjectNode sources = root.putObject("sources");
        article.about().sources().forEach(sources::put);
        return MAPPER.writeValueAsString(root);
    }

    private static @Nullable String day(dev.dateline.record.@Nullable Published published) {
        return published == null ? null : published.text();
    }

    private static String text(Article article) {
        String head = Stream.of(article.title(), facts(article))
                .filter(line -> line != null && !line.isEmpty())
                .map(ExtractFormat::plain)
                .collect(Collectors.joining("\n"));
        String body = article.text().lines().map(ExtractFormat::plain).collect(Collectors.joining("\n"));
        return (head.isEmpty() ? "" : head + "\n\n") + body + "\n\n";
    }

    private static String facts(Article article) {
        return Stream.of(article.outlet(), article.byline(), day(article.published()), article.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String markdown(Article article) {
        StringBuilder page = new StringBuilder();
        if (article.title() != null) {
            page.append("# ").append(escaped(article.title())).append("\n\n");
        }
        String facts = facts(article);
        if (!facts.isEmpty()) {
            page.append('*').append(escaped(facts)).append("*\n\n");
        }
        List<Passage> passages = passages(article);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean listGoesOn = passage.role() == Role.ITEM
                    && i + 1 < passages.size()
                    && passages.get(i + 1).role() == Role.ITEM;
            page.append(mark(passage.role())).append(escaped(passage.text())).append(listGoesOn ? "\n" : "\n\n");
        }
        return page.toString();
    }

    /** Of a text, which has no parts of its own, every line is a paragraph. */
    private static List<Passage> passages(Article article) {
        List<Passage> passages = article.about().passages();
        return passages.isEmpty()
                ? article.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Passage(Role.PARAGRAPH, line))
                        .toList()
                : passages;
    }

    private static String mark(Role role) {
        return switch (role) {
            case PARAGRAPH -> "";
            case HEADING -> "## ";
            case ITEM -> "- ";
            case QUOTE -> "> ";
        };
    }

    /** What Markdown would take for its own signs is written so that it shows. */
    private static String escaped(String line) {
        return plain(line)
                .strip()
                .replaceAll("[\\\\`*_\\[\\]<>]", "\\\\$0")
                .replaceFirst("^(?=#|[-+=~]|\\|)", "\\\\")
                .replaceFirst("^(\\d{1,9})(?=[.)](?: |$))", "$1\\\\");
    }

    /** A page could hold what commands a terminal. */
    private static String plain(String line) {
        return line.replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
