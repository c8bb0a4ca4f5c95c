// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The last words of independent sources on one toll, and what they said before. */
final class Votes {
    /** By day, undated first; of one day those that give a number last. */
    private static final Comparator<Claim> ORDER = Comparator.comparing(
                    (Claim claim) -> claim.day() == null ? LocalDate.MIN : claim.day())
            .thenComparing(Claim::counted)
            .thenComparing(Claim::article);

    private final List<Claim> last = new ArrayList<>();
    private final List<Claim> revised = new ArrayList<>();
    private final List<Claim> all = new ArrayList<>();
    private int most;

    /** Takes the figures of one source's articles; whether there are any. */
    boolean add(Stream<Claim> figures) {
        List<Claim> ordered = figures.sorted(ORDER).toList();
        if (ordered.isEmpty()) {
            return false;
        }
        Claim vote = ordered.get(ordered.size() - 1);
        last.add(vote);
        all.addAll(ordered);
        ordered.stream().filter(claim -> claim.value() != vote.value()).forEach(revised::add);
        return true;
    }

    /** Takes claims up to which the number may reach. */
    void reach(Stream<Claim> claims) {
        most = Math.max(most, claims.mapToInt(Claim::value).max().orElse(0));
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    boolean isUncounted() {
        return all.stream().noneMatch(Claim::counted);
    }

    int count() {
        return last.size();
    }

    /** The median of the numbers given, the greater of two; without numbers the most that is told of. */
    int best() {
        List<Integer> numbers =
                last.stream().filter(Claim::counted).map(Claim::value).sorted().toList();
        return numbers.isEmpty()
                ? last.stream().mapToInt(Claim::value).max().orElse(0)
                : numbers.get(numbers.size() / 2);
    }

    int low() {
        return all.stream().mapToInt(Claim::value).min().orElse(0);
    }

    int high() {
        return Math.max(most, all.stream().mapToInt(Claim::value).max().orElse(0));
    }

    Label label(Claim claim, int best) {
        if (revised.contains(claim)) {
            return Label.REVISED;
        }
        if (claim.value() == best || (!claim.counted() && claim.value() <= best)) {
            return Label.AGREES;
        }
        return last.contains(claim) ? Label.CONTRADICTED : Label.OTHER_SCOPE;
    }
}
