// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page, without the name of the site. */
final class Headline {
    private static final Pattern CUT = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*[|»]\\s*");

    private Headline() {}

    static Optional<String> of(Document page, LinkedData data, Metas metas, Optional<String> outlet) {
        Optional<String> told = data.text("headline")
                .or(() -> metas.first(
                        List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(Headline::plain);
        Optional<String> shown = shown(page, told, outlet);
        return shown.or(() -> told.map(title -> withoutSite(title, outlet))).filter(title -> !title.isBlank());
    }

    /** The heading that says what the page tells of itself, or the only one. */
    private static Optional<String> shown(Document page, Optional<String> told, Optional<String> outlet) {
        List<Element> headings = page.select("h1").stream()
                .filter(h1 ->
                        h1.text().strip().length() > 5 && !h1.text().strip().equalsIgnoreCase(outlet.orElse("")))
                .toList();
        Set<String> about = words(told.orElse("") + " " + page.title());
        Optional<Element> best = headings.stream()
                .filter(h1 -> told.isEmpty() || shared(words(h1.text()), about) >= 0.5)
                .max((a, b) -> Double.compare(shared(words(a.text()), about), shared(words(b.text()), about)));
        return best.map(h1 -> plain(h1.text()));
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static double shared(Set<String> words, Set<String> with) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(with::contains).count() / words.size();
    }

    /** Some sites escape their titles twice. */
    private static String plain(String title) {
        String once = title.indexOf('&') >= 0 || title.indexOf('<') >= 0
                ? Jsoup.parse(title).text()
                : title;
        return once.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String withoutSite(String title, Optional<String> outlet) {
        String[] parts = CUT.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean site = outlet.map(name -> last.equalsIgnoreCase(name)).orElse(false)
                || (words(last).size() <= 4
                        && title.lastIndexOf(last) > title.length() / 2
                        && words(title).size() - words(last).size() >= 3);
        return site ? withoutEnd(title, last) : title;
    }

    private static String withoutEnd(String title, String last) {
        return title.substring(0, title.length() - last.length())
                .replaceAll("\\s*[|–—·•»:-]\\s*$", "")
                .strip();
    }
}
