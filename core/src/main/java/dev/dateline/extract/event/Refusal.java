// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Saying that one will not yield, help or meet: the refusal is the event (PLOVER REJECT, "decline to yield"), not the act that
 * is not to be.
 */
final class Refusal {
    /** Reject, not specified below (CAMEO). */
    static final String CAMEO = "120";

    private static final Map<EventType, String> MODES = Map.of(
            EventType.RETREAT, "yield",
            EventType.CONCEDE, "yield",
            EventType.AID, "assist",
            EventType.COOPERATE, "assist",
            EventType.CONSULT, "meet");

    private Refusal() {}

    static @Nullable String mode(EventType refused) {
        return MODES.get(refused);
    }

    /** Whether somebody says in so many words that he will not do it: "the embargo will not be lifted" names nobody who refuses. */
    static boolean holds(Token verb, EventType type, List<Token> actors, Syntax syntax, WordClasses words) {
        boolean will = verb.upos() == Upos.VERB
                && syntax.document().children(verb, "aux").stream()
                        .anyMatch(aux -> words.contains("future-auxiliary", Syntax.lower(aux)));
        boolean not = syntax.document().children(verb, "advmod").stream()
                .anyMatch(child -> words.contains("not", Syntax.lower(child)));
        return MODES.containsKey(type) && will && not && !actors.isEmpty() && !syntax.passive(verb);
    }
}
