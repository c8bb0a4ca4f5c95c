// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Example;
import dev.dateline.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that a user's own cues give as examples. */
record OwnCues(CueLexicon lexicon, FrameMatcher matcher) {
    Stream<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Row row : lexicon.own()) {
            String id = row.text("id");
            for (String sentence : row.list("must")) {
                examples.add(new Example(
                        row,
                        "must",
                        sentence,
                        document -> holds(id, document)
                                ? Optional.empty()
                                : Optional.of("must have what the cue " + id + " conveys, but has not")));
            }
            for (String sentence : row.list("mustnot")) {
                examples.add(new Example(
                        row,
                        "mustnot",
                        sentence,
                        document -> holds(id, document)
                                ? Optional.of("must have nothing that the cue " + id + " conveys, but has")
                                : Optional.empty()));
            }
        }
        return examples.stream();
    }

    private boolean holds(String id, Document document) {
        return document.tokens().stream()
                .flatMap(token -> matcher.match(document, token).stream())
                .anyMatch(match -> match.entry().id().equals(id));
    }
}
