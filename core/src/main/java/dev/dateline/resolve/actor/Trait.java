// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

/** What is special about an agent noun. */
enum Trait {
    /** One to a country: "the army". */
    UNIQUE,
    /** Its sector yields to what modifiers and complements say. */
    WEAK,
    /** Governmental where a country alone modifies it: "Iranian leaders". */
    NATIONAL,
    /** From anywhere: the scene of the article does not tell its country. */
    ANYWHERE,
    /** Sent to another land than his own, which the scene of the article is as a rule. */
    SENT,
    /** Only as the last word of a name: "the Lakeside Post". */
    NAME,
    /** Its sector yields to that of the named body that somebody is at: "a fellow at the Lakeside Institute". */
    AFFILIATED,
    /** An actor only where a name or a possessor tells whose it is: "the Silva campaign". */
    OWNED,
    /** An actor only where a modifier tells whose it is: "a ministerial source". */
    MODIFIED
}
