// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The actors of a document, found by the head token of each mention. Immutable. */
public final class Actors {
    private final List<Actor> actors;
    private final Map<Integer, Actor> byHead;
    private final Map<Integer, List<Actor>> several;

    /** @param several the actors for whom one word stands together, by its index */
    Actors(List<Actor> actors, Map<Integer, Actor> byHead, Map<Integer, List<Actor>> several) {
        this.actors = List.copyOf(actors);
        this.byHead = Map.copyOf(byHead);
        this.several = Map.copyOf(several);
    }

    /** The same, each as the function has it. */
    public Actors with(UnaryOperator<Actor> known) {
        Map<Integer, Actor> heads = new HashMap<>();
        byHead.forEach((head, actor) -> heads.put(head, known.apply(actor)));
        Map<Integer, List<Actor>> together = new HashMap<>();
        several.forEach(
                (head, all) -> together.put(head, all.stream().map(known).toList()));
        return new Actors(actors.stream().map(known).toList(), heads, together);
    }

    /** All actors, in the order of their first mention. */
    public List<Actor> list() {
        return actors;
    }

    /** The actor that a phrase refers to, by the index of its head token. */
    public Optional<Actor> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    /** All whom a phrase refers to: more than one for "the two leaders". */
    public List<Actor> allAt(int head) {
        List<Actor> all = several.get(head);
        return all == null ? at(head).stream().toList() : all;
    }
}
