// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.List;

/** Mends which word a preposition before a title belongs to: in "the brothers of president Silva" the tree may hang "of" on "president", but it belongs to the name. */
final class Titles {
    private Titles() {}

    /** The tokens with the heads of such prepositions moved to the name. */
    static List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (token.is("case") && token.head() > token.index()) {
                Token title = tokens.get(token.head());
                if (title.relation().equals("nmod:desc") && title.head() > title.index()) {
                    Token name = tokens.get(title.head());
                    if (name.is("nmod") && name.head() < token.index()) {
                        mended.set(token.index(), token.under(name.index()));
                    }
                }
            }
        }
        return mended;
    }
}
