// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address spells out in segments of its own: the digits of an identifier are no day. */
final class AddressDay {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12]\\d|3[01])";

    /** From the surest to the least sure, each with the year first. */
    private static final Pattern ADDRESS = Pattern.compile("/" + YEAR
            + "[/-](\\d{1,2})[/-](\\d{1,2}(?=/|$)|\\d\\d(?=[_.-]))"
            + "|[/_-]" + YEAR + "[-_](\\d\\d)[-_](\\d\\d)(?=[/_.-]|$)"
            + "|/" + YEAR + "/" + MONTH + DAY + "(?=/)"
            + "|[/_-]" + YEAR + MONTH + DAY + "(?=[/_.-]\\p{L})");

    private static final Pattern DAY_FIRST = Pattern.compile("/([0-3]?\\d)-([01]?\\d)-" + YEAR + "(?=[/_.-]|$)");
    private static final int FORMS = 4;
    private static final int PARTS = 3;

    private AddressDay() {}

    static Optional<LocalDate> of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher last = DAY_FIRST.matcher(address);
        return last.find() ? day(last.group(3), last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        for (int year = 1; year < FORMS * PARTS; year += PARTS) {
            if (matcher.group(year) != null) {
                return day(matcher.group(year), matcher.group(year + 1), matcher.group(year + 2));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        String iso = String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
        return Published.parse(iso).map(Published::day);
    }
}
