// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

/**
 * What ties two things of one shelf to each other; the same seen from either.
 *
 * @param one the id that sorts first
 * @param other the id that sorts second
 * @param kind what the room that ties them calls it; two things may have links of several kinds
 * @param score how strong it is, 0 to 1, to the precision of a float, as memories keep it
 */
public record Link(String one, String other, String kind, double score) {
    public Link {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("link of " + one + " with " + other + " is not in order");
        }
        score = kept(score);
    }

    private static double kept(double score) {
        return (float) score;
    }

    /** A link of two things given in any order. */
    public static Link of(String some, String another, String kind, double score) {
        return some.compareTo(another) < 0
                ? new Link(some, another, kind, score)
                : new Link(another, some, kind, score);
    }

    /** The end that is not the given one. */
    public String beyond(String end) {
        return end.equals(one) ? other : one;
    }
}
