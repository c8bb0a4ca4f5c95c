// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

/**
 * How strong a way must be for a walk to go it yet: where as many wait on stronger ways as the walk may still reach, it never comes to the weaker ones. Strengths
 * are 0 to 1 and counted by level.
 */
final class Horizon {
    private static final int LEVELS = 1024;

    /** How many wait, by level. */
    private final int[] waiting = new int[LEVELS + 1];
    /** How many may still be reached. */
    private int left;
    /** The lowest level that may be reached. */
    private int floor;
    /** How many wait on that level or above. */
    private int above;

    /** @param most how many may be reached */
    Horizon(int most) {
        left = most;
    }

    /** Whether a way of that strength may be gone. */
    boolean admits(double strength) {
        return level(strength) >= floor;
    }

    /** One more waits on a way that is admitted. */
    void add(double strength) {
        waiting[level(strength)]++;
        above++;
        rise();
    }

    /** One that waited waits no more, for a stronger way leads to it. */
    void remove(double strength) {
        int level = level(strength);
        if (level >= floor) {
            waiting[level]--;
            above--;
        }
    }

    /** One that waited is reached. */
    void reach(double strength) {
        remove(strength);
        left--;
        rise();
    }

    private void rise() {
        while (floor < LEVELS && above - waiting[floor] >= left) {
            above -= waiting[floor];
            floor++;
        }
    }

    private static int level(double strength) {
        return (int) (strength * LEVELS);
    }
}
