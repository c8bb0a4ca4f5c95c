// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Which accounts have enough in common that comparing them is worth while: a stem of their triggers, or a day on which both surely
 * were. No match is without one of these ({@link Match#isOne}), so that nothing is missed and few are compared in vain.
 */
final class Meetings {
    private final Map<String, List<Integer>> byTrigger = new HashMap<>();
    private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();

    /**
     * Takes in an account, and gives the numbers of those taken before it that it has to be compared with.
     *
     * @param near whether one taken before is still near; where one is not, none before it is
     */
    SortedSet<Integer> before(int number, Account account, IntPredicate near) {
        SortedSet<Integer> found = new TreeSet<>();
        for (String stem : account.trigger()) {
            meet(byTrigger.computeIfAbsent(stem, unseen -> new ArrayList<>()), number, near, found);
        }
        if (account.isPrecise()) {
            account.when()
                    .ifPresent(days -> days.begin()
                            .datesUntil(days.end().plusDays(1))
                            .forEach(day -> meet(
                                    byDay.computeIfAbsent(day, unseen -> new ArrayList<>()), number, near, found)));
        }
        return found;
    }

    private static void meet(List<Integer> there, int number, IntPredicate near, SortedSet<Integer> found) {
        for (int i = there.size() - 1; i >= 0 && near.test(there.get(i)); i--) {
            found.add(there.get(i));
        }
        there.add(number);
    }
}
