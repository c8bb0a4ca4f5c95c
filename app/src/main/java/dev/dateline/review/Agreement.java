// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import java.util.OptionalDouble;

/** How far two people agree in verdicts of right and wrong. */
final class Agreement {
    private int bothRight;
    private int bothWrong;
    private int onlyOne;
    private int onlyOther;

    void add(boolean one, boolean other) {
        if (one) {
            bothRight += other ? 1 : 0;
            onlyOne += other ? 0 : 1;
        } else {
            onlyOther += other ? 1 : 0;
            bothWrong += other ? 0 : 1;
        }
    }

    int count() {
        return bothRight + bothWrong + onlyOne + onlyOther;
    }

    int bothRight() {
        return bothRight;
    }

    /** The share of verdicts that are the same; empty without any. */
    OptionalDouble observed() {
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of((bothRight + bothWrong) / (double) count());
    }

    /**
     * What of the agreement that chance leaves open they reach (J. Cohen, "A coefficient of agreement for nominal scales", 1960); empty
     * where chance leaves nothing open, as where both always say the same.
     */
    OptionalDouble kappa() {
        double all = count();
        double right = (bothRight + onlyOne) * (double) (bothRight + onlyOther);
        double wrong = (bothWrong + onlyOne) * (double) (bothWrong + onlyOther);
        // In whole numbers, for a sum of fractions may come out next to 1.
        if (all == 0 || right + wrong >= all * all) {
            return OptionalDouble.empty();
        }
        double chance = (right + wrong) / (all * all);
        return OptionalDouble.of(((bothRight + bothWrong) / all - chance) / (1 - chance));
    }
}
