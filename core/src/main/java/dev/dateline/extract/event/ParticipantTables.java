// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was learnt of participants from annotated articles ({@code training/participants.py}): how often a word with a key is an actor or recipient, trees that
 * weigh those shares, and trees that weigh the outcome beside what the rules and the reader say. Immutable and thread-safe.
 */
final class ParticipantTables {
    /** The keys of a candidate, by the first word of each. */
    static final List<String> KEYS =
            List.of("way", "type-way", "word-way", "kind", "type-last", "type-ruled", "type-kind", "human-way");

    /** Roles, in the order of the columns of shares and of scores. */
    private static final int ROLES = 2;
    /** Shares of actors and recipients among all candidates, and how many candidates they count for. */
    private static final double[] PRIOR = {0.08, 0.06};

    private static final double WEIGHT = 3;
    /** Counts above this say no more. */
    private static final double MANY = 20;

    private static final int TYPE_WAY = KEYS.indexOf("type-way");
    private static final int WORD_WAY = KEYS.indexOf("word-way");
    /** Keys whose odds are compared with those of the other candidates, where they stand among the odds. */
    private static final List<Integer> COMPARED =
            List.of(TYPE_WAY, KEYS.size() + TYPE_WAY, WORD_WAY, KEYS.size() + WORD_WAY);

    private final Map<String, int[]> counts = new HashMap<>();
    private final List<Trees> shares;
    private final List<Trees> weights;

    static ParticipantTables load() {
        return new ParticipantTables();
    }

    private ParticipantTables() {
        for (Row row : Table.beside(ParticipantTables.class, "participants.tsv").rows()) {
            counts.put(row.text("key"), new int[] {
                row.value("actors", Integer::parseInt),
                row.value("actor_of", Integer::parseInt),
                row.value("recipients", Integer::parseInt),
                row.value("recipient_of", Integer::parseInt)
            });
        }
        List<String> asked = asked();
        shares = Stream.of("actor-shares.tsv", "recipient-shares.tsv")
                .map(file -> Trees.load(ParticipantTables.class, file, asked))
                .toList();
        weights = Stream.of("actor-weights.tsv", "recipient-weights.tsv")
                .map(file -> Trees.load(ParticipantTables.class, file, RoleWeighing.NUMBERS))
                .toList();
    }

    /** The numbers that the trees of shares ask for. */
    private static List<String> asked() {
        List<String> names = new ArrayList<>();
        for (String role : List.of("actor", "recipient")) {
            KEYS.forEach(key -> names.add(role + ' ' + key));
        }
        names.addAll(List.of(
                "seen way",
                "seen word-way",
                "under actor type-way",
                "under recipient type-way",
                "under actor word-way",
                "under recipient word-way"));
        names.addAll(ParticipantClues.NUMBERS);
        return List.copyOf(names);
    }

    /** How likely each candidate of an event is its actor and its recipient by shares alone: an array a role. */
    double[][] shares(List<ParticipantClues.Candidate> candidates) {
        List<double[]> odds = candidates.stream().map(each -> odds(each.keys())).toList();
        double[] best = best(odds);
        double[][] found = new double[ROLES][candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            double[] numbers = numbers(candidates.get(i), odds.get(i), best);
            for (int role = 0; role < ROLES; role++) {
                found[role][i] = shares.get(role).score(numbers);
            }
        }
        return found;
    }

    /** How likely a candidate is in a role, by all that is known. */
    double weigh(int role, double[] numbers) {
        return weights.get(role).score(numbers);
    }

    private double[] numbers(ParticipantClues.Candidate candidate, double[] own, double[] best) {
        double[] numbers = new double
                [2 * KEYS.size() + 2 + COMPARED.size() + candidate.numbers().size()];
        System.arraycopy(own, 0, numbers, 0, own.length);
        int at = own.length;
        numbers[at++] = seen(candidate.keys().get(0));
        numbers[at++] = seen(candidate.keys().get(WORD_WAY));
        for (int i = 0; i < COMPARED.size(); i++) {
            numbers[at++] = own[COMPARED.get(i)] - best[i];
        }
        for (double number : candidate.numbers()) {
            numbers[at++] = number;
        }
        return numbers;
    }

    /** The highest odds of any candidate, of the keys that are compared. */
    private static double[] best(List<double[]> odds) {
        return COMPARED.stream()
                .mapToDouble(key ->
                        odds.stream().mapToDouble(each -> each[key]).max().orElse(0))
                .toArray();
    }

    private double seen(String key) {
        int[] count = counts.get(key);
        return count == null ? 0 : Math.min(MANY, count[1]);
    }

    /** Logarithms of the odds of each key, for actors and then for recipients. */
    private double[] odds(List<String> keys) {
        double[] odds = new double[ROLES * keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            int[] count = counts.getOrDefault(keys.get(i), new int[2 * ROLES]);
            for (int role = 0; role < ROLES; role++) {
                double share = (count[2 * role] + WEIGHT * PRIOR[role]) / (count[2 * role + 1] + WEIGHT);
                odds[role * keys.size() + i] = StrictMath.log(share / (1 - share));
            }
        }
        return odds;
    }
}
