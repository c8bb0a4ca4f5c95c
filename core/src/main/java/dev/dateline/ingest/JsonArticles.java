// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles out of JSON objects with {@code text} or {@code html}, and {@code id}, {@code title}, {@code published}, {@code
 * url}, {@code outlet}, {@code byline}, {@code language} where they are known. Immutable and thread-safe.
 */
final class JsonArticles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int MOST_NAMES = 8;
    private static final int LONGEST_NAME = 30;

    private final Pages pages;
    private final Languages languages;
    private final Defaults defaults;
    private final boolean found;

    /** @param found whether a folder led here, where records may lie beside articles */
    JsonArticles(Pages pages, Languages languages, Defaults defaults, boolean found) {
        this.found = found;
        this.languages = languages;
        this.pages = pages;
        this.defaults = defaults;
    }

    /** The article of one object. */
    Reading read(String label, Decoded json) {
        try {
            return read(label, JSON.readTree(json.text()), json.note());
        } catch (JacksonException malformed) {
            return new Reading.Failed(label, "not a JSON object: " + message(malformed));
        }
    }

    static String message(JacksonException malformed) {
        TokenStreamLocation at = malformed.getLocation();
        String first = String.valueOf(malformed.getOriginalMessage())
                .lines()
                .findFirst()
                .orElse("malformed");
        return first + (at == null || at.getColumnNr() < 1 ? "" : " (column " + at.getColumnNr() + ")");
    }

    private static boolean holdsRecord(JsonNode object) {
        return object.path("schema").asString("").startsWith("dateline")
                || (object.path("events").isArray() && object.path("statements").isArray());
    }

    /** The article of one object that is read already. */
    Reading read(String label, JsonNode object, @Nullable String note) {
        if (!object.isObject()) {
            return new Reading.Failed(label, "not a JSON object");
        }
        if (found && holdsRecord(object)) {
            return new Reading.Skipped(label, "a record, gold or manifest and no article");
        }
        try {
            Optional<String> text = string(object, "text");
            Optional<String> html = string(object, "html");
            if (text.isEmpty() && html.isEmpty()) {
                return new Reading.Failed(label, "neither text nor html in the JSON object" + fields(object));
            }
            Draft draft = text.isPresent()
                    ? new Draft(label, text.get())
                    : pages.read(
                            label, html.orElseThrow(), string(object, "url").orElse(null));
            fill(draft, object);
            if (note != null) {
                draft.notes.add(note);
            }
            return draft.finish(defaults, languages);
        } catch (FieldException bad) {
            return new Reading.Failed(label, String.valueOf(bad.getMessage()));
        }
    }

    /** What is there in place of the wanted, for who gave the fields other names. */
    private static String fields(JsonNode object) {
        List<String> names = object.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> name.length() <= LONGEST_NAME)
                .limit(MOST_NAMES)
                .toList();
        return names.isEmpty() ? "" : " (it has " + String.join(", ", names) + ")";
    }

    private static void fill(Draft draft, JsonNode object) {
        string(object, "id").filter(id -> !id.isBlank()).ifPresent(id -> draft.id = id);
        string(object, "url").ifPresent(url -> draft.url = url);
        say(draft, object, "outlet", outlet -> draft.outlet = outlet);
        say(draft, object, "title", title -> draft.title = title);
        say(draft, object, "byline", byline -> {
            draft.byline = byline;
            draft.authors = AuthorNames.of(byline);
        });
        string(object, "language").ifPresent(language -> draft.language = language);
        say(draft, object, "published", published -> draft.published = published(published));
    }

    private static void say(Draft draft, JsonNode object, String field, Consumer<String> taker) {
        string(object, field).ifPresent(value -> {
            taker.accept(value);
            draft.sources.put(field, "caller");
        });
    }

    private static Published published(String text) {
        return Published.parse(text)
                .orElseThrow(() -> new FieldException("published \"" + text + "\" is no ISO 8601 date"));
    }

    /** The text of a field; empty where it is absent, null or empty. */
    private static Optional<String> string(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null
                || value.isNull()
                || (value.isString() && value.stringValue().isEmpty())) {
            return Optional.empty();
        }
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        if (value.isNumber() && field.equals("id")) {
            return Optional.of(value.asString());
        }
        throw new FieldException(field + " is no string");
    }

    /** A field that does not hold what it should. */
    private static final class FieldException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        FieldException(String message) {
            super(message);
        }
    }
}
