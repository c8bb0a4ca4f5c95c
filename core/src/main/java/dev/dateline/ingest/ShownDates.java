// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.DateText.Named;
import dev.dateline.ingest.DateText.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** All days that the body of a page names, in its text and in attributes, with the marks of where they stand. Thread-safe. */
final class ShownDates {
    private static final Set<String> SILENT = Set.of("script", "style", "template", "select", "textarea");
    private static final Set<String> OUTER = Set.of("body", "html", "main", "article", "section");
    /** Marks of days that are none of those a page dates itself by. */
    private static final Set<String> OUT_OF_TURN = Set.of(
            "bare.lead.words",
            "bare.lead.other",
            "bare.attribute",
            "attribute.none",
            "attribute.else",
            "attribute.changed",
            "before.lead.weekday",
            "lead.other");

    private static final Set<String> PLAIN_ATTRIBUTES = Set.of("datetime", "content", "title");

    /** Longer attributes hold something else. */
    private static final int LONGEST_ATTRIBUTE = 60;

    /** A line of prose is longer. */
    private static final int LINE = 150;

    /** Behind so many characters a day is part of what a sentence tells. */
    private static final int SENTENCE = 60;

    private static final int YEAR = 4;

    /** So many figures in a row may be year, month and day, or seconds since 1970. */
    private static final int COMPACT = 8;

    private static final int MOST_PARTS = 6;
    private static final int A_DAY = 30;
    private static final int ROUND = 200;
    private static final int LEVELS = 3;
    private static final int MOST = 400;
    private static final int TAIL = 40;

    private final DateText dates;
    private final DateNames names = new DateNames();
    private final DateLeads leads = new DateLeads();

    ShownDates(DateText dates) {
        this.dates = dates;
    }

    /** In the order of the page. */
    List<DateClue> of(Document page, Surroundings surroundings, DateText.Order order) {
        Walk walk = new Walk(surroundings, order);
        NodeTraversor.filter(walk, page.body());
        return walk.clues;
    }

    /** One walk over a page. Not thread-safe. */
    private final class Walk implements NodeFilter {
        private final Surroundings surroundings;
        private final DateText.Order order;
        private final List<DateClue> clues = new ArrayList<>();
        private boolean passed;
        private int text;
        private int textAtHeadline;
        private int own;

        private Walk(Surroundings surroundings, DateText.Order order) {
            this.surroundings = surroundings;
            this.order = order;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String said = words.getWholeText();
                if (mayNameADay(said)) {
                    words(words, said);
                }
                text += said.strip().length();
            } else if (node instanceof Element element) {
                if (SILENT.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.equals(surroundings.headline())) {
                    passed = true;
                    textAtHeadline = text + element.text().length();
                }
                element(element);
            }
            return clues.size() < MOST ? FilterResult.CONTINUE : FilterResult.STOP;
        }

        private void words(TextNode node, String said) {
            @Nullable Element element = node.parent();
            if (element == null) {
                return;
            }
            String line = said.strip();
            for (Named named : dates.all(line, order)) {
                if (named.reading() == Reading.TURNED) {
                    clues.add(new DateClue(named.day(), line, "page", Set.of("turned")));
                    continue;
                }
                Set<String> marks = new HashSet<>();
                if (named.reading() == Reading.LIKELY) {
                    marks.add("ambiguous");
                }
                String before = line.substring(0, named.start()).strip();
                marks.add("lead." + leads.of(before.isEmpty() ? before(node) : before));
                if (before.chars().noneMatch(Character::isLetterOrDigit)) {
                    marks.add("begins");
                }
                if (!Surroundings.isShort(paragraph(element), LINE)) {
                    marks.add("amid");
                }
                int behind = line.length() - named.end();
                boolean inside = before.length() > SENTENCE && marks.contains("lead.words");
                marks.add(line.length() > LINE || inside ? "prose" : behind > TAIL ? "tail" : "line");
                add(element, named.day(), line, marks);
            }
        }

        private void element(Element element) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                String name = attribute.getKey();
                boolean plain = PLAIN_ATTRIBUTES.contains(name);
                if ((plain || name.startsWith("data-"))
                        && value.length() >= 6
                        && value.length() <= LONGEST_ATTRIBUTE
                        && mayNameADay(value)
                        && !element.nameIs("meta")) {
                    String kind = plain ? name : lower(names.of(name));
                    dates.field(value, order)
                            .ifPresent(day -> add(
                                    element,
                                    day,
                                    value.strip(),
                                    new HashSet<>(Set.of("attribute." + kind, "attribute"))));
                }
            }
            int parts = element.childrenSize();
            if (parts > 0
                    && parts <= MOST_PARTS
                    && element.childNodeSize() > 1
                    && Surroundings.isShort(element, A_DAY)) {
                parts(element);
            }
        }

        /** A day of which each part has an element of its own. */
        private void parts(Element element) {
            String whole = element.text();
            if (mayNameADay(whole)
                    && element.textNodes().stream()
                            .noneMatch(node ->
                                    dates.day(node.getWholeText(), order).isPresent())
                    && element.children().stream()
                            .noneMatch(child -> dates.day(child.text(), order).isPresent())) {
                dates.day(whole, order)
                        .ifPresent(day -> add(element, day, whole, new HashSet<>(Set.of("parts", "line"))));
            }
        }

        private void add(Element element, LocalDate day, String said, Set<String> marks) {
            if (surroundings.amongOthers(element)) {
                clues.add(new DateClue(day, said, "page", Set.of("others")));
                return;
            }
            boolean prose = marks.contains("prose");
            if (!prose) {
                name(element, marks);
            }
            place(element, marks);
            if (marks.contains("name.none") && marks.contains("within.none")) {
                marks.addAll(marks.stream()
                        .filter(mark -> mark.startsWith("lead.") || mark.equals("before") || mark.equals("attribute"))
                        .map(mark -> "bare." + mark)
                        .toList());
            }
            if (marks.contains("before")) {
                marks.addAll(marks.stream()
                        .filter(mark -> mark.startsWith("lead."))
                        .map(mark -> "before." + mark)
                        .toList());
            }
            String prefix = surroundings.atSide(element)
                    ? "side:"
                    : surroundings.ofOthers(element, Surroundings.Trust.SIDES) ? "card:" : prose ? "prose:" : "";
            if (surroundings.inHeadline(element)) {
                marks.add("headline");
            }
            Set<String> all = new HashSet<>();
            marks.forEach(mark -> all.add(prefix + mark));
            if (prefix.isEmpty() && Collections.disjoint(marks, OUT_OF_TURN)) {
                own++;
                all.add(own == 1 ? "first" : own == 2 ? "second" : "later");
            }
            clues.add(new DateClue(day, said, "page", all));
        }

        private void name(Element element, Set<String> marks) {
            marks.add("name." + lower(names.of(called(element))));
            if (element.nameIs("time")) {
                marks.add("time");
            }
            if (element.hasAttr("pubdate")) {
                marks.add("name.published");
            }
            DateNames.Kind most = DateNames.Kind.NONE;
            @Nullable Element up = element.parent();
            for (int level = 0; level < LEVELS && up != null && !OUTER.contains(up.normalName()); level++) {
                if (!Surroundings.isShort(up, ROUND)) {
                    break;
                }
                DateNames.Kind kind = names.of(called(up));
                most = kind.compareTo(most) < 0 ? kind : most;
                up = up.parent();
            }
            marks.add("within." + lower(most));
        }

        private void place(Element element, Set<String> marks) {
            if (surroundings.besideHeadline(element)) {
                marks.add("beside");
            }
            if (surroundings.headline() == null) {
                marks.add("nowhere");
            } else if (passed) {
                int far = text - textAtHeadline;
                marks.add(
                        far < 50
                                ? "near.50"
                                : far < 200 ? "near.200" : far < 800 ? "near.800" : far < 4000 ? "near.4000" : "far");
            } else {
                marks.add("before");
            }
        }
    }

    private static String lower(DateNames.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String called(Element element) {
        return element.className() + " " + element.id() + " " + element.attr("itemprop") + " "
                + element.attr("property");
    }

    /** The paragraph that an element stands in, the element itself where it is in none. */
    private static Element paragraph(Element element) {
        @Nullable Element paragraph = element.closest("p, li, td, blockquote");
        return paragraph == null ? element : paragraph;
    }

    /** What stands before a piece of text that has nothing before it itself. */
    private static String before(Node node) {
        @Nullable Node at = node;
        for (int level = 0; level < LEVELS && at != null; level++) {
            for (@Nullable Node sibling = at.previousSibling(); sibling != null; sibling = sibling.previousSibling()) {
                String text = sibling instanceof TextNode words
                        ? words.text()
                        : sibling instanceof Element element && Surroundings.isShort(element, LINE)
                                ? element.text()
                                : "";
                if (sibling instanceof Element element && text.isEmpty() && !Surroundings.isShort(element, LINE)) {
                    return "";
                }
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
            at = at.parent();
            if (at instanceof Element up && (OUTER.contains(up.normalName()) || !Surroundings.isShort(up, LINE))) {
                return "";
            }
        }
        return "";
    }

    /** Whether a text has four figures that may be a year, or figures that points part; most texts of a page have neither. */
    static boolean mayNameADay(String text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                figures++;
                boolean year = figures == YEAR && (text.startsWith("19", i - 3) || text.startsWith("20", i - 3));
                if (year || figures == COMPACT) {
                    return true;
                }
            } else {
                if (figures > 0 && figures <= 2 && isBetween(c) && isSecond(text, i)) {
                    return true;
                }
                figures = 0;
            }
        }
        return false;
    }

    private static boolean isBetween(char c) {
        return c == '.' || c == '/' || c == '-';
    }

    /** Whether one or two figures and the same sign once more follow a sign between figures. */
    private static boolean isSecond(String text, int sign) {
        for (int i = sign + 1; i < text.length() && i <= sign + 4; i++) {
            char c = text.charAt(i);
            if (c == text.charAt(sign)) {
                return i > sign + 1;
            }
            if (c != ' ' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return false;
    }
}
