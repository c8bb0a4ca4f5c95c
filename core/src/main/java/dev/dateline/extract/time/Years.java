// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Upos;
import java.util.Set;

/** Tells years from other numbers of four figures. */
final class Years {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "to",
            "of",
            "through",
            "between",
            "and",
            "during",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "-",
            "(",
            "year",
            "the",
            "or",
            "throughout",
            "for",
            "circa",
            "ca",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter");
    private static final Set<String> SURE =
            Set.of("in", "since", "by", "until", "till", "during", "year", "circa", "(");
    private static final Set<String> NUMBERED = Set.of(
            "no",
            "number",
            "file",
            "page",
            "room",
            "flight",
            "route",
            "#",
            "$",
            "£",
            "€",
            "section",
            "article",
            "bill",
            "model",
            "chapter",
            "highway",
            "channel",
            "building",
            "unit");
    private static final Set<String> COUNTED = Set.of(
            "percent",
            "per",
            "%",
            "million",
            "billion",
            "thousand",
            "people",
            "km",
            "miles",
            "metres",
            "meters",
            "feet",
            "points",
            "dollars",
            "euros",
            "troops",
            "men",
            "hours",
            "gmt",
            "kg",
            "tons",
            "tonnes",
            "soldiers",
            "yen",
            "pounds",
            "shares",
            "barrels",
            "megawatts",
            "votes",
            "acres",
            "hectares");

    private Years() {}

    static boolean plausible(Match match, Sight sight) {
        if (sight.joined(match) || numbered(match, sight) || sight.before(match, COUNTED)) {
            return false;
        }
        if (match.length() > 1 && !sight.last(match).digits()) {
            return true;
        }
        int year = match.slots().number("year");
        if (match.length() > 1) {
            return year >= 1000 && year < 2100;
        }
        if (sight.after(match, SURE)) {
            return year >= 1000 && year < 2200 && !(year % 100 == 0 && year < 1900 && sight.nounFollows(match));
        }
        boolean usual = year >= 1900 && year < 2100;
        boolean counts = sight.nounFollows(match) && (year % 100 == 0 || sight.tagged(match.to() - 1, Upos.X));
        return usual
                && !counts
                && (sight.after(match, BEFORE_YEAR)
                        || !sight.document().tokens().isEmpty());
    }

    private static boolean numbered(Match match, Sight sight) {
        String before = sight.word(match.from() - 1);
        return NUMBERED.contains(before) || (before.equals(".") && NUMBERED.contains(sight.word(match.from() - 2)));
    }
}
