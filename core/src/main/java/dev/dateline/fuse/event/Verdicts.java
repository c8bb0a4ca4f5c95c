// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people say of pairs of events: that both tell one happening, or that they tell two. */
public final class Verdicts {
    public static final Verdicts NONE = new Verdicts(List.of(), List.of());

    /** Two events by the ids of their tellings ({@code ARTICLE#e1}). */
    public record Pair(String one, String other) {}

    private final List<Pair> together;
    private final Set<Pair> apart;

    public Verdicts(List<Pair> together, List<Pair> apart) {
        this.together = List.copyOf(together);
        this.apart = new HashSet<>(apart);
    }

    List<Pair> together() {
        return together;
    }

    boolean isApart(String one, String other) {
        return !apart.isEmpty() && (apart.contains(new Pair(one, other)) || apart.contains(new Pair(other, one)));
    }
}
