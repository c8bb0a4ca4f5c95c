// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who spoke before whom: "he said" behind a quotation mostly goes on with the last speaker. Statements inside others are
 * turns of their own kind and take part in none.
 */
final class Turns {
    private final Map<Integer, Integer> before = new HashMap<>();
    private final List<StatementMention> statements;

    Turns(List<StatementMention> statements) {
        this.statements = statements;
        TreeSet<Integer> speakers = new TreeSet<>();
        for (StatementMention statement : statements) {
            if (statement.parent().isEmpty()) {
                statement.speaker().ifPresent(speakers::add);
            }
        }
        int last = -1;
        for (int speaker : speakers) {
            if (last >= 0) {
                before.put(speaker, last);
            }
            last = speaker;
        }
    }

    /** Whether the head is that of the one whose words the span is among. */
    boolean says(int speaker, Span words) {
        return statements.stream()
                .filter(statement -> statement.speaker().orElse(-1) == speaker)
                .anyMatch(statement -> statement.content().stream().anyMatch(content -> content.contains(words)));
    }

    /** The heads of those whose words the span is among. */
    IntStream sayers(Span words) {
        return statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(words)))
                .flatMapToInt(statement -> statement.speaker().stream());
    }

    /** The words of the one whose head it is. */
    Stream<Span> words(int speaker) {
        return statements.stream()
                .filter(statement -> statement.speaker().orElse(-1) == speaker)
                .flatMap(statement -> statement.content().stream());
    }

    /** Whether the head is that of somebody who says something. */
    boolean speaks(int speaker) {
        return statements.stream().anyMatch(statement -> statement.speaker().orElse(-1) == speaker);
    }

    /** The head of the phrase for the speaker before, for the head of a speaker. */
    OptionalInt before(int speaker) {
        return before.containsKey(speaker) ? OptionalInt.of(before.get(speaker)) : OptionalInt.empty();
    }
}
