// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.fuse.word.Rarity;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How well two accounts fit one happening. What they say of kind, status, parties, days and place must fit throughout; then it is
 * counted how much of it they share.
 *
 * @param conflict whether something they say cannot be true of one happening
 * @param uttered whether it is an act of words, which many do to the same end: that only its recipient is the same says little
 * @param trigger whether they name it by the same word
 * @param actors likeness of those who act, of all who take part where an event is mutual
 * @param days 0 where a day is unknown or far less than sure, 1 where days overlap, 2 where it is the same day
 * @param place likeness of the places
 * @param words cosine of the words of the evidence, weighed by rarity
 */
record Match(
        boolean conflict,
        boolean uttered,
        boolean trigger,
        Likeness actors,
        Likeness recipients,
        int days,
        Likeness place,
        double words) {
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
    private static final Set<EventType> UTTERED =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.THREATEN);
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING, Status.DENIED);
    /** An undated account speaks of what was news when it was published. */
    private static final int NEWS_DAYS = 3;
    /** The least cosine at which two accounts without parties of a name are taken for one. */
    private static final double SAME_WORDS = 0.5;

    private static final double CLOSE_WORDS = 0.25;

    private static final Match CONFLICT =
            new Match(true, false, false, Likeness.OPEN, Likeness.OPEN, 0, Likeness.OPEN, 0);

    static Match of(Account one, Account other, Rarity rarity) {
        boolean trigger = !Collections.disjoint(one.trigger(), other.trigger());
        if (!sameKind(one, other, trigger) || daysConflict(one, other)) {
            return CONFLICT;
        }
        boolean mutual = MUTUAL.contains(one.event().type());
        Likeness actors = mutual
                ? Identity.ofMeetings(one.everybody(), other.everybody())
                : Identity.ofSides(one.actors(), other.actors());
        Likeness recipients = mutual ? Likeness.OPEN : Identity.ofSides(one.recipients(), other.recipients());
        Likeness place = Whereabouts.likeness(one.place(), other.place());
        boolean uttered = UTTERED.contains(one.event().type());
        boolean strangers = uttered
                && actors == Likeness.OPEN
                && !one.actors().isEmpty()
                && !other.actors().isEmpty();
        boolean conflict =
                strangers || actors == Likeness.OTHER || recipients == Likeness.OTHER || place == Likeness.OTHER;
        if (conflict) {
            return CONFLICT;
        }
        int days = days(one, other);
        double words = trigger || days == 2 ? rarity.cosine(one.words(), other.words()) : 0;
        return new Match(false, uttered, trigger, actors, recipients, days, place, words);
    }

    private static boolean sameKind(Account one, Account other, boolean trigger) {
        boolean type = one.event().type() == other.event().type();
        boolean mode = one.event().mode() == null
                || other.event().mode() == null
                || one.event().mode().equals(other.event().mode());
        return type
                && (mode || trigger)
                && group(one.event().status()) == group(other.event().status());
    }

    /** What happened, was planned, demanded, threatened and thought possible are five things; a denial speaks of what happened. */
    private static Status group(Status status) {
        return REAL.contains(status) ? Status.HAPPENED : status;
    }

    private static boolean daysConflict(Account one, Account other) {
        Optional<Interval> left = one.when();
        Optional<Interval> right = other.when();
        if (left.isPresent() && right.isPresent()) {
            return gap(left.get(), right.get()) > 0;
        }
        if (isToldBefore(one, right) || isToldBefore(other, left)) {
            return true;
        }
        Optional<LocalDate> first = one.day();
        Optional<LocalDate> second = other.day();
        return first.isPresent()
                && second.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) > NEWS_DAYS
                && !(left.isPresent() && covers(left.get(), second.get()))
                && !(right.isPresent() && covers(right.get(), first.get()));
    }

    /** Whether something is told as happened before the days on which it happened. */
    private static boolean isToldBefore(Account account, Optional<Interval> days) {
        return group(account.event().status()) == Status.HAPPENED
                && days.isPresent()
                && account.published().filter(days.get().begin()::isAfter).isPresent();
    }

    private static boolean covers(Interval days, LocalDate day) {
        return !day.isBefore(days.begin()) && !day.isAfter(days.end().plusDays(NEWS_DAYS));
    }

    /** The days between two intervals, 0 where they overlap. */
    private static long gap(Interval one, Interval other) {
        long after = ChronoUnit.DAYS.between(one.end(), other.begin());
        long before = ChronoUnit.DAYS.between(other.end(), one.begin());
        return Math.max(0, Math.max(after, before));
    }

    private static int days(Account one, Account other) {
        if (one.when().isEmpty() || other.when().isEmpty()) {
            return 0;
        }
        return one.isPrecise() && other.isPrecise() ? 2 : 1;
    }

    /** Whether it is safe to take the two for one. A wrong join is worse than one that is missed. */
    boolean isOne() {
        if (conflict) {
            return false;
        }
        boolean named = actors == Likeness.SAME || (recipients == Likeness.SAME && !uttered);
        boolean bothFit = actors.isAtLeast(Likeness.ALIKE) && recipients.isAtLeast(Likeness.ALIKE);
        if (named && bothFit) {
            return days == 2 || (trigger && (days == 1 || words >= CLOSE_WORDS));
        }
        boolean close = words >= CLOSE_WORDS;
        boolean same = words >= SAME_WORDS;
        boolean here = place == Likeness.SAME;
        if (named) {
            return trigger ? days == 2 || same || (days == 1 && close) : days == 2 && here && close;
        }
        boolean alike = actors == Likeness.ALIKE || recipients == Likeness.ALIKE;
        boolean sameDay = days == 2 && ((here && (alike || close)) || (alike && close));
        return trigger && (sameDay || (same && (alike || here || days == 2)));
    }

    /** How sure the join is, for the order in which accounts are joined. */
    double weight() {
        return (trigger ? 2 : 0) + score(actors) + score(recipients) + days + score(place) / 2 + 2 * words;
    }

    private static double score(Likeness likeness) {
        return likeness == Likeness.SAME ? 2 : likeness == Likeness.ALIKE ? 1 : 0;
    }
}
