// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends which verb another is joined to, where their forms tell: in "will stop taking hostages and release the captives" the tree may join
 * "release" to "taking", but only a verb in the infinitive goes on with one.
 */
final class Conjuncts {
    private Conjuncts() {}

    /** The tokens with the heads of such verbs moved up. */
    static List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (token.is("conj") && token.upos() == Upos.VERB && isBare(token)) {
                Token gerund = tokens.get(token.head());
                if (isGerund(gerund) && gerund.is("xcomp") && gerund.head() >= 0) {
                    Token above = tokens.get(gerund.head());
                    if (above.upos() == Upos.VERB && isBare(above)) {
                        mended.set(token.index(), token.under(above.index()));
                    }
                }
            }
        }
        return mended;
    }

    private static boolean isGerund(Token verb) {
        return verb.upos() == Upos.VERB && verb.form().endsWith("ing") && !isBare(verb);
    }

    /** Whether a verb has the form of the infinitive. */
    private static boolean isBare(Token verb) {
        return verb.form().equals(verb.lemma());
    }
}
