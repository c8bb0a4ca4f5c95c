// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Example;
import dev.dateline.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sentences that a user's own triggers and types give as examples. */
record OwnExamples(EventExtractor extractor, Function<Document, List<StatementMention>> said) {
    /** Those of a trigger: whether its line decides about a word of the sentence. */
    List<Example> of(TriggerEntry entry, Row row) {
        List<Example> examples = new ArrayList<>();
        for (String sentence : entry.matching()) {
            examples.add(new Example(row, "yes", sentence, document -> missed(entry.id(), document)));
        }
        for (String sentence : entry.failing()) {
            examples.add(new Example(row, "no", sentence, document -> decided(entry.id(), document)));
        }
        return examples;
    }

    private Optional<String> missed(String id, Document document) {
        List<String> deciding = extractor.deciding(document);
        if (deciding.contains(id)) {
            return Optional.empty();
        }
        String others = deciding.isEmpty() ? "no line does" : String.join(", ", deciding) + " does";
        return Optional.of("must be decided by " + id + ", but " + others);
    }

    private Optional<String> decided(String id, Document document) {
        return extractor.deciding(document).contains(id)
                ? Optional.of("must not be decided by " + id + ", but is")
                : Optional.empty();
    }

    /** Those of a type: whether the sentence has an event of it. */
    List<Example> of(OwnType type) {
        return Stream.concat(
                        type.matching().stream()
                                .map(sentence ->
                                        new Example(type.row(), "yes", sentence, document -> absent(type, document))),
                        type.failing().stream()
                                .map(sentence ->
                                        new Example(type.row(), "no", sentence, document -> present(type, document))))
                .toList();
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
