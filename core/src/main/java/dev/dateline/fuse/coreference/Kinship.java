// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

/**
 * How near the meanings of two words are.
 *
 * @param shared {@link #UNKNOWN}, {@link #NONE}, {@link #DERIVED} or {@link #OWN}
 * @param steps over how many more general senses one comes from one to the other; {@link #FAR} where no way was found
 */
record Kinship(int shared, int steps) {
    /** Of one of the words nothing is known. */
    static final int UNKNOWN = -1;

    static final int NONE = 0;
    /** They share a sense by way of words derived from them. */
    static final int DERIVED = 2;
    /** They share a sense. */
    static final int OWN = 3;

    static final int FAR = 9;
}
