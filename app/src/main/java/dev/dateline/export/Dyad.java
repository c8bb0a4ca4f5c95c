// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.Sha256;
import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event between two, as data sets have it that know one source and one target: each actor with each recipient, and of a mutual event
 * (talks, an agreement, a clash) each side with each other, once, in the order of the text.
 *
 * @param number which of the event's dyads, from 1
 * @param of how many it has
 */
record Dyad(
        ArticleView article,
        Event event,
        @Nullable Actor actor,
        @Nullable Actor recipient,
        int number,
        int of) {
    private static final Set<EventType> MUTUAL =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);
    /** The words of fights that have two sides, as against attacks that have an attacker. */
    private static final Pattern FIGHT = Pattern.compile(
            "(clash|fight|fought|battl|skirmish|gunfight|gun ?battle|shootout|firefight|confrontation).*");

    static List<Dyad> of(ArticleView article, Event event) {
        List<Actor> actors = article.actors(event.actors());
        List<Actor> recipients = article.actors(event.recipients());
        List<@Nullable Actor[]> pairs = new ArrayList<>();
        if (isMutual(article, event)) {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    pairs.add(new Actor[] {actors.get(i), actors.get(j)});
                }
            }
        } else {
            for (@Nullable Actor actor : orNobody(actors)) {
                for (@Nullable Actor recipient : orNobody(recipients)) {
                    pairs.add(new Actor[] {actor, recipient});
                }
            }
        }
        List<Dyad> dyads = new ArrayList<>();
        for (@Nullable Actor[] pair : pairs) {
            dyads.add(new Dyad(article, event, pair[0], pair[1], dyads.size() + 1, pairs.size()));
        }
        return dyads;
    }

    private static List<@Nullable Actor> orNobody(List<Actor> actors) {
        List<@Nullable Actor> somebody = new ArrayList<>(actors);
        if (somebody.isEmpty()) {
            somebody.add(null);
        }
        return somebody;
    }

    /** Whether the actors of an event are its sides, each against or with the others, and not several who do one thing. */
    static boolean isMutual(ArticleView article, Event event) {
        if (!event.recipients().isEmpty() || event.actors().size() < 2) {
            return false;
        }
        String trigger = event.trigger().of(article.record().text()).toLowerCase(Locale.ROOT);
        return event.type() == EventType.ASSAULT
                ? FIGHT.matcher(trigger).matches()
                : MUTUAL.contains(event.type()) || "ceasefire".equals(event.mode());
    }

    /** A number that stands for the dyad, the same in every export. */
    long id() {
        return Sha256.number(
                article.id(), event.id(), actor == null ? "" : actor.id(), recipient == null ? "" : recipient.id());
    }
}
