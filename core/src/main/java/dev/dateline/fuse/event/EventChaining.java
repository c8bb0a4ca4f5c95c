// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.fuse.word.Rarity;
import dev.dateline.record.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chains the events of the articles of a story: those that tell one happening become one. Precision goes first, so that an event
 * about which there is doubt stays a happening of its own. Thread-safe; the order of the articles does not matter.
 */
public final class EventChaining {
    /** Of dated accounts no more days than these lie between two of one happening. */
    private static final int REACH_DAYS = 31;

    private final List<Account> accounts;
    private final Rarity rarity;
    private final Verdicts verdicts;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private record Pair(int one, int other, double weight) {}

    private EventChaining(List<Account> accounts, Verdicts verdicts) {
        this.accounts = accounts;
        this.rarity = Rarity.of(accounts.stream().map(Account::words).toList());
        this.verdicts = verdicts;
        this.groupOf = IntStream.range(0, accounts.size()).toArray();
        for (int i = 0; i < accounts.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The happenings, by first report. */
    public static List<ChainedEvent> chain(List<Source> sources) {
        return chain(sources.stream(), Verdicts.NONE);
    }

    /**
     * The same of sources that come one by one and are not held.
     *
     * @param verdicts what people say of some of the events, which goes before all else
     */
    public static List<ChainedEvent> chain(Stream<Source> sources, Verdicts verdicts) {
        List<Account> accounts = sources.flatMap(source -> Account.of(source).stream())
                .sorted(Comparator.comparing(
                                (Account account) -> account.event().type())
                        .thenComparing(account -> account.day().orElse(LocalDate.MIN))
                        .thenComparing(account -> account.telling().article()))
                .toList();
        EventChaining chaining = new EventChaining(accounts, verdicts);
        chaining.joinAsPeopleSay();
        chaining.joinAlike();
        return chaining.groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> Joining.of(group.stream().map(accounts::get).toList()))
                .sorted(Comparator.comparing(ChainedEvent::firstReport, Joining.ORDER))
                .toList();
    }

    private void joinAsPeopleSay() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            numbers.put(accounts.get(i).telling().id(), i);
        }
        for (Verdicts.Pair pair : verdicts.together()) {
            Integer one = numbers.get(pair.one());
            Integer other = numbers.get(pair.other());
            if (one != null && other != null) {
                join(
                        one,
                        other,
                        (left, right) -> !verdicts.isApart(
                                left.telling().id(), right.telling().id()));
            }
        }
    }

    /** Joins the surest pairs first; two groups are joined only where no account of one conflicts with one of the other. */
    private void joinAlike() {
        for (Pair pair : pairs()) {
            join(pair.one, pair.other, this::fit);
        }
    }

    private void join(int one, int other, BiPredicate<Account, Account> fit) {
        int into = groupOf[one];
        int from = groupOf[other];
        if (into != from
                && groups.get(into).stream()
                        .allMatch(left -> groups.get(from).stream()
                                .allMatch(right -> fit.test(accounts.get(left), accounts.get(right))))) {
            groups.get(from).forEach(member -> groupOf[member] = into);
            groups.get(into).addAll(groups.get(from));
            groups.get(from).clear();
        }
    }

    /** Accounts of two types stand in one group only where somebody said so. */
    private boolean fit(Account one, Account other) {
        boolean apart = verdicts.isApart(one.telling().id(), other.telling().id());
        return !apart
                && (one.event().type() != other.event().type()
                        || !Match.of(one, other, rarity).conflict());
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<EventType, Meetings> meetings = new EnumMap<>(EventType.class);
        for (int i = 0; i < accounts.size(); i++) {
            Account later = accounts.get(i);
            Meetings here = meetings.computeIfAbsent(later.event().type(), unseen -> new Meetings());
            for (int j : here.before(i, later, earlier -> isNear(accounts.get(earlier), later))) {
                Match match = Match.of(accounts.get(j), later, rarity);
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
}
