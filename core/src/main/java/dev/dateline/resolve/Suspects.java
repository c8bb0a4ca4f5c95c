// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.EventType;
import dev.dateline.record.Sector;
import dev.dateline.record.Status;
import dev.dateline.resolve.actor.Actors;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells private people of PLOVER's sector CRM ("individual criminals and criminal gangs") from other civilians: whom police, courts or nobody named arrest,
 * charge or convict, and who attacks others. Of annotated articles, 222 of 270 such people are coded so. Nobody is who is pursued for a cause, and the sector
 * is the actor's throughout the article. Used for one document.
 */
final class Suspects {
    private static final Set<Sector> LAW = EnumSet.of(Sector.COP, Sector.JUD);
    private static final Set<String> PURSUED = Set.of("allege", "arrest", "convict");
    private static final Set<Status> DONE = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    /** Words for people who are pursued for a cause. */
    private static final Set<String> CAUSES = Table.beside(Suspects.class, "causes.tsv").rows().stream()
            .flatMap((Row row) -> row.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Actors actors;

    Suspects(Actors actors) {
        this.actors = actors;
    }

    /** The actors, with what the events tell of their sectors. */
    Actors after(List<EventMention> events) {
        Set<String> suspects = new HashSet<>();
        Set<String> protesting = new HashSet<>();
        for (EventMention event : events) {
            if (event.type() == EventType.PROTEST) {
                note(event.actors(), protesting, actor -> true);
            } else if (event.type() == EventType.ASSAULT && DONE.contains(event.status())) {
                note(event.actors(), suspects, actor -> actor.kind() == ActorKind.PERSON);
            } else if (isPursuit(event)) {
                boolean charged = "allege".equals(event.mode());
                note(event.recipients(), suspects, actor -> charged || actor.kind() == ActorKind.PERSON);
            }
        }
        suspects.removeAll(protesting);
        return suspects.isEmpty()
                ? actors
                : actors.with(actor -> suspects.contains(actor.id()) ? actor.of(Sector.CRM) : actor);
    }

    private void note(List<Integer> heads, Set<String> noted, Predicate<Actor> fits) {
        heads.stream()
                .flatMap(head -> actors.allAt(head).stream())
                .filter(actor -> isPrivate(actor) && fits.test(actor))
                .forEach(actor -> noted.add(actor.id()));
    }

    private boolean isPursuit(EventMention event) {
        return event.status() != Status.DENIED
                && event.mode() != null
                && PURSUED.contains(event.mode())
                && event.actors().stream()
                        .flatMap(head -> actors.allAt(head).stream())
                        .allMatch(actor -> LAW.contains(actor.sector()));
    }

    private static boolean isPrivate(Actor actor) {
        boolean plain = actor.sector() == null || actor.sector() == Sector.CVL;
        boolean people = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP;
        return plain && people && !hasCause(actor.name()) && !hasCause(Objects.requireNonNullElse(actor.role(), ""));
    }

    /** Whether words end in one for people with a cause: "a student", "three opposition activists". */
    private static boolean hasCause(String words) {
        String last = words.toLowerCase(Locale.ROOT);
        return CAUSES.stream().anyMatch(cause -> isAtEnd(last, cause) || isAtEnd(last, cause + 's'));
    }

    private static boolean isAtEnd(String words, String cause) {
        return words.endsWith(cause)
                && (words.length() == cause.length() || words.charAt(words.length() - cause.length() - 1) == ' ');
    }
}
