// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the time of an office lies to a day. */
enum Tenure {
    /** The table does not tell. */
    UNKNOWN,
    NOT_YET,
    HELD,
    /** It ended within a year before the day. */
    JUST_LEFT,
    LEFT;

    /** Where the lists that the tables are made of end: who was listed then may have stayed. */
    static final String HORIZON = "2026";

    /** What tells most first: an office held, one of which nothing is certain, one left, at last one not yet begun. */
    static final List<Tenure> TELLING = List.of(HELD, UNKNOWN, JUST_LEFT, LEFT, NOT_YET);

    /** For so many days before an office begins, whoever is chosen for it may already act in it, or in the one held before. */
    private static final int ELECT = 31;

    private static final Set<Sector> OFFICIAL =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY);

    /**
     * @param from ISO date, month or year, empty where unknown
     * @param to ISO date, month or year, empty where unknown
     */
    static Tenure of(String from, String to, LocalDate day) {
        String now = day.toString();
        if (!from.isEmpty() && now.substring(0, from.length()).compareTo(from) < 0) {
            String soon = day.plusDays(ELECT).toString();
            return soon.substring(0, from.length()).compareTo(from) < 0 ? NOT_YET : UNKNOWN;
        }
        if (to.isEmpty()) {
            return UNKNOWN;
        }
        if (now.substring(0, to.length()).compareTo(to) <= 0) {
            return HELD;
        }
        if (to.compareTo(HORIZON) >= 0) {
            return UNKNOWN;
        }
        String yearAgo = day.minusYears(1).toString().substring(0, to.length());
        return yearAgo.compareTo(to) <= 0 ? JUST_LEFT : LEFT;
    }

    /** Of several offices that which tells most ({@link #TELLING}); one not yet begun where there is none. */
    static Tenure telling(List<Tenure> several) {
        return TELLING.stream().filter(several::contains).findFirst().orElse(NOT_YET);
    }

    /** The sector of a person who had one in an office of this time: who left is of the elite, who has not begun has none. */
    @Nullable
    Sector sector(@Nullable Sector inOffice) {
        if (inOffice == null || !OFFICIAL.contains(inOffice)) {
            return inOffice;
        }
        return switch (this) {
            case NOT_YET -> null;
            case LEFT, JUST_LEFT -> Sector.ELI;
            case UNKNOWN, HELD -> inOffice;
        };
    }
}
