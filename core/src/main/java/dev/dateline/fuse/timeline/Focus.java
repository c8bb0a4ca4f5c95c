// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;

/** What a timeline is about. It says which sentences of a record speak of it. */
public sealed interface Focus {
    /** All that the articles tell. */
    record Story() implements Focus {}

    /** One actor, by a name that articles use: in full, by its last part, or by an identifier of Wikidata. */
    record OfActor(String name) implements Focus {}

    /** What two actors have to do with each other. */
    record OfPair(String one, String other) implements Focus {}

    /** What happens at a place, by its name or by its number in GeoNames. */
    record OfPlace(String name) implements Focus {}

    /** Whether a sentence of the record speaks of it. */
    default boolean isIn(ArticleRecord record, Span sentence) {
        if (this instanceof OfActor actor) {
            return names(record, sentence, actor.name());
        }
        if (this instanceof OfPair pair) {
            return names(record, sentence, pair.one()) && names(record, sentence, pair.other());
        }
        if (this instanceof OfPlace place) {
            return record.places().stream()
                    .anyMatch(each -> isPlace(each, place.name()) && isMentioned(each.mentions(), sentence));
        }
        return true;
    }

    private static boolean names(ArticleRecord record, Span sentence, String name) {
        return record.actors().stream()
                .anyMatch(actor -> isActor(actor, name) && isMentioned(actor.mentions(), sentence));
    }

    private static boolean isActor(Actor actor, String name) {
        String known = actor.name().toLowerCase(Locale.ROOT);
        String asked = name.toLowerCase(Locale.ROOT);
        return name.equals(actor.wikidata()) || known.equals(asked) || known.endsWith(" " + asked);
    }

    private static boolean isPlace(Place place, String name) {
        return place.name().equalsIgnoreCase(name)
                || (place.geonames() != null && place.geonames().toString().equals(name));
    }

    private static boolean isMentioned(List<Span> mentions, Span sentence) {
        return mentions.stream().anyMatch(sentence::contains);
    }
}
