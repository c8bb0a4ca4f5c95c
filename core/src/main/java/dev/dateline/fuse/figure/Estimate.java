// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import java.util.List;

/**
 * How many were killed or injured in a happening, by all that is claimed of it.
 *
 * @param low the least that an article says, 0 where a source tells of others hit and of none of these
 * @param best the median of the last words of independent sources, the greater of two; where none gives a number, the most that is told of
 * @param high the most that one says
 * @param votes how many independent sources say anything of it
 * @param claims all claims, in order of article and place
 */
public record Estimate(Toll toll, int low, int best, int high, int votes, List<LabelledClaim> claims) {
    public Estimate {
        claims = List.copyOf(claims);
    }
}
