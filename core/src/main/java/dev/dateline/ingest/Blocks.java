// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.Furniture.Bulk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts the text of a page into blocks, without its furniture. Not recursive: pages nest as deep as they like. */
final class Blocks implements NodeFilter {
    private static final int[] NOTHING = {0, 0};

    /** Behind these a line break ends a paragraph. */
    private static final String ENDS = ".!?…:”\"»";

    private final Furniture furniture;
    private final boolean byName;
    private final Set<Element> kept;
    private final IdentityHashMap<Element, int[]> bulk;
    private final int allProse;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linked;
    private int breaks;

    private Blocks(Element root, Furniture furniture, boolean byName, Set<Element> kept) {
        this.byName = byName;
        this.kept = kept;
        this.furniture = furniture;
        this.bulk = bulk(root);
        this.allProse = Math.max(1, bulk.getOrDefault(root, NOTHING)[0]);
    }

    /**
     * The blocks of an element.
     *
     * @param byName whether all names of furniture are trusted
     * @param kept elements that are none whatever they are called
     */
    static List<Block> of(Element root, Furniture furniture, boolean byName, Set<Element> kept) {
        Blocks cutter = new Blocks(root, furniture, byName, kept);
        NodeTraversor.filter(cutter, root);
        cutter.flush(root);
        return cutter.blocks;
    }

    /** Characters of long text outside links and of all text in links, by element and all that it is in; in one walk. */
    private static IdentityHashMap<Element, int[]> bulk(Element root) {
        IdentityHashMap<Element, int[]> bulk = new IdentityHashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int links;

                    @Override
                    public void head(Node node, int depth) {
                        links += node.nameIs("a") ? 1 : 0;
                        if (node instanceof TextNode words && words.parentNode() instanceof Element parent) {
                            int length = words.getWholeText().strip().length();
                            if (length > 20 || (links > 0 && length > 0)) {
                                bulk.computeIfAbsent(parent, key -> new int[2])[links > 0 ? 1 : 0] += length;
                            }
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        links -= node.nameIs("a") ? 1 : 0;
                        if (node instanceof Element inner && bulk.containsKey(inner) && depth > 0) {
                            int[] more = bulk.get(inner);
                            int[] sum = bulk.computeIfAbsent((Element) inner.parentNode(), key -> new int[2]);
                            sum[0] += more[0];
                            sum[1] += more[1];
                        }
                    }
                },
                root);
        return bulk;
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
            int[] holds = bulk.getOrDefault(element, NOTHING);
            Bulk of = new Bulk(holds[0], holds[1]);
            if (depth > 0
                    && !kept.contains(element)
                    && furniture.is(element, (double) of.prose() / allProse, of, byName)) {
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
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        if (breaks > 1 || (last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0)) {
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
            blocks.add(Block.of(block, Math.min(linked, block.length()), owner));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
