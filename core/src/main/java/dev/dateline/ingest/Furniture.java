// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are no article: navigation, share bars, related links, captions, forms, comments, footers; known
 * by their tags, their roles and the names that their makers gave them. Thread-safe.
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
            Pattern.compile("(?:.*-)?(?:comments?|commentlist|disqus|respond|comment-[a-z]+)");

    /** And lawyers more than both. */
    private static final NamePattern COOKIES = new NamePattern(List.of("cookies?|onetrust|consent|gdpr|privacy"));

    private static final NamePattern SURE = new NamePattern(
            List.of("comments?|disqus|share|social|related|taboola|outbrain|breadcrumbs?|cookies?|newsletter"));

    /** Names that tell what a part has, or how it looks on some screens, and not what it is. */
    private static final Pattern QUALITY =
            Pattern.compile("(?:(?:has|have|with|without|field-label|field--label|layout)[-_]|no[-_](?!print)).*");

    private static final Pattern QUALITIES_BEHIND = Pattern.compile("--?(?:has|with|without|no|label|is)-[\\w-]+");

    /** What blog software writes of an article into the names of its element: its topics and its form. */
    private static final Pattern POST = Pattern.compile("hentry|post-\\d+|status-publish");

    private static final Pattern TOPIC = Pattern.compile("(?:tag|category|cat|type|format|status|[a-z_]+_cat)-.*");

    /** As much prose, in characters, as makes a part more than a caption or a card. */
    private static final int PROSE = 500;

    private final List<Rule> rules =
            Table.beside(Furniture.class, "furniture.tsv").map(Furniture::rule);
    private final NamePattern names =
            new NamePattern(rules.stream().map(Rule::pattern).toList());
    private final NamePattern strong = new NamePattern(
            rules.stream().filter(rule -> !rule.weak()).map(Rule::pattern).toList());
    private final Remembered<Set<Trait>> traits = new Remembered<>(this::traits);

    /** What a name says of the part that bears it. */
    private enum Trait {
        /** An article of blog software, of whose names those are of its topics that look like {@link #TOPIC}. */
        POST,
        TOPIC,
        COMMENTS,
        COOKIES,
        SURE,
        STRONG,
        NAMED
    }

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
        int end = normal.length();
        while (end > 0 && (normal.charAt(end - 1) == '-' || normal.charAt(end - 1) == ' ')) {
            end--;
        }
        return normal.substring(0, end);
    }

    private static boolean lowerOrDigit(String names, int at) {
        return at >= 0 && (Character.isDigit(names.charAt(at)) || (names.charAt(at) >= 'a' && names.charAt(at) <= 'z'));
    }

    /** @param name one, as the page writes it */
    private Set<Trait> traits(String name) {
        EnumSet<Trait> found = EnumSet.noneOf(Trait.class);
        if (POST.matcher(name).matches()) {
            found.add(Trait.POST);
        }
        if (TOPIC.matcher(name).matches()) {
            found.add(Trait.TOPIC);
        }
        if (name.indexOf(':') < 0
                && name.indexOf('[') < 0
                && !QUALITY.matcher(name).matches()) {
            String normal = normal(QUALITIES_BEHIND.matcher(name).replaceAll(""));
            if (COMMENTS.matcher(normal).matches()) {
                found.add(Trait.COMMENTS);
            }
            Map.of(Trait.COOKIES, COOKIES, Trait.SURE, SURE, Trait.STRONG, strong, Trait.NAMED, names)
                    .forEach((trait, pattern) -> {
                        if (pattern.isIn(normal)) {
                            found.add(trait);
                        }
                    });
        }
        return found;
    }

    /** What the names of an element say that tell what it is. */
    private Set<Trait> traits(Element element) {
        EnumSet<Trait> found = EnumSet.noneOf(Trait.class);
        EnumSet<Trait> topics = EnumSet.noneOf(Trait.class);
        String id = Block.isHeading(element) ? "" : element.id();
        for (String names :
                List.of(element.className(), id, element.attr("data-component"), element.attr("data-testid"))) {
            for (StringTokenizer each = new StringTokenizer(names); each.hasMoreTokens(); ) {
                Set<Trait> one = traits.of(each.nextToken());
                (one.contains(Trait.TOPIC) ? topics : found).addAll(one);
            }
        }
        if (!found.contains(Trait.POST) && !topics.contains(Trait.POST)) {
            found.addAll(topics);
        }
        return found;
    }

    boolean named(String name) {
        return traits.of(name).contains(Trait.NAMED);
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
        Set<Trait> said = traits(element);
        boolean others =
                said.contains(Trait.COOKIES) || (said.contains(Trait.COMMENTS) && !(share >= 0.8 && bulk.readsOn()));
        if (others && element.selectFirst("h1, article p") == null) {
            return true;
        }
        if (share >= 0.4 || PHRASES.contains(tag)) {
            return false;
        }
        if (!byName || Block.isHeading(element)) {
            return said.contains(Trait.SURE);
        }
        return (tag.equals("form") && share < 0.2)
                || element.hasAttr("hidden")
                || ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || said.contains(bulk.readsOn() ? Trait.STRONG : Trait.NAMED);
    }
}
