// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/**
 * A count of units: a whole number, perhaps a half more, or an unknown number ("several").
 *
 * @param exact whether the text counts ("three"), not weighs ("a couple of")
 */
record Amount(long whole, boolean half, boolean some, boolean exact) {
    /** Reads what {@link #toString} wrote. */
    static Amount of(String written) {
        if (written.equals("X")) {
            return new Amount(0, false, true, false);
        }
        boolean exact = !written.endsWith("~");
        String digits = exact ? written : written.substring(0, written.length() - 1);
        boolean half = digits.endsWith(".5");
        return new Amount(Long.parseLong(half ? digits.substring(0, digits.length() - 2) : digits), half, false, exact);
    }

    /** So many and a half; two halves are a whole, and an unknown number stays unknown. */
    Amount andHalf() {
        return some ? this : half ? new Amount(whole + 1, false, false, exact) : new Amount(whole, true, false, exact);
    }

    /** The TIMEX3 duration of so many units. */
    String duration(Unit unit) {
        return some ? unit.some() : half ? unit.andHalf(whole) : unit.duration(whole);
    }

    @Override
    public String toString() {
        return some ? "X" : whole + (half ? ".5" : "") + (exact ? "" : "~");
    }
}
