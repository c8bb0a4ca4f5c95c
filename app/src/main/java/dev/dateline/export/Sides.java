// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two sides of an event, for shapes that have one row for each event: who does it and to whom it is done, or the first side and the others of a mutual one. */
record Sides(List<Actor> first, List<Actor> second) {
    static Sides of(Item<Event> item) {
        ArticleView article = item.article();
        List<Actor> actors = article.actors(item.it().actors());
        return Dyad.isMutual(article, item.it())
                ? new Sides(actors.subList(0, 1), actors.subList(1, actors.size()))
                : new Sides(actors, article.actors(item.it().recipients()));
    }

    static Optional<Actor> main(List<Actor> side) {
        return side.stream().findFirst();
    }

    /** The names of those who stand beside the first of a side. */
    static String others(List<Actor> side) {
        return side.stream().skip(1).map(Actor::name).collect(Collectors.joining("; "));
    }

    /** The sides the other way round. */
    Sides turned() {
        return new Sides(/* first= */ second, /* second= */ first);
    }

    Optional<Force> acting() {
        return main(first).flatMap(Force::acting);
    }

    Optional<Force> suffering() {
        return main(second).flatMap(Force::suffering);
    }
}
