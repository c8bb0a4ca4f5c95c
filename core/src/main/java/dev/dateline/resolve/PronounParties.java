// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Upos;
import dev.dateline.record.Actor;
import dev.dateline.record.EventType;
import dev.dateline.record.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which parties of an event a pronoun cannot mean, whoever it was taken to mean: police and soldiers are not those who march against something, and an officer or
 * a prosecutor who says that "he will be charged" speaks of another.
 */
final class PronounParties {
    private static final Set<Sector> FORCE = EnumSet.of(Sector.COP, Sector.MIL);
    private static final Set<Sector> LAW = EnumSet.of(Sector.COP, Sector.JUD);
    /** The modes of what police and courts do to a suspect. */
    private static final Set<String> PURSUIT = Set.of("allege", "arrest", "convict");

    /** Who says so of himself. */
    private static final Set<String> FIRST = Set.of("i", "me", "myself", "us", "we");

    private final References references;
    /** Those who are told of by a noun or a name as protesting. */
    private final Set<String> protesters;

    PronounParties(References references, List<EventMention> events) {
        this.references = references;
        this.protesters = events.stream()
                .filter(event -> event.type() == EventType.PROTEST)
                .flatMap(event -> event.actors().stream())
                .filter(head -> !isPronoun(head))
                .flatMap(head -> references.actors().at(head).stream())
                .map(Actor::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isPronoun(int head) {
        return references.document().token(head).upos() == Upos.PRON;
    }

    /** The heads of the actors, less those whom the pronouns cannot mean. */
    List<Integer> actors(EventMention event) {
        boolean marches = event.type() == EventType.PROTEST && !"strike".equals(event.mode());
        return marches ? less(event.actors(), FORCE, null) : event.actors();
    }

    /** The heads of the recipients, less those whom the pronouns cannot mean. */
    List<Integer> recipients(EventMention event) {
        if (event.mode() == null || !PURSUIT.contains(event.mode())) {
            return event.recipients();
        }
        OptionalInt teller = references.teller(event);
        if (teller.isEmpty()) {
            return event.recipients();
        }
        StatementMention told = references.statements().get(teller.getAsInt());
        String speaker = references.actor(told.speaker());
        return speaker == null ? event.recipients() : less(event.recipients(), LAW, speaker);
    }

    private List<Integer> less(List<Integer> heads, Set<Sector> sectors, @Nullable String id) {
        return heads.stream().filter(head -> !isMeant(head, sectors, id)).toList();
    }

    /** Whether a pronoun was taken for somebody of the sectors, and for the one of the given id if there is one. */
    private boolean isMeant(int head, Set<Sector> sectors, @Nullable String id) {
        Optional<Actor> actor = references.actors().at(head);
        boolean himself =
                FIRST.contains(references.document().token(head).form().toLowerCase(Locale.ROOT));
        return isPronoun(head)
                && !himself
                && actor.filter(each -> each.sector() != null
                                && sectors.contains(each.sector())
                                && (id == null
                                        ? !protesters.contains(each.id())
                                        : each.id().equals(id)))
                        .isPresent();
    }
}
