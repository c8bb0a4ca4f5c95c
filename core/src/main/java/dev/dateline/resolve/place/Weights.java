// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each piece of evidence weighs in the choice between places of one name; all are added up, as logarithms.
 *
 * @param population of the logarithm of the population
 * @param country a country's name
 * @param land a land's name, in all
 * @param capital the capital of a country
 * @param state a division of first order, whose population is that of all its towns
 * @param county a division of second order
 * @param section a quarter of a city
 * @param alternate a name that is not the place's usual one
 * @param none a place that no table holds
 * @param sameCountry of the logarithm of the share of the article's other places in its country
 * @param sameDivision the same for its state or province
 * @param near the same for those close by
 * @param floor what is added to each share, so that none is nothing
 * @param around how much a place of the context weighs, beside one mention in the text
 * @param reach the distance in kilometres at which closeness has fallen to 1/e
 */
record Weights(
        double population,
        double country,
        double land,
        double capital,
        double state,
        double county,
        double section,
        double alternate,
        double none,
        double sameCountry,
        double sameDivision,
        double near,
        double floor,
        double around,
        double reach) {
    /** Found by trial on the half of LGL that is for work. */
    static final Weights DEFAULT = new Weights(.6, 1, 8, 1.5, -.3, 0, -1, -.4, 2.7, 1.2, .85, .8, .045, 1, 150);

    private static final double LEAST_POPULATION = 200;
    /** So many people make a capital one that the whole world names, */
    private static final double METROPOLIS = 1e6;
    /** which weighs so much more. */
    private static final double METROPOLITAN = 1;

    /** The logarithm of how often a name means the place where nothing else is known. */
    double prior(@Nullable GazetteerPlace place) {
        if (place == null) {
            return 0;
        }
        double prior = ofPopulation(place) + of(place);
        return place.alternate() ? prior + alternate : prior;
    }

    private double ofPopulation(GazetteerPlace place) {
        return population * Math.log(place.population() + LEAST_POPULATION);
    }

    /** Of its kind; that it is a capital says nothing for a name that it is hardly called by. */
    private double of(GazetteerPlace place) {
        return switch (place.kind()) {
            case CAPITAL -> place.alternate() ? 0 : place.population() < METROPOLIS ? capital : capital + METROPOLITAN;
            case STATE -> state;
            case COUNTY -> county;
            case SECTION -> section;
            default -> 0;
        };
    }

    /** What {@link #prior} is made of. */
    List<Evidence> evidence(GazetteerPlace place) {
        List<Evidence> evidence = new ArrayList<>();
        String people = place.population() < 1
                ? "number of people unknown"
                : "about " + Math.round(place.population()) + " people";
        evidence.add(new Evidence(people, ofPopulation(place)));
        if (of(place) != 0) {
            evidence.add(new Evidence(place.kind().described(), of(place)));
        }
        if (place.alternate()) {
            evidence.add(new Evidence("a less usual name of it", alternate));
        }
        return evidence;
    }
}
