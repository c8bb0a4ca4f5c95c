// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who takes part in an event, as the heads of their phrases.
 *
 * @param doers whom the frame of the lexicon has as actors
 * @param told whom it has as recipients
 * @param actors those of the doers whom the reader does not rule out, and whom it adds
 * @param recipients the same of the told; nobody who is an actor
 */
record Roles(List<Token> doers, List<Token> told, List<Token> actors, List<Token> recipients) {
    /** The same without some. */
    Roles without(Predicate<Token> others) {
        return new Roles(left(doers, others), left(told, others), left(actors, others), left(recipients, others));
    }

    private static List<Token> left(List<Token> all, Predicate<Token> others) {
        return all.stream().filter(others.negate()).toList();
    }
}
