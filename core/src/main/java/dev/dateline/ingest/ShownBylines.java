// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of who wrote its article: in elements that are made for it, and in lines that begin as by-lines do. */
final class ShownBylines {
    private static final List<String> MADE_FOR = List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "byline",
            ".byline",
            ".author-name",
            ".byline__name",
            ".author",
            ".c-byline",
            ".article-author",
            ".post-author",
            ".entry-author",
            "[class*=byline]",
            "[class*=author]",
            "[class*=autor]",
            "[class*=auteur]");

    private static final Pattern LINE = Pattern.compile("(?U)^[\\W_]{0,3}(?i:" + AuthorNames.LEADS
            + ")\\b\\s*:?\\s*(?=[\\p{Lu}•·|,–—-]|$).*|^[(（\\s]*(?:责任编辑|責任編輯|责编|作者|记者|記者)\\s*[:：].*");

    private static final int LONGEST = 120;
    private static final int MOST = 4;
    private static final int MOST_LOOKED_AT = 50;
    private static final int NEAR = 4;

    private ShownBylines() {}

    /** The surest first. */
    static List<Found<List<String>>> of(Document page, Surroundings surroundings) {
        List<Found<List<String>>> shown = new ArrayList<>();
        for (String selector : MADE_FOR) {
            List<Element> all = page.body().select(selector).stream()
                    .filter(element -> Surroundings.isShort(element, LONGEST))
                    .limit(MOST_LOOKED_AT)
                    .toList();
            List<Element> own = all.stream()
                    .filter(element -> !surroundings.atSide(element))
                    .toList();
            List<Element> made =
                    (own.isEmpty() ? all : own).stream().limit(MOST).toList();
            if (!made.isEmpty()) {
                Element round = round(made.get(0));
                shown.add(new Found<>(
                        made.stream()
                                .filter(element -> Surroundings.holds(round, element))
                                .map(Element::text)
                                .toList(),
                        "page"));
            }
        }
        lines(page, surroundings).forEach(line -> shown.add(new Found<>(List.of(line), "page")));
        return shown;
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
            if (!LINE.matcher(element.ownText()).matches() || !Surroundings.isShort(element, LONGEST)) {
                continue;
            }
            String text = element.text();
            boolean full = !surroundings.atSide(element)
                    && AuthorNames.of(text).stream().anyMatch(AuthorNames::isFull);
            if (full) {
                lines.add(text);
            }
        }
        return lines;
    }
}
