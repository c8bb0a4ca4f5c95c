// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import java.util.Optional;

/**
 * A figure being read: one number or the two of a range, with what stands close round it.
 *
 * @param from the first piece, that of the money's sign where one stands before the number
 * @param to the piece behind the number and its unit
 * @param unit the phrase before or behind the number that tells its unit
 * @param hyphened whether the unit hangs on the number by a hyphen: "30-day"
 */
record Draft(
        int from,
        int to,
        Quantity number,
        Optional<Quantity> second,
        Optional<FigureWords.Found> unit,
        boolean hyphened) {
    Quantity lastNumber() {
        return second.orElse(number);
    }

    boolean kind(String kind) {
        return unit.filter(found -> found.line().kind().equals(kind)).isPresent();
    }

    /** Whether the unit alone makes it a quantity. */
    boolean measured() {
        return kind("money") || kind("money-before") || kind("percent") || kind("time") || kind("measure");
    }
}
