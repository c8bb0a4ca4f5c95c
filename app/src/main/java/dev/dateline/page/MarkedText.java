// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.page.Mark.Part;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article with its marks. Spans of a record may cross, and elements may not: so the text is cut wherever a mark
 * begins or ends, and each piece is set into one element for each layer that covers it.
 */
final class MarkedText {
    private static final Pattern GAP = Pattern.compile("\\r?\\n[ \\t\\r]*\\n\\s*");
    private static final int DEEPEST = 3;

    private static final Comparator<Shelf> OUTSIDE_IN =
            Comparator.comparing(Shelf::layer).thenComparing(Shelf::part);

    /** Where the element of a mark stands among those round the same words. */
    private record Shelf(Layer layer, Part part) {}

    private final Html html;
    private final String text;
    private final Map<String, String> titles;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final TreeSet<Integer> gaps = new TreeSet<>();
    private final Map<Integer, List<Mark>> begins = new TreeMap<>();
    private final Map<Integer, List<Mark>> ends = new TreeMap<>();
    private final List<Mark> active = new ArrayList<>();

    /** @param titles a line about each item, by its anchor */
    MarkedText(Html html, String text, List<Mark> marks, Map<String, String> titles) {
        this.html = html;
        this.text = text;
        this.titles = titles;
        cuts.add(0);
        cuts.add(text.length());
        for (Matcher gap = GAP.matcher(text); gap.find(); ) {
            gaps.add(gap.start());
            cuts.add(gap.start());
            cuts.add(gap.end());
        }
        for (Mark mark : marks) {
            Span span = mark.span();
            if (span.length() > 0) {
                cuts.add(span.begin());
                cuts.add(span.end());
                begins.computeIfAbsent(span.begin(), any -> new ArrayList<>()).add(mark);
                ends.computeIfAbsent(span.end(), any -> new ArrayList<>()).add(mark);
            }
        }
    }

    void write() {
        html.open("p", "dir", "auto");
        boolean gap = false;
        for (Integer begin = cuts.first(); begin < text.length(); begin = cuts.higher(begin)) {
            int end = cuts.ceiling(begin + 1);
            List<Mark> beginning = sorted(begins.getOrDefault(begin, List.of()));
            gap = gaps.contains(begin) || (gap && text.substring(begin, end).isBlank());
            if (gaps.contains(begin)) {
                html.close("p").line().open("p", "dir", "auto");
            }
            beginning.forEach(this::opening);
            active.addAll(beginning);
            if (!gap) {
                piece(begin, end);
            }
            List<Mark> ending = sorted(ends.getOrDefault(end, List.of()));
            ending.stream().filter(mark -> mark.layer() != Layer.STATEMENTS).forEach(this::tag);
            active.removeAll(ending);
        }
        html.close("p").line();
    }

    private static List<Mark> sorted(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(Mark::span)
                        .thenComparing(Mark::layer)
                        .thenComparing(Mark::part))
                .toList();
    }

    private void opening(Mark mark) {
        if (!mark.at().isEmpty()) {
            html.element("span", "", "id", mark.at());
        }
        if (mark.layer() == Layer.STATEMENTS) {
            tag(mark);
        }
    }

    private void tag(Mark mark) {
        if (!mark.tag().isEmpty()) {
            html.open("a", "class", "tag " + mark.layer().letter(), "href", "#" + mark.anchor())
                    .element("bdi", mark.tag())
                    .close("a");
        }
    }

    private void piece(int begin, int end) {
        Map<Shelf, String> looks = looks(begin, end);
        if (looks.isEmpty()) {
            html.text(text.substring(begin, end));
            return;
        }
        List<String> anchors = active.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.span().length())
                        .thenComparing(Mark::layer, Comparator.reverseOrder())
                        .thenComparing(Mark::anchor))
                .map(Mark::anchor)
                .distinct()
                .toList();
        String title = title(anchors);
        boolean outermost = true;
        for (String look : looks.values()) {
            if (outermost) {
                html.open("span", "class", look, "data-i", String.join(" ", anchors), "title", title);
            } else {
                html.open("span", "class", look);
            }
            outermost = false;
        }
        html.text(text.substring(begin, end));
        looks.values().forEach(look -> html.close("span"));
    }

    /** The innermost item, and where that is no event or statement itself, the one that holds it. */
    private String title(List<String> anchors) {
        String first = titles.getOrDefault(anchors.get(0), "");
        boolean whole = anchors.get(0).startsWith("e") || anchors.get(0).startsWith("s");
        return anchors.stream()
                .filter(anchor -> !whole && (anchor.startsWith("e") || anchor.startsWith("s")))
                .findFirst()
                .map(holder -> first + " · " + titles.getOrDefault(holder, ""))
                .orElse(first);
    }

    /** The classes of the elements round a piece, one for each layer and part, the outermost first. */
    private Map<Shelf, String> looks(int begin, int end) {
        Map<Shelf, String> looks = new TreeMap<>(OUTSIDE_IN);
        long depth = active.stream()
                .filter(mark -> mark.part() == Part.CONTENT)
                .map(Mark::anchor)
                .distinct()
                .count();
        for (Mark mark : active) {
            Shelf key = new Shelf(mark.layer(), mark.part());
            String look = mark.layer().letter() + " " + mark.look();
            if (mark.part() == Part.CONTENT) {
                look += " d" + Math.min(depth, DEEPEST) + edges(begin, end);
            }
            looks.putIfAbsent(key, look);
        }
        return looks;
    }

    private String edges(int begin, int end) {
        boolean opens = begins.getOrDefault(begin, List.of()).stream().anyMatch(mark -> mark.part() == Part.CONTENT);
        boolean shuts = ends.getOrDefault(end, List.of()).stream().anyMatch(mark -> mark.part() == Part.CONTENT);
        return (opens ? " opens" : "") + (shuts ? " shuts" : "");
    }
}
