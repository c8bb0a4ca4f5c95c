// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

/** The share of what was judged that is right, with the interval in which it lies at 95 % (E. B. Wilson, 1927). */
record Precision(int right, int judged) {
    private static final double Z = 1.959963984540054;

    /** Not a number where nothing was judged. */
    double share() {
        return right / (double) judged;
    }

    double low() {
        return Math.max(0, middle() - half());
    }

    double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * judged)) / (1 + Z * Z / judged);
    }

    private double half() {
        double spread = share() * (1 - share()) / judged + Z * Z / (4.0 * judged * judged);
        return Z * Math.sqrt(spread) / (1 + Z * Z / judged);
    }
}
