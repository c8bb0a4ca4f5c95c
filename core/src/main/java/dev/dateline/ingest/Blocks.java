// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts the text of a page into blocks, without its furniture. Not recursive: pages nest as deep as they like. */
final class Blocks implements NodeFilter {
    private final Furniture furniture;
    private final boolean byName;
    private final IdentityHashMap<Element, Integer> prose;
    private final int allProse;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linked;
    private int breaks;

    private Blocks(Element root, Furniture furniture, boolean byName) {
        this.byName = byName;
        this.furniture = furniture;
        this.prose = prose(root);
        this.allProse = Math.max(1, prose.getOrDefault(root, 0));
    }

    static List<Block> of(Element root, Furniture furniture, boolean byName) {
        Blocks cutter = new Blocks(root, furniture, byName);
        NodeTraversor.filter(cutter, root);
        cutter.flush(root);
        return cutter.blocks;
    }

    /** Characters of long text outside links, by element and all that it is in. */
    private static IdentityHashMap<Element, Integer> prose(Element root) {
        IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words
                            && words.getWholeText().strip().length() > 20
                            && inProse(words)) {
                        int length = words.getWholeText().strip().length();
                        for (Element up = (Element) words.parentNode(); up != null; up = up.parent()) {
                            prose.merge(up, length, Integer::sum);
                        }
                    }
                },
                root);
        return prose;
    }

    private static boolean inProse(TextNode words) {
        return words.parentNode() instanceof Element parent
                && !parent.normalName().equals("a")
                && !parent.normalName().equals("script")
                && !parent.normalName().equals("style");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                lineBreak(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (depth > 0 && furniture.is(element, (double) prose.getOrDefault(element, 0) / allProse, byName)) {
                if (block(element)) {
                    flush(element);
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (block(element)) {
                flush(element);
                owners.push(element);
            }
            links += tag.equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (block(element)) {
                flush(element);
                if (!owners.isEmpty() && owners.peek().equals(element)) {
                    owners.pop();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Elements that sites make up are blocks, as most are. */
    private static boolean block(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2009';
            if (c == '\u200B' || c == '\uFEFF' || c == '\u00AD') {
                continue;
            }
            if (!space) {
                breaks = 0;
                text.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** One line break behind a whole sentence, or two anywhere, begin a new block. */
    private void lineBreak(Element element) {
        breaks++;
        String so = text.toString().strip();
        if (breaks > 1 || so.matches("(?s).*[.!?…:”\"»]")) {
            flush(element);
        } else {
            append(" ");
            breaks = 1;
        }
    }

    private void flush(Element at) {
        String block = text.toString().strip();
        if (!block.isEmpty()) {
            Element owner = owners.isEmpty() ? at : owners.peek();
            blocks.add(new Block(block, Math.min(linked, block.length()), owner));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
