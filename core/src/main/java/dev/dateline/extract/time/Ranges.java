// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Completes the ends of ranges and lists: "March 3 to 5" has a second day, "3-5 March" a first one, "2007-11" a second year;
 * the first of "March and April 2020" takes the year of the second.
 */
final class Ranges {
    private static final Set<String> LINKS = Set.of("to", "-", "and", "or", "through", "until", "till", ",");

    private final Sight sight;

    Ranges(Sight sight) {
        this.sight = sight;
    }

    List<Match> complete(List<Match> found) {
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Match match = found.get(i);
            int floor = i == 0 ? 0 : found.get(i - 1).to();
            int ceiling = i + 1 < found.size() ? found.get(i + 1).from() : Integer.MAX_VALUE;
            all.addAll(before(match, floor));
            all.add(match);
            all.addAll(behind(match, ceiling));
        }
        return borrow(all);
    }

    private boolean link(int at) {
        return LINKS.contains(sight.word(at));
    }

    private boolean day(int at) {
        return sight.scan().has(at) && sight.scan().numbers().day(at) != null;
    }

    private static boolean dated(Match match) {
        return match.rule().meaning() == Meaning.DAY
                && match.slots().has("month")
                && match.slots().has("day");
    }

    /** The first day of "3-5 March" and "3, 4 and 5 March". */
    private List<Match> before(Match match, int floor) {
        List<Match> days = new ArrayList<>();
        int at = match.from();
        boolean starts = dated(match) && day(at) && !sight.word(at + 1).equals("/");
        while (starts
                && at - 2 >= floor
                && link(at - 1)
                && day(at - 2)
                && !sight.word(at - 3).equals("-")) {
            at -= 2;
            days.add(0, with(match, at, at + 1, "day", sight.word(at)));
        }
        return days;
    }

    /** The second day of "March 3 to 5", the second year of "2007-11". */
    private List<Match> behind(Match match, int ceiling) {
        int at = match.to();
        if (dated(match) && day(at - 1) && link(at) && day(at + 1) && at + 1 < ceiling) {
            int end = yearEnd(at + 2);
            boolean counted = sight.nounFollows(new Match(match.rule(), at, end, match.slots()));
            boolean clock = sight.word(at + 2).equals(":") || sight.word(at).equals(",");
            if (end <= ceiling && !clock && !(counted && end == at + 2)) {
                Match second = with(match, at + 1, end, "day", sight.word(at + 1));
                if (end > at + 2) {
                    second.slots().add("year", sight.word(end - 1));
                }
                return List.of(second);
            }
        }
        boolean year = match.rule().meaning() == Meaning.YEAR
                && match.slots().text("year", "").length() == 4;
        boolean joined = year
                && (sight.word(at).equals("-") || sight.word(at).equals("/"))
                && glued(at)
                && glued(at + 1)
                && sight.scan().numbers().within(at + 1, 2, 2, 0, 99) != null;
        if (joined && match.slots().text("year", "").substring(2).compareTo(sight.word(at + 1)) < 0) {
            String century = match.slots().text("year", "").substring(0, 2);
            return List.of(with(match, at + 1, at + 2, "year", century + sight.word(at + 1)));
        }
        return List.of();
    }

    private int yearEnd(int at) {
        int year = sight.word(at).equals(",") ? at + 1 : at;
        return sight.scan().has(year)
                        && sight.word(year).length() == 4
                        && sight.scan().numbers().year(year) != null
                ? year + 1
                : at;
    }

    private boolean glued(int at) {
        return sight.scan().has(at) && sight.scan().atom(at).glued();
    }

    private static Match with(Match match, int from, int to, String slot, String value) {
        Slots slots = new Slots();
        slots.add(slot, value);
        for (String name : List.of("month", "year")) {
            if (!slot.equals(name) && match.slots().has(name)) {
                slots.add(name, match.slots().text(name, ""));
            }
        }
        return new Match(match.rule(), from, to, slots);
    }

    /** Gives the first of two linked dates the year of the second. */
    private List<Match> borrow(List<Match> matches) {
        for (int i = matches.size() - 2; i >= 0; i--) {
            Match first = matches.get(i);
            Match second = matches.get(i + 1);
            boolean linked = second.from() == first.to() + 1 && link(first.to());
            if (linked
                    && first.slots().has("month")
                    && !first.slots().has("year")
                    && second.slots().has("year")
                    && second.slots().has("month")) {
                int year = second.slots().number("year");
                boolean wraps = first.slots().number("month") > second.slots().number("month");
                first.slots().add("year", Integer.toString(wraps ? year - 1 : year));
            }
        }
        return matches;
    }
}
