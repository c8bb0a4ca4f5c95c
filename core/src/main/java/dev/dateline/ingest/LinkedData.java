// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the JSON-LD scripts of a page say of the article (schema.org): graphs and arrays are flattened, and of a script that
 * is broken JSON single fields are still picked.
 */
final class LinkedData {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Set<String> OTHER_TEXTS = Set.of(
            "Report", "BlogPosting", "LiveBlogPosting", "Review", "SocialMediaPosting", "DiscussionForumPosting");
    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "CreativeWork", "VideoObject", "Recipe", "Blog");
    private static final int MOST_NODES = 2000;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final StringBuilder broken = new StringBuilder();
    private final @Nullable JsonNode article;

    LinkedData(Document page) {
        for (Element script : page.select("script[type^=application/ld+json]")) {
            String json = script.data()
                    .strip()
                    .replaceAll("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)$", "");
            try {
                flatten(LENIENT.readTree(json));
            } catch (JacksonException malformed) {
                broken.append(json).append('\n');
            }
        }
        article = nodes.stream()
                .filter(node -> isArticle(node)
                        && (node.has("headline") || node.has("articleBody") || node.has("datePublished")))
                .findFirst()
                .orElse(null);
    }

    private void flatten(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.pop();
            if (node.isArray()) {
                List<JsonNode> items = new ArrayList<>();
                node.forEach(items::add);
                for (int i = items.size() - 1; i >= 0; i--) {
                    open.push(items.get(i));
                }
            } else if (node.isObject()) {
                nodes.add(node);
                for (String inner : List.of("mainEntityOfPage", "mainEntity", "@graph")) {
                    if (node.has(inner) && !node.get(inner).isString()) {
                        open.push(node.get(inner));
                    }
                }
            }
        }
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.get("@type");
        List<String> types = new ArrayList<>();
        if (type != null && type.isString()) {
            types.add(type.stringValue());
        } else if (type != null && type.isArray()) {
            type.forEach(one -> types.add(one.asString("")));
        }
        return types.stream().map(name -> name.replaceFirst("^.*[/:]", "")).toList();
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.endsWith("Article") || OTHER_TEXTS.contains(type));
    }

    /** Whether the page says that it holds an article. */
    boolean isArticle() {
        return article != null;
    }

    /** Whether the page says that it is something of one of these types. */
    boolean is(List<String> types) {
        return nodes.stream().anyMatch(node -> types(node).stream().anyMatch(types::contains));
    }

    /** A text field of the article. */
    Optional<String> text(String field) {
        if (article != null && article.has(field)) {
            return string(article.get(field));
        }
        return article == null ? fromBroken(field) : Optional.empty();
    }

    /** A text field of the article or, without one, of the page itself. */
    Optional<String> textOfPage(String field) {
        return text(field)
                .or(() -> nodes.stream()
                        .filter(node -> types(node).stream().anyMatch(PAGES::contains))
                        .flatMap(node -> string(node.get(field)).stream())
                        .findFirst())
                .or(() -> only(field));
    }

    /** A field that a single thing on the page has, whatever it is. */
    private Optional<String> only(String field) {
        List<String> all = nodes.stream()
                .flatMap(node -> string(node.get(field)).stream())
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Optional<String> fromBroken(String field) {
        Matcher matcher = Pattern.compile("\"" + field + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\"")
                .matcher(broken);
        return matcher.find()
                ? Optional.of(matcher.group(1).replace("\\\"", "\"").replace("\\/", "/"))
                : Optional.empty();
    }

    private static Optional<String> string(@Nullable JsonNode value) {
        if (value != null && value.isArray() && !value.isEmpty()) {
            return string(value.get(0));
        }
        return value == null || !value.isString() || value.stringValue().isBlank()
                ? Optional.empty()
                : Optional.of(value.stringValue().strip());
    }

    /** The names in a field that holds persons or organisations, one or many, by value or by reference. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        if (article != null && article.has(field)) {
            collect(article.get(field), names);
        } else if (article == null) {
            Pattern author =
                    Pattern.compile("\"" + field + "\"\\s*:\\s*\\[?\\s*\\{[^{}]*?\"name\"\\s*:\\s*\"([^\"]{1,200})\"");
            Matcher matcher = author.matcher(broken);
            if (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** The names in a field that holds persons, of each article that the page has, the first article first. */
    List<List<String>> persons(String field) {
        if (article == null) {
            return List.of(names(field));
        }
        List<List<String>> persons = new ArrayList<>();
        nodes.stream().filter(node -> isArticle(node) && node.has(field)).forEach(node -> {
            List<JsonNode> all = new ArrayList<>();
            JsonNode value = node.get(field);
            if (value.isArray()) {
                value.forEach(all::add);
            } else {
                all.add(value);
            }
            List<String> names = new ArrayList<>();
            if (!all.stream().allMatch(one -> types(one).contains("Organization"))) {
                all.forEach(one -> collect(one, names));
            }
            persons.add(names);
        });
        return persons;
    }

    private void collect(JsonNode value, List<String> names) {
        if (value.isString()) {
            names.add(value.stringValue().strip());
        } else if (value.isArray()) {
            value.forEach(one -> {
                if (!one.isArray()) {
                    collect(one, names);
                }
            });
        } else if (value.isObject()) {
            List<String> name = callings(value);
            Optional<String> id = string(value.get("@id"));
            if (!name.isEmpty()) {
                names.addAll(name);
            } else if (id.isPresent()) {
                nodes.stream()
                        .filter(node ->
                                node.has("name") && string(node.get("@id")).equals(id))
                        .findFirst()
                        .flatMap(node -> string(node.get("name")))
                        .ifPresent(names::add);
            }
        }
    }

    /** The names of a thing, which some give in a list, or the parts of a person's. */
    private static List<String> callings(JsonNode thing) {
        JsonNode name = thing.get("name");
        if (name != null && name.isArray()) {
            List<String> all = new ArrayList<>();
            name.forEach(one -> string(one).ifPresent(all::add));
            return all;
        }
        Optional<String> whole = string(name);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Optional<String> given = string(thing.get("givenName"));
        Optional<String> family = string(thing.get("familyName"));
        return given.isPresent() && family.isPresent() ? List.of(given.get() + " " + family.get()) : List.of();
    }

    /** The article's own text, where the page gives it a second time. */
    Optional<String> body() {
        return text("articleBody");
    }

    /** Whether the page itself says that not all may be read. */
    boolean notFree() {
        JsonNode free = article == null ? null : article.get("isAccessibleForFree");
        return free != null && free.asString("").equalsIgnoreCase("false");
    }
}
