// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the auxiliaries of a verb make of it: told, open, still to come or only imagined. One instance serves one document. */
final class Auxiliaries {
    private static final Set<String> NOT = Set.of("not", "n't", "nt", "n’t", "never");
    private static final Set<String> WILL = Set.of("will", "wo", "would", "’ll", "'ll", "shall");
    private static final Set<String> MAY = Set.of("may", "might", "could", "should", "must", "can", "ca");

    private final Document document;

    Auxiliaries(Document document) {
        this.document = document;
    }

    /** Whether it is not told as a fact: "might leave", "would leave", "must leave". */
    boolean modal(Token verb) {
        return may(verb) || will(verb);
    }

    /** Whether it only can, may or ought to be: "might leave", "should leave". */
    boolean may(Token verb) {
        return any(verb, MAY);
    }

    /** Whether somebody is to do it or means to: "will leave", "would leave". */
    boolean will(Token verb) {
        return any(verb, WILL);
    }

    /** Whether it depends on something else: "would leave", "might leave". */
    boolean conditional(Token verb) {
        return may(verb) || would(verb);
    }

    /** "did not leave", "never left". */
    boolean negated(Token verb) {
        return document.children(verb, "advmod").stream()
                .anyMatch(word -> NOT.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** "would leave". */
    boolean would(Token verb) {
        return any(verb, Set.of("would"));
    }

    /** "would have left". */
    boolean unreal(Token verb) {
        return conditional(verb) && any(verb, Set.of("have"));
    }

    /** "has left", "had left". */
    boolean perfect(Token verb) {
        return auxiliaries(verb).stream().anyMatch(aux -> aux.lemma().equals("have"));
    }

    /** "was leaving". */
    boolean progressive(Token verb) {
        return verb.form().endsWith("ing")
                && auxiliaries(verb).stream().anyMatch(aux -> aux.lemma().equals("be"));
    }

    /** Whether an auxiliary stands before its subject, as in questions: "What would she say". */
    boolean inverted(Token verb) {
        return auxiliaries(verb).stream()
                .anyMatch(aux -> document.children(verb, "nsubj").stream()
                        .anyMatch(subject -> aux.index() < subject.index() && subject.index() < verb.index()));
    }

    /** "to leave". */
    boolean infinitive(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
    }

    private boolean any(Token verb, Set<String> forms) {
        return auxiliaries(verb).stream()
                .anyMatch(aux -> forms.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    private List<Token> auxiliaries(Token verb) {
        return document.children(verb, "aux");
    }
}
