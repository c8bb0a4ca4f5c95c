// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.ledger.LedgerEntry;
import dev.dateline.fuse.ledger.Outcome;
import dev.dateline.fuse.ledger.Wording;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well a ledger joins the wordings of commitments, and knows what became of them.
 *
 * <p>A wording of the gold is found by the entry that has a wording which overlaps it most. Linking is scored over pairs of gold wordings of a
 * story: a pair is right where both are of one entry in gold and ledger; a wording that no entry has is in no pair of the ledger. A commitment has
 * the outcome of the rated entry that most of its wordings are in, else it is unrated.
 *
 * @param linkF1 F1 of pairs
 * @param right the share of commitments of which a wording was found whose outcome is among those of the gold
 * @param rated of those whose outcome articles tell, the share that is right
 * @param falselyJudged commitments called fulfilled or broken that are not
 */
record LedgerScore(
        double linkF1, double linkPrecision, double linkRecall, double right, double rated, int falselyJudged) {

    /** Offsets of gold and entries have to be of one kind. */
    static LedgerScore of(List<LedgerGold> gold, List<LedgerEntry> entries) {
        Pairs pairs = new Pairs();
        int found = 0;
        int right = 0;
        int rated = 0;
        int ratedRight = 0;
        int falselyJudged = 0;
        List<Mention> mentions = new ArrayList<>();
        for (LedgerGold each : gold) {
            List<Mention> own = mentions(each, entries);
            mentions.addAll(own);
            Optional<Outcome> outcome = outcome(own);
            if (outcome.isPresent()) {
                boolean good = each.outcomes().contains(outcome.get());
                boolean judged = outcome.get() == Outcome.FULFILLED || outcome.get() == Outcome.BROKEN;
                found++;
                right += good ? 1 : 0;
                rated += each.isRated() ? 1 : 0;
                ratedRight += each.isRated() && good ? 1 : 0;
                falselyJudged += judged && !good ? 1 : 0;
            }
        }
        pairs.count(mentions);
        return new LedgerScore(
                pairs.f1(),
                pairs.precision(),
                pairs.recall(),
                share(right, found),
                share(ratedRight, rated),
                falselyJudged);
    }

    private record Mention(LedgerGold gold, Optional<LedgerEntry> entry) {}

    private static final class Pairs {
        private int both;
        private int gold;
        private int system;

        private void count(List<Mention> mentions) {
            for (int i = 0; i < mentions.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Mention one = mentions.get(i);
                    Mention other = mentions.get(j);
                    boolean same = one.gold.equals(other.gold);
                    boolean joined = one.entry.isPresent() && one.entry.equals(other.entry);
                    gold += same ? 1 : 0;
                    system += joined ? 1 : 0;
                    both += same && joined ? 1 : 0;
                }
            }
        }

        private double precision() {
            return share(both, system);
        }

        private double recall() {
            return share(both, gold);
        }

        private double f1() {
            return share(2 * both, gold + system);
        }
    }

    private static List<Mention> mentions(LedgerGold gold, List<LedgerEntry> entries) {
        return gold.wordings().stream()
                .map(place -> new Mention(gold, entry(place, entries)))
                .toList();
    }

    private static Optional<LedgerEntry> entry(LedgerGold.Place place, List<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> overlap(place, entry) > 0)
                .max(Comparator.comparing((LedgerEntry entry) -> overlap(place, entry))
                        .thenComparing(LedgerEntry::id, Comparator.reverseOrder()));
    }

    private static int overlap(LedgerGold.Place place, LedgerEntry entry) {
        return entry.wordings().stream()
                .filter(wording -> wording.article().equals(place.article()))
                .map(Wording::action)
                .mapToInt(action -> overlap(place.span(), action))
                .max()
                .orElse(0);
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    private static Optional<Outcome> outcome(List<Mention> mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Outcome> outcomes = new TreeMap<>();
        mentions.stream().flatMap(mention -> mention.entry.stream()).forEach(entry -> {
            int rated = entry.outcome() == Outcome.UNRATED ? 0 : mentions.size();
            counts.merge(entry.id(), 1 + rated, Integer::sum);
            outcomes.put(entry.id(), entry.outcome());
        });
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best -> Objects.requireNonNull(outcomes.get(best.getKey())));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
