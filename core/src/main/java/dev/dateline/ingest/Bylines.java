// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

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
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:,|;|\\||·|•|/|\\band\\b|\\bund\\b|\\bet\\b|&|\\s+y\\s+|\\s[–—-]\\s)\\s*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’ -]{1,58}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:updated|published|posted|min read|staff writer|correspondent|reporter|editor|journalist|follow|share|minutes|hours|ago|admin"
                    + "|bureau chief|contributor|view profile|more from|read more|special to|photo|image|https?|www|com|est|utc|gmt)\\b.*");

    private Bylines() {}

    /** The names; none where the page names nobody. */
    static List<String> of(Document page, LinkedData data, Metas metas, Optional<String> outlet) {
        Map<String, String> names = new LinkedHashMap<>();
        add(names, data.names("author").stream(), outlet);
        for (String meta : METAS) {
            if (names.isEmpty()) {
                add(names, metas.all(meta).stream(), outlet);
            }
        }
        if (names.isEmpty()) {
            for (String selector : NEAR.split(", ")) {
                if (names.isEmpty()) {
                    add(
                            names,
                            page.select(selector).stream()
                                    .limit(4)
                                    .map(e -> e.text())
                                    .filter(t -> t.length() < 120),
                            outlet);
                }
            }
        }
        return List.copyOf(names.values());
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
                .filter(name -> name.split(" ").length <= 6)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        outlet.ifPresent(site -> {
            if (names.size() > 1) {
                names.remove(site.toLowerCase(Locale.ROOT));
            }
        });
    }
}
