// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.record.Span;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Follows the words that refer to somebody from step to step, for the notes on which step joined them to whom. */
final class Steps {
    private final Trace trace;
    private final Document document;
    private final Gatherer gatherer;
    private final Map<Integer, Entity> known = new HashMap<>();

    Steps(Trace trace, Document document, Gatherer gatherer) {
        this.trace = trace;
        this.document = document;
        this.gatherer = gatherer;
    }

    /** Takes in what is known by now, of which notes have been taken. */
    void seen() {
        if (trace.on()) {
            known.putAll(gatherer.byHead());
        }
    }

    /** Takes note of the words that refer to somebody else, or to somebody at all, since the step before. */
    void after(String step) {
        if (!trace.on()) {
            return;
        }
        new TreeMap<>(gatherer.byHead()).forEach((head, entity) -> {
            if (known.put(head, entity) != entity) {
                Span words = document.token(head).span();
                String what = "\"" + words.of(document.text()) + "\" is \"" + name(entity, document, head) + "\"";
                trace.chosen(Topic.MENTION, words, what, step);
            }
        });
    }

    /** The first name, else the first words that are no pronoun, of those that refer to somebody. */
    static String name(Entity entity, Document document, int but) {
        Optional<String> name = entity.names().stream().findFirst();
        return name.or(() -> entity.phrases().stream()
                        .filter(phrase -> phrase.form() != Phrase.Form.PRONOUN)
                        .map(phrase -> phrase.span().of(document.text()))
                        .findFirst())
                .orElseGet(() -> document.token(but).form());
    }
}
