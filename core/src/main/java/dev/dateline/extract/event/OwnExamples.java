// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Example;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sentences that a user's own types of events give as examples. */
record OwnExamples(EventExtractor extractor, Function<Document, List<StatementMention>> said) {
    /** Whether each sentence has an event of the type. */
    Stream<Example> of(OwnType type) {
        return Stream.concat(
                type.matching().stream()
                        .map(sentence -> new Example(type.row(), "yes", sentence, document -> absent(type, document))),
                type.failing().stream()
                        .map(sentence -> new Example(type.row(), "no", sentence, document -> present(type, document))));
    }

    private List<String> types(Document document) {
        return extractor.extract(document, said.apply(document)).stream()
                .map(event -> event.subtype() == null ? event.type().code() : event.subtype())
                .toList();
    }

    private Optional<String> absent(OwnType type, Document document) {
        List<String> types = types(document);
        if (types.contains(type.name())) {
            return Optional.empty();
        }
        String found = types.isEmpty() ? "has no event" : "has only " + String.join(", ", types);
        return Optional.of("must have an event of " + type.name() + ", but " + found);
    }

    private Optional<String> present(OwnType type, Document document) {
        return types(document).contains(type.name())
                ? Optional.of("must have no event of " + type.name() + ", but has one")
                : Optional.empty();
    }
}
