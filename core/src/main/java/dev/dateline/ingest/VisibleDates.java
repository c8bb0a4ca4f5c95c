// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.Surroundings.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The days that a page shows its readers, in elements that are made for days and near the headline. Thread-safe. */
final class VisibleDates {
    private static final Pattern CHANGED =
            Pattern.compile("updat|modif|edited|changed|aktualisier|actualiz|mis à jour|aggiornat|geändert|änderung");
    /** Names of elements that are made for days, from the surest to the least sure. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?<!\\S)published(?!\\S)"),
            Pattern.compile(
                    "(?<!\\S)(?:entry-date|post-date|publish-date|pubdate|date-published|article-date|posted-on)(?!\\S)"),
            Pattern.compile("(?<!\\S)(?:dateline|date)(?!\\S)|publish|pubdate"),
            Pattern.compile("date|datum|timestamp|fecha|parution|tarih|(?<!\\S)(?:data|dato|jour|giorno)(?!\\S)"),
            Pattern.compile(
                    "posted|meta|byline|time|when|info|created|submitted|subline|publi[ck]|calendar|kalender|clock|auth?or|auteur"));

    /** One of them is in all such names. */
    private static final List<String> STEMS = List.of(
            "dat",
            "publi",
            "pubdate",
            "posted",
            "meta",
            "byline",
            "time",
            "when",
            "info",
            "created",
            "submitted",
            "subline",
            "fecha",
            "parution",
            "tarih",
            "jour",
            "giorno",
            "kalender",
            "calendar",
            "clock",
            "author",
            "autor",
            "auteur");

    private static final Pattern PROPERTY = Pattern.compile("(?:datePublished|dc:date|dc:created|dateCreated)\\b");
    private static final int SUREST = 0;

    /** Less sure ranks count less than the place of an element. */
    private static final int SURE = 2;

    private static final int LEAST_SURE = 6;

    /** Their attributes that hold a date for machines. */
    private static final List<String> ATTRIBUTES = List.of(
            "datetime",
            "content",
            "title",
            "data-datetime",
            "data-date",
            "data-time",
            "data-timestamp",
            "data-utime",
            "data-published",
            "data-publish-date",
            "data-pubdate");

    /** How far from the headline a day may stand. */
    private static final int MOST_PIECES = 60;

    /** Day, month and year, and what may stand between them. */
    private static final int MOST_PARTS = 5;

    private static final int A_DAY = 30;

    private static final int MOST_OF_A_KIND = 5;

    /** Within so many characters a note of a change says that it is one. */
    private static final int NOTE = 100;

    private final DateText dates;
    private final Remembered<Integer> ranks = new Remembered<>(VisibleDates::rankOfName);

    VisibleDates(DateText dates) {
        this.dates = dates;
    }

    /** A day, and the text that names it. */
    record Day(LocalDate day, String text) {}

    /** The days in elements that are made for them, the surest first: those that stand with the headline. */
    List<Day> marked(Document page, Surroundings surroundings, DateText.Order order, Trust trust) {
        @Nullable Element headline = surroundings.headline();
        List<List<Element>> with = ranks();
        List<List<Element>> behind = ranks();
        List<List<Element>> before = ranks();
        boolean passed = headline == null;
        for (Element element : page.body().getAllElements()) {
            passed |= element.equals(headline);
            int rank = rank(element);
            if (rank <= LEAST_SURE) {
                List<Element> made = (surroundings.besideHeadline(element) ? with : passed ? behind : before).get(rank);
                if (made.size() < MOST_OF_A_KIND && mayDate(element, surroundings, trust)) {
                    made.add(element);
                }
            }
        }
        List<Day> days = new ArrayList<>();
        Stream.of(
                        with,
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

    /** How surely an element is made for the day; more than the least sure where it is not. */
    private int rank(Element element) {
        if (element.attr("itemprop").equals("datePublished")
                || PROPERTY.matcher(element.attr("property")).find()) {
            return SUREST;
        }
        boolean time = element.nameIs("time");
        if (time && element.hasAttr("pubdate")) {
            return 1;
        }
        int rank = LEAST_SURE + 1;
        for (StringTokenizer each = new StringTokenizer(element.className()); each.hasMoreTokens(); ) {
            rank = Math.min(rank, ranks.of(each.nextToken()));
        }
        if (rank <= LEAST_SURE) {
            return rank;
        }
        if (element.id().contains("date")) {
            return 4;
        }
        return time ? LEAST_SURE : LEAST_SURE + 1;
    }

    private static int rankOfName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (STEMS.stream().noneMatch(lower::contains)) {
            return LEAST_SURE + 1;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).matcher(lower).find()) {
                return i + 1;
            }
        }
        return LEAST_SURE + 1;
    }

    /** The days in short pieces of text behind the headline, and then before it. */
    List<LocalDate> besideHeadline(Document page, Surroundings surroundings, DateText.Order order, Trust trust) {
        @Nullable Element headline = surroundings.headline();
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        boolean passed = headline == null;
        for (Element element : page.body().getAllElements()) {
            passed |= element.equals(headline);
            String own = piece(element);
            List<String> side = passed ? behind : before;
            if (!own.isBlank()
                    && own.length() < 100
                    && side.size() < MOST_PIECES
                    && mayDate(element, surroundings, trust)) {
                side.add(own);
            }
        }
        behind.addAll(before);
        return behind.stream().flatMap(text -> dates.day(text, order).stream()).toList();
    }

    /** The text of an element of its own, or all of it where it is as short as a day of which each part has an element. */
    private static String piece(Element element) {
        int parts = element.childrenSize();
        return parts > 0 && parts <= MOST_PARTS && Surroundings.isShort(element, A_DAY)
                ? element.text()
                : element.ownText();
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

    /** Whether an element may tell the day of the article: notes of changes hold other days. */
    static boolean mayDate(Element element, Surroundings surroundings, Trust trust) {
        String own = element.ownText();
        String note = own.length() <= NOTE ? own : own.substring(0, NOTE);
        return !CHANGED.matcher((element.className() + element.attr("itemprop") + note).toLowerCase(Locale.ROOT))
                        .find()
                && !surroundings.ofOthers(element, trust);
    }
}
