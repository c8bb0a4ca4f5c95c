// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Span;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The choice of one place for each name of a document: by the state or country that stands behind a name, by population,
 * and by country, state and distance of the document's other places, weighed in a few rounds. Names that are the same mean
 * the same place. A name may also mean a place that no table holds.
 */
final class Disambiguation {
    /** Entries of one name that lie within so many kilometres of each other are of one place. */
    private static final double SAME = 30;

    /** The prior of a city of a quarter of a million people. */
    private static final double FAMED = 7.5;

    /** Of names for which less than this speaks for one country, half lie in another (the half of LGL that is for work). */
    private static final double ONE_LAND = .8;
    /** The same for large cities. */
    private static final double ONE_LAND_OF_CITIES = .5;

    private static final int ROUNDS = 4;
    private static final int NOTED = 5;
    private static final double CONTAINED = 200;

    private final String text;
    private final List<Toponym> toponyms;
    private final Weights weights;
    private final Map<String, NameGroup> groups = new LinkedHashMap<>();
    private final List<NameGroup> groupOf = new ArrayList<>();
    /** The toponyms whose candidates are those inside the place that stands behind them. */
    private final Set<Integer> contained = new HashSet<>();

    private final boolean certain;
    private @Nullable Surroundings last;

    Disambiguation(String text, List<Toponym> toponyms, Weights weights) {
        this(text, toponyms, weights, List.of(), false);
    }

    /**
     * @param around for each place of the context the places that its name may mean
     * @param certain whether each name must mean one of the places that tables hold
     */
    Disambiguation(
            String text, List<Toponym> toponyms, Weights weights, List<List<Candidate>> around, boolean certain) {
        this.text = text;
        this.toponyms = new ArrayList<>(toponyms);
        this.weights = weights;
        this.certain = certain;
        contain();
        group();
        for (List<Candidate> place : around) {
            NameGroup group = new NameGroup(place, true);
            group.weight = weights.around();
            groups.put("around " + groups.size(), group);
        }
        for (NameGroup group : groups.values()) {
            weigh(group, null);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Surroundings context = new Surroundings(groups.values());
            for (NameGroup group : groups.values()) {
                weigh(group, context);
            }
        }
    }

    /** The place that the toponym of that index means; empty where it is not known. Countries and large cities are, whatever else the text names. */
    Optional<Candidate> chosen(int toponym) {
        NameGroup group = groupOf.get(toponym);
        int best = -1;
        for (int i = 0; i < group.shares.length; i++) {
            if (best < 0 || group.shares[i] > group.shares[best]) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        Candidate place = group.candidates.get(best);
        boolean sure = place.kind().equals("country") || isLargeCity(place);
        boolean known = sure || group.shares[best] + twins(group, best) >= group.none;
        return known ? Optional.of(place) : Optional.empty();
    }

    /** Whether next to all that the toponym of that index may mean lies in the country of a place. */
    boolean isOfOneLand(int toponym, Candidate place) {
        NameGroup group = groupOf.get(toponym);
        double shares = 0;
        for (int i = 0; i < group.shares.length; i++) {
            shares += group.candidates.get(i).isInCountryOf(place) ? group.shares[i] : 0;
        }
        return place.kind().equals("country") || shares >= (isLargeCity(place) ? ONE_LAND_OF_CITIES : ONE_LAND);
    }

    private static boolean isLargeCity(Candidate place) {
        return place.kind().equals("city") && place.prior() > FAMED;
    }

    /** What speaks for other entries of the same place: the town and its canton. */
    private static double twins(NameGroup group, int best) {
        Candidate place = group.candidates.get(best);
        double shares = 0;
        for (int i = 0; i < group.shares.length; i++) {
            Candidate other = group.candidates.get(i);
            boolean twin = i != best && other.isInCountryOf(place) && other.distance(place) < SAME;
            shares += twin ? group.shares[i] : 0;
        }
        return shares;
    }

    /** A place that a name may mean, its probability and what adds up to it. */
    record Meaning(Candidate place, double share, List<Evidence> evidence) {}

    /** All that the toponym of that index may mean, the most probable first. */
    List<Meaning> meanings(int toponym) {
        NameGroup group = groupOf.get(toponym);
        return group.inOrder()
                .map(at -> {
                    Candidate place = group.candidates.get(at);
                    List<Evidence> evidence = new ArrayList<>(place.evidence(weights));
                    if (last != null && last.isTold()) {
                        last.support(group, place, weights).addTo(evidence);
                    }
                    if (contained.contains(toponym)) {
                        evidence.add(new Evidence("fits the name beside the comma", 0));
                    }
                    return new Meaning(place, group.shares[at], evidence);
                })
                .toList();
    }

    /** Takes notes of the most probable places that each name may mean. */
    void note(Trace trace) {
        for (int i = 0; i < toponyms.size(); i++) {
            NameGroup group = groupOf.get(i);
            Optional<Candidate> chosen = chosen(i);
            Span name = toponyms.get(i).span();
            String inside = contained.contains(i) ? ", of those that fit the name beside the comma" : "";
            if (chosen.isEmpty()) {
                trace.chosen(Topic.PLACE, name, "no place that the tables hold", share(group.none));
            }
            group.inOrder().limit(NOTED).forEach(at -> {
                Candidate candidate = group.candidates.get(at);
                String what = candidate.described();
                if (chosen.filter(candidate::equals).isPresent()) {
                    trace.chosen(Topic.PLACE, name, what, share(group.shares[at]) + inside);
                } else {
                    trace.rejected(Topic.PLACE, name, what, share(group.shares[at]));
                }
            });
        }
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "probability %.3f by size, rank and the article's other places", share);
    }

    /** Keeps of each name that another follows behind a comma only the places inside that other. */
    private void contain() {
        for (int i = toponyms.size() - 2; i >= 0; i--) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            String between = inner.span().end() <= outer.span().begin()
                    ? text.substring(inner.span().end(), outer.span().begin())
                    : "";
            if (!between.matches("\\s*,\\s+") || isListed(i)) {
                continue;
            }
            List<Candidate> inside = inner.candidates().stream()
                    .filter(place -> outer.candidates().stream().anyMatch(whole -> isInside(place, whole)))
                    .toList();
            if (!inside.isEmpty()) {
                toponyms.set(i, inner.with(inside));
                contained.add(i);
                contained.add(i + 1);
                toponyms.set(
                        i + 1,
                        outer.with(outer.candidates().stream()
                                .filter(whole -> inside.stream().anyMatch(place -> isInside(place, whole)))
                                .toList()));
            }
        }
    }

    /** Whether the name and the next are two of a list of countries or states. */
    private boolean isListed(int at) {
        Toponym name = toponyms.get(at);
        boolean large = !name.candidates().isEmpty()
                && (name.candidates().get(0).kind().equals("country")
                        || name.candidates().get(0).is(GazetteerKind.STATE));
        int next = toponyms.get(at + 1).span().end();
        String rest = text.substring(next, Math.min(text.length(), next + 6));
        return large && rest.matches("(?s) ?,? (and|or) .*| ?, [A-Z].*");
    }

    private static boolean isInside(Candidate place, Candidate whole) {
        if (place.identity().equals(whole.identity()) || !place.isInCountryOf(whole)) {
            return false;
        }
        if (whole.kind().equals("country")) {
            return true;
        }
        boolean smaller = !place.is(GazetteerKind.STATE) && !place.kind().equals("country");
        if (whole.is(GazetteerKind.STATE)) {
            return smaller && place.isInDivisionOf(whole);
        }
        boolean inLand = whole.entry() == null && place.distance(whole) < 2 * CONTAINED;
        boolean inCounty =
                whole.is(GazetteerKind.COUNTY) && place.isInDivisionOf(whole) && place.distance(whole) < CONTAINED;
        return smaller && (inLand || inCounty);
    }

    /** Gathers the toponyms of one name; those that stand without a container mean what those with one do. */
    private void group() {
        Map<String, NameGroup> narrow = new HashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            int at = i;
            if (contained.contains(i)) {
                NameGroup group = groups.computeIfAbsent(
                        signature(i), k -> new NameGroup(toponyms.get(at).candidates(), true));
                narrow.putIfAbsent(key(i), group);
            }
        }
        for (int i = 0; i < toponyms.size(); i++) {
            int at = i;
            NameGroup group = narrow.get(key(i));
            if (contained.contains(i)
                    || group == null
                    || !toponyms.get(i).candidates().containsAll(group.candidates)) {
                group = groups.computeIfAbsent(
                        signature(i), k -> new NameGroup(toponyms.get(at).candidates(), certain));
            }
            groupOf.add(group);
            group.weight++;
        }
        groups.values().forEach(group -> group.weight = Math.sqrt(group.weight));
    }

    private String key(int toponym) {
        return Names.gazetteerKey(Names.key(toponyms.get(toponym).name()));
    }

    private String signature(int toponym) {
        return key(toponym)
                + toponyms.get(toponym).candidates().stream()
                        .map(Candidate::identity)
                        .collect(Collectors.joining("|"));
    }

    private void weigh(NameGroup group, @Nullable Surroundings context) {
        int n = group.candidates.size();
        double[] scores = new double[n];
        double none = group.known ? Double.NEGATIVE_INFINITY : weights.none();
        double top = group.known ? -1e9 : none;
        for (int i = 0; i < n; i++) {
            scores[i] = group.candidates.get(i).prior();
            if (context != null) {
                scores[i] +=
                        context.support(group, group.candidates.get(i), weights).total();
            }
            top = Math.max(top, scores[i]);
        }
        if (context != null) {
            none += context.supportOfNone(weights);
            last = context;
        }
        double sum = Math.exp(none - top);
        double[] shares = new double[n];
        for (int i = 0; i < n; i++) {
            shares[i] = Math.exp(scores[i] - top);
            sum += shares[i];
        }
        for (int i = 0; i < n; i++) {
            shares[i] /= sum;
        }
        group.none = Math.exp(none - top) / sum;
        group.shares = shares;
    }
}
