// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import java.util.List;
import java.util.Map;

/**
 * Joins whoever is called by a last name alone with the only person of the article who bears it in full. Reading from first to
 * last, the two stay apart where the full name was first taken for a description's: "his running mate, Governor Ana Silva".
 */
final class Namesakes {
    private final Gatherer gathered;

    Namesakes(Gatherer gathered) {
        this.gathered = gathered;
    }

    void join() {
        for (Entity called : List.copyOf(gathered.entities())) {
            if (!isCalled(called)) {
                continue;
            }
            List<Entity> bearers = gathered.entities().stream()
                    .filter(other -> other != called && bears(other, called))
                    .toList();
            if (bearers.size() == 1) {
                Entity bearer = bearers.get(0);
                bearer.take(called);
                gathered.entities().remove(called);
                for (Map.Entry<Integer, Entity> head : gathered.byHead().entrySet()) {
                    if (head.getValue() == called) {
                        head.setValue(bearer);
                    }
                }
            }
        }
    }

    /** Whether it is a person of whom the article has one word for a name, and no title or description. */
    private static boolean isCalled(Entity entity) {
        List<List<String>> names =
                entity.names().stream().map(Naming::words).distinct().toList();
        return entity.isPerson()
                && entity.agents().isEmpty()
                && names.size() == 1
                && names.get(0).size() == 1;
    }

    private static boolean bears(Entity entity, Entity called) {
        String last = Naming.words(called.names().get(0)).get(0);
        return entity.isPerson()
                && entity.gender().fits(called.gender())
                && Entity.agree(entity.country(), called.country())
                && entity.names().stream()
                        .map(Naming::words)
                        .anyMatch(words ->
                                words.size() > 1 && words.get(words.size() - 1).equals(last));
    }
}
