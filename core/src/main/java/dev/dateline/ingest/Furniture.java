// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
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

    /** And lawyers more than both. */
    private static final Pattern COOKIES =
            Pattern.compile("(?:^|[- ])(?:cookies?|onetrust|consent|gdpr|privacy)(?=$|[- ])");

    private static final Pattern SURE = Pattern.compile(
            "(?:^|[- ])(?:comments?|disqus|share|social|related|taboola|outbrain|breadcrumbs?|cookies?|newsletter)(?=$|[- ])");

    /** Names that tell what a part has, or how it looks on some screens, and not what it is. */
    private static final Pattern QUALITIES = Pattern.compile(
            "(?<!\\S)(?:(?:has|have|with|without|field-label|field--label|layout)[-_]\\S*|\\S*:\\S*|\\S*\\[\\S*)(?!\\S)"
                    + "|--?(?:has|with|without|no|label|is)-[\\w-]+");

    /** What blog software writes of an article into the names of its element: its topics and its form. */
    private static final Pattern POST = Pattern.compile("(?<!\\S)(?:hentry|post-\\d+|status-publish)(?!\\S)");

    private static final Pattern TOPICS =
            Pattern.compile("(?<!\\S)(?:tag|category|cat|type|format|status|[a-z_]+_cat)-\\S*(?!\\S)");

    /** As much prose, in characters, as makes a part more than a caption or a card. */
    private static final int PROSE = 500;

    private final List<Rule> rules =
            Table.beside(Furniture.class, "furniture.tsv").map(Furniture::rule);
    private final Pattern names = pattern(rules);
    private final Pattern strong =
            pattern(rules.stream().filter(rule -> !rule.weak()).toList());

    /**
     * Names of one kind.
     *
     * @param weak whether a part of such a name that holds prose is none of it
     */
    record Rule(String id, boolean weak, String pattern, List<String> matches, List<String> not) {}

    /**
     * How much text an element holds.
     *
     * @param prose characters of long text outside links
     * @param linked characters inside links
     */
    record Bulk(int prose, int linked) {
        static final Bulk NONE = new Bulk(0, 0);

        boolean readsOn() {
            return prose >= PROSE && linked < 0.2 * prose;
        }
    }

    private static Rule rule(Row row) {
        return new Rule(
                row.required("id"),
                row.required("grade").equals("weak"),
                row.required("pattern"),
                row.list("matches"),
                row.list("not"));
    }

    private static Pattern pattern(List<Rule> rules) {
        return Pattern.compile(
                "(?:^|[- ])(?:" + rules.stream().map(Rule::pattern).collect(Collectors.joining("|")) + ")(?=$|[- ])");
    }

    List<Rule> rules() {
        return rules;
    }

    /** The normal form of the names of an element. */
    static String normal(String names) {
        StringBuilder normal = new StringBuilder(names.length() + 8);
        char last = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean word = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (upper && lowerOrDigit(names, i - 1) && last != '-') {
                normal.append('-');
            }
            char next = word ? (upper ? (char) (c + 32) : c) : Character.isWhitespace(c) ? ' ' : '-';
            if (word || (next != last && !(next == '-' && last == ' '))) {
                if (next == ' ' && last == '-') {
                    normal.setLength(normal.length() - 1);
                }
                normal.append(next);
                last = next;
            }
        }
        return normal.toString().replaceAll("[- ]+$", "");
    }

    private static boolean lowerOrDigit(String names, int at) {
        return at >= 0 && (Character.isDigit(names.charAt(at)) || (names.charAt(at) >= 'a' && names.charAt(at) <= 'z'));
    }

    /** The names that say what an element is. */
    private static String telling(Element element) {
        boolean heading = element.normalName().matches("h[1-6]");
        String names = element.className() + " " + (heading ? "" : element.id()) + " " + element.attr("data-component")
                + " " + element.attr("data-testid");
        if (names.isBlank()) {
            return "";
        }
        String plain = POST.matcher(names).find() ? TOPICS.matcher(names).replaceAll("") : names;
        return normal(QUALITIES.matcher(plain).replaceAll(""));
    }

    boolean named(String normalNames) {
        return names.matcher(normalNames).find();
    }

    /**
     * Whether an element is furniture.
     *
     * @param share of the page's prose that it holds, 0 to 1: what holds most of it is never furniture by its name alone
     * @param byName whether to trust all names; otherwise only those of comments and share bars count
     */
    boolean is(Element element, double share, Bulk bulk, boolean byName) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return !(SOMETIMES_WRAP.contains(tag) && share >= 0.4);
        }
        String telling = telling(element);
        boolean others = COOKIES.matcher(telling).find()
                || (COMMENTS.matcher(telling).find() && !(share >= 0.8 && bulk.readsOn()));
        if (others && element.selectFirst("h1, article p") == null) {
            return true;
        }
        if (share >= 0.4 || PHRASES.contains(tag)) {
            return false;
        }
        if (!byName || tag.matches("h[1-6]")) {
            return SURE.matcher(telling).find();
        }
        return (tag.equals("form") && share < 0.2)
                || element.hasAttr("hidden")
                || ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || (!telling.isEmpty()
                        && (bulk.readsOn() ? strong.matcher(telling).find() : named(telling)));
    }
}
