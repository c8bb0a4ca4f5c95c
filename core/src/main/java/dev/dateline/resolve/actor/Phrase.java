// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Mention;
import dev.dateline.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase or pronoun that may refer to an actor: tokens {@code [first, last)}.
 *
 * @param head the index of its head token
 * @param name the name inside it that names the actor itself, null for a common noun or pronoun
 * @param span the words that a record shows, at most 80 code points
 * @param heads all tokens by which rules may ask for it: the head, the words of the name, the titles
 */
record Phrase(
        Form form, int head, int first, int last, @Nullable Mention name, Span span, List<Integer> heads) {
    /** What a phrase looks like. */
    enum Form {
        PERSON_NAME,
        NAME,
        NOMINAL,
        PRONOUN,
        /** A country's adjective before a noun that is no actor: "the Russian attack". */
        ADJECTIVE
    }

    Phrase {
        heads = List.copyOf(heads);
    }
}
