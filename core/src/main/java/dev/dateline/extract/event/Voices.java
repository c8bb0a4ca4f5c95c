// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import java.util.List;

/** In whose words a word of a document stands. */
final class Voices {
    private final Document document;
    private final List<StatementMention> statements;
    private final WordClasses words;

    Voices(Document document, List<StatementMention> statements, WordClasses words) {
        this.document = document;
        this.statements = statements;
        this.words = words;
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

    /** "We condemn this", "I am asking you to wait", "I would like to thank them": in the speaker's own words, in the first person, where to say so is to do it. */
    boolean performs(Token token) {
        return token.upos() == Upos.VERB && (plain(token) || avowed(token)) && direct(token);
    }

    private boolean plain(Token verb) {
        return document.children(verb, "aux").isEmpty()
                && first(verb)
                && Syntax.lower(verb).equals(Syntax.lemma(verb));
    }

    private boolean avowed(Token verb) {
        if (!words.contains("avowing", Syntax.lemma(verb)) || !plainly(verb)) {
            return false;
        }
        boolean now = Syntax.lower(verb).endsWith("ing")
                && !document.children(verb, "aux").isEmpty()
                && document.children(verb, "aux").stream().allMatch(ClauseMood::present);
        return now ? first(verb) : verb.is("xcomp") && wishes(document.token(verb.head()));
    }

    /** "I want", "we'd like"; not "I wanted". */
    private boolean wishes(Token verb) {
        boolean present = Syntax.lower(verb).equals(Syntax.lemma(verb));
        return present && words.contains("wishing", Syntax.lemma(verb)) && first(verb) && plainly(verb);
    }

    /** Whether a clause is neither denied nor a condition nor a question. */
    private boolean plainly(Token verb) {
        Token end = document.token(document.sentenceOf(verb).last() - 1);
        return !end.form().equals("?")
                && document.children(verb, "mark").stream()
                        .allMatch(mark -> Syntax.lower(mark).equals("to"))
                && document.children(verb, "advmod").stream()
                        .noneMatch(word -> words.contains("not", Syntax.lower(word)));
    }

    private boolean first(Token verb) {
        return document.children(verb, "nsubj").stream()
                .anyMatch(subject -> words.contains("first-person", Syntax.lower(subject)));
    }

    private boolean direct(Token token) {
        return statements.stream()
                .anyMatch(statement -> statement.mode() == StatementMode.DIRECT
                        && statement.content().stream().anyMatch(piece -> piece.contains(token.span())));
    }
}
