// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

/**
 * What a reading of articles can be asked for.
 *
 * @param demonyms whether the places of "Canadian" and its like are places of the record too
 */
public record Options(boolean demonyms) {
    /** Demonyms are no places. */
    public static final Options DEFAULTS = new Options(false);
}
