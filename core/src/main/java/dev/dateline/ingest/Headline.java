// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
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
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The headline of a page, without the name of the site: the heading that readers see where it says what the page tells machines,
 * or is the only one; else what the page tells machines.
 */
final class Headline {
    private static final Pattern CUT = Pattern.compile("\\s+[|–—·•»:-]+\\s+|\\s*[|»]\\s*");
    private static final List<String> METAS =
            List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");
    private static final int SHORTEST = 5;
    private static final int LONG = 12;

    /** So many sources of one wording are right against a heading that leaves words out. */
    private static final int AGREED = 3;

    private static final Pattern SMALL = Pattern.compile(
            "(?:^|[- ])(?:kicker|overline|topline|eyebrow|roofline|dachzeile|pre-?title|sur-?title|supertitle)(?=$|[- ])");

    private Headline() {}

    static Optional<Found<String>> of(Document page, LinkedData data, Metas metas, Optional<String> outlet) {
        List<Found<String>> told = told(page, data, metas);
        List<Found<String>> plain = told.stream()
                .map(title -> title.with(text -> withoutSite(text, outlet)))
                .toList();
        List<String> headings = headings(page, outlet);
        return shown(headings, plain)
                .map(h1 -> fuller(h1, plain).orElse(new Found<>(h1, "h1")))
                .or(() -> plain.stream().findFirst())
                .or(() -> headings.stream().findFirst().map(h1 -> new Found<>(h1, "h1")))
                .filter(title -> !title.value().isBlank());
    }

    /** What several sources tell alike and a heading says only a part of. */
    private static Optional<Found<String>> fuller(String h1, List<Found<String>> told) {
        return told.stream()
                .filter(title -> {
                    String folded = Hints.fold(title.value());
                    return !folded.equals(Hints.fold(h1))
                            && words(title.value()).containsAll(words(h1))
                            && told.stream()
                                            .filter(other ->
                                                    Hints.fold(other.value()).equals(folded))
                                            .count()
                                    >= AGREED;
                })
                .findFirst();
    }

    /** What the page tells machines, the surest first. */
    private static List<Found<String>> told(Document page, LinkedData data, Metas metas) {
        List<Found<String>> told = new ArrayList<>();
        data.text("headline").ifPresent(text -> told.add(new Found<>(plain(text), "json-ld headline")));
        METAS.forEach(name -> metas.first(name).ifPresent(text -> told.add(new Found<>(plain(text), "meta " + name))));
        told.add(new Found<>(plain(page.title()), "title"));
        told.removeIf(title -> title.value().isBlank());
        return told;
    }

    /** Headings of the first rank that are not the name of the site. */
    private static List<String> headings(Document page, Optional<String> outlet) {
        Set<String> site = words(outlet.orElse("") + " logo home");
        return page.select("h1").stream()
                .filter(h1 -> h1.closest("nav, footer, dialog, [hidden]") == null)
                .map(h1 -> plain(text(h1)))
                .filter(text -> text.length() > SHORTEST && !site.containsAll(words(text)))
                .distinct()
                .toList();
    }

    /** The words of a heading, less what stands over it in small type. */
    private static String text(Element h1) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        String more = words.getWholeText();
                        if (endsSmall(text) && !more.isEmpty() && Character.isUpperCase(more.charAt(0))) {
                            text.append(' ');
                        }
                        text.append(more);
                    } else if (node instanceof Element element && depth > 0) {
                        text.append(element.isBlock() || element.nameIs("br") ? " " : "");
                        boolean apart = element.attr("aria-hidden").equals("true")
                                || SMALL.matcher(Furniture.normal(element.className()))
                                        .find();
                        return apart ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                h1);
        return text.toString();
    }

    private static boolean endsSmall(StringBuilder text) {
        return text.length() > 0 && Character.isLowerCase(text.charAt(text.length() - 1));
    }

    /** The heading that says best what the page tells machines; the only one, whatever it says. */
    private static Optional<String> shown(List<String> headings, List<Found<String>> told) {
        if (headings.size() == 1 && headings.get(0).length() > LONG) {
            return Optional.of(headings.get(0));
        }
        Set<String> about = new HashSet<>();
        told.forEach(title -> about.addAll(words(title.value())));
        return headings.stream()
                .filter(h1 -> told.isEmpty() || shared(words(h1), about) >= 0.5)
                .max((a, b) -> Double.compare(fits(a, told), fits(b, told)));
    }

    /** How well a heading says what the page tells: words of it that are told, and words told that it has. */
    private static double fits(String h1, List<Found<String>> told) {
        Set<String> words = words(h1);
        return told.stream()
                .mapToDouble(title -> shared(words, words(title.value())) + shared(words(title.value()), words))
                .max()
                .orElse(0);
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
                .replaceAll("\\s*[|–—·•»:-]+\\s*$", "")
                .strip();
    }
}
