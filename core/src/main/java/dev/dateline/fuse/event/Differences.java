// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the tellings of one happening do not agree on. */
final class Differences {
    private Differences() {}

    static List<Contradiction> of(List<Account> accounts) {
        List<Contradiction> found = new ArrayList<>();
        add(Contradiction.Matter.WHETHER, accounts, Differences::whether, found);
        add(Contradiction.Matter.DEATHS, accounts, account -> account.telling().deaths(), found);
        add(Contradiction.Matter.INJURED, accounts, account -> account.telling().injured(), found);
        add(Contradiction.Matter.PLACE, accounts, Differences::spot, found);
        add(Contradiction.Matter.DATE, accounts, Differences::day, found);
        return found;
    }

    private static String whether(Account account) {
        return account.telling().status() == Status.DENIED ? "denied" : "affirmed";
    }

    /** A country or a region holds the town that another names, and does not contradict it. */
    private static @Nullable String spot(Account account) {
        Place place = account.place();
        return place == null || Whereabouts.isWide(place) ? null : place.name();
    }

    /** Only a single day can differ from another; longer times hold both. */
    private static @Nullable String day(Account account) {
        Interval when = account.telling().when();
        return when != null && when.begin().equals(when.end()) ? when.begin().toString() : null;
    }

    private static void add(
            Contradiction.Matter matter,
            List<Account> accounts,
            Function<Account, @Nullable Object> field,
            List<Contradiction> found) {
        Map<String, List<Telling>> byValue = new TreeMap<>();
        for (Account account : accounts) {
            Object value = field.apply(account);
            if (value != null) {
                byValue.computeIfAbsent(value.toString(), given -> new ArrayList<>())
                        .add(account.telling());
            }
        }
        if (byValue.size() > 1) {
            found.add(new Contradiction(
                    matter,
                    byValue.entrySet().stream()
                            .map(each -> new Contradiction.Claim(each.getKey(), each.getValue()))
                            .toList()));
        }
    }
}
