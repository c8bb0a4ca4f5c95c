// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.PublicationDate.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The days that a page tells machines: in JSON-LD, in meta elements, and in scripts of its own making. Immutable and thread-safe. */
final class DeclaredDates {
    /** Names that pages give the day of publication, the surest first. */
    private static final List<String> METAS = List.of(
            "article:published_time",
            "article:published",
            "article:published_date",
            "og:published_time",
            "og:article:published_time",
            "og:article:published",
            "og:datepublished",
            "og:publish_date",
            "og:pubdate",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "mediator_published_time",
            "vr:published_time",
            "dc.date.issued",
            "dcterms.issued",
            "dc.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.created",
            "dc.date",
            "dcterms.date",
            "dc:date",
            "dc.date.publication",
            "publication_date",
            "publication-date",
            "publicationdate",
            "article:publicationdate",
            "publish-date",
            "publish_date",
            "publishdate",
            "publish_time",
            "publishtime",
            "published_date",
            "published-date",
            "published_time",
            "publisheddate",
            "publishedat",
            "twt-published-at",
            "pubdate",
            "pub_date",
            "pub-date",
            "rbpubdate",
            "pdate",
            "date_published",
            "originalpublicationdate",
            "article_date_original",
            "analyticsattributes.articledate",
            "article.published",
            "article.created",
            "rnews:datepublished",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "ptime",
            "bt:pubdate",
            "article:post_date",
            "dateposted",
            "datecreated",
            "date_created",
            "created",
            "og:regdate",
            "displaydate",
            "display_date",
            "doc_date",
            "date",
            "release_date",
            "dat",
            "shareaholic:article_published_time",
            "prism.publicationdate",
            "eprints.date",
            "last-published",
            "creation_date",
            "content_create_date",
            "creationdate",
            "dcsext.articlefirstpublished",
            "gentime");

    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:published|publication|publish|uploaded|issued|released|posted)(?![a-z])(?!.*(?:author|by|er|modif|updat|url|image))");

    private static final String SAID =
            "\\\\?[\"']?\\s*[:=]\\s*(?:\\\\?[\"']([^\"'<>\\\\]{6,40})\\\\?[\"']|(1\\d{9}(?:\\d{3})?)(?![\\d.]))";

    private static final Pattern IN_SCRIPT =
            Pattern.compile("(?i)(?:date_?published|published_?(?:at|on|date|time)|publish_?(?:date|time)"
                    + "|publication_?(?:date|time)|first_?publish(?:ed)?(?:_?(?:at|on|date|time))?|publishing_?date|pub_?date|article_?date|content_?datum"
                    + "|ver(?:ö|\\\\u00f6|oe)ffentlichungs_?datum|erscheinungs_?datum)" + SAID);

    /** What was made on a day mostly appeared on it. */
    private static final Pattern MADE = Pattern.compile(
            "(?i)(?:created_?(?:at|on|date|time)|date_?created|creation_?date|post_?date|date_?posted|posted_?(?:at|on)|display_?date)"
                    + SAID);

    private final DateText dates;

    DeclaredDates(DateText dates) {
        this.dates = dates;
    }

    /** The surest first. */
    Stream<Stamp> of(LinkedData data, Metas metas, DateText.Order order) {
        List<Found<String>> said = new ArrayList<>();
        data.text("datePublished").ifPresent(text -> said.add(new Found<>(text, "json-ld datePublished")));
        METAS.forEach(name -> metas.all(name).forEach(text -> said.add(new Found<>(text, "meta " + name))));
        for (String field : List.of("datePublished", "uploadDate")) {
            data.textOfPage(field).ifPresent(text -> said.add(new Found<>(text, "json-ld " + field)));
        }
        data.text("dateCreated").ifPresent(text -> said.add(new Found<>(text, "json-ld dateCreated")));
        return said.stream().flatMap(text -> stamps(text, order));
    }

    /** The days that scripts, data or meta elements of the page's own making call that of its publication. */
    Stream<Stamp> ofOwnMaking(Document page, DateText.Order order) {
        Stream<Found<String>> metas = page.select("meta[content]").stream()
                .filter(meta -> CALLED.matcher(meta.attr("property") + " " + meta.attr("name"))
                        .find())
                .map(meta -> new Found<>(meta.attr("content"), "meta " + meta.attr("property") + meta.attr("name")));
        return Stream.concat(metas, inScripts(page, IN_SCRIPT)).flatMap(text -> stamps(text, order));
    }

    /** The day on which scripts say that something was made, where they say no other of anything. */
    Optional<Stamp> ofMaking(Document page, DateText.Order order) {
        List<Stamp> made =
                inScripts(page, MADE).flatMap(text -> stamps(text, order)).toList();
        return made.stream().map(Stamp::day).distinct().count() == 1 ? Optional.of(made.get(0)) : Optional.empty();
    }

    private static Stream<Found<String>> inScripts(Document page, Pattern wanted) {
        Stream<String> scripts = page.select("script:not([src])").stream().map(Element::data);
        Stream<String> data = page.select("[^data-]").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getValue)
                .filter(value -> value.startsWith("{") || value.startsWith("["));
        return Stream.concat(scripts, data)
                .flatMap(text -> wanted.matcher(text)
                        .results()
                        .map(found -> new Found<>(found.group(found.group(1) == null ? 2 : 1), "script")));
    }

    private Stream<Stamp> stamps(Found<String> said, DateText.Order order) {
        return dates.field(said.value(), order).stream()
                .map(day -> new Stamp(day, said.value().strip(), said.source()));
    }
}
