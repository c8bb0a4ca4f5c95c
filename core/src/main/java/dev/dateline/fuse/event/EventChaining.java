// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.fuse.word.Rarity;
import dev.dateline.record.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chains the events of the articles of a story: those that tell one happening become one. Precision goes first, so that an event
 * about which there is doubt stays a happening of its own. Thread-safe; the order of the articles does not matter.
 */
public final class EventChaining {
    /** Of dated accounts no more days than these lie between two of one happening. */
    private static final int REACH_DAYS = 31;

    private EventChaining() {}

    private record Pair(int one, int other, double weight) {}

    /** The happenings, by first report. */
    public static List<ChainedEvent> chain(List<Source> sources) {
        List<Account> accounts = sources.stream()
                .sorted(Comparator.comparing(source -> source.record().id()))
                .flatMap(source -> Account.of(source).stream())
                .toList();
        Rarity rarity = Rarity.of(accounts.stream().map(Account::words).toList());
        Map<EventType, List<Account>> byType = accounts.stream()
                .collect(Collectors.groupingBy(
                        account -> account.event().type(), () -> new EnumMap<>(EventType.class), Collectors.toList()));
        return byType.values().stream()
                .flatMap(alike -> groups(alike, rarity).stream())
                .map(Joining::of)
                .sorted(Comparator.comparing(ChainedEvent::firstReport, Joining.ORDER))
                .toList();
    }

    /** Joins the surest pairs first; two groups are joined only where no account of one conflicts with one of the other. */
    private static List<List<Account>> groups(List<Account> accounts, Rarity rarity) {
        List<Account> sorted = accounts.stream()
                .sorted(Comparator.comparing(account -> account.day().orElse(LocalDate.MIN)))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOf = new int[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
        for (Pair pair : pairs(sorted, rarity)) {
            int into = groupOf[pair.one];
            int from = groupOf[pair.other];
            if (into != from && fit(groups.get(into), groups.get(from), sorted, rarity)) {
                groups.get(from).forEach(member -> groupOf[member] = into);
                groups.get(into).addAll(groups.get(from));
                groups.get(from).clear();
            }
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().map(sorted::get).toList())
                .toList();
    }

    private static List<Pair> pairs(List<Account> sorted, Rarity rarity) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i - 1; j >= 0 && isNear(sorted.get(j), sorted.get(i)); j--) {
                Match match = Match.of(sorted.get(j), sorted.get(i), rarity);
                if (match.isOne()) {
                    pairs.add(new Pair(j, i, match.weight()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight)
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        return pairs;
    }

    private static boolean isNear(Account earlier, Account later) {
        LocalDate first = earlier.day().orElse(LocalDate.MIN);
        LocalDate second = later.day().orElse(LocalDate.MIN);
        return first.equals(second)
                || (!first.equals(LocalDate.MIN) && !first.plusDays(REACH_DAYS).isBefore(second));
    }

    private static boolean fit(List<Integer> one, List<Integer> other, List<Account> accounts, Rarity rarity) {
        for (int left : one) {
            for (int right : other) {
                if (Match.of(accounts.get(left), accounts.get(right), rarity).conflict()) {
                    return false;
                }
            }
        }
        return true;
    }
}
