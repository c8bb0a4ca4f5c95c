// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells those of whom is only spoken from those who take part: "exchange intelligence on militants", "a deal over refugees", "cooperate against smugglers"; and laws and
 * scenes from both: "a RICO suit", "the shooting at the Standard Hotel".
 */
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
        if (law(word) || venue(first, type) || accused(first, type)) {
            return true;
        }
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

    /** "the Clean Air Act suit", "RICO lawsuits": a law, which somebody goes by; not ACT, a party. */
    private boolean law(Token word) {
        if (word.upos() != Upos.PROPN) {
            return false;
        }
        boolean before = word.is("compound")
                && word.head() >= 0
                && words.contains("lawsuit", Syntax.lemma(document.token(word.head())));
        boolean capital = Character.isUpperCase(word.form().charAt(0))
                && !word.form().chars().allMatch(Character::isUpperCase);
        return (capital && words.contains("lawname", Syntax.lower(word)))
                || (before && words.contains("lawname-short", Syntax.lower(word)));
    }

    /** "the shooting at the Standard Hotel", "opened fire at a school": where it was done; "fired at the hotel" and "the attack on the hotel" tell what was struck. */
    private boolean venue(Token word, EventType type) {
        if (type != EventType.ASSAULT
                || word.head() < 0
                || syntax.preposition(word).filter("at"::equals).isEmpty()) {
            return false;
        }
        Token above = document.token(word.head());
        boolean scene = above.upos() == Upos.VERB
                ? words.contains("opening", Syntax.lemma(above))
                : !words.contains("thrown", Syntax.lemma(above));
        return scene && words.contains("venue", Syntax.lemma(word));
    }

    /** "threw out the case against the mayor": whom it is against has not brought it. */
    private boolean accused(Token word, EventType type) {
        return type == EventType.REJECT
                && word.head() >= 0
                && syntax.preposition(word).filter("against"::equals).isPresent()
                && words.contains("lawsuit", Syntax.lemma(document.token(word.head())));
    }
}
