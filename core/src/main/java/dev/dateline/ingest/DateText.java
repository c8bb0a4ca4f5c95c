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
import java.util.stream.Stream;
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
            "(?<![\\d.,/-])" + YEAR + "\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?![\\d]|[./-]\\d)");

    private static final Pattern COMPACT =
            Pattern.compile("^\\s*" + YEAR + "(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}.{0,6})?\\s*$");
    /** Day, name of month, year; the words between are the likes of "de" and "of". */
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d,.:/-])(\\d{1,2})(?:st|nd|rd|th|er|[eè]me|[.]?[º°]|ª)?[.,]?[\\s/-]*(?:of |de |d['’])?"
                    + "([\\p{L}\\p{M}]{3,12})(?:\\.?,?[\\s/-]+|\\.)(?:de |del |of )?(?:\\d{1,2}:\\d\\d(?::\\d\\d)? )?"
                    + YEAR
                    + "(?!\\d)");

    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<![\\p{L}])([\\p{L}\\p{M}]{3,12})(?:\\.|[/-])?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[/-]|\\.?\\s+)"
                    + "(?:(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)? (?:[A-Za-z]{2,4} )?)?" + YEAR + "(?!\\d)");
    private static final Pattern YEAR_NAME_DAY = Pattern.compile("(?<![\\d.,/-])" + YEAR
            + "\\.?(?:-|\\s+(?:m\\. )?)([\\p{L}\\p{M}]{3,12})\\.?(?:-|\\s+)(\\d{1,2})(?![\\d:])");
    /** The year short, as only behind the name of a month. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d,.:/-])(\\d{1,2})(?:-|\\s)(\\p{L}{3,9})(?:-|\\s['’])(\\d\\d)(?![\\d-])");

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)(?<![\\d,.:/-])(\\d{1,2}) tháng (\\d{1,2}),?(?: năm)? " + YEAR + "(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(" + YEAR + "|\\d\\d)(?![\\d_]|[./-]\\d)");

    private static final Pattern SPACED =
            Pattern.compile("(?<![\\d./-])(\\d{1,2}) ([-/.|]) (\\d{1,2}) \\2 (" + YEAR + ")(?!\\d)");
    /** Blanks at which no line may break, or that are narrower than others. */
    private static final Pattern NARROW = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");

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

    /** How sure the reading of a day is. */
    enum Reading {
        SURE,
        /** Figures that may be the day and the month in either order where nothing tells which, in the likelier one. */
        LIKELY,
        /** The same in the other order. */
        TURNED
    }

    /** A day and where a text names it. */
    record Named(LocalDate day, int start, int end, Reading reading) {
        boolean overlaps(Named other) {
            return start < other.end && other.start < end;
        }
    }

    /** The days named in a text, in its order; figures that may be read in two orders in both. */
    List<Named> all(String text, Order order) {
        String at = NARROW.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .replaceAll(" ");
        List<Named> all = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(at);
            while (matcher.find() && all.size() < MOST) {
                List<Named> read = read(form, matcher, order);
                if (read.stream().noneMatch(named -> all.stream().anyMatch(named::overlaps))) {
                    all.addAll(read);
                }
            }
        }
        all.sort(Comparator.comparingInt(Named::start));
        return all;
    }

    /** The readings of a field that holds nothing but a date. */
    List<Named> readings(String text, Order order) {
        List<Named> all = all(text, order);
        return all.isEmpty()
                ? field(text, order)
                        .map(day -> List.of(new Named(day, 0, text.length(), Reading.SURE)))
                        .orElse(List.of())
                : all.stream().filter(all.get(0)::overlaps).toList();
    }

    private List<Named> read(Form form, Matcher matcher, Order order) {
        if (form.order == Groups.FIGURES) {
            Optional<LocalDate> known = figures(matcher, order);
            Optional<LocalDate> dayFirst = figures(matcher, Order.DAY_FIRST);
            Optional<LocalDate> monthFirst = figures(matcher, Order.MONTH_FIRST);
            boolean either = order == Order.UNKNOWN && !dayFirst.equals(monthFirst);
            Reading reading = either ? Reading.LIKELY : Reading.SURE;
            Optional<LocalDate> likely = known.or(() -> monthFirst);
            return Stream.concat(
                            likely.stream().map(day -> named(day, matcher, reading)),
                            Stream.of(dayFirst, monthFirst)
                                    .flatMap(Optional::stream)
                                    .filter(day -> !likely.equals(Optional.of(day)))
                                    .map(day -> named(day, matcher, Reading.TURNED)))
                    .toList();
        }
        return day(form, matcher)
                .map(day -> List.of(named(day, matcher, Reading.SURE)))
                .orElse(List.of());
    }

    private static Named named(LocalDate day, Matcher matcher, Reading reading) {
        return new Named(day, matcher.start(), matcher.end(), reading);
    }

    private Optional<LocalDate> day(Form form, Matcher matcher) {
        String month = matcher.group(form.order.month);
        @Nullable Integer number = form.named ? months.get(month.toLowerCase(Locale.ROOT)) : (Integer) number(month);
        String year = matcher.group(form.order.year);
        return number == null
                ? Optional.empty()
                : date(year.length() == 2 ? "20" + year : year, number, number(matcher.group(form.order.day)));
    }

    /** In which groups of a pattern the parts of a day stand. */
    private enum Groups {
        YEAR_MONTH_DAY(1, 2, 3),
        DAY_MONTH_YEAR(3, 2, 1),
        MONTH_DAY_YEAR(3, 1, 2),
        /** In which they stand is to be found out. */
        FIGURES(0, 0, 0);

        private final int year;
        private final int month;
        private final int day;

        Groups(int year, int month, int day) {
            this.year = year;
            this.month = month;
            this.day = day;
        }
    }

    /** A way to write days. */
    private record Form(Pattern pattern, boolean named, Groups order) {}

    private static final List<Form> FORMS = List.of(
            new Form(YEAR_FIRST, false, Groups.YEAR_MONTH_DAY),
            new Form(DAY_MONTH, true, Groups.DAY_MONTH_YEAR),
            new Form(MONTH_DAY, true, Groups.MONTH_DAY_YEAR),
            new Form(YEAR_NAME_DAY, true, Groups.YEAR_MONTH_DAY),
            new Form(FIGURES, false, Groups.FIGURES),
            new Form(SPACED, false, Groups.FIGURES),
            new Form(SHORT_YEAR, true, Groups.DAY_MONTH_YEAR),
            new Form(VIETNAMESE, false, Groups.DAY_MONTH_YEAR));

    private static final int LONGEST = 1000;
    private static final int MOST = 6;

    /** The first day named in a text. */
    Optional<LocalDate> day(String text, Order order) {
        return all(text, order).stream()
                .filter(named -> named.reading == Reading.SURE)
                .map(Named::day)
                .findFirst();
    }

    /** The day of a field that holds nothing but a date: as {@link #day}, and figures without a break. */
    Optional<LocalDate> field(String text, Order order) {
        Optional<LocalDate> day = day(text, order);
        if (day.isPresent()) {
            return day;
        }
        return compact(text).or(() -> epoch(text));
    }

    private static Optional<LocalDate> compact(String text) {
        Matcher compact = COMPACT.matcher(text);
        return compact.matches()
                ? date(compact.group(1), number(compact.group(2)), number(compact.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> epoch(String text) {
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate())
                : Optional.empty();
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
