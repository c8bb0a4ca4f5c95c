// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Tells those of whom is only spoken from those who take part: "exchange intelligence on militants", "a deal over refugees", "cooperate against smugglers". */
final class Topics {
    /** What is done with somebody or by words, so that a phrase about others names its matter. */
    private static final Set<EventType> TOGETHER =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Topics(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** Whether a word names what others speak or agree of, or against whom they work together. */
    boolean topic(Token word, EventType type) {
        Token first = word.is("conj") && word.head() >= 0 ? document.token(word.head()) : word;
        String mark = syntax.preposition(first).orElse("");
        if (!TOGETHER.contains(type) || first.head() < 0) {
            return false;
        }
        Token above = document.token(first.head());
        boolean matter = words.contains("matter", Syntax.lemma(above))
                || document.children(above, "obj").stream()
                        .anyMatch(object ->
                                object.index() < first.index() && words.contains("matter", Syntax.lemma(object)));
        return (words.contains("topic-preposition", mark) && matter)
                || (mark.equals("against") && words.contains("cooperating", Syntax.lemma(above)));
    }
}
