// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

/** What of the inputs is wanted. */
public enum Scope {
    /** Articles that Dateline can read. */
    ENGLISH_ARTICLES,
    /** All that has a text, in any language and of any kind. */
    EVERYTHING
}
