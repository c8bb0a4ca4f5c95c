// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Those of one side of something that an article tells, to be compared with those of another article. Immutable. */
public final class Parties {
    private final List<Participant> participants;

    private Parties(List<Participant> participants) {
        this.participants = participants;
    }

    /** The actors of a record with those ids. */
    public static Parties of(List<String> ids, ArticleRecord record) {
        return new Parties(record.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(actor -> Participant.of(actor, record.text()))
                .toList());
    }

    public boolean isEmpty() {
        return participants.isEmpty();
    }

    /** Whether one of them is surely one of the others. */
    public boolean isSame(Parties others) {
        return Identity.ofSides(participants, others.participants) == Likeness.SAME;
    }

    /** Whether one of them may well be one of the others: all that is said of both fits. */
    public boolean isAlike(Parties others) {
        return Identity.ofSides(participants, others.participants).isAtLeast(Likeness.ALIKE);
    }

    /** Whether one of them is told by the same noun as one of the others, neither by name, and nothing else speaks against it. */
    public boolean isOfAKind(Parties others) {
        return participants.stream()
                .anyMatch(each -> others.participants.stream().anyMatch(other -> isOfAKind(each, other)));
    }

    /**
     * Whether, of one of these and one of the others, either is told by a noun that stands in the name of the other or in what its article says that the other is, and
     * nothing else speaks against it.
     */
    public boolean isDescribedBy(Parties others) {
        return participants.stream()
                .anyMatch(each -> others.participants.stream()
                        .anyMatch(other -> each.isDescribedBy(other) || other.isDescribedBy(each)));
    }

    private static boolean isOfAKind(Participant one, Participant other) {
        return !one.party().isNamed()
                && !other.party().isNamed()
                && Identity.of(one, other) != Likeness.OTHER
                && !one.noun().isEmpty()
                && one.noun().equals(other.noun());
    }

    /** Whether none of them can be one of the others. */
    public boolean isOther(Parties others) {
        return Identity.ofSides(participants, others.participants) == Likeness.OTHER;
    }

    /** The words of another article that surely, or else may well, mean one of them. */
    public List<Span> mentions(Cast cast, boolean surely) {
        Likeness least = surely ? Likeness.SAME : Likeness.ALIKE;
        List<Span> mentions = new ArrayList<>();
        for (Cast.Role role : cast.roles()) {
            if (participants.stream()
                    .anyMatch(each -> Identity.of(each, role.participant()).isAtLeast(least))) {
                mentions.addAll(role.mentions());
            }
        }
        return mentions;
    }

    /** The words of another article that surely mean each of those who have a name, together with those of other sides. */
    public static List<List<Span>> mentionsOfEach(List<Parties> sides, Cast cast) {
        return sides.stream()
                .flatMap(side -> side.participants.stream())
                .filter(each -> each.party().isNamed())
                .map(each -> new Parties(List.of(each)).mentions(cast, true))
                .toList();
    }

    /** The stems of the words of their names. */
    public Set<String> words() {
        return participants.stream()
                .flatMap(each -> each.words().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether they have a name of their own. */
    public boolean isNamed() {
        return participants.stream().anyMatch(each -> each.party().isNamed());
    }

    /** Whether it is one person alone. */
    public boolean isPerson() {
        return participants.size() == 1 && participants.get(0).party().kind() == ActorKind.PERSON;
    }

    /** Each party of all sides once, under the fullest of the names that mean the same. */
    public static List<Party> joined(Collection<Parties> sides) {
        return joined(sides.stream().flatMap(side -> side.participants.stream()).toList());
    }

    static List<Party> joined(List<Participant> participants) {
        List<Participant> found = new ArrayList<>();
        List<Participant> sorted = participants.stream()
                .distinct()
                .sorted(Comparator.comparingInt(each -> -fullness(each.party())))
                .toList();
        for (Participant each : sorted) {
            if (found.stream().noneMatch(other -> Identity.of(each, other).isAtLeast(Likeness.ALIKE))) {
                found.add(each);
            }
        }
        return found.stream().map(Participant::party).toList();
    }

    /** Countries first, then names, the longest before shorter ones. */
    private static int fullness(Party party) {
        if (party.kind() == ActorKind.COUNTRY) {
            return 2000;
        }
        return (party.isNamed() ? 1000 : 0) + party.name().length();
    }
}
