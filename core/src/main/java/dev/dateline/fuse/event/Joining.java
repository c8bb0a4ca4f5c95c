// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.Interval;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one happening of the accounts that tell it. */
final class Joining {
    /** By day of publication, unknown days last, then by article and place in it. */
    static final Comparator<Telling> ORDER = Comparator.comparing(
                    Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Telling::article)
            .thenComparing(telling -> telling.evidence().begin())
            .thenComparing(Telling::event);

    private Joining() {}

    static ChainedEvent of(List<Account> group) {
        List<Account> accounts = group.stream()
                .sorted(Comparator.comparing(Account::telling, ORDER))
                .toList();
        List<Telling> tellings = accounts.stream().map(Account::telling).toList();
        Telling first = tellings.get(0);
        return new ChainedEvent(
                first.id(),
                accounts.get(0).event().type(),
                most(accounts, account -> account.event().mode()),
                status(tellings),
                days(tellings),
                most(accounts, account -> account.telling().place()),
                Parties.joined(accounts.stream()
                        .flatMap(account -> account.actors().stream())
                        .toList()),
                Parties.joined(accounts.stream()
                        .flatMap(account -> account.recipients().stream())
                        .toList()),
                tellings,
                (int) tellings.stream().map(Telling::copyGroup).distinct().count(),
                tellings.stream()
                        .map(Telling::speaker)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                Differences.of(accounts));
    }

    private static Status status(List<Telling> tellings) {
        List<Telling> affirmed = tellings.stream()
                .filter(telling -> telling.status() != Status.DENIED)
                .toList();
        boolean happened = affirmed.stream().anyMatch(telling -> telling.status() == Status.HAPPENED);
        List<Telling> sure = affirmed.stream()
                .filter(telling -> !happened || telling.status() != Status.POSSIBLE)
                .toList();
        return Optional.ofNullable(mostOf(sure, Telling::status)).orElse(Status.DENIED);
    }

    private static <T> @Nullable T most(List<Account> accounts, Function<Account, @Nullable T> field) {
        return mostOf(accounts, field);
    }

    /** The value that most give, the first of several; null where none gives one. */
    private static <A, T> @Nullable T mostOf(List<A> accounts, Function<A, @Nullable T> field) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        for (A account : accounts) {
            T value = field.apply(account);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        T best = null;
        for (Map.Entry<T, Integer> count : counts.entrySet()) {
            if (best == null || count.getValue() > Objects.requireNonNull(counts.get(best))) {
                best = count.getKey();
            }
        }
        return best;
    }

    /** What all dated tellings have in common, else the fewest days that one gives. */
    private static @Nullable Interval days(List<Telling> tellings) {
        List<Interval> dated =
                tellings.stream().map(Telling::when).flatMap(Stream::ofNullable).toList();
        if (dated.isEmpty()) {
            return null;
        }
        LocalDate begin = dated.stream()
                .map(Interval::begin)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate end =
                dated.stream().map(Interval::end).min(Comparator.naturalOrder()).orElseThrow();
        return begin.isAfter(end)
                ? dated.stream()
                        .min(Comparator.comparing(days -> ChronoUnit.DAYS.between(days.begin(), days.end())))
                        .orElseThrow()
                : new Interval(begin, end);
    }
}
