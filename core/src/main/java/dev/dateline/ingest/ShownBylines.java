// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page shows of who wrote its article: in elements that are made for it, and in lines that begin as by-lines do. */
final class ShownBylines {
    /** Classes of elements that are made for names, the surest first. */
    private static final List<String> CLASSES = List.of(
            "byline",
            "author-name",
            "byline__name",
            "author",
            "c-byline",
            "article-author",
            "post-author",
            "entry-author");

    /** What stands in the names of others. */
    private static final List<String> PARTS = List.of("byline", "author", "autor", "auteur");

    private static final Pattern LINE = Pattern.compile("(?U)^[\\W_]{0,3}(?i:" + AuthorNames.LEADS
            + ")\\b\\s*:?\\s*(?=[\\p{Lu}•·|,–—-]|$).*|^[(（\\s]*(?:责任编辑|責任編輯|责编|作者|记者|記者)\\s*[:：].*");

    /** How such a line begins, whatever stands behind it. */
    private static final Pattern BEGIN =
            Pattern.compile("(?U)[\\W_]{0,3}(?:(?i:" + AuthorNames.LEADS + ")\\b|[(（\\s]*(?:责|責|作者|记者|記者))");

    /** A line that only introduces the name behind it. */
    private static final Pattern LABEL = Pattern.compile("(?U)[\\W_]{0,3}(?i:" + AuthorNames.LEADS + "):?\\s*");

    /** A name that stands by itself at the right, as many sign what they write. */
    private static final Pattern RIGHT = Pattern.compile("(?i)text-align:\\s*right");

    /** How many kinds there are that are known by other things than their classes. */
    private static final int BY_CLASS = 4;

    private static final int LONGEST = 120;
    private static final int MOST = 4;
    private static final int MOST_LOOKED_AT = 50;
    private static final int NEAR = 4;

    private ShownBylines() {}

    /** The surest first. */
    static List<Found<List<String>>> of(Document page, Surroundings surroundings) {
        List<Found<List<String>>> shown = new ArrayList<>();
        for (List<Element> madeFor : madeFor(page.body())) {
            List<Element> all = madeFor.stream()
                    .filter(element -> Surroundings.isShort(element, LONGEST))
                    .limit(MOST_LOOKED_AT)
                    .filter(element -> !surroundings.amongOthers(element))
                    .toList();
            List<Element> own = all.stream()
                    .filter(element -> !surroundings.atSide(element))
                    .toList();
            List<Element> made =
                    (own.isEmpty() ? all : own).stream().limit(MOST).toList();
            if (!made.isEmpty()) {
                Element round = round(authorOf(made.get(0)));
                shown.add(new Found<>(
                        made.stream()
                                .filter(element -> Surroundings.holds(round, element))
                                .map(Element::text)
                                .toList(),
                        "page"));
            }
        }
        lines(page, surroundings).forEach(line -> shown.add(new Found<>(List.of(line), "page")));
        signed(page, surroundings).forEach(line -> shown.add(new Found<>(List.of(line), "page")));
        return shown;
    }

    /** Full names that end a row of paragraphs, at the right. */
    private static List<String> signed(Document page, Surroundings surroundings) {
        return page.select("p[style*=right], p[align=right]").stream()
                .filter(line -> line.attr("align").equalsIgnoreCase("right")
                        || RIGHT.matcher(line.attr("style")).find())
                .filter(line -> Surroundings.isShort(line, LONGEST) && AuthorNames.isFull(line.text()))
                .limit(MOST_LOOKED_AT)
                .filter(line -> line.previousElementSibling() != null
                        && line.nextElementSiblings().select("p").stream()
                                .allMatch(p -> p.text().isBlank()))
                .filter(line -> !surroundings.atSide(line))
                .map(Element::text)
                .toList();
    }

    /** The short text that follows an element, in the same line or in the next part of the page. */
    private static String next(Element element) {
        for (Element from = element; from != null && from.parent() != null; from = from.parent()) {
            for (Node next = from.nextSibling(); next != null; next = next.nextSibling()) {
                String text = next instanceof TextNode words
                        ? words.text()
                        : next instanceof Element other && Surroundings.isShort(other, LONGEST) ? other.text() : "";
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
            if (!Surroundings.isShort(from.parent(), LONGEST)) {
                return "";
            }
        }
        return "";
    }

    /** The elements that are made for names, kind by kind, the surest first; one may be of several kinds. */
    private static List<List<Element>> madeFor(Element body) {
        List<List<Element>> kinds = Stream.generate(() -> (List<Element>) new ArrayList<Element>())
                .limit(BY_CLASS + CLASSES.size() + PARTS.size())
                .toList();
        for (Element element : body.getAllElements()) {
            String property = element.attr("itemprop").strip().toLowerCase(Locale.ROOT);
            if (element.attr("rel").strip().equalsIgnoreCase("author")) {
                kinds.get(0).add(element);
            }
            if (property.equals("name") && element.parents().is("[itemprop=author]")) {
                kinds.get(1).add(element);
            }
            if (property.equals("author")) {
                kinds.get(2).add(element);
            }
            if (element.nameIs("byline")) {
                kinds.get(3).add(element);
            }
            String names = element.className().toLowerCase(Locale.ROOT);
            for (int part = 0; part < PARTS.size(); part++) {
                if (names.contains(PARTS.get(part))) {
                    kinds.get(BY_CLASS + CLASSES.size() + part).add(element);
                }
            }
            for (int name = 0; name < CLASSES.size(); name++) {
                if (names.contains(CLASSES.get(name)) && element.hasClass(CLASSES.get(name))) {
                    kinds.get(BY_CLASS + name).add(element);
                }
            }
        }
        return kinds;
    }

    /** The text before the first break of a line: the names in it may be links. */
    private static String firstLine(Element element) {
        StringBuilder line = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof Element broken && broken.nameIs("br")) {
                break;
            }
            line.append(
                    node instanceof TextNode words ? words.text() : node instanceof Element inner ? inner.text() : "");
        }
        return line.toString().strip();
    }

    /** The author that a name is a part of, else the element itself. */
    private static Element authorOf(Element name) {
        Element author = name.closest("[itemprop=author]");
        return author == null ? name : author;
    }

    private static Element round(Element element) {
        Element round = element;
        for (int level = 0; level < NEAR; level++) {
            Element up = round.parent();
            if (up == null || up.nameIs("body")) {
                return round;
            }
            round = up;
        }
        return round;
    }

    /** Short lines such as "By Ada Quist", of which all names are full ones. */
    private static List<String> lines(Document page, Surroundings surroundings) {
        List<String> lines = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            String own = element.ownText();
            if (own.isEmpty()
                    || own.length() > 2 * LONGEST
                    || !BEGIN.matcher(own).lookingAt()
                    || !Surroundings.isShort(element, LONGEST)) {
                continue;
            }
            String text = LINE.matcher(own).matches() ? element.text() : firstLine(element);
            if (!LINE.matcher(text).matches()) {
                continue;
            }
            if (LABEL.matcher(text).matches()) {
                text += " " + next(element);
            }
            boolean full = !surroundings.atSide(element)
                    && AuthorNames.of(text).stream().anyMatch(AuthorNames::isFull);
            if (full) {
                lines.add(text);
            }
        }
        return lines;
    }
}
