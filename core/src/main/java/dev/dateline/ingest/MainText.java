// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page: the smallest part that holds most of the page's prose, less the lines in it that
 * are none of the article's. Thread-safe.
 */
final class MainText {
    /** Prose, in characters, of a page that is not worth a second look. */
    private static final double ENOUGH = 1500;

    /** How far above the article its other parts may be joined to it. */
    private static final int LEVELS = 4;

    private static final Pattern BODY = Pattern.compile(
            "(?:^|[- ])(?:article-?body|story-?body|entry-content|post-content|article-content|body-content|story-content|articlebody-[a-z]+|article-text|story-text|post-body|article-body-[a-z]+|body-copy|story-copy|article-copy)(?=$|[- ])");

    private final Furniture furniture = new Furniture();
    private final Remembered<Boolean> namedBody =
            new Remembered<>(name -> BODY.matcher(Furniture.normal(name)).find());

    /** The paragraphs, without the headline. */
    List<Passage> of(Document page, Hints hints) {
        Set<Element> kept = roundHeadline(page.body(), hints.title());
        List<Block> all = Blocks.of(page.body(), furniture, false, kept);
        List<Block> careful = found(page.body(), Blocks.of(page.body(), furniture, true, kept), hints);
        List<Block> trusting = prose(careful) < ENOUGH ? found(page.body(), all, hints) : careful;
        List<Block> best = prose(careful) < 0.35 * prose(trusting) ? trusting : careful;
        return Stream.concat(new Standfirst(hints).of(all, best).stream(), best.stream())
                .map(block -> new Passage(block.role(), block.text()))
                .toList();
    }

    /** What the headline stands in, which is none of the sides of the page. */
    private static Set<Element> roundHeadline(Element body, String title) {
        String folded = Hints.fold(title);
        Set<Element> round = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element heading : body.select("h1, h2")) {
            if (!folded.isEmpty() && Hints.fold(heading.text()).equals(folded)) {
                for (Element up = heading; up != null; up = up.parent()) {
                    round.add(up);
                }
                break;
            }
        }
        return round;
    }

    private List<Block> found(Element body, List<Block> blocks, Hints hints) {
        Element article = article(body, byElement(blocks));
        Set<Element> parts = parts(article);
        List<Block> inside =
                blocks.stream().filter(block -> within(block.owner(), parts)).toList();
        return Trimmed.of(inside, hints);
    }

    /** The article with the parts of it that stand beside it, made alike. */
    private static Set<Element> parts(Element article) {
        Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.add(article);
        Element at = article;
        for (int level = 0;
                level < LEVELS && at.parent() != null && !at.nameIs("body") && !at.nameIs("article");
                level++) {
            Element here = at;
            if (!here.className().isBlank()) {
                at.parent().children().stream()
                        .filter(other -> other.nameIs(here.normalName())
                                && other.className().equals(here.className())
                                && other.selectFirst("h1") == null)
                        .forEach(parts::add);
            }
            at = at.parent();
        }
        return parts;
    }

    private static double prose(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::prose).sum();
    }

    private static boolean within(Element element, Collection<Element> ancestors) {
        for (Element up = element; up != null; up = up.parent()) {
            if (ancestors.contains(up)) {
                return true;
            }
        }
        return false;
    }

    private static IdentityHashMap<Element, Double> byElement(List<Block> blocks) {
        IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();
        for (Block block : blocks) {
            double weight = block.prose();
            for (Element up = block.owner(); weight > 0 && up != null; up = up.parent()) {
                prose.merge(up, weight, Double::sum);
            }
        }
        return prose;
    }

    private Element article(Element body, IdentityHashMap<Element, Double> prose) {
        List<Element> bodies = bodies(body, prose);
        double inBodies = bodies.stream()
                .mapToDouble(element -> prose.getOrDefault(element, 0.0))
                .sum();
        for (Element element : bodies) {
            double holds = prose.getOrDefault(element, 0.0);
            if (holds > 400 && holds > 0.15 * prose.getOrDefault(body, 0.0) && holds > 0.7 * inBodies) {
                return descend(element, prose, 0.95);
            }
        }
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

    /** The outermost elements that their makers named the body of an article. */
    private List<Element> bodies(Element body, IdentityHashMap<Element, Double> prose) {
        Set<Element> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> inOrder = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && prose.containsKey(element) && isBody(element) && !within(element, bodies)) {
                bodies.add(element);
                inOrder.add(element);
            }
        }
        return inOrder;
    }

    private boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || namedBody.of(element.className())
                || namedBody.of(element.id());
    }

    /** Goes down as long as one child holds nearly all. */
    private static Element descend(Element from, IdentityHashMap<Element, Double> prose, double share) {
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
            if (best.equals(at)
                    || most < share * prose.getOrDefault(at, 0.0)
                    || !best.isBlock()
                    || best.normalName().matches("p|ul|ol|blockquote|li|h[1-6]")) {
                return at;
            }
            at = best;
        }
    }
}
