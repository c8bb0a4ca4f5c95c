// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page: the smallest part that holds most of the page's prose, less the lines in it that
 * are none of the article's. Immutable and thread-safe.
 */
final class MainText {
    private final Furniture furniture = new Furniture();

    /** @param title which is no part of the text */
    List<String> of(Document page, String title) {
        Element body = page.body();
        List<Block> blocks = Blocks.of(body, furniture);
        Element article = article(body, prose(blocks));
        List<Block> inside =
                blocks.stream().filter(block -> within(block.owner(), article)).toList();
        return Trimmed.of(inside, title).stream().map(Block::text).collect(Collectors.toList());
    }

    private static boolean within(Element element, Element ancestor) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static Map<Element, Double> prose(List<Block> blocks) {
        Map<Element, Double> prose = new IdentityHashMap<>();
        for (Block block : blocks) {
            double weight = block.prose();
            for (Element up = block.owner(); weight > 0 && up != null; up = up.parent()) {
                prose.merge(up, weight, Double::sum);
            }
        }
        return prose;
    }

    private static Element article(Element body, Map<Element, Double> prose) {
        Element at = descend(body, prose, 0.8);
        List<Element> named = new ArrayList<>();
        for (Element element :
                at.select("[itemprop=articleBody], article, main, [class*=body], [class*=content], [class*=text]")) {
            if (prose.getOrDefault(element, 0.0) >= 0.6 * prose.getOrDefault(at, 1.0)) {
                named.add(element);
            }
        }
        return named.isEmpty() ? at : descend(named.get(named.size() - 1), prose, 0.9);
    }

    /** Goes down as long as one child holds nearly all. */
    private static Element descend(Element from, Map<Element, Double> prose, double share) {
        Element at = from;
        while (true) {
            Element best = at;
            double most = 0;
            for (Element child : at.children()) {
                double holds = prose.getOrDefault(child, 0.0);
                if (holds > most) {
                    most = holds;
                    best = child;
                }
            }
            if (best == at
                    || most < share * prose.getOrDefault(at, 0.0)
                    || !best.isBlock()
                    || best.normalName().matches("p|ul|ol|blockquote|li|h[1-6]")) {
                return at;
            }
            at = best;
        }
    }
}
