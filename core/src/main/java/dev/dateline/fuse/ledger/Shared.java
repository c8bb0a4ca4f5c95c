// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two commitments have in common.
 *
 * @param words telling words of what is to be done
 * @param heads words that name the deed
 * @param makers how sure it is that the same make them
 * @param others the same of those whom they are made to, asked of or aimed at
 */
record Shared(Pledge one, Pledge other, Set<String> words, Set<String> heads, Bond makers, Bond others) {
    /** Stem of the word for all talks. */
    private static final String TALKS = "negoti";
    /** So long one calls for the same talks. */
    private static final int ONE_CALL_DAYS = 7;

    static Shared of(Pledge one, Pledge other) {
        return new Shared(
                one,
                other,
                common(one.content(), other.content()),
                common(one.meant().headKeys(), other.meant().headKeys()),
                Bond.of(one.by(), other.by()),
                Bond.of(one.to(), other.to()));
    }

    static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /**
     * Whether it tells one deed from others: two words, the names of people and of those who make it and whom it is done to or asked of counted once; a deed that needs no object, of the
     * same; talks of the same two; one thing with which the same will have nothing to do; all words where it is one; the verb where one wording has no
     * object.
     */
    boolean isTelling() {
        if (isOfTalks() || isOfOneThingRefused()) {
            return true;
        }
        if (words.stream().anyMatch(Concept::isWhole) && isOfOneKind()) {
            return isFirm() || makers == Bond.SAME || (isHead() && doers().isAtLeast(Bond.LIKE));
        }
        return (words.size() == 1 && (isBare() || isAll())) || distinct() > 1;
    }

    boolean isOfTalks() {
        return heads.contains(TALKS) && makers == Bond.SAME && (others == Bond.SAME || isOneCall());
    }

    /** Whether the same ask for talks within days, of somebody by name and of somebody whom the other only calls by what they are ("the union's leader"). */
    private boolean isOneCall() {
        return one.isDemand()
                && other.isDemand()
                && others != Bond.NONE
                && one.to().isPerson()
                && other.to().isPerson()
                && one.to().isNamed() != other.to().isNamed()
                && isWithinDays();
    }

    private boolean isWithinDays() {
        LocalDate day = one.published().orElse(null);
        LocalDate another = other.published().orElse(null);
        return day != null && another != null && Math.abs(ChronoUnit.DAYS.between(day, another)) <= ONE_CALL_DAYS;
    }

    /** Whether one and the same will not do what verbs that say little tell of one thing ("wage a feud", "look for a feud"). */
    private boolean isOfOneThingRefused() {
        return one.refuses()
                && other.refuses()
                && makers == Bond.SAME
                && one.meant().isLight()
                && other.meant().isLight()
                && !Collections.disjoint(one.meant().objects(), other.meant().objects());
    }

    /** Whether a deed that needs no object is what both say, or a thing that both speak of, and not a deed that one of them speaks of only. */
    private boolean isOfOneKind() {
        return isHead() || words.stream().noneMatch(Concept::isDeed);
    }

    private boolean isHead() {
        return heads.stream().anyMatch(Concept::isWhole);
    }

    private boolean isFirm() {
        boolean nobody = one.to().isEmpty() && other.to().isEmpty();
        return makers.isAtLeast(Bond.LIKE) && (!one.isDemand() || nobody || others.isAtLeast(Bond.LIKE));
    }

    private Bond doers() {
        return one.isDemand() ? others : makers;
    }

    private boolean isBare() {
        return isFirm()
                && makers == Bond.SAME
                && heads.stream().anyMatch(words::contains)
                && Math.min(one.content().size(), other.content().size()) == 1;
    }

    private boolean isAll() {
        boolean known = isFirm()
                || (doers() == Bond.SAME && (one.by().isEmpty() || other.by().isEmpty()));
        return known && one.content().equals(other.content());
    }

    private int distinct() {
        Set<String> names = new TreeSet<>();
        for (Pledge pledge : List.of(one, other)) {
            names.addAll(pledge.by().words());
            names.addAll(pledge.to().words());
            names.addAll(pledge.people());
        }
        Set<String> plain = new TreeSet<>(words);
        plain.removeAll(names);
        return plain.size() + (plain.size() < words.size() ? 1 : 0);
    }
}
