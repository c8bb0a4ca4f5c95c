// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors of a document, found by the head token of each mention. Immutable. */
public final class Actors {
    private final List<Actor> actors;
    private final Map<Integer, Actor> byHead;

    Actors(List<Actor> actors, Map<Integer, Actor> byHead) {
        this.actors = List.copyOf(actors);
        this.byHead = Map.copyOf(byHead);
    }

    /** All actors, in the order of their first mention. */
    public List<Actor> list() {
        return actors;
    }

    /** The actor that a phrase refers to, by the index of its head token. */
    public Optional<Actor> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }
}
