// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts paragraphs together out of the lines of pages. */
final class Paragraphs {
    private Paragraphs() {}

    static String of(List<String> pages) {
        List<List<String>> lines = pages.stream().map(Paragraphs::lines).toList();
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : lines) {
            edges(page).forEach(edge -> edges.merge(edge, 1, Integer::sum));
        }
        List<String> paragraphs = new ArrayList<>();
        for (List<String> page : lines) {
            for (int i = 0; i < page.size(); i++) {
                boolean edge = i == 0 || i == page.size() - 1;
                if (!edge || !running(page.get(i), edges, pages.size())) {
                    add(page.get(i), paragraphs);
                }
            }
        }
        return String.join("\n", paragraphs).strip();
    }

    private static List<String> lines(String page) {
        return Arrays.stream(page.split("(?=" + PageText.PARAGRAPH + ")|\\n"))
                .filter(line -> !line.isBlank() && !line.equals(PageText.PARAGRAPH))
                .toList();
    }

    /** The first and the last line of a page, where headers and footers stand. */
    private static List<String> edges(List<String> page) {
        return page.isEmpty()
                ? List.of()
                : List.of(shape(page.get(0)), shape(page.get(page.size() - 1))).stream()
                        .distinct()
                        .toList();
    }

    private static String shape(String line) {
        return line.replace(PageText.PARAGRAPH, "").strip().replaceAll("\\d+", "0");
    }

    /** Whether a line stands on many pages, or is the number of one. */
    private static boolean running(String line, Map<String, Integer> edges, int pages) {
        String shape = shape(line);
        return shape.matches("\\W*0\\W*") || (pages > 2 && edges.getOrDefault(shape, 0) * 2 > pages);
    }

    private static void add(String line, List<String> paragraphs) {
        String plain = line.replace(PageText.PARAGRAPH, "").strip();
        if (plain.isEmpty()) {
            return;
        }
        if (line.startsWith(PageText.PARAGRAPH) || paragraphs.isEmpty()) {
            paragraphs.add(plain);
            return;
        }
        String before = paragraphs.get(paragraphs.size() - 1);
        boolean split = before.matches("(?s).*\\p{Ll}[-\u00AD]") && Character.isLowerCase(plain.codePointAt(0));
        paragraphs.set(
                paragraphs.size() - 1, split ? before.substring(0, before.length() - 1) + plain : before + " " + plain);
    }
}
