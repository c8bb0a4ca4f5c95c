// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A walk over a feed in XML, whose elements are known by their local names in any of the vocabularies. Not thread-safe. */
final class XmlFeed implements NodeVisitor {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "urlset", "sitemapindex", "opml");

    private final Entries entries;
    private boolean recognised;
    private @Nullable Element item;
    private String link = "";
    private String permanent = "";
    private String original = "";

    XmlFeed(Entries entries) {
        this.entries = entries;
    }

    boolean recognised() {
        return recognised;
    }

    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static String parent(Element element) {
        @Nullable Element parent = element.parent();
        return parent == null ? "" : name(parent);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = name(element);
        recognised |= depth < 4 && ROOTS.contains(name);
        if (name.equals("item") || name.equals("entry")) {
            // An entry that is not closed ends where the next begins.
            finish();
            item = element;
        } else if (item != null && item.equals(element.parent())) {
            field(name, element);
        } else if (name.equals("loc") && parent(element).equals("url")) {
            entries.article(element.ownText());
        } else if (name.equals("loc") && parent(element).equals("sitemap")) {
            entries.feed(element.ownText());
        } else if (name.equals("outline") && element.hasAttr("xmlUrl")) {
            entries.feed(element.attr("xmlUrl"));
        } else if (name.equals("ttl") && parent(element).equals("channel")) {
            entries.rest(element.ownText());
        }
    }

    private void field(String name, Element element) {
        switch (name) {
            case "link" -> {
                String relation = element.attr("rel").toLowerCase(Locale.ROOT);
                String address = element.hasAttr("href") ? element.attr("href") : element.ownText();
                if (link.isEmpty() && (relation.isEmpty() || relation.equals("alternate"))) {
                    link = address.strip();
                }
            }
            case "origlink" -> original = element.ownText().strip();
            case "guid", "id" -> {
                String text = element.ownText().strip();
                if (text.startsWith("http") && !element.attr("isPermaLink").equalsIgnoreCase("false")) {
                    permanent = text;
                }
            }
            default -> {
                // Its text, its date and the like are those of the page itself.
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(item)) {
            finish();
        }
    }

    private void finish() {
        if (original.isEmpty() || !entries.article(original)) {
            if (link.isEmpty() || !entries.article(link)) {
                entries.article(permanent);
            }
        }
        item = null;
        link = "";
        permanent = "";
        original = "";
    }
}
