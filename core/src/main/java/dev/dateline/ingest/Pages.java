// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Passage;
import dev.dateline.ingest.About.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles out of HTML pages. Immutable and thread-safe. */
final class Pages {
    /** How much of what a page tells machines is looked for in what it shows. */
    private static final int PROBE = 60;

    private static final List<String> DESCRIPTIONS =
            List.of("description", "og:description", "twitter:description", "dc.description", "sailthru.description");
    private static final List<String> SITES =
            List.of("og:site_name", "application-name", "al:android:app_name", "publisher", "dc.publisher");

    private final MainText mainText = new MainText();
    private final DateText dateText = new DateText();
    private final PublicationDate publicationDate = new PublicationDate(dateText);
    private final Changed changed = new Changed(dateText);
    private final @Nullable LocalDate retrieved;

    /** @param retrieved no page was published later; null where the day is not known */
    Pages(@Nullable LocalDate retrieved) {
        this.retrieved = retrieved;
    }

    /** @param url where the page was found, null where that is not known */
    Draft read(String label, String html, @Nullable String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        LinkedData data = new LinkedData(page);
        Metas metas = new Metas(page);
        Optional<String> canonical = canonical(page, metas);
        List<String> addresses = addresses(url, canonical);
        Optional<String> site = site(data, metas);
        Optional<Found<String>> title = Headline.of(page, data, metas, site);
        Surroundings surroundings =
                Surroundings.of(page, title.map(Found::value).orElse(""));
        Optional<Found<List<String>>> authors = Bylines.of(page, surroundings, data, metas, site);
        Hints hints = new Hints(
                title.map(Found::value).orElse(""),
                descriptions(data, metas),
                authors.map(Found::value).orElse(List.of()));
        List<Passage> passages = passages(page, data, hints);
        Draft draft = new Draft(label, passages.stream().map(Passage::text).collect(Collectors.joining("\n")));
        draft.passages = passages;
        draft.kind = PageKinds.of(page, data, metas, passages, addresses);
        draft.url = url == null ? canonical.orElse(null) : url;
        draft.canonical = canonical.orElse(url);
        draft.pageLanguage = language(page, data, metas).orElse(null);
        title.ifPresent(found -> draft.title = draft.take("title", found));
        authors.ifPresent(found -> {
            draft.authors = draft.take("byline", found);
            draft.byline = String.join(", ", draft.authors);
        });
        outlet(draft, data, metas, addresses);
        dates(draft, page, surroundings, data, metas, addresses);
        return draft;
    }

    /** Where a page was found and where it says that it belongs. */
    static List<String> addresses(@Nullable String url, Optional<String> canonical) {
        return Stream.concat(Optional.ofNullable(url).stream(), canonical.stream())
                .toList();
    }

    /** What a page says that its site is called. */
    static Optional<String> site(LinkedData data, Metas metas) {
        return metas.first("og:site_name")
                .or(() -> data.names("publisher").stream().findFirst());
    }

    private void dates(
            Draft draft,
            Document page,
            Surroundings surroundings,
            LinkedData data,
            Metas metas,
            List<String> addresses) {
        DateText.Order order = DateText.Order.of(page);
        publicationDate
                .of(page, surroundings, data, metas, addresses, order, retrieved)
                .ifPresent(found -> draft.published = draft.take("published", found));
        @Nullable LocalDate day = draft.published == null ? null : draft.published.day();
        changed.of(page, data, metas, order, day, retrieved)
                .ifPresent(found -> draft.modified = draft.take("modified", found));
    }

    /** The name that the domain is known by goes before that which a page gives itself, for that is often a section's. */
    private static void outlet(Draft draft, LinkedData data, Metas metas, List<String> addresses) {
        Optional<Outlets.Outlet> known =
                addresses.stream().flatMap(each -> Outlets.known(each).stream()).findFirst();
        known.flatMap(outlet -> Optional.ofNullable(outlet.name()))
                .map(name -> new Found<>(name, "outlets.tsv"))
                .or(() -> named(data, metas).map(found -> found.with(Outlets::plain)))
                .ifPresent(found -> draft.outlet = draft.take("outlet", found));
        known.flatMap(outlet -> Optional.ofNullable(outlet.country()))
                .map(country -> new Found<>(country, "outlets.tsv"))
                .or(() -> addresses.stream()
                        .flatMap(address -> Outlets.countryOfEnding(address).stream())
                        .findFirst()
                        .map(country -> new Found<>(country, "domain")))
                .ifPresent(found -> draft.country = draft.take("country", found));
    }

    private static Optional<Found<String>> named(LinkedData data, Metas metas) {
        return metas.first("og:site_name")
                .map(name -> new Found<>(name, "meta og:site_name"))
                .or(() -> data.names("publisher").stream()
                        .findFirst()
                        .map(name -> new Found<>(name, "json-ld publisher")))
                .or(() -> metas.first(SITES).map(name -> new Found<>(name, "meta publisher")));
    }

    private static List<String> descriptions(LinkedData data, Metas metas) {
        return Stream.concat(
                        data.text("description").stream(),
                        DESCRIPTIONS.stream().flatMap(name -> metas.first(name).stream()))
                .map(Pages::line)
                .toList();
    }

    /** What is seen, or what the page gives to machines where most of it is not seen or something else is. */
    private List<Passage> passages(Document page, LinkedData data, Hints hints) {
        List<Passage> seen = mainText.of(page, hints);
        String body = data.body().orElse("");
        if (body.length() <= PageKinds.TEASER) {
            return seen;
        }
        int length = seen.stream().mapToInt(each -> each.text().length()).sum();
        boolean hidden = length < 0.4 * body.length() || isElsewhere(body, seen);
        return hidden ? plain(body) : seen;
    }

    /** Whether neither the beginning nor the middle nor the end of a body is in what was found. */
    private static boolean isElsewhere(String body, List<Passage> seen) {
        String text = Hints.fold(seen.stream().map(Passage::text).collect(Collectors.joining(" ")));
        String whole = Hints.fold(plain(body).stream().map(Passage::text).collect(Collectors.joining(" ")));
        int last = whole.length() - PROBE;
        return last > PROBE
                && IntStream.of(0, last / 4, last / 2, 3 * last / 4, last)
                        .noneMatch(at -> text.contains(whole.substring(at, at + PROBE)));
    }

    private static String line(String text) {
        String plain = text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? Jsoup.parse(text).text()
                : text;
        return plain.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static List<Passage> plain(String body) {
        return body.lines()
                .map(Pages::line)
                .filter(line -> !line.isEmpty() && !Boilerplate.inPage(line))
                .map(line -> new Passage(Role.PARAGRAPH, line))
                .toList();
    }

    private static Optional<String> language(Document page, LinkedData data, Metas metas) {
        Element html = page.selectFirst("html");
        return Optional.ofNullable(html == null ? null : html.attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> data.text("inLanguage"))
                .or(() -> metas.first(List.of("og:locale", "content-language", "language", "dc.language")))
                .filter(tag -> tag.matches("[a-zA-Z]{2,3}(?:[-_].*)?"));
    }

    static Optional<String> canonical(Document page, Metas metas) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return Stream.concat(
                        link == null ? Stream.of() : Stream.of(link.attr("abs:href")), metas.all("og:url").stream())
                .filter(address -> address.matches("(?i)https?://[^/]+/.+"))
                .findFirst();
    }
}
