// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Gives deeds without a time that of a deed which the same sentence joins to them. */
final class Dates {
    /** Deeds that are done at once with what is done beside them. */
    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.PROTEST,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.AID,
            EventType.CONSULT);

    private static final int HIGHEST = 6;

    private final Document document;

    Dates(Document document) {
        this.document = document;
    }

    List<EventMention> shared(List<EventMention> events) {
        List<EventMention> dated = new ArrayList<>();
        for (EventMention event : events) {
            boolean open = event.time().isEmpty() && DEEDS.contains(event.type()) && real(event);
            OptionalInt time = open ? beside(event, events) : event.time();
            dated.add(time.isEmpty() ? event : event.on(time));
        }
        return dated;
    }

    private OptionalInt beside(EventMention event, List<EventMention> events) {
        return events.stream()
                .filter(other -> other.time().isPresent() && DEEDS.contains(other.type()) && real(other))
                .filter(other -> document.sentenceOf(head(other)).equals(document.sentenceOf(head(event))))
                .filter(other -> joined(head(event), head(other)) || policed(event, other))
                .map(EventMention::time)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static boolean real(EventMention event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    private Token head(EventMention event) {
        return document.token(event.head());
    }

    /** "attacked the town and killed ten", "the attack killed ten": conjuncts of those who did both, or a verb and the noun that does it. */
    private boolean joined(Token one, Token other) {
        return first(one).equals(first(other)) || does(one, other) || does(other, one);
    }

    /** "Denmark closed the port on Monday, and Peru has closed its embassy": a verb joined to another that has a subject of its own. */
    private boolean startsAnew(Token verb) {
        return verb.is("conj")
                && document.children(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.index() < verb.index() && subject.index() > verb.head());
    }

    private Token first(Token verb) {
        Token at = verb;
        for (int i = 0; i < HIGHEST && at.is("conj") && at.head() >= 0 && !startsAnew(at); i++) {
            at = document.token(at.head());
        }
        return at;
    }

    private boolean does(Token noun, Token verb) {
        return noun.upos() != Upos.VERB
                && noun.head() == verb.index()
                && (noun.is("nsubj") || noun.relation().equals("obl:agent"));
    }

    /** "fired at people who marched": the march is on the day of what is done to those who march. */
    private boolean policed(EventMention event, EventMention other) {
        Token clause = first(head(event));
        return event.type() == EventType.PROTEST
                && clause.relation().equals("acl:relcl")
                && (other.type() == EventType.ASSAULT || other.type() == EventType.COERCE)
                && other.recipients().contains(clause.head());
    }
}
