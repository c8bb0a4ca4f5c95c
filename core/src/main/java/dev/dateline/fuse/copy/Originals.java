// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import dev.dateline.fuse.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the likely original of a group of copies. */
final class Originals {
    /** The agency's own article, then the earliest, then one that somebody signed, then the one with most words. */
    private static final Comparator<Member> LIKELIEST = Comparator.comparing((Member member) -> !member.isAgencys())
            .thenComparing(Member::day)
            .thenComparing(member -> !member.imprint.origin().signed())
            .thenComparing(member -> -member.imprint.shingles().size())
            .thenComparing(member -> member.id);

    private Originals() {}

    private record Member(String id, LocalDate day, Imprint imprint) {
        static Member of(Item item) {
            return new Member(item.id(), item.day().orElse(LocalDate.MAX), Imprint.read(item.content()));
        }

        boolean isAgencys() {
            return imprint.origin().agency() && imprint.origin().own();
        }
    }

    static Optional<Original> of(List<Item> group) {
        List<Member> members = group.stream().map(Member::of).sorted(LIKELIEST).toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Member first = members.get(0);
        String origin = members.stream()
                .map(member -> member.imprint.origin())
                .filter(Origin::agency)
                .map(Origin::name)
                .findFirst()
                .orElse(first.imprint.origin().name());
        return Optional.of(new Original(first.id, origin, why(members)));
    }

    private static String why(List<Member> members) {
        Member first = members.get(0);
        if (members.size() == 1) {
            return "has no copy";
        }
        Member second = members.get(1);
        if (first.isAgencys() && !second.isAgencys()) {
            return "comes from the agency itself";
        }
        if (!first.day.equals(second.day)) {
            return "was published first";
        }
        if (first.imprint.origin().signed() != second.imprint.origin().signed()) {
            return "is signed, of those published first";
        }
        return first.imprint.shingles().size() == second.imprint.shingles().size()
                ? "nothing tells it from others published first"
                : "has most words, of those published first";
    }
}
