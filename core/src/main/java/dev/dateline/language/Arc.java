// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/**
 * A labelled arc between two tokens, by their index in the document.
 *
 * @param probability how likely the arc is, by the reader
 */
public record Arc(String label, int from, int to, double probability) {
    /** An arc that is certain. */
    public Arc(String label, int from, int to) {
        this(label, from, to, 1);
    }
}
