// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Span;

/**
 * A gold word of a CoNLL-U file.
 *
 * @param head 1 + the index of its head in the sentence, 0 for the root
 * @param span its own stretch of the text
 * @param token the stretch of the surface token it is part of, the same as the span unless that has several words
 * @param several whether its surface token has several words
 * @param entities the brackets of mentions that open and close at it, as CorefUD writes them, empty without any
 */
public record ConlluWord(
        String form,
        String lemma,
        String upos,
        int head,
        String relation,
        Span span,
        Span token,
        boolean several,
        String entities) {}
