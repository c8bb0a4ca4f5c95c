// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.PublicationDate.Stamp;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Days that a page gives away where it tells none of its publication: that of its last change, and of its picture. Thread-safe. */
final class FaintDates {
    private final DateText dates;
    private final DateLines lines;
    private final DeclaredDates declared;

    FaintDates(DateText dates, DateLines lines, DeclaredDates declared) {
        this.dates = dates;
        this.lines = lines;
        this.declared = declared;
    }

    /** The surest first. */
    Stream<Stamp> of(Document page, Surroundings surroundings, LinkedData data, Metas metas, DateText.Order order) {
        return Stream.<Supplier<Stream<Stamp>>>of(
                        () -> ofEntry(page, order),
                        () -> declared.ofMaking(page, order).stream(),
                        () -> ofChange(page, surroundings, order),
                        () -> ofDeclaredChange(data, metas, order),
                        () -> ofImage(metas))
                .flatMap(Supplier::get);
    }

    /** What the hAtom microformat gives for an entry that was not changed: its day of publication, as that of a change. */
    private Stream<Stamp> ofEntry(Document page, DateText.Order order) {
        return page.select(".updated[title], .updated[datetime], .updated > .value-title[title]").stream()
                .map(entry -> entry.attr(entry.hasAttr("datetime") ? "datetime" : "title"))
                .flatMap(text -> dates.field(text, order).stream().map(day -> new Stamp(day, text, "page")));
    }

    /** Pages that are kept up to date show no other day. */
    private Stream<Stamp> ofChange(Document page, Surroundings surroundings, DateText.Order order) {
        return lines.changed(page, surroundings, order).stream()
                .map(day -> new Stamp(day, day.toString(), "page, day of the last change"));
    }

    private Stream<Stamp> ofDeclaredChange(LinkedData data, Metas metas, DateText.Order order) {
        return Changed.said(data, metas)
                .flatMap(said -> dates.field(said.value(), order).stream()
                        .map(day -> new Stamp(day, said.value().strip(), said.source() + ", day of the last change")));
    }

    /** The day under which the article's picture was put up. */
    private static Stream<Stamp> ofImage(Metas metas) {
        return Stream.of("og:image", "twitter:image")
                .flatMap(name -> metas.first(name).stream())
                .flatMap(address -> AddressDay.of(address).stream())
                .map(day -> new Stamp(day, day.toString(), "meta og:image"));
    }
}
