// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

/** What became of an article that was given to a store. */
public enum Added {
    /** It is new. */
    ADDED,
    /** It was there, and its record is another now. */
    UPDATED,
    /** It was there with this very record. */
    UNCHANGED,
    /** Another article, of another text and without the same address, has its id; it was not added. */
    TAKEN,
    /** It is none that the store can keep; it was not added. */
    REFUSED
}
