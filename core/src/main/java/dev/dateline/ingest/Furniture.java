// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are no article: navigation, share bars, related links, captions, forms, comments, footers; known
 * by their tags, their roles and the names that their makers gave them. Immutable and thread-safe.
 */
final class Furniture {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "map",
            "nav",
            "aside",
            "footer",
            "figure",
            "figcaption",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "label",
            "dialog",
            "menu",
            "head",
            "link",
            "meta",
            "fieldset",
            "datalist",
            "progress",
            "math",
            "picture",
            "img",
            "amp-ad");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "button",
            "tooltip",
            "alert");

    /** The tags among them that some pages wrap round all they have. */
    private static final Set<String> SOMETIMES_WRAP =
            Set.of("aside", "footer", "figure", "label", "fieldset", "noscript", "dialog");

    /** Tags of words inside a sentence, whatever their names. */
    private static final Set<String> PHRASES = Set.of(
            "a", "em", "strong", "b", "i", "u", "q", "cite", "mark", "abbr", "sub", "sup", "br", "tr", "td", "th",
            "tbody");

    /** Readers may write more than the journalist did. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?:^|[- ])(?:comments?|commentlist|disqus|respond|comment-[a-z]+)(?=$| )");

    private static final Pattern SURE = Pattern.compile(
            "(?:^|[- ])(?:comments?|disqus|share|social|related|taboola|outbrain|breadcrumbs?|cookies?|newsletter)(?=$|[- ])");

    private final List<Rule> rules =
            Table.beside(Furniture.class, "furniture.tsv").map(Furniture::rule);
    private final Pattern names = Pattern.compile(
            "(?:^|[- ])(?:" + rules.stream().map(Rule::pattern).collect(Collectors.joining("|")) + ")(?=$|[- ])");

    record Rule(String id, String pattern, List<String> matches, List<String> not) {}

    private static Rule rule(Row row) {
        return new Rule(row.required("id"), row.required("pattern"), row.list("matches"), row.list("not"));
    }

    List<Rule> rules() {
        return rules;
    }

    /** The normal form of the names of an element. */
    static String normal(String names) {
        return names.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9\\s]+", "-")
                .replaceAll("(?<!\\S)-+|-+(?!\\S)", "");
    }

    boolean named(String normalNames) {
        return names.matcher(normalNames).find();
    }

    /**
     * Whether an element is furniture.
     *
     * @param byName whether to trust all names; otherwise only those of comments and share bars count
     * @param share of the page's prose that it holds, 0 to 1: what holds most of it is never furniture by its name alone
     */
    boolean is(Element element, double share, boolean byName) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return !SOMETIMES_WRAP.contains(tag) || share < 0.4;
        }
        if (COMMENTS.matcher(normal(element.className() + " " + element.id())).find()
                && element.selectFirst("h1, article p") == null) {
            return true;
        }
        if (share >= 0.4 || PHRASES.contains(tag)) {
            return false;
        }
        if (!byName) {
            return SURE.matcher(normal(element.className() + " " + element.id()))
                    .find();
        }
        return (tag.equals("form") && share < 0.2)
                || element.hasAttr("hidden")
                || ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || named(normal(element.className() + " " + element.id() + " " + element.attr("data-component") + " "
                        + element.attr("data-testid")));
    }
}
