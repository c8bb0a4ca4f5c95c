// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is told of a word that may name an event, before it is weighed whether it does.
 *
 * @param carrier the verb that carries the noun
 * @param status by rules
 * @param reasons the lines that changed the status
 * @param heads the verbs whose phrases may date and place it
 * @param unclaimed whether it is a noun of which nobody, no time and no place is told, and which nobody demands and nothing brings up as a happening
 */
record Draft(
        Matcher.Match match,
        EventType type,
        Optional<LightVerbs.Carrier> carrier,
        Status status,
        List<String> reasons,
        List<Token> heads,
        List<Token> actors,
        List<Token> recipients,
        OptionalInt time,
        OptionalInt place,
        boolean unclaimed) {
    Token token() {
        return match.token();
    }

    boolean isNoun() {
        return token().upos() != Upos.VERB;
    }

    /** Whether a line of the lexicon names it. */
    boolean isKnown() {
        return !match.entry().id().isEmpty();
    }

    /** Whether a line names it that is right whatever the reader holds. */
    boolean isSure() {
        return match.entry().sure() && type == match.entry().type() && !unclaimed;
    }

    /** Whether its words presume its status, so that the reader is not asked. */
    boolean isSettled() {
        return reasons.contains(Presumed.ASKED) || reasons.contains(Way.TWICE);
    }

    /** The verb of its clause. */
    Token clause() {
        return carrier.map(LightVerbs.Carrier::verb).orElse(token());
    }
}
