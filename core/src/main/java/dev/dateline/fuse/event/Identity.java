// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.ActorKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two articles speak of the same party: by identifier, country, name and sector. */
final class Identity {
    private Identity() {}

    /** The best likeness of a party of one side to one of the other; OPEN where a side has none. */
    static Likeness ofSides(List<Participant> one, List<Participant> other) {
        Likeness best = one.isEmpty() || other.isEmpty() ? Likeness.OPEN : Likeness.OTHER;
        for (Participant left : one) {
            for (Participant right : other) {
                Likeness likeness = of(left, right);
                best = likeness.isAtLeast(best) ? likeness : best;
            }
        }
        return best;
    }

    /**
     * The likeness of those who met or agreed. Where each side has somebody by name whom the other has not, they are two meetings,
     * though one was at both.
     */
    static Likeness ofMeetings(List<Participant> one, List<Participant> other) {
        return isStrange(one, other) && isStrange(other, one) ? Likeness.OTHER : ofSides(one, other);
    }

    private static boolean isStrange(List<Participant> some, List<Participant> others) {
        return some.stream()
                .anyMatch(each -> each.party().isNamed()
                        && others.stream().noneMatch(other -> of(each, other).isAtLeast(Likeness.ALIKE)));
    }

    static Likeness of(Participant left, Participant right) {
        Party one = left.party();
        Party other = right.party();
        if (one.wikidata() != null && other.wikidata() != null) {
            return one.wikidata().equals(other.wikidata()) ? Likeness.SAME : Likeness.OTHER;
        }
        if (differ(one.country(), other.country())) {
            return Likeness.OTHER;
        }
        boolean countries = one.kind() == ActorKind.COUNTRY || other.kind() == ActorKind.COUNTRY;
        if (countries) {
            return ofCountry(one, other);
        }
        if (one.isNamed() && other.isNamed()) {
            return ofNames(left, right);
        }
        return ofDescriptions(left, right);
    }

    private static Likeness ofCountry(Party one, Party other) {
        if (one.country() == null || other.country() == null) {
            return Likeness.OPEN;
        }
        return one.kind() == other.kind() ? Likeness.SAME : Likeness.ALIKE;
    }

    private static Likeness ofNames(Participant first, Participant second) {
        Party one = first.party();
        Party other = second.party();
        List<String> left = first.parts();
        List<String> right = second.parts();
        if (left.equals(right)) {
            return Likeness.SAME;
        }
        if (one.kind() != other.kind()) {
            return Likeness.OPEN;
        }
        if (one.kind() == ActorKind.PERSON) {
            return ofPeople(left, right);
        }
        if (!Collections.disjoint(first.acronyms(), second.acronyms())) {
            return Likeness.SAME;
        }
        boolean nested = isWithin(first, second)
                || isWithin(second, first)
                || isAcronym(one.name(), other.name())
                || isAcronym(other.name(), one.name());
        return nested ? Likeness.ALIKE : Likeness.OTHER;
    }

    /** Whether the parts of a name stand in a longer one, and not only as the part of a word with a hyphen: "Norholm" in "Norholm Mines", not in "Vik-Norholm". */
    private static boolean isWithin(Participant brief, Participant longer) {
        List<String> whole = longer.whole();
        boolean part = brief.parts().size() == 1
                && whole.stream().anyMatch(word -> word.contains("-"))
                && whole.stream()
                        .noneMatch(word -> word.replaceFirst("^(al|el)-", "")
                                .equals(brief.parts().get(0)));
        return !part && Collections.indexOfSubList(longer.parts(), brief.parts()) >= 0;
    }

    private static Likeness ofPeople(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Likeness.OPEN;
        }
        if (isShortFor(left, right) || isShortFor(right, left) || Spelling.isSame(left, right)) {
            return Likeness.SAME;
        }
        return Spelling.isAlike(left, right) ? Likeness.ALIKE : Likeness.OTHER;
    }

    /** Whether a name is the last part of a longer one, or the longer one without parts between. */
    private static boolean isShortFor(List<String> brief, List<String> whole) {
        return brief.size() < whole.size()
                && brief.get(brief.size() - 1).equals(whole.get(whole.size() - 1))
                && whole.containsAll(brief);
    }

    private static boolean isAcronym(String brief, String whole) {
        String initials = Arrays.stream(whole.split("[^\\p{L}]+"))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .map(part -> part.substring(0, 1))
                .reduce("", String::concat);
        return brief.length() >= 3 && brief.equals(initials);
    }

    private static Likeness ofDescriptions(Participant left, Participant right) {
        Party one = left.party();
        Party other = right.party();
        if (left.isCountedOtherwise(right)) {
            return Likeness.OTHER;
        }
        boolean sector = one.sector() != null && one.sector() == other.sector();
        boolean country = one.country() != null && Objects.equals(one.country(), other.country());
        if (one.isNamed() != other.isNamed()) {
            return sector && country ? Likeness.ALIKE : Likeness.OPEN;
        }
        if (!Collections.disjoint(left.words(), right.words()) || (sector && country)) {
            return Likeness.ALIKE;
        }
        return one.sector() != null && other.sector() != null && !sector ? Likeness.OTHER : Likeness.OPEN;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
