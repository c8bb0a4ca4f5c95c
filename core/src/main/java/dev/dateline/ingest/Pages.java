// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Kind;
import dev.dateline.ingest.About.Passage;
import dev.dateline.ingest.About.Role;
import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles out of HTML pages. Immutable and thread-safe. */
final class Pages {
    /** Shorter texts, in UTF-16 units, of pages that lock their articles are the beginnings of these. */
    private static final int TEASER = 900;

    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}+\\P{L}+\\p{L}+[^\\n]*[.!?…。！？।؟]|[\\p{IsHan}\\p{IsHiragana}]{8}");
    private static final Pattern LOCKED = Pattern.compile(
            "(?i)(?:subscribe|sign in|log in|register|create (?:a free|an) account|subscribers? only)"
                    + "[^.!?]{0,40}\\b(?:to (?:continue|keep|read (?:the (?:full|rest)|more|this))|continue reading)|this (?:article|story|content) is (?:only )?(?:for|reserved for|available to|exclusive to) (?:our )?subscribers");

    private final MainText mainText = new MainText();
    private final PublicationDate publicationDate = new PublicationDate();
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
        Optional<String> outlet = metas.first("og:site_name")
                .or(() -> data.names("publisher").stream().findFirst());
        Optional<String> title = Headline.of(page, data, metas, outlet);
        List<Passage> passages = passages(page, data, title.orElse(""));
        String text = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
        Draft draft = new Draft(label, text);
        draft.passages = passages;
        draft.kind = kind(page, data, text);
        draft.url = url == null ? canonical.orElse(null) : url;
        draft.canonical = canonical.orElse(url);
        draft.outlet = outlet.orElse(null);
        draft.title = title.orElse(null);
        draft.authors = Bylines.of(page, data, metas, outlet);
        draft.byline = draft.authors.isEmpty() ? null : String.join(", ", draft.authors);
        draft.pageLanguage = language(page, data, metas).orElse(null);
        List<String> addresses = Stream.concat(canonical.stream(), Optional.ofNullable(url).stream())
                .toList();
        draft.published = publicationDate
                .of(page, data, metas, addresses, retrieved)
                .map(Published::on)
                .orElse(null);
        return draft;
    }

    private static Kind kind(Document page, LinkedData data, String text) {
        if (!SENTENCE.matcher(text).find()) {
            return Kind.OTHER;
        }
        boolean locked = text.length() < TEASER
                && (data.notFree() || LOCKED.matcher(page.text()).find());
        return locked ? Kind.TEASER : Kind.ARTICLE;
    }

    /** What is seen, or what the page gives to machines where most of it is not seen. */
    private List<Passage> passages(Document page, LinkedData data, String title) {
        List<Passage> seen = mainText.of(page, title);
        int length = seen.stream().mapToInt(each -> each.text().length()).sum();
        String body = data.body().orElse("");
        boolean hidden = body.length() > TEASER && length < 0.4 * body.length();
        return hidden ? plain(body) : seen;
    }

    private static List<Passage> plain(String body) {
        return body.lines()
                .map(line -> line.indexOf('<') >= 0 || line.indexOf('&') >= 0
                        ? Jsoup.parse(line).text()
                        : line)
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
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

    private static Optional<String> canonical(Document page, Metas metas) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        return Stream.concat(
                        link == null ? Stream.of() : Stream.of(link.attr("abs:href")), metas.all("og:url").stream())
                .filter(address -> address.matches("(?i)https?://[^/]+/.+"))
                .findFirst();
    }
}
