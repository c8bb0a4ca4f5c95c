// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.store.Answer;
import dev.dateline.store.Search;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is new in a saved search, as a feed, a mail or the body of a message to another program. Takes rows as a search gives them. */
final class Alert implements Answer {
    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Search.Kind kind;
    private final Instant now;
    private final List<String> columns = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> items = new ArrayList<>();

    /** The form of an alert. */
    enum Form {
        ATOM,
        EMAIL,
        JSON
    }

    Alert(String name, Search.Kind kind, Instant now) {
        this.name = name;
        this.kind = kind;
        this.now = now;
    }

    @Override
    public void columns(List<String> names) {
        columns.addAll(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            item.put(columns.get(i), values.get(i));
        }
        items.add(item);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    String write(Form form) {
        return switch (form) {
            case ATOM -> atom();
            case EMAIL -> mail();
            case JSON -> json();
        };
    }

    private static String text(Map<String, @Nullable Object> item, String column) {
        Object value = item.get(column);
        return value == null ? "" : value.toString();
    }

    /** Its id in its article; nothing where it is the article. */
    private String itemId(Map<String, @Nullable Object> item) {
        return switch (kind) {
            case EVENTS -> text(item, "event");
            case STATEMENTS -> text(item, "statement");
            case COMMITMENTS -> text(item, "commitment");
            case ARTICLES -> "";
        };
    }

    /** What it is about, in a line. */
    private String title(Map<String, @Nullable Object> item) {
        String title = switch (kind) {
            case EVENTS -> {
                String to = text(item, "recipients");
                yield joined(
                        text(item, "day"),
                        (text(item, "type") + " " + text(item, "mode")).strip(),
                        text(item, "status"),
                        text(item, "actors") + (to.isEmpty() ? "" : " → " + to),
                        text(item, "place"));
            }
            case STATEMENTS -> joined(text(item, "day"), text(item, "act"), text(item, "speaker"));
            case COMMITMENTS ->
                joined(
                        text(item, "day"),
                        text(item, "act"),
                        text(item, "committed"),
                        text(item, "deadline_last").isEmpty() ? "" : "until " + text(item, "deadline_last"));
            case ARTICLES -> joined(text(item, "day"), text(item, "title"));
        };
        return title.isEmpty() ? text(item, "article") : title;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The words that prove it. */
    private String words(Map<String, @Nullable Object> item) {
        return switch (kind) {
            case EVENTS -> text(item, "evidence");
            case STATEMENTS -> text(item, "content");
            case COMMITMENTS -> text(item, "action");
            case ARTICLES -> text(item, "title");
        };
    }

    private String subject() {
        String what = kind.name().toLowerCase(java.util.Locale.ROOT);
        return items.size() + " new " + (items.size() == 1 ? what.substring(0, what.length() - 1) : what) + " in "
                + name;
    }

    /** RFC 4287. Ids follow from what is told and its id in its article, so that a reader of feeds knows it again, whatever else is told. */
    private String atom() {
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                """);
        feed.append("  <id>").append(id("search", name)).append("</id>\n");
        feed.append("  <title>").append(xml("Dateline: " + name)).append("</title>\n");
        feed.append("  <updated>").append(now).append("</updated>\n");
        feed.append("  <author><name>Dateline</name></author>\n");
        for (Map<String, @Nullable Object> item : items) {
            String told = title(item) + "\n" + words(item);
            feed.append("  <entry>\n    <id>")
                    .append(id(text(item, "article"), told + "\n" + itemId(item)))
                    .append("</id>\n    <title>")
                    .append(xml(title(item)))
                    .append("</title>\n    <updated>")
                    .append(now)
                    .append("</updated>\n");
            if (!text(item, "url").isEmpty()) {
                feed.append("    <link href=\"").append(xml(text(item, "url"))).append("\"/>\n");
            }
            feed.append("    <summary>")
                    .append(xml(joined(words(item), text(item, "outlet"), text(item, "article"))))
                    .append("</summary>\n  </entry>\n");
        }
        return feed.append("</feed>\n").toString();
    }

    private static String id(String where, String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((where + "\n" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** Without what XML 1.0 cannot hold. */
    private static String xml(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed ? c : ' ');
            }
        });
        return escaped.toString();
    }

    /** RFC 5322 with a body in UTF-8, without sender and recipients: what sends it adds them. */
    private String mail() {
        Page page = new Page(false);
        for (Map<String, @Nullable Object> item : items) {
            page.paragraph(0, Happenings.plain(title(item)));
            page.paragraph(2, new Page.Run("│ ", Ink.PLAIN), "│ ", List.of(Happenings.plain(words(item))));
            page.paragraph(
                    2,
                    Happenings.plain(Stream.of(text(item, "outlet"), text(item, "article"), text(item, "url"))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", "))));
            page.blank();
        }
        return "Subject: " + subject() + "\n" + """
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                """ + page;
    }

    private String json() {
        ObjectNode object = JSON.createObjectNode();
        object.put("search", name).put("time", now.toString()).put("new", items.size());
        ArrayNode told = object.putArray("items");
        for (Map<String, @Nullable Object> item : items) {
            ObjectNode one = told.addObject();
            item.forEach((column, value) -> AnswerFormat.put(one, column, value));
        }
        return Objects.requireNonNull(object.toString()) + "\n";
    }
}
