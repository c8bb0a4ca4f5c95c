// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import java.util.List;

/** What two portraits have in common and in what they differ, as numbers that a score is learnt from. */
final class Likeness {
    /** The names of the numbers, in their order. */
    static final List<String> NAMES = List.of(
            "words",
            "lead",
            "names",
            "names.shared",
            "names.least",
            "phrases",
            "phrases.shared",
            "numbers",
            "ages",
            "ages.differ",
            "place.near",
            "place.distance",
            "place.first",
            "published.gap",
            "day.gap",
            "days.shared",
            "happened.after",
            "deaths.differ",
            "injured.differ",
            "least.words",
            "names.cover",
            "region.same");

    private static final double UNKNOWN = -1;
    private static final double NEAR_KILOMETRES = 15;

    private Likeness() {}

    static double[] of(Portrait one, Portrait other) {
        double names = one.names().shared(other.names());
        double least = Math.min(one.names().weight(), other.names().weight());
        int ages = one.ages().common(other.ages());
        int fewest = Math.min(one.ages().size(), other.ages().size());
        return new double[] {
            one.words().cosine(other.words()),
            one.lead().cosine(other.lead()),
            one.names().cosine(other.names()),
            names,
            least,
            one.phrases().cosine(other.phrases()),
            one.phrases().shared(other.phrases()),
            one.numbers().common(other.numbers()),
            ages,
            fewest == 0 ? UNKNOWN : (double) (fewest - ages) / fewest,
            nearness(one, other),
            distance(one, other),
            first(one, other),
            gap(one.published(), other.published()),
            gap(one.happened(), other.happened()),
            one.days().size() == 0 || other.days().size() == 0
                    ? UNKNOWN
                    : one.days().cosine(other.days()),
            happenedAfter(one, other),
            toll(one.deaths(), other.deaths()),
            toll(one.injured(), other.injured()),
            Math.min(one.words().size(), other.words().size()),
            least == 0 ? UNKNOWN : names / least,
            region(one, other)
        };
    }

    private static double gap(int one, int other) {
        return one == Portrait.UNKNOWN || other == Portrait.UNKNOWN ? UNKNOWN : Math.abs(one - other);
    }

    /** Whether the happening of one lies after the other was published, in days; 0 where none does. */
    private static double happenedAfter(Portrait one, Portrait other) {
        double after = 0;
        if (one.happened() != Portrait.UNKNOWN && other.published() != Portrait.UNKNOWN) {
            after = Math.max(after, (double) one.happened() - other.published());
        }
        if (other.happened() != Portrait.UNKNOWN && one.published() != Portrait.UNKNOWN) {
            after = Math.max(after, (double) other.happened() - one.published());
        }
        return after;
    }

    private static double toll(int one, int other) {
        return one < 0 || other < 0 ? UNKNOWN : Math.abs(one - other);
    }

    /** The share of mentions of small places that both have within a few kilometres. */
    private static double nearness(Portrait one, Portrait other) {
        return Math.min(covered(one, other), covered(other, one));
    }

    private static double covered(Portrait one, Portrait other) {
        int all = 0;
        int near = 0;
        for (Spot spot : one.spots()) {
            if (spot.local()) {
                all += spot.mentions();
                near += isNear(spot, other.spots()) ? spot.mentions() : 0;
            }
        }
        return all == 0 ? UNKNOWN : (double) near / all;
    }

    private static boolean isNear(Spot spot, List<Spot> others) {
        for (Spot each : others) {
            if (each.local() && each.isWithin(NEAR_KILOMETRES, spot)) {
                return true;
            }
        }
        return false;
    }

    /** The least distance of small places in kilometres, -1 where either names none. */
    private static double distance(Portrait one, Portrait other) {
        double least = Double.MAX_VALUE;
        for (Spot spot : one.spots()) {
            for (Spot each : other.spots()) {
                if (spot.local() && each.local() && !spot.isFarther(least, each)) {
                    least = Math.min(least, spot.distance(each));
                }
            }
        }
        return least == Double.MAX_VALUE ? UNKNOWN : Math.min(least, 20000);
    }

    /** The distance of the small places named first. */
    private static double first(Portrait one, Portrait other) {
        for (Spot spot : one.spots()) {
            for (Spot each : other.spots()) {
                if (spot.local() && each.local() && spot.first() && each.first()) {
                    return Math.min(20000, spot.distance(each));
                }
            }
        }
        return UNKNOWN;
    }

    private static double region(Portrait one, Portrait other) {
        boolean any = false;
        boolean asked = false;
        for (Spot spot : one.spots()) {
            for (Spot each : other.spots()) {
                if (!spot.local() && !each.local()) {
                    asked = true;
                    any |= spot.id() == each.id();
                }
            }
        }
        return !asked ? UNKNOWN : any ? 1 : 0;
    }
}
