// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The statements of a document, as commitments stand in them. */
final class Said {
    private final Document document;
    private final List<StatementMention> statements;
    private final Set<Integer> cues = new TreeSet<>();

    Said(Document document, List<StatementMention> statements) {
        this.document = document;
        this.statements = statements;
        for (StatementMention statement : statements) {
            for (Span cue : statement.cue()) {
                document.tokensIn(cue).forEach(token -> cues.add(token.index()));
            }
        }
    }

    /** Whether a word stands in the cue of a statement. */
    boolean reports(Token token) {
        return cues.contains(token.index());
    }

    /** The place of the statement with the shortest content piece round the words. */
    OptionalInt place(Span words) {
        OptionalInt innermost = OptionalInt.empty();
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Span piece : statements.get(i).content()) {
                if (piece.contains(words) && piece.length() < shortest) {
                    shortest = piece.length();
                    innermost = OptionalInt.of(i);
                }
            }
        }
        return innermost;
    }

    Optional<StatementMention> innermost(Span words) {
        OptionalInt place = place(words);
        return place.isEmpty() ? Optional.empty() : Optional.of(statements.get(place.getAsInt()));
    }

    /** The statement whose cue a word is. */
    Optional<StatementMention> by(Token cue) {
        return statements.stream()
                .filter(statement -> statement.cue().stream().anyMatch(words -> words.contains(cue.span())))
                .findFirst();
    }

    /** The words of the cue of a statement. */
    List<Token> cue(StatementMention statement) {
        return statement.cue().stream()
                .flatMap(cue -> document.tokensIn(cue).stream())
                .toList();
    }

    /** The head of the phrase that names the speaker. */
    List<Token> speaker(StatementMention statement) {
        OptionalInt head = statement.speaker();
        return head.isEmpty() ? List.of() : List.of(document.token(head.getAsInt()));
    }

    /**
     * Words as far as they stand in the same piece of a statement as their head; all of them where none does: "They need," he said, "to go."
     */
    Span clipped(Span words, Token head) {
        return innermost(head.span())
                .flatMap(statement -> statement.content().stream()
                        .filter(piece -> piece.contains(head.span()) && piece.overlaps(words))
                        .findFirst())
                .map(piece -> new Span(Math.max(piece.begin(), words.begin()), Math.min(piece.end(), words.end())))
                .orElse(words);
    }
}
