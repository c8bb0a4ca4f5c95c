// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page says that it was published, in the page's own zone. What the page declares comes first, then a day
 * that its address spells out, then what stands near the headline. The day of a change is none. Immutable and thread-safe.
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
            "/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)|[/_-]((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?=[/_.-]|$)");

    private static final Pattern CHANGED =
            Pattern.compile("updat|modif|edited|changed|aktualisier|actualiz|mis à jour|aggiornat|geändert");
    private static final String DATED =
            "[itemprop=datePublished], time[pubdate], abbr.published, .published, .entry-date, .post-date, "
                    + ".publish-date, .pubdate, .date-published, .article-date, .posted-on, .dateline, .date, [class*=publish], [class*=pubdate], "
                    + "[class*=date], [class*=timestamp], [id*=date], [class*=posted], [class*=meta], [class*=byline], [class*=time], [class*=when], [class*=info]";

    /** How far from the headline a day may stand. */
    private static final int MOST_PIECES = 60;

    private final DateText dates = new DateText();

    /** @param retrieved no page was published later; null where the day is not known */
    Optional<LocalDate> of(
            Document page, LinkedData data, Metas metas, List<String> addresses, @Nullable LocalDate retrieved) {
        DateText.Order order = order(page.selectFirst("html"));
        Optional<LocalDate> said = declared(data, metas, order, retrieved);
        Optional<LocalDate> near = nearHeadline(page, order, retrieved);
        if (said.isPresent()) {
            return said;
        }
        return addresses.stream()
                .flatMap(address -> inAddress(address).stream())
                .filter(day -> possible(day, retrieved))
                .findFirst()
                .or(() -> near)
                .or(() -> besideHeadline(page, order, retrieved));
    }

    private Optional<LocalDate> declared(
            LinkedData data, Metas metas, DateText.Order order, @Nullable LocalDate retrieved) {
        List<String> said = new ArrayList<>();
        data.text("datePublished").ifPresent(said::add);
        METAS.forEach(name -> said.addAll(metas.all(name)));
        data.textOfPage("datePublished").ifPresent(said::add);
        data.textOfPage("uploadDate").ifPresent(said::add);
        data.text("dateCreated").ifPresent(said::add);
        return said.stream()
                .flatMap(text -> dates.field(text, order).stream())
                .filter(day -> possible(day, retrieved))
                .findFirst();
    }

    private static boolean possible(LocalDate day, @Nullable LocalDate retrieved) {
        return day.getYear() >= 1980 && (retrieved == null || !day.isAfter(retrieved));
    }

    private static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        while (matcher.find()) {
            int from = matcher.group(1) == null ? 4 : 1;
            String iso = String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    matcher.group(from),
                    Integer.parseInt(matcher.group(from + 1)),
                    Integer.parseInt(matcher.group(from + 2)));
            Optional<LocalDate> day = Published.parse(iso).map(Published::day);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static DateText.Order order(@Nullable Element html) {
        String language =
                html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT).replace('_', '-');
        if (language.isEmpty() || language.equals("en")) {
            return DateText.Order.UNKNOWN;
        }
        return language.equals("en-us") ? DateText.Order.MONTH_FIRST : DateText.Order.DAY_FIRST;
    }

    private Optional<LocalDate> nearHeadline(Document page, DateText.Order order, @Nullable LocalDate retrieved) {
        List<String> texts = new ArrayList<>();
        for (String selector : DATED.split(", ")) {
            page.select(selector).stream()
                    .filter(PublicationDate::mayDate)
                    .limit(5)
                    .forEach(element -> texts.addAll(saying(element)));
        }
        page.select("time").stream()
                .filter(PublicationDate::mayDate)
                .limit(5)
                .forEach(element -> texts.addAll(saying(element)));
        return texts.stream()
                .flatMap(text -> dates.field(text, order).stream())
                .filter(day -> possible(day, retrieved))
                .findFirst();
    }

    /** The first day among the short pieces of text behind the headline, and then before it. */
    private Optional<LocalDate> besideHeadline(Document page, DateText.Order order, @Nullable LocalDate retrieved) {
        @Nullable Element headline = page.selectFirst("h1");
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        boolean passed = headline == null;
        for (Element element : page.body().getAllElements()) {
            passed |= element.equals(headline);
            String own = element.ownText();
            List<String> side = passed ? behind : before;
            if (!own.isBlank() && own.length() < 100 && side.size() < MOST_PIECES && mayDate(element)) {
                side.add(own);
            }
        }
        behind.addAll(before);
        return behind.stream()
                .flatMap(text -> dates.day(text, order).stream())
                .filter(day -> possible(day, retrieved))
                .findFirst();
    }

    private static List<String> saying(Element element) {
        List<String> texts = new ArrayList<>();
        for (String attribute : List.of("datetime", "content", "title")) {
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

    /** Comments, related articles, footers and notes of changes hold days of other things. */
    private static boolean mayDate(Element element) {
        if (CHANGED.matcher(
                        (element.className() + element.attr("itemprop") + element.ownText()).toLowerCase(Locale.ROOT))
                .find()) {
            return false;
        }
        for (Element up = element; up != null; up = up.parent()) {
            String names = Furniture.normal(up.className() + " " + up.id());
            if (up.normalName().matches("footer|aside|nav")
                    || (names.matches(
                                    "(?:.*[ -])?(?:comments?|comment-[a-z]+|related|sidebar|footer|recommended|trending)(?:[ -].*)?")
                            && !up.normalName().matches("body|html|main|article"))) {
                return false;
            }
        }
        return true;
    }
}
