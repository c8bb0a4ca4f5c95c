// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Upos;
import java.util.Set;

/** Tells lengths of time from ordinals, fractions and other counts. */
final class Durations {
    private Durations() {}

    /** Whether the atom is a number in words. */
    static boolean number(Atom atom) {
        for (Lexicon.Sense sense : atom.senses()) {
            if (sense.kind().equals("number") || sense.value().equals("2~")) {
                return true;
            }
        }
        return false;
    }

    static boolean plausible(Match match, Sight sight) {
        Unit unit = match.slots().unit();
        Atom last = sight.last(match);
        if (sight.joined(match) || sight.tagged(last, Upos.ADJ, Upos.VERB)) {
            return false;
        }
        boolean oneUnit = match.length() == 2 && !last.word().endsWith("s");
        if (oneUnit && sight.scan().numbers().year(match.from()) != null) {
            return false;
        }
        boolean single = match.slots().text("amount", "1").equals("1");
        if (unit == Unit.QUARTER && single) {
            return false;
        }
        if (unit == Unit.QUARTER) {
            return !sight.before(match, Set.of("of"));
        }
        if (unit == Unit.SECOND && single) {
            return !sight.nounFollows(match) && sight.tagged(last, Upos.NOUN);
        }
        return true;
    }
}
