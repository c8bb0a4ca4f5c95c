// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

/** How well entities agree with gold ones, by the three measures of CoNLL; shares are 0 to 1. */
record CoreferenceScore(Rates muc, Rates bCubed, Rates ceaf) {
    /** Recall and precision. */
    record Rates(double recall, double precision) {
        double f1() {
            return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
        }
    }

    /** The mean of the three F1. */
    double conll() {
        return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
    }
}
