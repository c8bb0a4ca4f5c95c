// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.table.Tables;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a document names and looks them up in the gazetteer, and looks up names that are given by themselves.
 * Immutable and thread-safe.
 */
public final class PlaceResolver {
    /** An unknown name in capitals of that length or less is an organisation's rather than a place's. */
    private static final int LONGEST_ACRONYM = 5;

    /** The prior of a town of a hundred thousand people. */
    private static final double WELL_KNOWN = 7;

    private final Countries countries;
    private final PlaceNames names;
    private final ToponymFinder finder;
    private final GivenNames given;
    private final Weights weights;
    private final boolean demonyms;
    private final List<List<Candidate>> home;

    /** Resolves places alone, without demonyms. */
    public PlaceResolver() {
        this(Tables.builtIn(), false);
    }

    private PlaceResolver(Tables tables, boolean demonyms) {
        this(tables, Countries.load(tables), demonyms);
    }

    /** @param demonyms whether the words for people and things of a country ("Syrian") count as places too */
    public PlaceResolver(Tables tables, Countries countries, boolean demonyms) {
        this(tables, countries, demonyms, PlaceContext.NONE, Weights.DEFAULT);
    }

    /**
     * As the other, for documents that are at home somewhere.
     *
     * @throws IllegalArgumentException for a country or place of the context that no table holds
     */
    public PlaceResolver(Tables tables, Countries countries, boolean demonyms, PlaceContext context) {
        this(tables, countries, demonyms, context, Weights.DEFAULT);
    }

    PlaceResolver(Tables tables, Countries countries, boolean demonyms, PlaceContext context, Weights weights) {
        PlaceWords words = PlaceWords.load(tables);
        this.countries = countries;
        this.weights = weights;
        this.names = PlaceNames.load(tables, countries, weights);
        this.finder = new ToponymFinder(countries, names, words);
        this.given = new GivenNames(countries, names, words);
        this.demonyms = demonyms;
        this.home = around(context);
    }

    /**
     * The places that a name may mean, the most probable first; empty for an unknown one.
     *
     * @param name "Paris", or with what holds it behind a comma, "Paris, Texas"
     * @throws IllegalArgumentException for a country or place of the context that no table holds
     */
    public List<PlaceCandidate> candidates(String name, PlaceContext context) {
        List<Toponym> parts = given.in(name, parts(name));
        return parts.isEmpty()
                ? List.of()
                : told(parts.get(0), new Disambiguation(name, parts, weights, around(context), false).meanings(0));
    }

    /**
     * The place of each name in a text of which it is given that it names a place: by the others, by what stands behind a comma, and
     * by the context. Empty where no table holds the name or any in it.
     *
     * @param places where the names stand, in the order of the text
     * @throws IllegalArgumentException for a country or place of the context that no table holds
     */
    public List<Optional<PlaceCandidate>> at(String text, List<Span> places, PlaceContext context) {
        List<Toponym> toponyms = given.in(text, places);
        Disambiguation all = new Disambiguation(text, toponyms, weights, around(context), true);
        List<Optional<PlaceCandidate>> found = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            found.add(told(toponyms.get(i), all.meanings(i).stream().limit(1).toList()).stream()
                    .findFirst());
        }
        return found;
    }

    private static List<Span> parts(String name) {
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        for (String part : name.split(",", -1)) {
            int lead = part.length() - part.stripLeading().length();
            if (!part.isBlank()) {
                parts.add(new Span(begin + lead, begin + lead + part.strip().length()));
            }
            begin += part.length() + 1;
        }
        return parts;
    }

    /** For each place of the context those that it may mean; of one with a comma those that fit what holds them. */
    private List<List<Candidate>> around(PlaceContext context) {
        List<List<Candidate>> around = new ArrayList<>();
        for (String name : context.around()) {
            Optional<Candidate> country = countries.byCode(name).map(names::place);
            List<Toponym> parts = given.in(name, parts(name));
            List<Candidate> meant = country.isPresent()
                    ? List.of(country.get())
                    : parts.isEmpty()
                            ? List.of()
                            : new Disambiguation(name, parts, weights)
                                    .meanings(0).stream()
                                            .map(Disambiguation.Meaning::place)
                                            .toList();
            if (meant.isEmpty()) {
                throw new IllegalArgumentException("no table holds a place of the name " + name);
            }
            around.add(meant);
        }
        return List.copyOf(around);
    }

    private List<PlaceCandidate> told(Toponym toponym, List<Disambiguation.Meaning> meanings) {
        return meanings.stream().map(meaning -> names.told(toponym, meaning)).toList();
    }

    /** The places in the order of their first mention. */
    public LocatedPlaces resolve(Document document) {
        return resolve(document, Trace.OFF);
    }

    /** As {@link #resolve(Document)}, with notes on the places that each name may mean. */
    public LocatedPlaces resolve(Document document, Trace trace) {
        List<Toponym> toponyms = finder.find(document);
        Disambiguation disambiguation = new Disambiguation(document.text(), toponyms, weights, home, false);
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
                        .add(toponym.span(), meaning.isEmpty() || disambiguation.isOfOneLand(i, meaning.get()));
            }
        }
        List<Place> places = new ArrayList<>();
        Set<Place> doubtful = new HashSet<>();
        for (PlaceDraft draft : drafts.values()) {
            Place place = draft.place("p" + (places.size() + 1), countries);
            places.add(place);
            if (!draft.isOfOneLand()) {
                doubtful.add(place);
            }
        }
        return new LocatedPlaces(places, doubtful);
    }

    /** A country as a place that words of a text name. */
    public Place country(Country country, String id, Span words) {
        Candidate place = names.place(country);
        return new Place(
                id,
                country.name(),
                "country",
                country.iso3(),
                place.latitude(),
                place.longitude(),
                place.geonames().orElse(null),
                place.latitude() == null ? null : place.precision(),
                List.of(words));
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

    /**
     * The one country of the places in the sentence, else of those in the document; null where there are several, or where tables hold
     * a well-known place of the name elsewhere and none there.
     */
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
        boolean fits = toponym.candidates().stream().noneMatch(place -> place.prior() > WELL_KNOWN)
                || toponym.candidates().stream()
                        .flatMap(place -> Optional.ofNullable(place.country()).stream())
                        .anyMatch(nearest::contains);
        return nearest.size() == 1 && fits ? nearest.iterator().next() : null;
    }

    private static int sentence(Document document, Toponym toponym) {
        return document.sentenceOf(document.token(toponym.first())).index();
    }
}
