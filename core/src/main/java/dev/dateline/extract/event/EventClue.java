// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.table.Clues;

/** What is known of a word that may name an event of a type. Probabilities are log odds where nothing else is said, what holds or not is 1 or 0. */
enum EventClue {
    /** How likely the reader finds any event there, one of the type, and one of whichever type is likeliest. */
    EVENT,
    OF_TYPE,
    BEST,
    /** Whether lexicon and reader agree well enough by bounds alone ({@link Weighing#believes}). */
    BELIEVED,
    /** Whether a line of the lexicon names it, and one that asks for more than the word. */
    KNOWN,
    CONDITIONS,
    VERB,
    PASSIVE,
    /** Whether a verb carries the noun. */
    CARRIED,
    /** Whether nobody, no time and no place is told of the noun. */
    UNCLAIMED,
    /** How many take part, how likely the reader finds the likeliest of them in their role, and who they are. */
    ACTORS,
    RECIPIENTS,
    ACTOR_LIKELY,
    RECIPIENT_LIKELY,
    ACTOR_HUMAN,
    ACTOR_NAME,
    RECIPIENT_HUMAN,
    RECIPIENT_NAME,
    TIME,
    PLACE,
    SUBJECT,
    /** Whether it stands within a statement, and is what the statement does. */
    REPORTED,
    PERFORMS,
    HAPPENED,
    ONGOING,
    PLANNED,
    DEMANDED,
    THREATENED,
    POSSIBLE,
    DENIED,
    /** How likely the reader finds the status that rules tell, 0 to 1. */
    STATUS_LIKELY,
    /** How many words its sentence has, and how many sentences stand before it. */
    WORDS,
    SENTENCE,
    /** Events of a hundred words that the reader expects around it, and those that it is rather sure of than not. */
    LIKELY_AROUND,
    SURE_AROUND,
    /** How likely the likeliest other event of its sentence is. */
    SENTENCE_MOST,
    /** How often the word stands elsewhere in the text, and how likely it is an event there, 0 to 1, -1 where it does not. */
    AGAIN,
    AGAIN_LIKELY,
    NAMED,
    /** The shares of annotated events among what has the same key, by the kind of key; and how often the word, and it with the type, was seen. */
    SHARE_WORD,
    SHARE_TYPE,
    SHARE_ENTRY,
    SHARE_PLACE,
    SHARE_OBJECT,
    SHARE_SUBJECT,
    SHARE_MODIFIER,
    SHARE_ABOVE,
    SEEN_WORD,
    SEEN_TYPE;

    /** The numbers of a word, by these. */
    static final Clues<EventClue> CLUES = new Clues<>(EventClue.class);
}
