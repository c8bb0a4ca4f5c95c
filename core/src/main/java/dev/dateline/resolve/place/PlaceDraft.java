// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Place;
import dev.dateline.record.Precision;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place of a record in the making: its first name, what it means, and the mentions gathered so far. */
final class PlaceDraft {
    private final Toponym toponym;
    private final Optional<Candidate> meaning;
    private final @Nullable String country;
    private final List<Span> mentions = new ArrayList<>();
    private boolean oneLand;

    /** @param country ISO 3166 alpha-3, null where unknown */
    PlaceDraft(Toponym toponym, Optional<Candidate> meaning, @Nullable String country) {
        this.toponym = toponym;
        this.meaning = meaning;
        this.country = country;
    }

    /** What two names of one place have in common. */
    static String identity(Toponym toponym, Optional<Candidate> meaning) {
        String key = Names.gazetteerKey(Names.key(toponym.name()));
        if (toponym.kind() != null) {
            return toponym.kind() + " " + key;
        }
        return meaning.map(Candidate::identity).orElse("? " + key);
    }

    /** @param inOneLand whether next to all that the mention may mean lies in the country */
    void add(Span mention, boolean inOneLand) {
        mentions.add(mention);
        oneLand |= inOneLand;
    }

    /** Whether next to all that a mention may mean lies in the country. */
    boolean isOfOneLand() {
        return oneLand;
    }

    /** The place. One whose name only holds that of another has the country and the point of that other, but not its id. */
    Place place(String id, Countries countries) {
        String kind = toponym.kind() != null
                ? toponym.kind()
                : meaning.map(Candidate::kind).orElse("place");
        boolean near = toponym.use() == Toponym.Use.COMPOUND || (toponym.kind() != null && !kind.equals("demonym"));
        return new Place(
                id,
                name(kind, countries),
                kind,
                country,
                meaning.map(Candidate::latitude).orElse(null),
                meaning.map(Candidate::longitude).orElse(null),
                meaning.filter(place -> !near).flatMap(Candidate::geonames).orElse(null),
                meaning.filter(place -> place.latitude() != null)
                        .map(place -> near ? Precision.NEAR : place.precision())
                        .orElse(null),
                mentions);
    }

    private String name(String kind, Countries countries) {
        String words = toponym.name().replaceAll("\\s+", " ");
        if (kind.equals("country") && country != null) {
            return countries.byCode(country).map(Country::name).orElse(words);
        }
        return Names.isUpperCase(words) && words.length() > 4 ? Names.titleCase(words) : words;
    }
}
