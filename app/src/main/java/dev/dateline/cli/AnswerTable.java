// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer in columns for people. The first rows say how wide the columns are; no more rows than those are held. Long cells are cut,
 * with a mark that says so; the other formats hold all.
 */
final class AnswerTable implements AnswerFormat.Writer {
    private static final int MEASURED = 200;
    private static final int WIDEST = 60;

    private final AnswerFormat.Pen pen;
    private final List<String> shown;
    private final List<List<String>> held = new ArrayList<>();
    private int[] picked = new int[0];
    private int[] widths = new int[0];
    private boolean measured;

    AnswerTable(AnswerFormat.Pen pen, List<String> shown) {
        this.pen = pen;
        this.shown = List.copyOf(shown);
    }

    @Override
    public void columns(List<String> names) {
        List<String> wanted = shown.isEmpty() ? names : shown;
        picked = wanted.stream().mapToInt(names::indexOf).toArray();
        held.add(wanted.stream().map(name -> name.replace('_', ' ')).toList());
    }

    @Override
    public void row(List<@Nullable Object> values) {
        List<String> cells =
                Arrays.stream(picked).mapToObj(i -> cell(values.get(i))).toList();
        if (measured) {
            line(cells);
        } else {
            held.add(cells);
            if (held.size() > MEASURED) {
                measure();
            }
        }
    }

    private static String cell(@Nullable Object value) {
        String text = value instanceof Double number ? number(number) : value == null ? "" : value.toString();
        String clean = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= WIDEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, "%.4g", number);
    }

    private void measure() {
        measured = true;
        widths = new int[picked.length];
        for (List<String> cells : held) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(cells.get(i)));
            }
        }
        held.forEach(this::line);
        held.clear();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private void line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(Math.max(0, widths[i] - width(cells.get(i))) + 2));
        }
        pen.write(line.toString().stripTrailing() + "\n");
    }

    @Override
    public void end() {
        // A header over nothing says no more than nothing.
        if (!measured && held.size() > 1) {
            measure();
        }
    }
}
