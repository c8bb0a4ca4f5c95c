// SPDX-License-Identifier: Apache-2.0
package dev.dateline.trace;

/** What a decision is about. */
public enum Topic {
    /** What words name an event, by which line of the lexicon. */
    TRIGGER,
    /** Who takes part in it, by which slot of the line's frame. */
    ACTORS,
    RECIPIENTS,
    STATUS,
    /** What an expression of time means. */
    TIME,
    /** What place a name means. */
    PLACE,
    /** Whom a phrase or pronoun refers to. */
    MENTION,
    /** What is known of somebody, by which lines. */
    IDENTITY,
    /** Who says something, by which words. */
    STATEMENT
}
