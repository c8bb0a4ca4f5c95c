// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.List;

/** Events of texts that tests write as trees. */
final class TaggedEvents {
    private TaggedEvents() {}

    static List<EventMention> events(String lines) {
        return new EventExtractor().extract(DocumentText.parse(lines), List.of());
    }

    static EventMention event(int number, String lines) {
        return events(lines).get(number);
    }

    /** The status of the first event of a type. */
    static Status status(EventType type, String lines) {
        return events(lines).stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow()
                .status();
    }

    /** The words that name the actors of the first event of a type. */
    static List<String> actors(EventType type, String lines) {
        return named(lines, of(type, lines).actors());
    }

    /** The words that name the recipients of the first event of a type. */
    static List<String> recipients(EventType type, String lines) {
        return named(lines, of(type, lines).recipients());
    }

    private static EventMention of(EventType type, String lines) {
        return events(lines).stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(String lines, List<Integer> tokens) {
        Document document = DocumentText.parse(lines);
        return tokens.stream().map(at -> document.token(at).form()).toList();
    }
}
