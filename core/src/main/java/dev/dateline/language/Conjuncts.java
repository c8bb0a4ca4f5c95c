// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Mends which verb another is joined to, where their forms tell: in "will stop taking hostages and release the captives" the tree may join
 * "release" to "taking", but only a verb in the infinitive goes on with one; and in "ordered them to leave and threatened to shoot" it may join "threatened"
 * to "leave".
 */
final class Conjuncts {
    private Conjuncts() {}

    /** The tokens with the heads of such verbs moved up. */
    static List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        Set<Integer> infinitives =
                with(tokens, word -> word.is("mark") && word.form().equalsIgnoreCase("to"));
        Set<Integer> helped = with(tokens, word -> word.is("aux"));
        for (Token token : tokens) {
            if (token.is("conj") && isPast(token) && !helped.contains(token.index())) {
                Token first = tokens.get(token.head());
                if (infinitives.contains(first.index()) && !helped.contains(first.index())) {
                    governing(first, tokens, infinitives)
                            .ifPresent(above -> mended.set(token.index(), token.under(above.index())));
                }
            }
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

    /** The indices of the words below which such a word hangs. */
    private static Set<Integer> with(List<Token> tokens, Predicate<Token> isSuch) {
        return tokens.stream().filter(isSuch).map(Token::head).collect(Collectors.toSet());
    }

    /** The verb above an infinitive, and above those that it stands below. */
    private static Optional<Token> governing(Token infinitive, List<Token> tokens, Set<Integer> infinitives) {
        Token at = infinitive;
        while (at.head() >= 0 && (infinitives.contains(at.index()) || at.upos() != Upos.VERB)) {
            at = tokens.get(at.head());
        }
        boolean above = at.upos() == Upos.VERB && !infinitives.contains(at.index()) && at.index() < infinitive.index();
        return above ? Optional.of(at) : Optional.empty();
    }

    /** Whether the letters of a verb are those of the past. */
    private static boolean isPast(Token verb) {
        return verb.upos() == Upos.VERB
                && !isBare(verb)
                && !verb.form().endsWith("ing")
                && !verb.form().endsWith("s");
    }

    private static boolean isGerund(Token verb) {
        return verb.upos() == Upos.VERB && verb.form().endsWith("ing") && !isBare(verb);
    }

    /** Whether a verb has the form of the infinitive. */
    private static boolean isBare(Token verb) {
        return verb.form().equals(verb.lemma());
    }
}
