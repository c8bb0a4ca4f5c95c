// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.record.CodePoints;
import dev.dateline.record.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sentence with the phrase that acts and the phrase that is acted on. */
record MarkedSentence(String id, String text, Span source, Span target) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A sentence with two phrases that stand in it once.
     *
     * @throws IllegalArgumentException with a reason for people
     */
    static MarkedSentence of(String text, String source, String target) {
        return new MarkedSentence("sentence", text, only(text, source, "source"), only(text, target, "target"));
    }

    private static Span only(String text, String phrase, String what) {
        int begin = text.indexOf(phrase);
        if (phrase.isBlank() || begin < 0) {
            throw new IllegalArgumentException("the " + what + " \"" + phrase + "\" does not stand in the sentence");
        }
        if (text.indexOf(phrase, begin + 1) >= 0) {
            throw new IllegalArgumentException("the " + what + " \"" + phrase
                    + "\" stands in the sentence more than once: give more of its words, or offsets in a file");
        }
        return new Span(begin, begin + phrase.length());
    }

    /**
     * A line of JSON: {@code id}, {@code text}, and {@code source} and {@code target} with {@code start} and {@code end} in code points.
     *
     * @throws IllegalArgumentException with a reason for people
     */
    static MarkedSentence parse(String line) {
        JsonNode row;
        try {
            row = MAPPER.readTree(line);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("is no JSON: " + broken.getOriginalMessage(), broken);
        }
        if (!row.path("id").isString() || !row.path("text").isString()) {
            throw new IllegalArgumentException("has no \"id\" or no \"text\"");
        }
        String text = row.path("text").asString();
        CodePoints points = new CodePoints(text);
        return new MarkedSentence(
                row.path("id").asString(), text, span(row, "source", points), span(row, "target", points));
    }

    private static Span span(JsonNode row, String what, CodePoints points) {
        JsonNode start = row.path(what).path("start");
        JsonNode end = row.path(what).path("end");
        if (!start.isInt() || !end.isInt()) {
            throw new IllegalArgumentException("the " + what + " has no \"start\" or no \"end\"");
        }
        if (start.asInt() < 0 || end.asInt() <= start.asInt() || end.asInt() > points.count()) {
            throw new IllegalArgumentException("the " + what + " from " + start.asInt() + " to " + end.asInt()
                    + " is no part of a text of " + points.count() + " code points");
        }
        return new Span(points.toUtf16(start.asInt()), points.toUtf16(end.asInt()));
    }
}
