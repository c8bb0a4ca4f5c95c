// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Parties;
import dev.dateline.fuse.event.Source;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the commitments of the articles of a story: each once, with all its wordings, and with the sentences that tell what became
 * of it. Nothing is called kept or broken without such a sentence. Thread-safe; the order of the records does not matter.
 */
public final class Ledger {
    private static final Comparator<Wording> ORDER = Comparator.comparing(
                    Wording::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Wording::article)
            .thenComparing(Wording::action);

    private Ledger() {}

    /**
     * The entries, by first wording.
     *
     * @param today the day by which a deadline has passed or has not
     */
    public static List<LedgerEntry> of(List<Source> sources, LocalDate today) {
        List<Source> sorted = sources.stream()
                .sorted(Comparator.comparing(source -> source.record().id()))
                .toList();
        Outcomes outcomes = new Outcomes(sorted.stream().map(Source::record).toList());
        List<Pledge> pledges =
                sorted.stream().flatMap(source -> Pledge.of(source).stream()).toList();
        return new Linking(pledges)
                .groups().stream()
                        .map(group -> entry(group, outcomes.of(group), today))
                        .sorted(Comparator.comparing(entry -> entry.wordings().get(0), ORDER))
                        .toList();
    }

    private static LedgerEntry entry(List<Pledge> group, List<Finding> findings, LocalDate today) {
        List<Wording> wordings =
                group.stream().map(Pledge::wording).sorted(ORDER).toList();
        Wording first = wordings.get(0);
        Interval deadline = deadline(group);
        boolean open = findings.stream().noneMatch(finding -> finding.outcome().isFinal());
        return new LedgerEntry(
                first.article() + "#" + first.commitment(),
                act(group),
                Parties.joined(group.stream().map(Pledge::by).toList()),
                Parties.joined(group.stream().map(Pledge::to).toList()),
                deadline,
                wordings,
                (int) wordings.stream().map(Wording::copyGroup).distinct().count(),
                findings,
                open && deadline != null && deadline.end().isBefore(today));
    }

    /** What most call it, the first in order of the enum where several do. */
    private static CommitmentAct act(List<Pledge> group) {
        Map<CommitmentAct, Integer> counts = new EnumMap<>(CommitmentAct.class);
        group.forEach(pledge -> counts.merge(pledge.commitment().act(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .orElseThrow()
                .getKey();
    }

    /** The latest that a wording gives: what one tells more precisely another rounds up. */
    private static @Nullable Interval deadline(List<Pledge> group) {
        return group.stream()
                .map(pledge -> pledge.commitment().deadline())
                .filter(Objects::nonNull)
                .max(Comparator.comparing((Interval days) -> days.end()).thenComparing(Interval::begin))
                .orElse(null);
    }
}
