// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The days that a page shows its readers, in elements that are made for days and near the headline. Immutable and thread-safe. */
final class VisibleDates {
    private static final Pattern CHANGED =
            Pattern.compile("updat|modif|edited|changed|aktualisier|actualiz|mis à jour|aggiornat|geändert|änderung");
    /** Parts of a page that hold days of other things. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:.*[ -])?(?:comments?|comment-[a-z]+|comment(?:date|meta)|related|recommended|trending)(?:[ -].*)?");

    /** Parts that mostly do, and now and then hold the day of the article. */
    private static final Pattern SIDE = Pattern.compile("(?:.*[ -])?(?:sidebar|footer)(?:[ -].*)?");

    /** Names of elements that are made for days, from the surest to the least sure. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?<!\\S)published(?!\\S)"),
            Pattern.compile(
                    "(?<!\\S)(?:entry-date|post-date|publish-date|pubdate|date-published|article-date|posted-on)(?!\\S)"),
            Pattern.compile("(?<!\\S)(?:dateline|date)(?!\\S)|publish|pubdate"),
            Pattern.compile("date|datum|timestamp"),
            Pattern.compile("posted|meta|byline|time|when|info|created"));

    private static final Pattern PROPERTY = Pattern.compile("(?:datePublished|dc:date|dc:created|dateCreated)\\b");
    private static final int SUREST = 0;

    /** Less sure ranks count less than the place of an element. */
    private static final int SURE = 2;

    private static final int LEAST_SURE = 6;

    /** Their attributes that hold a date for machines. */
    private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title");

    private static final Set<String> OUTER = Set.of("body", "html", "main", "article");

    /** How far from the headline a day may stand. */
    private static final int MOST_PIECES = 60;

    private static final int MOST_OF_A_KIND = 5;

    private final DateText dates;

    VisibleDates(DateText dates) {
        this.dates = dates;
    }

    /** A day, and the text that names it. */
    record Day(LocalDate day, String text) {}

    /** The days in elements that are made for them, the surest first. */
    List<Day> marked(Document page, DateText.Order order) {
        List<Day> days = marked(page, order, false);
        return days.isEmpty() ? marked(page, order, true) : days;
    }

    private List<Day> marked(Document page, DateText.Order order, boolean sides) {
        @Nullable Element headline = headline(page);
        List<List<Element>> behind = ranks();
        List<List<Element>> before = ranks();
        boolean passed = headline == null;
        for (Element element : page.body().getAllElements()) {
            passed |= element.equals(headline);
            int rank = rank(element);
            List<Element> made = (passed ? behind : before).get(rank);
            if (rank <= LEAST_SURE && made.size() < MOST_OF_A_KIND && mayDate(element, headline, sides)) {
                made.add(element);
            }
        }
        List<Day> days = new ArrayList<>();
        Stream.of(
                        behind.subList(0, SURE),
                        before.subList(0, SURE),
                        behind.subList(SURE, LEAST_SURE + 1),
                        before.subList(SURE, LEAST_SURE + 1))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(element -> saying(element).stream())
                .forEach(text -> dates.field(text, order).ifPresent(day -> days.add(new Day(day, text.strip()))));
        return days;
    }

    private static List<List<Element>> ranks() {
        return Stream.generate(() -> (List<Element>) new ArrayList<Element>())
                .limit(LEAST_SURE + 2)
                .toList();
    }

    /** The longest heading of the first rank: the name of the site and its sections are short. */
    private static @Nullable Element headline(Document page) {
        return page.select("h1").stream()
                .max(Comparator.comparingInt(h1 -> h1.text().length()))
                .orElse(null);
    }

    /** How surely an element is made for the day; more than the least sure where it is not. */
    private static int rank(Element element) {
        if (element.attr("itemprop").equals("datePublished")
                || PROPERTY.matcher(element.attr("property")).find()) {
            return SUREST;
        }
        boolean time = element.nameIs("time");
        if (time && element.hasAttr("pubdate")) {
            return 1;
        }
        String names = element.className().toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size() && !names.isEmpty(); i++) {
            if (NAMES.get(i).matcher(names).find()) {
                return i + 1;
            }
        }
        if (element.id().contains("date")) {
            return 4;
        }
        return time ? LEAST_SURE : LEAST_SURE + 1;
    }

    /** The days in short pieces of text behind the headline, and then before it. */
    List<LocalDate> besideHeadline(Document page, DateText.Order order) {
        List<LocalDate> days = besideHeadline(page, order, false);
        return days.isEmpty() ? besideHeadline(page, order, true) : days;
    }

    private List<LocalDate> besideHeadline(Document page, DateText.Order order, boolean sides) {
        @Nullable Element headline = headline(page);
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        boolean passed = headline == null;
        for (Element element : page.body().getAllElements()) {
            passed |= element.equals(headline);
            String own = element.ownText();
            List<String> side = passed ? behind : before;
            if (!own.isBlank()
                    && own.length() < 100
                    && side.size() < MOST_PIECES
                    && mayDate(element, headline, sides)) {
                side.add(own);
            }
        }
        behind.addAll(before);
        return behind.stream().flatMap(text -> dates.day(text, order).stream()).toList();
    }

    private static List<String> saying(Element element) {
        List<String> texts = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) {
                texts.add(element.attr(attribute));
            }
        }
        String text = element.text();
        if (text.length() < 200) {
            texts.add(text);
        }
        return texts;
    }

    /**
     * Whether an element may tell the day of the article: comments, related articles, footers and notes of changes hold days
     * of other things.
     *
     * @param headline what it stands in is no side of the page
     * @param sides whether it may stand at a side of the page too
     */
    static boolean mayDate(Element element, @Nullable Element headline, boolean sides) {
        if (CHANGED.matcher(
                        (element.className() + element.attr("itemprop") + element.ownText()).toLowerCase(Locale.ROOT))
                .find()) {
            return false;
        }
        for (Element up = element; up != null; up = up.parent()) {
            if (headline != null && !up.equals(element) && holds(up, headline)) {
                return true;
            }
            String names = OUTER.contains(up.normalName()) ? "" : Furniture.normal(up.className() + " " + up.id());
            boolean side = up.nameIs("aside") || SIDE.matcher(names).matches();
            if (up.nameIs("footer")
                    || up.nameIs("nav")
                    || names.startsWith("wm-ipp")
                    || OTHERS.matcher(names).matches()
                    || (side && !sides)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Element element, Element inner) {
        for (Element up = inner.parent(); up != null; up = up.parent()) {
            if (up.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
