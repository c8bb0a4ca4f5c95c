// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the other places of the document are, as far as is known. Used for one document. */
final class Surroundings {
    private static final double LEAST_SHARE = .02;

    /** What the other places say about one. */
    record Support(double country, double division, double near) {
        double total() {
            return country + division + near;
        }

        void addTo(List<Evidence> evidence) {
            evidence.add(new Evidence("share of the other places in its country", country));
            evidence.add(new Evidence("share of them in its state or province", division));
            evidence.add(new Evidence("share of them close by", near));
        }
    }

    private final List<NameGroup> groups = new ArrayList<>();
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<Integer, Double> divisions = new HashMap<>();
    private double inCountries;
    private double inDivisions;

    Surroundings(Iterable<NameGroup> all) {
        for (NameGroup group : all) {
            groups.add(group);
            add(group, 1);
        }
    }

    private void add(NameGroup group, double sign) {
        for (int i = 0; i < group.shares.length; i++) {
            Candidate place = group.candidates.get(i);
            double mass = sign * group.weight * group.shares[i];
            if (place.country() != null) {
                countries.merge(place.country(), mass, Double::sum);
                inCountries += mass;
            }
            if (place.division() >= 0) {
                divisions.merge(place.division(), mass, Double::sum);
                inDivisions += mass;
            }
        }
    }

    private double share(double mass, double all, double own, double ownAll) {
        double rest = all - ownAll;
        return rest < 1e-9 ? .5 : Math.max(0, mass - own) / rest;
    }

    /** Whether there is a place besides those of one name. */
    boolean isTold() {
        return groups.size() > 1;
    }

    Support support(NameGroup group, Candidate place, Weights weights) {
        double own = 0;
        double ownCountries = 0;
        double ownDivision = 0;
        double ownDivisions = 0;
        for (int i = 0; i < group.shares.length; i++) {
            Candidate other = group.candidates.get(i);
            double mass = group.weight * group.shares[i];
            own += other.isInCountryOf(place) ? mass : 0;
            ownCountries += other.country() != null ? mass : 0;
            ownDivision += other.isInDivisionOf(place) ? mass : 0;
            ownDivisions += other.division() >= 0 ? mass : 0;
        }
        double country = place.country() == null
                ? .5
                : share(countries.getOrDefault(place.country(), 0.0), inCountries, own, ownCountries);
        if (isLand(place) && !isOfState(group, place)) {
            country = Math.max(country, lands(group));
        }
        double division = country;
        double near = country;
        if (place.division() >= 0) {
            division = share(divisions.getOrDefault(place.division(), 0.0), inDivisions, ownDivision, ownDivisions);
            near = near(group, place, weights.reach());
        }
        return new Support(
                weights.sameCountry() * Math.log(weights.floor() + country),
                weights.sameDivision() * Math.log(weights.floor() + division),
                weights.near() * Math.log(weights.floor() + near));
    }

    private static boolean isLand(Candidate place) {
        return place.kind().equals("country");
    }

    /** Whether the name of a land is that of a state or province of another one too: Georgia. */
    private static boolean isOfState(NameGroup group, Candidate land) {
        return group.candidates.stream().anyMatch(place -> place.is(GazetteerKind.STATE) && !place.isInCountryOf(land));
    }

    /** How much of the other places is lands: a text that names several lands tells of no other place in any of them. */
    private double lands(NameGroup group) {
        double lands = 0;
        double all = 0;
        for (NameGroup other : groups) {
            for (int i = 0; i < other.shares.length && other != group; i++) {
                double mass = other.weight * other.shares[i];
                all += mass;
                lands += isLand(other.candidates.get(i)) ? mass : 0;
            }
        }
        return all < 1e-9 ? 0 : lands / all;
    }

    private double near(NameGroup group, Candidate place, double reach) {
        double near = 0;
        double all = 0;
        for (NameGroup other : groups) {
            if (other == group) {
                continue;
            }
            for (int i = 0; i < other.shares.length; i++) {
                Candidate neighbour = other.candidates.get(i);
                if (other.shares[i] > LEAST_SHARE && neighbour.division() >= 0) {
                    double mass = other.weight * other.shares[i];
                    all += mass;
                    near += mass * Math.exp(-place.distance(neighbour) / reach);
                }
            }
        }
        return all < 1e-9 ? .5 : near / all;
    }

    double supportOfNone(Weights weights) {
        double most = countries.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double country = inCountries < 1e-9 ? .5 : most / inCountries;
        return weights.sameCountry() * Math.log(weights.floor() + country)
                + (weights.sameDivision() + weights.near()) * Math.log(weights.floor() + country / 2);
    }
}
