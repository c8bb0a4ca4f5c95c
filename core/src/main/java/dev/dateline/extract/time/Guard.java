// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Upos;
import java.util.Set;

/** What must hold beside a rule's words. */
enum Guard {
    NOTHING {
        @Override
        boolean holds(Match match, Sight sight) {
            return true;
        }
    },
    /** Words that are no part of a name: no "Now" behind another capital. */
    OUTSIDE {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.insideName(match) && !sight.endsName(match);
        }
    },
    /** A date that exists, its words no part of a longer name. */
    CALENDAR {
        @Override
        boolean holds(Match match, Sight sight) {
            Slots slots = match.slots();
            boolean alone = !slots.has("day") && !slots.has("offset");
            return Dates.possible(slots)
                    && !(alone && (sight.insideName(match) || sight.small(match, DOUBTFUL_MONTHS)));
        }
    },
    VALID {
        @Override
        boolean holds(Match match, Sight sight) {
            return Dates.possible(match.slots()) && !sight.joined(match);
        }
    },
    /** A bare month that is no verb, modal or person. */
    MONTH {
        @Override
        boolean holds(Match match, Sight sight) {
            Atom month = sight.last(match);
            if (sight.insideName(match) || sight.tagged(month, Upos.VERB, Upos.AUX)) {
                return false;
            }
            boolean doubtful = DOUBTFUL_MONTHS.contains(month.word());
            if (!sight.capital(month)) {
                return !doubtful && month.word().length() > 4;
            }
            return !doubtful || match.length() > 1 || sight.after(match, BEFORE_TIME);
        }
    },
    /** Four figures that count nothing. */
    YEAR {
        @Override
        boolean holds(Match match, Sight sight) {
            return Years.plausible(match, sight);
        }
    },
    /** A time of the clock, not a score or a verse. */
    CLOCK {
        @Override
        boolean holds(Match match, Sight sight) {
            return match.slots().has("ampm")
                    || sight.wordIn(match, CLOCK_WORDS)
                    || (match.slots().has("minute") && sight.after(match, BEFORE_CLOCK));
        }
    },
    /** Hours and minutes in four figures. */
    ZULU {
        @Override
        boolean holds(Match match, Sight sight) {
            int digits = match.slots().number("hhmm");
            return digits / 100 <= 24 && digits % 100 < 60;
        }
    },
    /** A name, whose words have capitals. */
    CAPITALS {
        @Override
        boolean holds(Match match, Sight sight) {
            return match.length() > 1
                    && sight.capital(sight.scan().atom(match.from()))
                    && sight.capital(sight.last(match));
        }
    },
    /** A stretch of at least a day. */
    PERIOD {
        @Override
        boolean holds(Match match, Sight sight) {
            Unit unit = match.slots().unit();
            boolean last = unit == Unit.DAY && match.slots().has("shift");
            return !unit.clock() && !last && !sight.insideName(match);
        }
    },
    /** "the year" where the text means the one told of, not any. */
    FRAME {
        @Override
        boolean holds(Match match, Sight sight) {
            Unit unit = match.slots().unit();
            boolean within = match.slots().has("sooner");
            boolean fits = unit == Unit.YEAR || unit == Unit.QUARTER || unit == Unit.WEEK || unit == Unit.WEEKEND;
            return (fits || (within && (unit == Unit.DAY || unit == Unit.MONTH)))
                    && (unit == Unit.WEEKEND || within || sight.after(match, FRAME_WORDS))
                    && !sight.before(match, Set.of("of", "when", "that", "before", "after", "since", "old"));
        }
    },
    SEASON {
        @Override
        boolean holds(Match match, Sight sight) {
            boolean bare = match.length() == 1;
            boolean before = sight.after(match, bare ? BEFORE_SEASON : BEFORE_TIME);
            return before && !sight.before(match, Set.of("of", "in")) && !sight.insideName(match);
        }
    },
    QUARTER {
        @Override
        boolean holds(Match match, Sight sight) {
            boolean part = sight.before(match, Set.of("of")) && !match.slots().has("fiscal");
            return match.slots().number("nth") <= 4 && !part;
        }
    },
    HALF {
        @Override
        boolean holds(Match match, Sight sight) {
            return match.slots().number("nth") <= 2
                    && !sight.before(match, Set.of("of"))
                    && (match.slots().has("year")
                            || match.slots().has("yearshift")
                            || sight.after(match, Set.of("in", "during", "for", "of")));
        }
    },
    /** "the morning" of the day told of. */
    DURING {
        @Override
        boolean holds(Match match, Sight sight) {
            return sight.after(match, Set.of("in", "during", "by")) && !sight.before(match, Set.of("of"));
        }
    },
    LATEST {
        @Override
        boolean holds(Match match, Sight sight) {
            return match.slots().unit() == Unit.QUARTER && !sight.joined(match);
        }
    },
    /** Of units of the clock, for "hours after" is still the same day. */
    CLOCKED {
        @Override
        boolean holds(Match match, Sight sight) {
            return match.slots().unit().clock();
        }
    },
    AGO {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.joined(match);
        }
    },
    /** A count of units that is neither a fraction nor an ordinal. */
    DURATION {
        @Override
        boolean holds(Match match, Sight sight) {
            return Durations.plausible(match, sight);
        }
    },
    /** "years" where it stands for a length of time. */
    BARE {
        @Override
        boolean holds(Match match, Sight sight) {
            return sight.after(match, BEFORE_LENGTH) && !sight.joined(match);
        }
    },
    /** What comes again, not a rate: "1,000 units annually". */
    OFTEN {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.insideName(match) && !sight.nounFollows(match) && !sight.countNear(match);
        }
    },
    /** "a year" right behind a count of something: "$3 million a year" is a rate, no length of time. */
    RATE {
        @Override
        boolean holds(Match match, Sight sight) {
            boolean amount =
                    match.from() > 0 && sight.tagged(match.from() - 1, Upos.NOUN, Upos.NUM, Upos.SYM, Upos.PROPN);
            return amount && sight.countNear(match);
        }
    },
    /** A stretch that ends now, not "the last two weeks of May". */
    RECENT {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.before(match, Set.of("of", "before"));
        }
    },
    /** "soon" of what is to come, not of what soon came. */
    SOON {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.after(match, Set.of("as", "too"))
                    && !sight.before(match, Set.of("after", "before", "enough", "as"))
                    && !sight.done(match);
        }
    },
    /** "one day" of a time that is to come: beside the auxiliary or the "to" of what is. */
    SOMEDAY {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.word(match.from()).equals("one")
                    || sight.after(match, AHEAD_WORDS)
                    || sight.before(match, AHEAD_WORDS);
        }
    },
    /** A word that stands beside a verb, not before a noun. */
    ADVERB {
        @Override
        boolean holds(Match match, Sight sight) {
            return !sight.tagged(sight.last(match), Upos.ADJ) && !sight.nounFollows(match);
        }
    };

    private static final Set<String> DOUBTFUL_MONTHS = Set.of("may", "march", "august", "april", "june", "jan", "mar.");
    private static final Set<String> BEFORE_TIME = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "to",
            "of",
            "for",
            "through",
            "between",
            "and",
            "during",
            "before",
            "after",
            "this",
            "last",
            "next",
            "early",
            "late",
            "mid",
            "-",
            ",",
            "on",
            "every",
            "each",
            "or",
            "into",
            "over",
            "throughout",
            "towards");
    private static final Set<String> BEFORE_CLOCK = Set.of(
            "at", "by", "until", "till", "from", "to", "around", "about", "before", "after", "since", "between", "and");
    private static final Set<String> BEFORE_LENGTH = Set.of(
            "for",
            "in",
            "over",
            "within",
            "after",
            "following",
            "takes",
            "take",
            "took",
            "lasting",
            "spent",
            "despite",
            "during",
            "last");
    private static final Set<String> BEFORE_SEASON =
            Set.of("in", "by", "until", "since", "during", "throughout", "through", "before", "after");
    private static final Set<String> FRAME_WORDS =
            Set.of("for", "in", "during", "of", "throughout", "through", "by", "into");
    private static final Set<String> AHEAD_WORDS =
            Set.of("will", "wo", "would", "could", "may", "might", "can", "should", "to", "'ll", "’ll");
    private static final Set<String> CLOCK_WORDS = Set.of("noon", "midnight", "clock", "gmt", "utc", "hours", "hrs");

    abstract boolean holds(Match match, Sight sight);
}
