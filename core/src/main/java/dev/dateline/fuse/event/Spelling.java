// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import java.util.List;

/** Whether two names may be one in two spellings, as outlets write what comes from another script: Pashinyan and Pashinian. */
final class Spelling {
    /** Shorter names differ in a letter and are others. */
    private static final int LONG = 7;

    /** So many letters may differ where the given name is the same. */
    private static final int WITH_GIVEN_NAME = 3;

    /** So many letters of given names must be the same at the beginning, and so many may differ. */
    private static final int SAME_BEGINNING = 3;

    private static final int FEW = 2;

    private Spelling() {}

    /** The given names are equal and the last names are near each other. */
    static boolean isSame(List<String> one, List<String> other) {
        return one.size() > 1
                && other.size() > 1
                && one.get(0).equals(other.get(0))
                && isNear(last(one), last(other), WITH_GIVEN_NAME);
    }

    /**
     * They may be others: the last names differ in one letter, and a given name is missing, or the given names begin alike and both differ in few letters (Serge
     * Petrovich, Sergei Petrowitch).
     */
    static boolean isAlike(List<String> one, List<String> other) {
        boolean brief = one.size() == 1 || other.size() == 1;
        return brief
                ? isNear(last(one), last(other), 1)
                : isGivenAlike(one.get(0), other.get(0)) && isNear(last(one), last(other), WITH_GIVEN_NAME);
    }

    private static boolean isGivenAlike(String one, String other) {
        return Math.min(one.length(), other.length()) > SAME_BEGINNING
                && one.substring(0, SAME_BEGINNING).equals(other.substring(0, SAME_BEGINNING))
                && distance(one, other) <= FEW;
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static boolean isNear(String one, String other, int most) {
        return Math.min(one.length(), other.length()) >= LONG
                && one.charAt(0) == other.charAt(0)
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                && distance(one, other) <= most;
    }

    /** Letters to put in, leave out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
