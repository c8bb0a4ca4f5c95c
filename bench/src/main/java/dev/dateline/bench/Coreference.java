// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts how well entities of documents, each a set of mentions, agree with gold ones, as the reference scorer of CoNLL 2011 and 2012
 * does (S. Pradhan et al., "Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation", ACL 2014). Counts of
 * documents add up before shares are taken. Not thread-safe.
 *
 * @param <M> what stands for a mention: the same in gold and system
 */
final class Coreference<M> {
    private final Share muc = new Share();
    private final Share bCubed = new Share();
    private final Share ceaf = new Share();

    /** Numerators and denominators of recall and precision. */
    private static final class Share {
        private double rightOfGold;
        private double gold;
        private double rightOfSystem;
        private double system;

        private void add(double newRightOfGold, double newGold, double newRightOfSystem, double newSystem) {
            rightOfGold += newRightOfGold;
            gold += newGold;
            rightOfSystem += newRightOfSystem;
            system += newSystem;
        }

        private CoreferenceScore.Rates rates() {
            return new CoreferenceScore.Rates(
                    gold == 0 ? 0 : rightOfGold / gold, system == 0 ? 0 : rightOfSystem / system);
        }
    }

    /** Counts one document. */
    void add(List<Set<M>> gold, List<Set<M>> system) {
        muc.add(links(gold, system), mostLinks(gold), links(system, gold), mostLinks(system));
        bCubed.add(shared(gold, system), mentions(gold), shared(system, gold), mentions(system));
        double similarity = Matching.heaviest(gold.stream()
                .map(one -> system.stream()
                        .mapToDouble(other -> similarity(one, other))
                        .toArray())
                .toArray(double[][]::new));
        ceaf.add(similarity, gold.size(), similarity, system.size());
    }

    CoreferenceScore score() {
        return new CoreferenceScore(muc.rates(), bCubed.rates(), ceaf.rates());
    }

    /** Entities without those that are mentioned once. */
    static <M> List<Set<M>> withoutSingletons(List<Set<M>> entities) {
        return entities.stream().filter(entity -> entity.size() > 1).toList();
    }

    private double mostLinks(List<Set<M>> entities) {
        return entities.stream().mapToInt(entity -> entity.size() - 1).sum();
    }

    /** MUC (Vilain et al. 1995): the links left when each entity is cut where the others cut it. */
    private double links(List<Set<M>> entities, List<Set<M>> others) {
        Map<M, Integer> other = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            for (M mention : others.get(i)) {
                other.put(mention, i);
            }
        }
        int links = 0;
        for (Set<M> entity : entities) {
            long alone =
                    entity.stream().filter(each -> !other.containsKey(each)).count();
            Set<Integer> parts = entity.stream()
                    .flatMap(each -> Stream.ofNullable(other.get(each)))
                    .collect(Collectors.toSet());
            links += entity.size() - Math.toIntExact(alone) - parts.size();
        }
        return links;
    }

    private double mentions(List<Set<M>> entities) {
        return entities.stream().mapToInt(Set::size).sum();
    }

    /** B-cubed (Bagga and Baldwin 1998): for each mention the share of its entity that the other one has too. */
    private double shared(List<Set<M>> entities, List<Set<M>> others) {
        double sum = 0;
        for (Set<M> entity : entities) {
            for (Set<M> other : others) {
                int both = both(entity, other);
                sum += (double) both * both / entity.size();
            }
        }
        return sum;
    }

    /** The fourth similarity of CEAF (Luo 2005). */
    private double similarity(Set<M> one, Set<M> other) {
        return 2.0 * both(one, other) / (one.size() + other.size());
    }

    private int both(Set<M> one, Set<M> other) {
        Set<M> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    /** Groups mentions into entities by a name of the entity. */
    static <M> List<Set<M>> entities(Map<M, String> names) {
        Map<String, Set<M>> entities = new TreeMap<>();
        names.forEach((mention, name) ->
                entities.computeIfAbsent(name, unseen -> new HashSet<>()).add(mention));
        return new ArrayList<>(entities.values());
    }
}
