// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is asked of a land that an actor may be of: first of the land, then (from {@link #DOMESTIC} on) of the actor. */
enum HomeClue {
    SHARE,
    LEAD,
    SENTENCES,
    BACK,
    BACK_PLACE,
    AHEAD,
    LAST,
    LAST_PLACE,
    OPENING,
    FIRST,
    LANDS,
    BODIES,
    NAMED_BESIDE,
    PLACED_BESIDE,
    ACTORS,
    ACTORS_LEAD,
    ACTORS_NEAR,
    BACK_ACTOR,
    LAST_ACTOR,
    BACK_STATE,
    LAST_STATE,
    BACK_RULER,
    LAST_RULER,
    STATES,
    STATES_NEAR,
    PLACES,
    BACK_SUBJECT,
    LAST_SUBJECT,
    ACTORS_RECENT,
    NEARER,
    CLOSE,
    ALIKE,
    AGAINST,
    DOMESTIC,
    PLAIN,
    STATE,
    LAW,
    ARMY,
    REBEL,
    POLITICS,
    PRESS,
    TRADE,
    CIVIL,
    SECTORLESS,
    PERSON,
    BODY,
    PEOPLE,
    PLURAL,
    NAMED,
    THE,
    BARE,
    OWNED,
    PHRASES,
    SENTENCE,
    LENGTH;

    private static final Map<HomeClue, Integer> ORDER = new EnumMap<>(HomeClue.class);

    static {
        for (HomeClue clue : values()) {
            ORDER.put(clue, ORDER.size());
        }
    }

    /** Its place among the numbers of a land. */
    int place() {
        return Objects.requireNonNull(ORDER.get(this));
    }

    /** What the numbers are called, in their order. */
    static List<String> names() {
        return Arrays.stream(values())
                .map(clue -> clue.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
