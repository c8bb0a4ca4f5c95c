// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in what an article tells again: "the shooting" without a word of who shot has them from the other tellings, and so has a verb
 * without its doer where the same is done to the same. Only where all tellings agree, so that two happenings of one kind stay two.
 */
final class Retold {
    /** What happens to somebody once, so that two words for it tell one happening. */
    private static final Set<EventType> ONCE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    /** What a noun with an article names as one happening, which is no stuff as aid is. */
    private static final Set<EventType> NAMED =
            EnumSet.complementOf(EnumSet.of(EventType.AID, EventType.AGREE, EventType.COOPERATE, EventType.REQUEST));

    private final Tellings tellings;

    Retold(Tellings tellings) {
        this.tellings = tellings;
    }

    /** The events, each with those whom only other tellings of it name. */
    List<Event> shared(List<Event> events) {
        List<Event> shared = new ArrayList<>(events.size());
        for (Event event : events) {
            boolean open = event.actors().isEmpty() || event.recipients().isEmpty();
            shared.add(open && Tellings.real(event) ? shared(event, events) : event);
        }
        return shared;
    }

    private Event shared(Event event, List<Event> events) {
        List<Event> others = events.stream()
                .filter(other -> !other.id().equals(event.id()) && alike(event, other) && !tellings.generic(other))
                .toList();
        if (others.isEmpty() || swapped(others)) {
            return event;
        }
        boolean back = NAMED.contains(event.type())
                && tellings.pointsBack(event)
                && tellings.single(event)
                && one(event, others);
        boolean once = ONCE.contains(event.type()) && (tellings.verb(event) || tellings.single(event));
        List<String> actors = event.actors();
        if (actors.isEmpty() && (back || once)) {
            boolean bare = back && event.recipients().isEmpty();
            List<Event> telling = bare
                    ? others
                    : others.stream().filter(other -> struck(event, other)).toList();
            actors = one(event, telling) ? agreed(telling, Event::actors) : actors;
        }
        List<String> recipients =
                event.recipients().isEmpty() && back ? agreed(others, Event::recipients) : event.recipients();
        boolean odd = Tellings.meets(actors, recipients);
        if (odd
                || actors.size() + recipients.size()
                        == event.actors().size() + event.recipients().size()) {
            return event;
        }
        return event.among(actors, recipients, event.why() + "; parties as in its other tellings");
    }

    /** Whether two events can be one: real, of one type and mode, and of one kind unless both are attacks. */
    private boolean alike(Event event, Event other) {
        boolean type = event.type() == other.type() && Objects.equals(event.subtype(), other.subtype());
        return type
                && tellings.mutual(event) == tellings.mutual(other)
                && Tellings.real(other)
                && !Tellings.modes(event, other)
                && (event.type() == EventType.ASSAULT || tellings.kin(event, other))
                && fits(event.actors(), other.actors())
                && fits(event.recipients(), other.recipients());
    }

    private static boolean fits(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || Tellings.meets(some, others);
    }

    /** Whether who does it in one of them suffers it in another: fire and fire in return are two happenings. */
    static boolean swapped(List<Event> events) {
        Set<String> doers = new HashSet<>();
        events.forEach(event -> doers.addAll(event.actors()));
        return events.stream().flatMap(event -> event.recipients().stream()).anyMatch(doers::contains);
    }

    /** Whether the days and the places that the tellings name are the same throughout. */
    private static boolean one(Event event, List<Event> others) {
        return same(event, others, Event::place) && same(event, others, Tellings::days);
    }

    private static boolean same(Event event, List<Event> others, Function<Event, @Nullable Object> what) {
        return Stream.concat(Stream.of(event), others.stream())
                        .map(what)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                < 2;
    }

    private static boolean struck(Event event, Event other) {
        return !event.recipients().isEmpty()
                && new HashSet<>(event.recipients()).equals(new HashSet<>(other.recipients()));
    }

    /** Those whom all tellings name that name anybody; nobody where they differ. */
    static List<String> agreed(List<Event> tellings, Function<Event, List<String>> party) {
        List<List<String>> named = tellings.stream()
                .map(party)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : List.of();
    }
}
