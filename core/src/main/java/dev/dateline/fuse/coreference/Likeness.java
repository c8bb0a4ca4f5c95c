// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two namings have in common and in what they differ, as numbers that a score is learnt from. */
final class Likeness {
    /** The names of the numbers, in their order. */
    static final List<String> NAMES = List.of(
            "head.same",
            "trigger.shared",
            "trigger.any",
            "head.prefix",
            "head.sense",
            "head.steps",
            "trigger.sense",
            "rarity.least",
            "rarity.most",
            "noun.differ",
            "noun.both",
            "around",
            "around.shared",
            "around.least",
            "before",
            "behind",
            "beside",
            "names",
            "names.shared",
            "numbers",
            "article.same",
            "article.distance",
            "article",
            "article.names",
            "opening.both",
            "opening.any",
            "left",
            "right",
            "crossed",
            "parties",
            "days",
            "event.known",
            "event.type",
            "event.actors",
            "event.recipients",
            "often",
            "words.differ",
            "trigger.around");

    private static final double UNKNOWN = -1;

    private Likeness() {}

    /**
     * @param articles the cosine of the words of their articles
     * @param often in how many mentions of their articles the heads of either stand
     */
    static double[] of(Naming one, Naming other, Senses senses, double articles, int often) {
        Trigger left = one.trigger();
        Trigger right = other.trigger();
        Cast cast = one.cast();
        Cast with = other.cast();
        boolean same = one.mention().article().equals(other.mention().article());
        boolean events = cast.type() != null && with.type() != null;
        Kinship kinship = senses.kinship(left.head(), right.head());
        return new double[] {
            is(!Collections.disjoint(left.lemmas(), right.lemmas())),
            shared(left.all(), right.all()),
            is(!Collections.disjoint(left.all(), right.all())),
            prefix(left.head(), right.head()),
            kinship.shared(),
            kinship.steps(),
            nearest(left.all(), right.all(), senses),
            Math.min(one.rarity(), other.rarity()),
            Math.max(one.rarity(), other.rarity()),
            Math.abs(left.noun() - right.noun()),
            left.noun() + right.noun(),
            one.around().cosine(other.around()),
            one.around().shared(other.around()),
            Math.min(one.around().size(), other.around().size()),
            one.before().cosine(other.before()),
            one.behind().cosine(other.behind()),
            one.beside().cosine(other.beside()),
            shared(one.names(), other.names()),
            one.nameWeights().shared(other.nameWeights()),
            shared(one.numbers(), other.numbers()),
            is(same),
            same ? Math.abs(one.sentence() - other.sentence()) : UNKNOWN,
            same ? 1 : articles,
            same ? 1 : shared(one.text().names(), other.text().names()),
            is(one.opening() && other.opening()),
            is(one.opening() || other.opening()),
            shared(cast.left(), with.left()),
            shared(cast.right(), with.right()),
            Math.max(shared(cast.left(), with.right()), shared(cast.right(), with.left())),
            shared(cast.all(), with.all()),
            shared(cast.days(), with.days()),
            is(cast.type() != null) + is(with.type() != null),
            events ? is(cast.type() == with.type()) : UNKNOWN,
            events ? shared(cast.actors(), with.actors()) : UNKNOWN,
            events ? shared(cast.recipients(), with.recipients()) : UNKNOWN,
            often,
            Math.abs(left.words() - right.words()),
            is(any(left, other)) + is(any(right, one))
        };
    }

    private static boolean any(Trigger trigger, Naming naming) {
        return trigger.lemmas().stream().anyMatch(naming.around()::has);
    }

    private static double is(boolean what) {
        return what ? 1 : 0;
    }

    /** The share of the smaller set that both have, -1 where one is empty. */
    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), other.size());
    }

    private static double prefix(String one, String other) {
        int most = Math.max(one.length(), other.length());
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return most == 0 ? 0 : (double) same / most;
    }

    /** How near any word of one trigger is to any of the other. */
    private static double nearest(Set<String> one, Set<String> other, Senses senses) {
        int best = Kinship.UNKNOWN;
        for (String left : one) {
            for (String right : other) {
                best = Math.max(best, senses.kinship(left, right).shared());
            }
        }
        return best;
    }
}
