// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page, without the name of the site: the heading that readers see where it says what the page tells machines,
 * or is the only one; else what the page tells machines.
 */
final class Headline {
    private static final String HEADLINE = "json-ld headline";
    private static final List<String> METAS =
            List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");
    private static final int SHORTEST = 5;
    private static final int LONG = 12;

    /** So many sources of one wording are right against a heading that leaves the kicker out. */
    private static final int AGREED = 3;

    private static final int MOST_HEADINGS = 500;
    private static final int LONGEST = 1000;
    private static final int TOLD = 2;
    private static final int SEEN = 3;
    private static final int SURE = 100;

    /** How well a heading of several must fit, of 2. */
    private static final double ENOUGH = 0.8;

    /** Below that it tells of something else. */
    private static final double FOREIGN = 0.4;

    /** Names of what stands over or under a headline in smaller type, or is there for programs that read aloud. */
    private static final Pattern SMALL = Pattern.compile(
            "(?:^|[- ])(?:kicker|overline|topline|eyebrow|roof-?line|dachzeile|(?:pre|sur|super|top|sub)-?title|(?:sub|over)-?head(?:ing|line)"
                    + "|volanta|antetitulo|cintillo|surtitre|occhiello|untertitel|section|labels?|visually-?hidden|sr-only|screen-?reader|invisible|offscreen)(?=$|[- ])");

    private static final Set<String> SMALL_TAGS = Set.of("small", "style", "script", "rt", "rp");

    /** Names of ways through the site, which some pages end with the title. */
    private static final Pattern WAY = Pattern.compile("(?:^|[- ])(?:breadcrumbs?|crumbs)(?=$|[- ])");

    private static final Pattern HOME =
            Pattern.compile("(?i)(?:https?://[^/]+)?(?:/|(?:\\.\\./)+)?(?:index\\.\\w+)?(?:[?#].*)?");

    private Headline() {}

    static Optional<Found<String>> of(Document page, LinkedData data, Metas metas, Optional<String> outlet) {
        List<Found<String>> raw = told(page, data, metas);
        List<Found<String>> headings = headings(page, "h1", outlet).stream()
                .map(heading -> heading.with(text -> withoutKicker(text, page, raw)))
                .toList();
        List<Found<String>> seconds = headings(page, "h2", outlet);
        SiteName site =
                SiteName.of(outlet, page.location(), Stream.concat(raw.stream(), headings.stream()), ofAnyRank(page));
        List<Found<String>> told =
                raw.stream().map(title -> title.with(site::without)).toList();
        List<Found<String>> plain = (headings.isEmpty() ? onWay(page, told, seconds) : headings)
                .stream().map(title -> title.with(site::without)).toList();
        return shown(plain, told, seconds)
                .map(h1 -> fuller(h1, page, told))
                .or(() -> agreed(told, seconds))
                .or(() -> plain.stream().findFirst())
                .or(() -> addressed(page))
                .filter(title -> !title.value().isBlank());
    }

    /**
     * The headline with its kicker, where the page tells it so to all machines, and a heading shows a part of it or has the
     * kicker in small type.
     */
    private static Found<String> fuller(Found<String> h1, Document page, List<Found<String>> told) {
        String short1 = Hints.fold(h1.value());
        Optional<String> linked = told.stream()
                .filter(title -> title.source().equals(HEADLINE))
                .map(title -> Hints.fold(title.value()))
                .findFirst();
        Set<String> whole = page.select("h1").stream()
                .map(heading -> Hints.fold(heading.text()))
                .collect(Collectors.toSet());
        if (linked.filter(short1::equals).isPresent()) {
            return h1;
        }
        return told.stream()
                .filter(title -> {
                    String folded = Hints.fold(title.value());
                    return !folded.equals(short1)
                            && folded.endsWith(short1)
                            && (whole.contains(folded)
                                    || linked.filter(folded::equals).isPresent())
                            && told.stream()
                                            .filter(other ->
                                                    Hints.fold(other.value()).equals(folded))
                                            .count()
                                    >= AGREED;
                })
                .findFirst()
                .orElse(h1);
    }

    /**
     * What most of the sources tell of a page without a heading of the first rank; one of the second is worth more than a source, and
     * is right where it is what the page calls the headline.
     */
    private static Optional<Found<String>> agreed(List<Found<String>> told, List<Found<String>> seconds) {
        Set<String> shown =
                seconds.stream().map(title -> Hints.fold(title.value())).collect(Collectors.toSet());
        Map<String, Integer> votes = new HashMap<>();
        for (Found<String> title : told) {
            String folded = Hints.fold(title.value());
            int seen = shown.remove(folded) ? title.source().equals(HEADLINE) ? SURE : SEEN : 0;
            votes.merge(folded, TOLD + seen, Integer::sum);
        }
        int most = votes.values().stream().mapToInt(count -> count).max().orElse(0);
        return told.stream()
                .filter(title -> votes.getOrDefault(Hints.fold(title.value()), 0) == most)
                .findFirst();
    }

    /** What the page tells machines, the surest first. */
    private static List<Found<String>> told(Document page, LinkedData data, Metas metas) {
        List<Found<String>> told = new ArrayList<>();
        data.text("headline").ifPresent(text -> told.add(new Found<>(plain(text), HEADLINE)));
        METAS.forEach(name -> metas.first(name).ifPresent(text -> told.add(new Found<>(plain(text), "meta " + name))));
        told.add(new Found<>(plain(page.title()), "title"));
        told.removeIf(title -> title.value().isBlank());
        return told.stream().map(title -> title.with(text -> whole(text, told))).toList();
    }

    /** A title that its own quotation mark cut short, for the mark ends the attribute too: as another that goes on with it. */
    private static String whole(String title, List<Found<String>> told) {
        return told.stream()
                .map(Found::value)
                .filter(other -> other.startsWith(title)
                        && other.substring(title.length()).strip().startsWith("\""))
                .findFirst()
                .orElse(title);
    }

    /** Headings of a rank that are not the name of the site and no end of a way through it, each once. */
    private static List<Found<String>> headings(Document page, String rank, Optional<String> outlet) {
        Set<String> site = words(outlet.orElse("") + " logo home");
        return page.select(rank).stream()
                .filter(Headline::mayBeIt)
                .map(heading -> plain(text(heading)))
                .filter(text -> text.length() > SHORTEST && !site.containsAll(words(text)))
                .distinct()
                .map(text -> new Found<>(text, rank))
                .toList();
    }

    /** The heading of a page without a title whose words its address repeats. */
    private static Optional<Found<String>> addressed(Document page) {
        Set<String> address = words(unmarked(page.location()));
        return page.select("h2, h3").stream()
                .limit(MOST_HEADINGS)
                .filter(Headline::isShortAndMayBeIt)
                .map(heading -> new Found<>(plain(text(heading)), heading.normalName()))
                .filter(heading -> {
                    Set<String> words = words(unmarked(heading.value()));
                    return words.size() > TOLD && shared(words, address) >= ENOUGH;
                })
                .findFirst();
    }

    /** As addresses write words, without the marks on their letters. */
    private static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Stream<String> ofAnyRank(Document page) {
        return page.select("h1, h2, h3").stream()
                .limit(MOST_HEADINGS)
                .filter(Headline::isShortAndMayBeIt)
                .map(heading -> plain(heading.text()));
    }

    private static boolean isShortAndMayBeIt(Element heading) {
        return Surroundings.isShort(heading, LONGEST) && mayBeIt(heading);
    }

    private static boolean mayBeIt(Element heading) {
        return heading.closest("nav, footer, dialog, [hidden]") == null && !leadsHome(heading) && !endsWay(heading);
    }

    private static boolean endsWay(Element heading) {
        return isWay(heading) || isWay(heading.parent());
    }

    /**
     * Where the only headings of the first rank end ways through the site, and none of the second says what the page tells machines,
     * those that it tells them as its headline and once more, or often.
     */
    private static List<Found<String>> onWay(Document page, List<Found<String>> told, List<Found<String>> seconds) {
        if (seconds.stream().anyMatch(second -> !telling(told, second).isEmpty())) {
            return List.of();
        }
        Elements all = page.select("h1");
        return all.stream()
                .filter(heading -> endsWay(heading) || heading.closest("nav") != null)
                .map(heading -> new Found<>(plain(heading.text()), "h1"))
                .filter(heading -> {
                    List<Found<String>> same = telling(told, heading);
                    return same.size() >= AGREED
                            || (all.size() == 1
                                    && same.stream()
                                            .anyMatch(title -> title.source().equals("meta og:title")))
                            || (same.size() >= TOLD
                                    && same.stream()
                                            .anyMatch(title -> title.source().equals(HEADLINE)));
                })
                .toList();
    }

    /** A heading less an element in front that nothing tells machines, where the rest is told. */
    private static String withoutKicker(String heading, Document page, List<Found<String>> told) {
        Set<String> titles =
                told.stream().map(title -> Hints.fold(title.value())).collect(Collectors.toSet());
        if (titles.stream().anyMatch(title -> title.contains(Hints.fold(heading)))) {
            return heading;
        }
        return page.select("h1 > :is(*:first-child, style:first-child + *)").stream()
                .map(kicker -> plain(kicker.text()))
                .filter(kicker -> !kicker.isEmpty() && heading.startsWith(kicker))
                .map(kicker -> heading.substring(kicker.length()).replaceFirst("^[\\s:|–—-]+", ""))
                .filter(rest -> titles.contains(Hints.fold(rest)))
                .findFirst()
                .orElse(heading);
    }

    /** The titles in the words of a heading. */
    private static List<Found<String>> telling(List<Found<String>> told, Found<String> heading) {
        String folded = Hints.fold(heading.value());
        return told.stream()
                .filter(title -> Hints.fold(title.value()).equals(folded))
                .toList();
    }

    private static boolean isWay(@Nullable Element element) {
        return element != null
                && WAY.matcher(Furniture.normal(element.className())).find();
    }

    /** Whether a heading is nothing but a link to the front page. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null
                && HOME.matcher(link.attr("href")).matches()
                && link.text().equals(heading.text());
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
                                || SMALL_TAGS.contains(element.normalName())
                                || SMALL.matcher(Furniture.normal(element.className()))
                                        .find();
                        return apart ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                h1);
        String plain = text.toString().replaceFirst("^[\\s:|–—-]+", "");
        return plain.isBlank() ? h1.text() : plain;
    }

    private static boolean endsSmall(StringBuilder text) {
        return text.length() > 0 && Character.isLowerCase(text.charAt(text.length() - 1));
    }

    /**
     * The heading that says best what the page tells machines; the only one, whatever it says, but where it says nothing of that and one
     * of the second rank says just that.
     */
    private static Optional<Found<String>> shown(
            List<Found<String>> headings, List<Found<String>> told, List<Found<String>> seconds) {
        if (headings.size() == 1 && headings.get(0).value().length() > LONG) {
            boolean section = fits(headings.get(0).value(), told) < FOREIGN
                    && seconds.stream()
                            .anyMatch(second -> !telling(told, second).isEmpty());
            return section ? Optional.empty() : Optional.of(headings.get(0));
        }
        return headings.stream()
                .filter(heading -> told.isEmpty() || fits(heading.value(), told) >= ENOUGH)
                .max((a, b) -> Double.compare(fits(a.value(), told), fits(b.value(), told)));
    }

    /** How well a heading says what the page tells: words of it that are told, and words told that it has. */
    private static double fits(String h1, List<Found<String>> told) {
        Set<String> words = words(h1);
        return told.stream()
                .mapToDouble(title -> shared(words, words(title.value())) + shared(words(title.value()), words))
                .max()
                .orElse(0);
    }

    static Set<String> words(String text) {
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

    /** Some sites escape their titles twice, and say where a long word may be broken. */
    private static String plain(String title) {
        String once = title.indexOf('&') >= 0 || title.indexOf('<') >= 0
                ? Jsoup.parse(title).text()
                : title;
        return once.replaceAll("[\\u00AD\\u200B\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceFirst("\\s*¶$", "")
                .strip();
    }
}
