// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;

/**
 * A word or punctuation mark of a document.
 *
 * @param index its place among the tokens of the document, from 0
 * @param lemma its dictionary form, lower case except for names
 * @param upos universal part of speech (Universal Dependencies v2)
 * @param head the index of its syntactic head in the document, -1 for the root of a sentence
 * @param relation universal dependency relation to the head, with its subtype ("nsubj:pass")
 */
public record Token(int index, Span span, String form, String lemma, Upos upos, int head, String relation) {
    /** The same with another head. */
    Token under(int other) {
        return new Token(index, span, form, lemma, upos, other, relation);
    }

    /** Whether the relation is the given one, or a subtype of it. */
    public boolean is(String universalRelation) {
        return relation.startsWith(universalRelation)
                && (relation.length() == universalRelation.length()
                        || relation.charAt(universalRelation.length()) == ':');
    }
}
