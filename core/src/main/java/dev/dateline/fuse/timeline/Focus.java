// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.fuse.word.Words;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import java.util.List;
import java.util.function.Predicate;

/** What a timeline is about. It says which sentences of a record speak of it. */
public sealed interface Focus {
    /** All that the articles tell. */
    record Story() implements Focus {}

    /**
     * One actor, by a name that articles use: in full, by its last part or as a mention has it, whatever its marks and capitals; or by
     * an identifier of Wikidata.
     */
    record OfActor(String name) implements Focus {}

    /** What two actors have to do with each other. */
    record OfPair(String one, String other) implements Focus {}

    /** What happens at a place, by its name or by its number in GeoNames. */
    record OfPlace(String name) implements Focus {}

    /** Says which sentences of a record speak of it. */
    default Predicate<Span> in(ArticleRecord record) {
        if (this instanceof OfActor actor) {
            return oneOf(mentions(record, actor.name()));
        }
        if (this instanceof OfPair pair) {
            return oneOf(mentions(record, pair.one())).and(oneOf(mentions(record, pair.other())));
        }
        if (this instanceof OfPlace place) {
            return oneOf(record.places().stream()
                    .filter(each -> isPlace(each, place.name()))
                    .flatMap(each -> each.mentions().stream())
                    .toList());
        }
        return sentence -> true;
    }

    private static Predicate<Span> oneOf(List<Span> mentions) {
        return sentence -> mentions.stream().anyMatch(sentence::contains);
    }

    private static List<Span> mentions(ArticleRecord record, String name) {
        return record.actors().stream()
                .filter(actor -> isActor(actor, record.text(), name))
                .flatMap(actor -> actor.mentions().stream())
                .toList();
    }

    private static boolean isActor(Actor actor, String text, String name) {
        String known = Words.folded(actor.name());
        String asked = Words.folded(name);
        return name.equalsIgnoreCase(actor.wikidata())
                || known.equals(asked)
                || known.endsWith(" " + asked)
                || actor.mentions().stream()
                        .anyMatch(mention -> Words.folded(mention.of(text)).equals(asked));
    }

    private static boolean isPlace(Place place, String name) {
        return Words.folded(place.name()).equals(Words.folded(name))
                || (place.geonames() != null && place.geonames().toString().equals(name));
    }
}
