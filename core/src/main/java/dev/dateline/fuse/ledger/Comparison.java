// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Rarity;
import dev.dateline.record.Interval;
import java.util.Collections;
import java.util.Set;

/** How alike two commitments are in what is to be done, and how alike they must be to be one, by how sure it is that the parties are the same. */
final class Comparison {
    /** The least likeness of those whose parties may well be the same, or that share many words. */
    private static final double LIKELY = 0.5;
    /** That of those of whom one does not say whose it is. */
    private static final double OPEN = 0.65;
    /** That of those of whom both say it, and nothing says that they mean the same. */
    private static final double STRANGE = 0.95;
    /** So many telling words in common leave little doubt. */
    private static final int MANY = 4;
    /** All telling words of the shorter wording leave little doubt where they are so many. */
    private static final int WHOLE = 3;
    /** What the shared part of the shorter wording counts beside the cosine of the whole. */
    private static final double CORE = 0.9;
    /** So much less is asked for where both are to be done on one day. */
    private static final double DAY = 0.15;
    /** So much of the words of the shorter must be in the longer where one article has both: it would not tell the same twice in other words. */
    private static final double WITHIN_AN_ARTICLE = 0.75;

    /** So many telling words are the same in two articles only where one copies. */
    private static final int COPIED = 5;

    private final Rarity rarity;

    Comparison(Rarity rarity) {
        this.rarity = rarity;
    }

    /** 0 to 1; 0 where they do not share what tells one deed from others. */
    double likeness(Pledge one, Pledge other) {
        Shared shared = Shared.of(one, other);
        if (!shared.isTelling() || (isOfOneArticle(one, other) && !isSameTwice(one, other))) {
            return 0;
        }
        double words = Math.max(rarity.cosine(one.meant().words(), other.meant().words()), CORE * core(one, other));
        boolean thing = Shared.common(one.core(), other.core()).stream()
                .anyMatch(word -> Concept.isWhole(word) && !Concept.isDeed(word));
        boolean same = shared.makers() == Bond.SAME && (thing || shared.isOfTalks());
        return same ? Math.max(words, LIKELY) : words;
    }

    private boolean isSameTwice(Pledge one, Pledge other) {
        return rarity.shared(one.content(), other.content()) >= WITHIN_AN_ARTICLE
                && rarity.cosine(one.content(), other.content()) >= LIKELY;
    }

    private static boolean isOfOneArticle(Pledge one, Pledge other) {
        return one.source().record().id().equals(other.source().record().id());
    }

    /** How alike head and objects are: where the heads are the same, the shorter may be all of it. */
    private double core(Pledge one, Pledge other) {
        Set<String> left = one.core();
        Set<String> right = other.core();
        Set<String> both = Shared.common(left, right);
        Set<String> heads = Shared.common(one.meant().headKeys(), other.meant().headKeys());
        if (heads.isEmpty()) {
            boolean light = one.meant().isLight()
                    && other.meant().isLight()
                    && one.doers().isSame(other.doers());
            if (light) {
                return rarity.shared(one.meant().objects(), other.meant().objects());
            }
            boolean within = isWithin(one.meant(), other.meant()) || isWithin(other.meant(), one.meant());
            boolean bound = Bond.of(one.by(), other.by()).isAtLeast(Bond.ALIKE)
                    || Bond.of(one.to(), other.to()).isAtLeast(Bond.ALIKE);
            return both.size() > 1 && !within && bound ? rarity.shared(left, right) : rarity.cosine(left, right);
        }
        boolean bare = both.size() == 1 && both.stream().noneMatch(Action::saysMuch);
        boolean whole = heads.stream().anyMatch(Concept::isWhole);
        boolean nested = both.size() > 1 || both.equals(left) || both.equals(right) || whole;
        return nested && !bare ? rarity.shared(left, right) : 0;
    }

    /** Whether what one does is only spoken of by the other ("talk on ways to end the strike"). */
    private static boolean isWithin(Action one, Action other) {
        return !Collections.disjoint(one.headKeys(), other.objects());
    }

    /** The least likeness of two that are one. */
    static double least(Pledge one, Pledge other) {
        double ease = isSameDay(one, other) ? DAY : 0;
        Bond makers = Bond.of(one.by(), other.by());
        Bond doers = one.isDemand() ? Bond.of(one.to(), other.to()) : makers;
        int common = Shared.common(one.content(), other.content()).size();
        if (makers == Bond.OPEN && !one.by().isEmpty() && !other.by().isEmpty()) {
            boolean whole = common >= WHOLE
                    && common == Math.min(one.content().size(), other.content().size());
            return (whole ? CORE : STRANGE) - ease;
        }
        boolean many = common >= MANY;
        return (many || makers.isAtLeast(Bond.ALIKE) || doers.isAtLeast(Bond.LIKE) ? LIKELY : OPEN) - ease;
    }

    /** Whether both are to be done on one and the same day. */
    private static boolean isSameDay(Pledge one, Pledge other) {
        Interval deadline = one.commitment().deadline();
        return deadline != null
                && deadline.begin().equals(deadline.end())
                && deadline.equals(other.commitment().deadline());
    }

    /** Whether they cannot be one. */
    boolean isConflict(Pledge one, Pledge other) {
        Interval deadline = one.commitment().deadline();
        Interval another = other.commitment().deadline();
        return one.isDemand() != other.isDemand()
                || one.refuses() != other.refuses()
                || (deadline != null && another != null && !overlap(deadline, another))
                || (areOthers(one, other) && !isCopy(one, other))
                || (isOfOneArticle(one, other)
                        && one.commitment().action().overlaps(other.commitment().action()))
                || isCountedOtherwise(one.numbers(), other.numbers());
    }

    private static boolean areOthers(Pledge one, Pledge other) {
        Bond makers = Bond.of(one.by(), other.by());
        boolean named = one.to().isNamed() && other.to().isNamed();
        boolean strange = one.isDemand()
                && makers == Bond.OPEN
                && !one.by().isEmpty()
                && !other.by().isEmpty();
        return strange
                || makers == Bond.NONE
                || (Bond.of(one.to(), other.to()) == Bond.NONE && (named || makers != Bond.SAME));
    }

    /** Whether both are told in so many words that only a copy would have them: parties that differ are a fault of the reading then. */
    private static boolean isCopy(Pledge one, Pledge other) {
        return one.content().size() >= COPIED && one.content().equals(other.content());
    }

    private static boolean isCountedOtherwise(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean overlap(Interval one, Interval other) {
        return !one.end().isBefore(other.begin()) && !other.end().isBefore(one.begin());
    }
}
