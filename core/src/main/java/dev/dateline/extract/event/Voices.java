// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.Set;

/** In whose words a word of a document stands. */
final class Voices {
    private final Document document;
    private final List<StatementMention> statements;

    Voices(Document document, List<StatementMention> statements) {
        this.document = document;
        this.statements = statements;
    }

    /** Whether a word stands in the content of a statement. */
    boolean reported(Token token) {
        return statements.stream()
                .anyMatch(statement -> statement.content().stream().anyMatch(piece -> piece.contains(token.span())));
    }

    /** The statement with the shortest content round a word, -1 for the outlet's own voice. */
    int voice(Token token) {
        int voice = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Span piece : statements.get(i).content()) {
                if (piece.contains(token.span()) && piece.length() < shortest) {
                    shortest = piece.length();
                    voice = i;
                }
            }
        }
        return voice;
    }

    /** "We condemn this": in the speaker's own words, in the first person, without auxiliary. */
    boolean performs(Token token) {
        if (token.upos() != Upos.VERB || !document.children(token, "aux").isEmpty()) {
            return false;
        }
        boolean first = document.children(token, "nsubj").stream()
                .anyMatch(subject -> Set.of("i", "we").contains(Syntax.lower(subject)));
        return first
                && Syntax.lower(token).equals(Syntax.lemma(token))
                && statements.stream()
                        .anyMatch(statement -> statement.mode() == StatementMode.DIRECT
                                && statement.content().stream().anyMatch(piece -> piece.contains(token.span())));
    }
}
