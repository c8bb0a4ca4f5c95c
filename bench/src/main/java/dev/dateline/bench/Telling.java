// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record tells of one event of a sentence of the self-test, in terms that can be compared with another sentence's.
 *
 * @param kind CAMEO code and mode, which follow from type and words
 * @param actors the roles of those who do it, in the sentence; somebody who has no role there, by a question mark and the name
 * @param recipients likewise those it is done to
 * @param time the words that say when, empty where none do
 * @param place the name of the place; empty without one, and for a party that is taken for the place, which follows from who it is
 * @param speaker the role of who says so; empty in the outlet's own voice
 */
record Telling(
        EventType type,
        String kind,
        Status status,
        Set<String> actors,
        Set<String> recipients,
        String time,
        String place,
        String speaker) {
    /** Who says what nobody is named for. */
    static final String UNNAMED = "? nobody named";

    Telling {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }

    /**
     * The events that a record tells in the clause that its sentence is about.
     *
     * @param beside types that do not matter
     */
    static List<Telling> of(ArticleRecord record, Sentence sentence, Set<EventType> beside) {
        return record.events().stream()
                .filter(event -> sentence.clause().contains(event.trigger()))
                .filter(event -> !beside.contains(event.type()))
                .map(event -> of(record, sentence, event))
                .toList();
    }

    private static Telling of(ArticleRecord record, Sentence sentence, Event event) {
        return new Telling(
                event.type(),
                event.mode() == null ? event.cameo() : event.cameo() + " " + event.mode(),
                event.status(),
                roles(record, sentence, event.actors()),
                roles(record, sentence, event.recipients()),
                time(record, event.time()),
                record.places().stream()
                        .filter(place -> place.id().equals(event.place()))
                        .filter(place -> roles(place.mentions(), sentence).isEmpty())
                        .map(Place::name)
                        .collect(Collectors.joining()),
                speaker(record, sentence, event.statement()));
    }

    private static String time(ArticleRecord record, @Nullable EventTime time) {
        if (time == null) {
            return "";
        }
        return record.times().stream()
                .filter(each -> each.id().equals(time.time()))
                .map(each -> each.span().of(record.text()).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(time.interval().begin() + " to " + time.interval().end());
    }

    private static String speaker(ArticleRecord record, Sentence sentence, @Nullable String id) {
        if (id == null) {
            return "";
        }
        String speaker = record.statements().stream()
                .filter(each -> each.id().equals(id))
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return speaker.isEmpty() ? UNNAMED : words(roles(record, sentence, List.of(speaker)));
    }

    private static Set<String> roles(ArticleRecord record, Sentence sentence, Collection<String> ids) {
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(actor -> role(actor, sentence))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String role(Actor actor, Sentence sentence) {
        String roles = roles(actor.mentions(), sentence);
        return roles.isEmpty() ? "? " + actor.name() : roles;
    }

    /** The role of what has these mentions, those of two parties where they are taken for one; empty for others. */
    private static String roles(List<Span> mentions, Sentence sentence) {
        return sentence.parties().entrySet().stream()
                .filter(party -> mentions.stream().anyMatch(party.getValue()::overlaps))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining("="));
    }

    Telling with(Status other) {
        return new Telling(type, kind, other, actors, recipients, time, place, speaker);
    }

    Telling saidBy(String role) {
        return new Telling(type, kind, status, actors, recipients, time, place, role);
    }

    /** The telling without what follows from who somebody is known to be: code and mode. */
    Telling aboutAnybody() {
        return new Telling(type, "", status, actors, recipients, time, place, speaker);
    }

    /** In what another telling differs from this one, which is as it should be. */
    List<Difference> differences(Telling read) {
        List<Difference> found = new ArrayList<>();
        compare(found, "type", type.code(), read.type.code());
        compare(found, "code", kind, read.kind);
        compare(found, "status", status.code(), read.status.code());
        compare(found, "actors", words(actors), words(read.actors));
        compare(found, "recipients", words(recipients), words(read.recipients));
        compare(found, "time", time, read.time);
        compare(found, "place", place, read.place);
        compare(found, "speaker", speaker, read.speaker);
        return List.copyOf(found);
    }

    private static String words(Set<String> roles) {
        return roles.stream().sorted().collect(Collectors.joining(" and "));
    }

    private static void compare(List<Difference> found, String field, String expected, String read) {
        if (!expected.equals(read)) {
            found.add(new Difference(field, expected, read));
        }
    }
}
