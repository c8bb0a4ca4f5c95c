// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The calendar day that a piece of a page names, in the zone that it is written in. A day needs a year. Immutable and
 * thread-safe.
 */
final class DateText {
    /** How a page writes days in figures: 5/7/2031 is said by none of {@link #UNKNOWN}. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        /** A day in figures that is in one order alone. */
        private static final Pattern SHOWN =
                Pattern.compile("(?<![\\d/.-])(\\d\\d?)/(\\d\\d?)/(?:19|20)\\d\\d(?![\\d/])");

        private static final Pattern ENDING =
                Pattern.compile("(?i)^https?://[^/:?#]+\\.(uk|ie|au|nz|in|za)(?=[/:?#]|$)");
        private static final int MONTHS = 12;

        /** By the language and the country that a page says it is in, and by days on it that are in one order alone. */
        static Order of(Document page) {
            @Nullable Element html = page.selectFirst("html");
            String said = html == null ? "" : html.attr(html.hasAttr("lang") ? "lang" : "xml:lang");
            @Nullable Element locale = page.selectFirst("meta[property=og:locale]");
            String language = ((said.isEmpty() || said.equalsIgnoreCase("en")) && locale != null
                            ? locale.attr("content")
                            : said)
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            if (!language.isEmpty() && !language.equals("en")) {
                return language.equals("en-us") ? shown(page, MONTH_FIRST) : DAY_FIRST;
            }
            return ENDING.matcher(page.location()).find() ? DAY_FIRST : shown(page, UNKNOWN);
        }

        /** Sites that say they are American because their program says so may show otherwise. */
        private static Order shown(Document page, Order said) {
            int dayFirst = 0;
            int monthFirst = 0;
            Matcher shown = SHOWN.matcher(page.text());
            while (shown.find()) {
                dayFirst += Integer.parseInt(shown.group(1)) > MONTHS ? 1 : 0;
                monthFirst += Integer.parseInt(shown.group(2)) > MONTHS ? 1 : 0;
            }
            return dayFirst > 0 == monthFirst > 0 ? said : dayFirst > 0 ? DAY_FIRST : MONTH_FIRST;
        }
    }

    private static final String YEAR = "((?:19|20)\\d\\d)";
    /** Year first: ISO 8601 and its looser kin; group 1 year, 2 month, 3 day. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d.,/-])" + YEAR + "\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?![\\d]|[./-]\\d)");

    private static final Pattern COMPACT =
            Pattern.compile("^\\s*" + YEAR + "(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}.{0,6})?\\s*$");
    /** Day, name of month, year; the words between are the likes of "de" and "of". */
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\d,.:/-])(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[\\s/-]*(?:of |de |d['’])?"
                    + "(\\p{L}{3,12})\\.?,?[\\s/-]+(?:de |del |of )?(?:\\d{1,2}:\\d\\d(?::\\d\\d)? )?" + YEAR
                    + "(?!\\d)");

    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<![\\p{L}])(\\p{L}{3,12})(?:\\.|[/-])?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[/-]|\\.?\\s+)"
                    + "(?:(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)? (?:[A-Za-z]{2,4} )?)?" + YEAR + "(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(" + YEAR + "|\\d\\d)(?![\\d]|[./-]\\d)");

    private static final Pattern SPACED =
            Pattern.compile("(?<![\\d./-])(\\d{1,2}) ([-/.]) (\\d{1,2}) \\2 (" + YEAR + ")(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("^\\s*(1\\d{9})(\\d{3})?\\s*$");

    private final Map<String, Integer> months = new HashMap<>();

    DateText() {
        for (Row row : Table.beside(DateText.class, "months.tsv").rows()) {
            int month = row.value("month", Integer::parseInt);
            row.list("names").forEach(name -> months.put(name, month));
            row.list("names").forEach(name -> months.putIfAbsent(plain(name), month));
        }
    }

    /** The name as it is written where letters have no marks. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** A day and where a text names it. */
    record Named(LocalDate day, int start, int end) {
        boolean overlaps(Named other) {
            return start < other.end && other.start < end;
        }
    }

    /** The days named in a text, in its order. */
    List<Named> all(String text, Order order) {
        String at = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Named> all = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(at);
            while (matcher.find() && all.size() < MOST) {
                day(form, matcher, order)
                        .map(day -> new Named(day, matcher.start(), matcher.end()))
                        .filter(named -> all.stream().noneMatch(named::overlaps))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Named::start));
        return all;
    }

    private Optional<LocalDate> day(Form form, Matcher matcher, Order order) {
        if (form.named()) {
            Integer number = months.get(matcher.group(form.month()).toLowerCase(Locale.ROOT));
            return number == null
                    ? Optional.empty()
                    : date(matcher.group(3), number, number(matcher.group(form.day())));
        }
        return form.month() == 0
                ? figures(matcher, order)
                : date(matcher.group(1), number(matcher.group(form.month())), number(matcher.group(form.day())));
    }

    /** A way to write days: the groups of the month and the day; 0 where figures may stand in either order. */
    private record Form(Pattern pattern, boolean named, int month, int day) {}

    private static final List<Form> FORMS = List.of(
            new Form(YEAR_FIRST, false, 2, 3),
            new Form(DAY_MONTH, true, 2, 1),
            new Form(MONTH_DAY, true, 1, 2),
            new Form(FIGURES, false, 0, 0),
            new Form(SPACED, false, 0, 0));

    private static final int LONGEST = 1000;
    private static final int MOST = 6;

    /** The first day named in a text. */
    Optional<LocalDate> day(String text, Order order) {
        String at = text.length() > 400 ? text.substring(0, 400) : text;
        return first(YEAR_FIRST.matcher(at), 1, 2, 3)
                .or(() -> named(DAY_MONTH.matcher(at), 2, 1))
                .or(() -> named(MONTH_DAY.matcher(at), 1, 2))
                .or(() -> figures(at, order));
    }

    /** The day of a field that holds nothing but a date: as {@link #day}, and figures without a break. */
    Optional<LocalDate> field(String text, Order order) {
        Optional<LocalDate> day = day(text, order);
        if (day.isPresent()) {
            return day;
        }
        Optional<LocalDate> compact = first(COMPACT.matcher(text), 1, 2, 3);
        Matcher epoch = EPOCH.matcher(text);
        return compact.isEmpty() && epoch.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate())
                : compact;
    }

    private static Optional<LocalDate> first(Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            Optional<LocalDate> date =
                    date(matcher.group(year), number(matcher.group(month)), number(matcher.group(day)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> named(Matcher matcher, int month, int day) {
        while (matcher.find()) {
            Integer number = months.get(matcher.group(month).toLowerCase(Locale.ROOT));
            if (number != null) {
                return date(matcher.group(3), number, number(matcher.group(day)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> figures(String text, Order order) {
        for (Pattern form : List.of(FIGURES, SPACED)) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Optional<LocalDate> day = figures(matcher, order);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> figures(Matcher matcher, Order order) {
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
        boolean dayFirst = first > 12 || matcher.group(2).equals(".") || order == Order.DAY_FIRST || first == second;
        if (dayFirst && second <= 12) {
            return date(year, second, first);
        }
        boolean monthFirst = second > 12 || order == Order.MONTH_FIRST;
        return monthFirst ? date(year, first, second) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
