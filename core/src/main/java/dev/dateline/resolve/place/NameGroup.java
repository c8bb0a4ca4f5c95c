// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places that one name may mean, with their probabilities. Used for one document. */
final class NameGroup {
    /** People of a city that is known far off. */
    private static final double LARGE = 100_000;

    final List<Candidate> candidates;
    double[] shares;
    double weight;
    /** The probability that the name means none of the candidates. */
    double none;
    /** Whether the name must mean one of them. */
    final boolean known;

    NameGroup(List<Candidate> candidates, boolean known) {
        this.candidates = candidates;
        this.known = known || (candidates.size() == 1 && isFamous(candidates.get(0)));
        this.shares = new double[candidates.size()];
    }

    /** The indices of the candidates, the most probable first. */
    Stream<Integer> inOrder() {
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -shares[at]));
    }

    /** Whether a name that means but one place of the tables hardly means one that no table holds: a land's, and a large city's usual one. */
    private static boolean isFamous(Candidate place) {
        GazetteerPlace entry = place.entry();
        return entry == null || (entry.population() >= LARGE && !entry.alternate());
    }
}
