// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/**
 * What the network says of one sentence: scores by word of parts of speech and names, the heads of its tree (0 for the
 * root, else one more than the word's index), and scores of the relations to those heads.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the room, never compared
record SentenceScores(float[][] upos, float[][] names, int[] heads, float[][] relations) {}
