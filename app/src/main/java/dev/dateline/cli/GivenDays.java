// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people give them on the command line: 2024-05-03, a month (2024-05) or a year. */
final class GivenDays {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private GivenDays() {}

    /** @throws IllegalArgumentException where it is no day, month or year */
    static LocalDate first(String option, String given) {
        String text = given.strip();
        try {
            return LocalDate.parse(text + (text.length() == YEAR ? "-01-01" : text.length() == MONTH ? "-01" : ""));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(option + " is \"" + given + "\", which is no day such as 2024-05-03");
        }
    }

    /** @throws IllegalArgumentException where it is no day, month or year */
    static LocalDate last(String option, String given) {
        LocalDate first = first(option, given);
        return switch (given.strip().length()) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }
}
