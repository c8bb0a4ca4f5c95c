// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.List;

/**
 * A sentence with its tags and tree, by word: heads are indices in the sentence, -1 for its root; names are indices of BIO
 * tags.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the room, never compared
record ParsedSentence(List<Upos> upos, int[] heads, List<String> relations, int[] names) {}
