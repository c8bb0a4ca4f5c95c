// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.Surroundings.Trust;
import dev.dateline.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published, with the hour and the zone where it gives them. What the page declares comes first,
 * then a day that its address spells out, then what stands near the headline. The day of a change is none. Thread-safe.
 */
final class PublicationDate {
    private static final List<String> METAS = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "og:pubdate",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "dc.date.publication",
            "publication_date",
            "publication-date",
            "publicationdate",
            "publish-date",
            "publish_date",
            "publishdate",
            "published_date",
            "published-date",
            "pubdate",
            "pub_date",
            "date_published",
            "originalpublicationdate",
            "article_date_original",
            "article.published",
            "article.created",
            "rnews:datepublished",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "ptime",
            "bt:pubdate",
            "article:post_date",
            "datecreated",
            "created",
            "displaydate",
            "date",
            "release_date",
            "dat",
            "shareaholic:article_published_time",
            "prism.publicationdate",
            "eprints.date",
            "last-published",
            "creation_date");

    /** Only whole segments: the digits of an identifier are no day. */
    private static final Pattern ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2}(?=/|$)|\\d\\d(?=[_.-]))|[/_-]((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?=[/_.-]|$)"
                    + "|/((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?=/[a-z]+-[a-z])");

    private static final String DAY_LAST = "/([0-3]?\\d)-([01]?\\d)-((?:19|20)\\d\\d)(?=[/_.-]|$)";
    private static final Pattern ADDRESS_DAY_FIRST = Pattern.compile(DAY_LAST);

    /** Sources that do not say what happened on their day: often it is the last change. */
    private static final Set<String> VAGUE = Set.of(
            "meta date",
            "meta dc.date",
            "meta dcterms.date",
            "meta dat",
            "meta created",
            "meta datecreated",
            "meta dcterms.created",
            "meta dc.date.created");

    /** What is shown later than that behind what is declared is a change. */
    private static final int A_WEEK = 7;

    private static final int A_MONTH = 31;

    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:published|publication|publish|uploaded|issued|released|posted)(?![a-z])(?!.*(?:author|by|er|modif|updat|url|image))");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)[\"']?(?:date_?published|published_?(?:at|on|date|time)|publish_?(?:date|time)|publication_?(?:date|time)|first_?published|pub_?date|article_?date|content_?datum)[\"']?\\s*[:=]\\s*[\"']([^\"'<>]{6,40})[\"']");

    private final DateText dates = new DateText();
    private final VisibleDates visible = new VisibleDates(dates);
    private final DateLines lines = new DateLines(dates);
    private final FaintDates faint = new FaintDates(dates, lines);

    /** A day, the time it is part of where there is one, and where it stood. */
    record Stamp(LocalDate day, String text, String source) {
        Optional<OffsetDateTime> zoned() {
            return Published.parse(text).flatMap(published -> {
                try {
                    return Optional.of(OffsetDateTime.parse(published.text()));
                } catch (DateTimeException withoutZone) {
                    return Optional.empty();
                }
            });
        }

        /** Whether it is given in no place's own time. */
        boolean universal() {
            return zoned().filter(time -> time.getOffset().equals(ZoneOffset.UTC))
                    .isPresent();
        }

        Found<Published> found() {
            Published published =
                    Published.parse(text).filter(full -> full.day().equals(day)).orElse(Published.on(day));
            return new Found<>(published, source);
        }
    }

    /** @param retrieved no page was published later; null where the day is not known */
    Optional<Found<Published>> of(
            Document page,
            Surroundings surroundings,
            LinkedData data,
            Metas metas,
            List<String> addresses,
            @Nullable LocalDate retrieved) {
        DateText.Order order = DateText.Order.of(page.selectFirst("html"));
        List<Stamp> declared = declared(data, metas, order, retrieved);
        Optional<Stamp> inAddress = addresses.stream()
                .flatMap(address -> inAddress(address).stream())
                .filter(day -> possible(day, retrieved))
                .map(day -> new Stamp(day, day.toString(), "address"))
                .findFirst();
        List<Stamp> marked = isSettled(declared, inAddress)
                ? List.of()
                : Stream.of(Trust.MIDDLE, Trust.SIDES)
                        .map(trust -> marked(page, surroundings, order, trust, retrieved))
                        .filter(stamps -> !stamps.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (!declared.isEmpty()) {
            return Optional.of(agreed(declared, inAddress, marked).found());
        }
        return inAddress
                .or(() -> marked.stream().findFirst())
                .or(() -> onPage(page, surroundings, order, retrieved))
                .or(() -> faint.of(page, surroundings, metas, order)
                        .filter(stamp -> possible(stamp.day(), retrieved))
                        .findFirst())
                .map(Stamp::found);
    }

    /** Whether what is declared is one day, and nothing that the page shows could make it another. */
    private static boolean isSettled(List<Stamp> declared, Optional<Stamp> inAddress) {
        if (declared.isEmpty() || VAGUE.contains(declared.get(0).source())) {
            return false;
        }
        Stamp first = declared.get(0);
        boolean inSomeZone = !first.universal()
                || inAddress.filter(stamp -> stamp.day().equals(first.day())).isPresent();
        return inSomeZone && declared.stream().allMatch(stamp -> stamp.day().equals(first.day()));
    }

    private List<Stamp> marked(
            Document page,
            Surroundings surroundings,
            DateText.Order order,
            Trust trust,
            @Nullable LocalDate retrieved) {
        return visible.marked(page, surroundings, order, trust).stream()
                .map(found -> new Stamp(found.day(), found.text(), "page"))
                .filter(stamp -> possible(stamp.day(), retrieved))
                .toList();
    }

    private Optional<Stamp> onPage(
            Document page, Surroundings surroundings, DateText.Order order, @Nullable LocalDate retrieved) {
        return lines.introduced(page, surroundings, order)
                .filter(day -> possible(day, retrieved))
                .map(day -> new Stamp(day, day.toString(), "page"))
                .or(() -> undeclared(page, order, retrieved))
                .or(() -> beside(page, surroundings, order, Trust.MIDDLE, retrieved))
                .or(() -> beside(page, surroundings, order, Trust.SIDES, retrieved))
                .or(() -> lines.opening(page, surroundings, order)
                        .filter(day -> possible(day, retrieved))
                        .map(day -> new Stamp(day, day.toString(), "page")))
                .or(() -> lines.written(page, surroundings, order)
                        .filter(day -> possible(day, retrieved))
                        .map(day -> new Stamp(day, day.toString(), "page")))
                .or(() -> marked(page, surroundings, order, Trust.CARDS, retrieved).stream()
                        .findFirst())
                .or(() -> beside(page, surroundings, order, Trust.CARDS, retrieved));
    }

    private Optional<Stamp> beside(
            Document page,
            Surroundings surroundings,
            DateText.Order order,
            Trust trust,
            @Nullable LocalDate retrieved) {
        return visible.besideHeadline(page, surroundings, order, trust).stream()
                .filter(day -> possible(day, retrieved))
                .findFirst()
                .map(day -> new Stamp(day, day.toString(), "page"));
    }

    /**
     * What is declared first, but where that is the time of no place, the day in the page's own zone; where the address has an
     * earlier day, that one; and of several the one that readers are shown.
     */
    private static Stamp agreed(List<Stamp> declared, Optional<Stamp> inAddress, List<Stamp> marked) {
        Stamp first = declared.get(0);
        if (inAddress.isPresent() && inAddress.get().day().isBefore(first.day().minusDays(1))) {
            return declared.stream()
                    .filter(stamp -> stamp.day().equals(inAddress.get().day()))
                    .findFirst()
                    .orElse(inAddress.get());
        }
        if (first.universal()
                && inAddress.filter(stamp -> stamp.day().equals(first.day())).isEmpty()) {
            List<Stamp> others = Stream.of(
                            declared.stream(),
                            marked.stream().filter(stamp -> stamp.zoned().isPresent()),
                            inAddress.stream(),
                            marked.stream().limit(1))
                    .flatMap(stamps -> stamps)
                    .toList();
            Optional<Stamp> local =
                    others.stream().filter(other -> isLocal(first, other)).findFirst();
            if (local.isPresent()) {
                return local.get();
            }
        }
        Optional<Stamp> shown = marked.stream().findFirst();
        if (VAGUE.contains(first.source())
                && shown.filter(day -> apart(first, day) <= A_MONTH).isPresent()) {
            return shown.get();
        }
        return shown.filter(day -> apart(first, day) <= A_WEEK)
                .flatMap(day -> declared.stream()
                        .filter(stamp -> stamp.day().equals(day.day()))
                        .findFirst())
                .orElse(first);
    }

    private static long apart(Stamp one, Stamp other) {
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }

    /** Whether the other tells the same time as the first in the zone of a place. */
    private static boolean isLocal(Stamp first, Stamp other) {
        Optional<OffsetDateTime> zoned = other.zoned();
        if (zoned.isPresent()) {
            return !other.universal()
                    && Math.abs(ChronoUnit.MINUTES.between(first.zoned().orElseThrow(), zoned.get())) <= 1;
        }
        int hour = first.zoned().orElseThrow().getHour();
        return (hour < 12 && other.day().equals(first.day().minusDays(1)))
                || (hour >= 14
                        && !other.source().equals("page")
                        && other.day().equals(first.day().plusDays(1)));
    }

    private List<Stamp> declared(LinkedData data, Metas metas, DateText.Order order, @Nullable LocalDate retrieved) {
        List<Found<String>> said = new ArrayList<>();
        data.text("datePublished").ifPresent(text -> said.add(new Found<>(text, "json-ld datePublished")));
        METAS.forEach(name -> metas.all(name).forEach(text -> said.add(new Found<>(text, "meta " + name))));
        for (String field : List.of("datePublished", "uploadDate")) {
            data.textOfPage(field).ifPresent(text -> said.add(new Found<>(text, "json-ld " + field)));
        }
        data.text("dateCreated").ifPresent(text -> said.add(new Found<>(text, "json-ld dateCreated")));
        return said.stream()
                .flatMap(text -> dates.field(text.value(), order).stream()
                        .map(day -> new Stamp(day, text.value().strip(), text.source())))
                .filter(stamp -> possible(stamp.day(), retrieved))
                .toList();
    }

    static boolean possible(LocalDate day, @Nullable LocalDate retrieved) {
        return day.getYear() >= 1980 && (retrieved == null || !day.isAfter(retrieved));
    }

    /** The day that an address spells out in segments of its own. */
    static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        while (matcher.find()) {
            int from = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
            Optional<LocalDate> day = day(matcher.group(from), matcher.group(from + 1), matcher.group(from + 2));
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher last = ADDRESS_DAY_FIRST.matcher(address);
        return last.find() ? day(last.group(3), last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        String iso = String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
        return Published.parse(iso).map(Published::day);
    }

    /** A day that scripts or meta elements of the page's own making call that of its publication. */
    private Optional<Stamp> undeclared(Document page, DateText.Order order, @Nullable LocalDate retrieved) {
        Stream<Found<String>> metas = page.select("meta[content]").stream()
                .filter(meta -> CALLED.matcher(meta.attr("property") + " " + meta.attr("name"))
                        .find())
                .map(meta -> new Found<>(meta.attr("content"), "meta " + meta.attr("property") + meta.attr("name")));
        Stream<Found<String>> scripts = page.select("script:not([src])").stream()
                .map(Element::data)
                .flatMap(data -> IN_SCRIPT.matcher(data).results().map(found -> new Found<>(found.group(1), "script")));
        return Stream.concat(metas, scripts)
                .flatMap(found -> dates.field(found.value(), order).stream()
                        .filter(day -> possible(day, retrieved))
                        .map(day -> new Stamp(day, found.value(), found.source())))
                .findFirst();
    }
}
