// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Tells whether what stands somewhere on a page speaks of the page's article or of something else. Not thread-safe. */
final class Surroundings {
    /** Parts of a page that speak of other things. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:.*[ -])?(?:comments?|comment-[a-z]+|comment(?:date|meta)|related|recommended|trending|clock|uhr|current-?(?:date|time)|today)(?:[ -].*)?");

    /** Parts that mostly do, and now and then speak of the article. */
    private static final Pattern SIDE = Pattern.compile("(?:.*[ -])?(?:sidebar|footer)(?:[ -].*)?");

    /** What a link says of where it leads that is no article. */
    private static final Pattern UP = Pattern.compile("(?i)(?:^|\\s)(?:home|author|tag|category|license)(?:\\s|$)");

    private static final Set<String> OUTER = Set.of("body", "html", "main", "article");

    /** How many levels up, and how long, the card of another article may be. */
    private static final int LEVELS = 4;

    private static final int CARD = 400;
    private static final int MOST_NODES = 300;
    private static final int LONG = 25;
    private static final int WORDS = 4;

    /** The share of words that the page's own headline has with a link to it. */
    private static final double OWN = 0.6;

    /** How much of a page may speak of its article. */
    enum Trust {
        MIDDLE,
        /** What stands at its sides too. */
        SIDES,
        /** What looks like a card of another article too. */
        CARDS
    }

    private final @Nullable Element headline;
    private final Set<String> own;
    private final Set<Element> round = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, Boolean> small = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> inParts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> inPartsOrSides = new IdentityHashMap<>();

    /** @param own the words of the headline */
    private Surroundings(@Nullable Element headline, Set<String> own) {
        this.headline = headline;
        this.own = own;
        for (Element up = headline; up != null; up = up.parent()) {
            round.add(up);
        }
    }

    /** @param title the headline, empty where the page has none */
    static Surroundings of(Document page, String title) {
        String folded = Hints.fold(title);
        Set<String> own = Headline.words(title);
        @Nullable
        Element said = page.select("h1, h2, h3").stream()
                .filter(heading ->
                        !folded.isEmpty() && Hints.fold(heading.text()).equals(folded))
                .findFirst()
                .or(() -> likest(page, own))
                .orElse(null);
        return new Surroundings(said == null ? longest(page) : said, own);
    }

    /** The heading that has most words with the title, where most of both are in common. */
    private static Optional<Element> likest(Document page, Set<String> own) {
        return page.select("h1, h2, h3, h4").stream()
                .filter(heading -> isShort(heading, CARD) && alike(heading, own) >= OWN)
                .max(Comparator.comparingDouble(heading -> alike(heading, own)));
    }

    /** The words in common, as a share of all words of the two (Dice). */
    private static double alike(Element heading, Set<String> own) {
        Set<String> words = Headline.words(heading.text());
        return 2.0 * words.stream().filter(own::contains).count() / Math.max(1, words.size() + own.size());
    }

    /** The longest heading of the first rank: the name of the site and its sections are short. */
    private static @Nullable Element longest(Document page) {
        return page.select("h1").stream()
                .max(Comparator.comparingInt(h1 -> h1.text().length()))
                .orElse(null);
    }

    /** The element that shows the headline, null where none does. */
    @Nullable
    Element headline() {
        return headline;
    }

    /** Whether an element is the headline or stands in it. */
    boolean inHeadline(Element element) {
        return headline != null && holds(headline, element);
    }

    /**
     * Whether an element stands among comments or related articles, in a footer or on the card of another article.
     *
     * @param trust how much of the page may speak of its article
     */
    boolean ofOthers(Element element, Trust trust) {
        return isIn(element, trust != Trust.MIDDLE)
                || (trust != Trust.CARDS && !besideHeadline(element) && onCard(element));
    }

    /** Whether an element stands among comments or related articles or at a side of the page. */
    boolean atSide(Element element) {
        return isIn(element, false);
    }

    /** Whether an element stands among comments or related articles. */
    boolean amongOthers(Element element) {
        return isIn(element, true);
    }

    private boolean isIn(Element element, boolean sides) {
        IdentityHashMap<Element, Boolean> known = sides ? inParts : inPartsOrSides;
        List<Element> path = new ArrayList<>();
        boolean is = false;
        for (Element up = element; up != null; up = up.parent()) {
            if (!up.equals(element) && holdsHeadline(up)) {
                break;
            }
            path.add(up);
            boolean looked = known.containsKey(up);
            is = looked ? known.getOrDefault(up, false) : isOthers(up, sides);
            if (looked || is) {
                break;
            }
        }
        for (Element one : path) {
            known.put(one, is);
        }
        return is;
    }

    private static boolean isOthers(Element element, boolean sides) {
        String names =
                OUTER.contains(element.normalName()) ? "" : Furniture.normal(element.className() + " " + element.id());
        boolean foot = element.nameIs("footer");
        return element.nameIs("nav")
                || names.startsWith("wm-ipp")
                || OTHERS.matcher(names).matches()
                || (foot && (!sides || element.closest("article") == null))
                || (!sides && (element.nameIs("aside") || SIDE.matcher(names).matches()));
    }

    /** Whether a small part of the page round an element names another article. */
    private boolean onCard(Element element) {
        Element up = element;
        for (int level = 0; level < LEVELS && up != null && !OUTER.contains(up.normalName()); level++) {
            if (holdsHeadline(up) || !isShort(up, CARD)) {
                return false;
            }
            boolean linked = up.nameIs("a") && spoken(up) >= spoken(element) + WORDS;
            if (linked
                    || up.select("a[href], h2, h3, h4").stream()
                            .anyMatch(link -> !holds(link, element) && !leadsUp(link) && namesAnother(link))) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    /** Whether something is or stands in a link to the site, its author or a list of articles. */
    private static boolean leadsUp(Element element) {
        @Nullable Element link = element.closest("a[rel]");
        return link != null && UP.matcher(link.attr("rel")).find();
    }

    /** How many words with letters an element holds. */
    private static long spoken(Element element) {
        return Headline.words(element.text()).stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .count();
    }

    private boolean namesAnother(Element link) {
        Set<String> words = Headline.words(link.text());
        return link.text().length() >= LONG
                && spoken(link) >= WORDS
                && words.stream().filter(own::contains).count() < OWN * words.size();
    }

    /** Whether an element holds at most so many characters, and no more nodes than so short a text needs. */
    static boolean isShort(Element element, int most) {
        int[] left = {most, MOST_NODES};
        NodeFilter.FilterResult end = NodeTraversor.filter(
                (node, depth) -> {
                    left[0] -= node instanceof TextNode words
                            ? words.getWholeText().strip().length()
                            : 0;
                    left[1]--;
                    return left[0] < 0 || left[1] < 0 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return end != NodeFilter.FilterResult.STOP;
    }

    /** Whether an element stands in the small part of the page that holds the headline. */
    boolean besideHeadline(Element element) {
        Element up = element.parent();
        for (int level = 0; level < LEVELS && up != null; level++) {
            if (holdsHeadline(up)) {
                return small.computeIfAbsent(up, round -> isShort(round, 2 * CARD));
            }
            up = up.parent();
        }
        return false;
    }

    private boolean holdsHeadline(Element element) {
        return round.contains(element);
    }

    /** Whether one is the other or stands in it. */
    static boolean holds(Element outer, Element inner) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
