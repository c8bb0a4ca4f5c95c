// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

/** How often a slot was asked for over the items found, and how often it was right. */
public record SlotScore(int asked, int right) {
    /** Share of right ones, 0 to 1. */
    public double rate() {
        return (double) right / asked;
    }
}
