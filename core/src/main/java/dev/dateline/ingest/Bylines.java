// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of those who wrote an article. */
final class Bylines {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dc.creator.author",
            "dcterms.creator",
            "byl",
            "citation_author",
            "cxenseparse:author",
            "og:author",
            "article:author_name",
            "twitter:data1");
    private static final String NEAR =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author-name, "
                    + ".byline__name, .author, .c-byline, .article-author, .post-author, .entry-author, [class*=byline], [class*=author]";
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:written |posted |reported |story |words |edited )?by|von|par|por|di|author|authors|text)\\b:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:,|;|\\||·|•|/(?=\\s|\\p{Lu})|\\band\\b|\\bund\\b|\\bet\\b|&|\\s+(?:y|og|och|ja|en|i|e)\\s+(?=\\p{Lu})|\\s[–—-]\\s)\\s*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’ -]{1,58}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:updated|published|posted|min read|staff writer|correspondent|reporter|editor|journalist|follow|share|minutes|hours|ago|admin"
                    + "|bureau chief|contributor|view profile|more from|read more|special to|photo|image|https?|www|com|est|utc|gmt)\\b.*");

    private Bylines() {}

    /** The names; none where the page names nobody. */
    static Optional<Found<List<String>>> of(Document page, LinkedData data, Metas metas, Optional<String> outlet) {
        List<Found<List<String>>> said = new ArrayList<>();
        said.add(new Found<>(data.names("author"), "json-ld author"));
        METAS.forEach(name -> said.add(new Found<>(metas.all(name), "meta " + name)));
        Optional<Found<List<String>>> declared = first(said, outlet, true);
        return declared.or(() -> first(shown(page), outlet, true)).or(() -> first(said, outlet, false));
    }

    /** What stands in elements that are made for bylines. */
    private static List<Found<List<String>>> shown(Document page) {
        List<Found<List<String>>> shown = new ArrayList<>();
        for (String selector : NEAR.split(", ")) {
            List<String> texts = page.select(selector).stream()
                    .limit(4)
                    .map(Element::text)
                    .filter(text -> text.length() < 120)
                    .toList();
            shown.add(new Found<>(texts, "page"));
        }
        return shown;
    }

    /** The first that names somebody; somebody other than the outlet itself where it must be a person. */
    private static Optional<Found<List<String>>> first(
            List<Found<List<String>>> said, Optional<String> outlet, boolean person) {
        for (Found<List<String>> one : said) {
            Map<String, String> names = new LinkedHashMap<>();
            add(names, one.value().stream(), outlet);
            if (person) {
                outlet.map(name -> name.toLowerCase(Locale.ROOT)).ifPresent(names::remove);
            }
            if (!names.isEmpty()) {
                return Optional.of(new Found<>(List.copyOf(names.values()), one.source()));
            }
        }
        return Optional.empty();
    }

    /** The names of a byline. */
    static List<String> authors(String byline) {
        Map<String, String> names = new LinkedHashMap<>();
        add(names, Stream.of(byline), Optional.empty());
        return List.copyOf(names.values());
    }

    private static void add(Map<String, String> names, Stream<String> raw, Optional<String> outlet) {
        raw.filter(text -> !text.startsWith("http") && !text.startsWith("@"))
                .map(text -> text.indexOf('&') >= 0 ? Jsoup.parse(text).text() : text)
                .flatMap(text ->
                        Arrays.stream(SEPARATOR.split(LEAD.matcher(text.strip()).replaceFirst(""))))
                .map(name -> LEAD.matcher(name.strip())
                        .replaceFirst("")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(name ->
                        NAME.matcher(name).matches() && !NO_NAME.matcher(name).matches())
                .filter(name ->
                        name.split(" ").length <= 6 && !LEAD.matcher(name + " ").matches())
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        outlet.ifPresent(site -> {
            if (names.size() > 1) {
                names.remove(site.toLowerCase(Locale.ROOT));
            }
        });
    }
}
