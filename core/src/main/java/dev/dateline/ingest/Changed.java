// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page says that its article was last changed. Immutable and thread-safe. */
final class Changed {
    private static final List<String> METAS = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "og:modified_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified",
            "modified_date",
            "date_modified",
            "revision_date",
            "last_updated_date",
            "cxenseparse:recs:modifiedtime",
            "rnews:datemodified");

    private final DateText dates;

    Changed(DateText dates) {
        this.dates = dates;
    }

    /** @param published before that day nothing was changed; null where it is not known */
    Optional<Found<Published>> of(
            Document page,
            LinkedData data,
            Metas metas,
            DateText.Order order,
            @Nullable LocalDate published,
            @Nullable LocalDate retrieved) {
        List<Found<String>> said = new ArrayList<>(said(data, metas).toList());
        for (Element element : page.select("[itemprop=dateModified]")) {
            said.add(new Found<>(element.attr(element.hasAttr("datetime") ? "datetime" : "content"), "page"));
        }
        return said.stream()
                .flatMap(text -> dates
                        .field(text.value(), order)
                        .filter(day -> PublicationDate.possible(day, retrieved)
                                && (published == null || !day.isBefore(published)))
                        .map(day -> new Found<>(full(text.value(), day), text.source()))
                        .stream())
                .findFirst();
    }

    /** What a page tells machines of its last change. */
    static Stream<Found<String>> said(LinkedData data, Metas metas) {
        return Stream.concat(
                data.text("dateModified").stream().map(text -> new Found<>(text, "json-ld dateModified")),
                METAS.stream()
                        .flatMap(name -> metas.all(name).stream().map(text -> new Found<>(text, "meta " + name))));
    }

    private static Published full(String text, LocalDate day) {
        return Published.parse(text).filter(full -> full.day().equals(day)).orElse(Published.on(day));
    }
}
