// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells nouns for what others say from those for what the subject of the sentence says. One instance serves one document. */
final class Hearsay {
    private final Document document;
    private final Mute.Words words;
    private final Auxiliaries auxiliaries;

    Hearsay(Document document, Mute.Words words) {
        this.document = document;
        this.auxiliaries = new Auxiliaries(document);
        this.words = words;
    }

    /** Whether the noun names what others claim, of whom the sentence does not tell: "cleared him of allegations that", "denied the claim that". */
    boolean of(Token noun) {
        if (noun.upos() != Upos.NOUN || !document.children(noun, "nmod:poss").isEmpty()) {
            return false;
        }
        Token top = noun.is("nmod") && noun.head() >= 0 ? document.token(noun.head()) : noun;
        if (minded(noun) || reason(top)) {
            return true;
        }
        return (top.is("obj") || top.is("obl"))
                && document.head(top)
                        .filter(verb -> verb.upos() == Upos.VERB
                                && (words.holds("contesting", verb.lemma()) || unconfirmed(verb)))
                        .isPresent();
    }

    /** "voted to impeach him over allegations that", "resigned amid claims that": why it is done, whoever says so. */
    private boolean reason(Token noun) {
        return (noun.is("obl") || noun.is("nmod"))
                && document.children(noun, "case").stream()
                        .anyMatch(mark -> words.holds("prompting", mark.form().toLowerCase(Locale.ROOT)));
    }

    /** "could not confirm reports that". */
    private boolean unconfirmed(Token verb) {
        return words.holds("confirming", verb.lemma()) && auxiliaries.negated(verb);
    }

    /** Whether somebody is only uneasy about it: "voiced concern about reports that". */
    private boolean minded(Token noun) {
        Optional<Token> above = document.head(noun);
        Stream<Token> felt = noun.is("nmod")
                ? above.stream()
                : above.stream()
                        .filter(verb -> noun.is("obl") && verb.upos() == Upos.VERB)
                        .flatMap(verb -> document.children(verb, "obj").stream());
        return felt.anyMatch(word -> words.holds("minding", word.lemma()));
    }
}
