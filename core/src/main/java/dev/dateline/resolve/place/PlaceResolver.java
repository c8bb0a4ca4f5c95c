// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the places that a document names and looks them up in the gazetteer. Immutable and thread-safe. */
public final class PlaceResolver {
    private final Countries countries;
    private final ToponymFinder finder;
    private final Weights weights;
    private final boolean demonyms;

    /** Resolves places only. */
    public PlaceResolver() {
        this(Countries.load(), false);
    }

    /** @param demonyms whether words for people and things of a country ("Syrian") are places of the kind {@code demonym} */
    public PlaceResolver(Countries countries, boolean demonyms) {
        this(countries, demonyms, Weights.DEFAULT);
    }

    PlaceResolver(Countries countries, boolean demonyms, Weights weights) {
        this.countries = countries;
        this.finder = new ToponymFinder(countries, PlaceNames.load(countries, weights), PlaceWords.load());
        this.weights = weights;
        this.demonyms = demonyms;
    }

    /** The places in the order of their first mention. */
    public List<Place> resolve(Document document) {
        List<Toponym> toponyms = finder.find(document);
        Disambiguation disambiguation = new Disambiguation(document.text(), toponyms, weights);
        List<Optional<Candidate>> chosen = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            chosen.add(disambiguation.chosen(i));
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            boolean wanted = toponym.use() == Toponym.Use.PLACE
                    || toponym.use() == Toponym.Use.COMPOUND
                    || demonyms && toponym.use() == Toponym.Use.DEMONYM;
            if (wanted) {
                Optional<Candidate> place = chosen.get(i);
                @Nullable
                String country = place.map(Candidate::country)
                        .orElseGet(() -> place.isPresent() ? null : around(document, toponym, toponyms, chosen));
                entries.computeIfAbsent(
                                identity(toponym, place), key -> new Entry(toponym, place, country, new ArrayList<>()))
                        .mentions
                        .add(toponym.span());
            }
        }
        List<Place> places = new ArrayList<>();
        entries.values().forEach(entry -> places.add(place("p" + (places.size() + 1), entry)));
        return places;
    }

    /** A place of the record in the making. */
    private record Entry(
            Toponym toponym,
            Optional<Candidate> place,
            @Nullable String country,
            List<Span> mentions) {}

    private static String identity(Toponym toponym, Optional<Candidate> place) {
        String key = Names.gazetteerKey(Names.key(toponym.name()));
        if (toponym.use() != Toponym.Use.PLACE || toponym.kind() != null) {
            return toponym.use() + "|" + key;
        }
        return place.map(Candidate::identity).orElse("?" + key);
    }

    /** The one country of the places in the sentence, else of those in the document; null where there are several. */
    private static @Nullable String around(
            Document document, Toponym toponym, List<Toponym> all, List<Optional<Candidate>> chosen) {
        Set<String> inSentence = new TreeSet<>();
        Set<String> inDocument = new TreeSet<>();
        int sentence = document.sentenceOf(document.token(toponym.first())).index();
        for (int i = 0; i < all.size(); i++) {
            @Nullable String country = chosen.get(i).map(Candidate::country).orElse(null);
            if (country != null && all.get(i).use() == Toponym.Use.PLACE) {
                inDocument.add(country);
                if (document.sentenceOf(document.token(all.get(i).first())).index() == sentence) {
                    inSentence.add(country);
                }
            }
        }
        return inSentence.size() == 1
                ? inSentence.iterator().next()
                : inDocument.size() == 1 ? inDocument.iterator().next() : null;
    }

    private Place place(String id, Entry entry) {
        Toponym toponym = entry.toponym;
        boolean point = toponym.use() != Toponym.Use.COMPOUND && entry.place.isPresent();
        String kind = toponym.kind() != null
                ? toponym.kind()
                : entry.place.map(Candidate::kind).orElse("place");
        String name = kind.equals("country") && entry.country != null
                ? countries.byCode(entry.country).map(Country::name).orElse(toponym.name())
                : Names.isUpperCase(toponym.name()) && toponym.name().length() > 4
                        ? Names.titleCase(toponym.name())
                        : toponym.name();
        return new Place(
                id,
                name.replaceAll("\\s+", " "),
                kind,
                entry.country,
                point ? entry.place.get().latitude() : null,
                point ? entry.place.get().longitude() : null,
                point ? entry.place.get().geonames().orElse(null) : null,
                entry.mentions);
    }
}
