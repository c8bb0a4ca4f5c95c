// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.record.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a timeline holds.
 *
 * @param period the days it may have, null for all
 * @param days how many days at most
 * @param sentences how many sentences a day at most
 */
public record Extent(@Nullable Interval period, int days, int sentences) {
    public Extent {
        if (days < 1 || sentences < 1) {
            throw new IllegalArgumentException("a timeline of " + days + " days with " + sentences + " sentences");
        }
    }

    boolean holds(LocalDate day) {
        return period == null || (!day.isBefore(period.begin()) && !day.isAfter(period.end()));
    }
}
