// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.Map;
import java.util.Objects;

/**
 * What the network says of one window: scores of tags by layer and word, the words whose roles were asked for, scores by
 * role, such word, and word, the words whose antecedents were asked for, and scores by such word, none and word.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the room, never compared
record WindowScores(
        Map<String, float[][]> tags, int[] triggers, float[][][] roles, int[] pronouns, float[][] antecedents) {
    /** The scores of a layer, a row a word. */
    float[][] of(String layer) {
        return Objects.requireNonNull(tags.get(layer), layer);
    }
}
