// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import dev.dateline.record.Place;
import dev.dateline.table.Tables;
import dev.dateline.trace.Trace;
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
    /** An unknown name in capitals of that length or less is an organisation's rather than a place's. */
    private static final int LONGEST_ACRONYM = 5;

    private final Countries countries;
    private final ToponymFinder finder;
    private final Weights weights;
    private final boolean demonyms;

    /** Resolves places alone, without demonyms. */
    public PlaceResolver() {
        this(Tables.builtIn(), false);
    }

    private PlaceResolver(Tables tables, boolean demonyms) {
        this(tables, Countries.load(tables), demonyms);
    }

    /** @param demonyms whether the words for people and things of a country ("Syrian") count as places too */
    public PlaceResolver(Tables tables, Countries countries, boolean demonyms) {
        this(tables, countries, demonyms, Weights.DEFAULT);
    }

    PlaceResolver(Tables tables, Countries countries, boolean demonyms, Weights weights) {
        this.countries = countries;
        this.finder =
                new ToponymFinder(countries, PlaceNames.load(tables, countries, weights), PlaceWords.load(tables));
        this.weights = weights;
        this.demonyms = demonyms;
    }

    /** The places in the order of their first mention. */
    public List<Place> resolve(Document document) {
        return resolve(document, Trace.OFF);
    }

    /** As {@link #resolve(Document)}, with notes on the places that each name may mean. */
    public List<Place> resolve(Document document, Trace trace) {
        List<Toponym> toponyms = finder.find(document);
        Disambiguation disambiguation = new Disambiguation(document.text(), toponyms, weights);
        List<Optional<Candidate>> meanings = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            meanings.add(disambiguation.chosen(i));
        }
        if (trace.on()) {
            disambiguation.note(trace);
        }
        Map<String, PlaceDraft> drafts = new LinkedHashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            Optional<Candidate> meaning = meanings.get(i);
            if (isWanted(toponym, meaning) && toponym.span().isMention(document.text())) {
                drafts.computeIfAbsent(
                                PlaceDraft.identity(toponym, meaning),
                                identity -> new PlaceDraft(
                                        toponym,
                                        meaning,
                                        meaning.isPresent()
                                                ? meaning.get().country()
                                                : around(document, toponym, toponyms, meanings)))
                        .add(toponym.span());
            }
        }
        List<Place> places = new ArrayList<>();
        drafts.values().forEach(draft -> places.add(draft.place("p" + (places.size() + 1), countries)));
        return places;
    }

    private static boolean isAcronym(String name) {
        return Names.isUpperCase(name) && name.length() <= LONGEST_ACRONYM;
    }

    private boolean isWanted(Toponym toponym, Optional<Candidate> meaning) {
        return switch (toponym.use()) {
            case PLACE -> meaning.isPresent() || !isAcronym(toponym.name());
            case POSSIBLE -> meaning.isPresent();
            case COMPOUND -> true;
            case DEMONYM -> demonyms;
            case CUE -> false;
        };
    }

    /** The one country of the places in the sentence, else of those in the document; null where there are several. */
    private static @Nullable String around(
            Document document, Toponym toponym, List<Toponym> all, List<Optional<Candidate>> meanings) {
        Set<String> inSentence = new TreeSet<>();
        Set<String> inDocument = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> country = meanings.get(i).map(Candidate::country);
            if (country.isPresent() && all.get(i).use() == Toponym.Use.PLACE) {
                inDocument.add(country.get());
                if (sentence(document, all.get(i)) == sentence(document, toponym)) {
                    inSentence.add(country.get());
                }
            }
        }
        Set<String> nearest = inSentence.size() == 1 ? inSentence : inDocument;
        return nearest.size() == 1 ? nearest.iterator().next() : null;
    }

    private static int sentence(Document document, Toponym toponym) {
        return document.sentenceOf(document.token(toponym.first())).index();
    }
}
