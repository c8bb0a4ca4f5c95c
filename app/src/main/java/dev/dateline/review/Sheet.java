// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A sheet that somebody filled in.
 *
 * @param questions those that it has columns for, in order
 * @param verdicts of each item, by its name, the answers given: true for right
 */
public record Sheet(List<Question> questions, Map<String, Map<Question, Boolean>> verdicts) {
    /** The columns that name an item. */
    static final List<String> ITEM = List.of("article", "item", "begin", "end");

    private static final Set<String> YES = Set.of("y", "yes", "1", "true", "right", "x");
    private static final Set<String> NO = Set.of("n", "no", "0", "false", "wrong");

    /**
     * Reads a sheet.
     *
     * @throws IllegalArgumentException if it is none, an answer is neither yes nor no, or an item stands there twice
     */
    public static Sheet read(String text) {
        List<List<String>> rows = CsvRows.of(text);
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0);
        if (!head.containsAll(ITEM)) {
            throw new IllegalArgumentException(
                    "no sheet of dateline review: its head has no " + String.join(", ", ITEM));
        }
        Map<Question, Integer> columns = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (head.contains(question.column())) {
                columns.put(question, head.indexOf(question.column()));
            }
        }
        Map<String, Map<Question, Boolean>> verdicts = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String item = String.join(
                    " ",
                    ITEM.stream().map(name -> cell(row, head.indexOf(name))).toList());
            Map<Question, Boolean> answers = new EnumMap<>(Question.class);
            columns.forEach((question, column) -> answer(cell(row, column), item, question, answers));
            if (verdicts.put(item, answers) != null) {
                throw new IllegalArgumentException("item " + item + " stands there twice");
            }
        }
        return new Sheet(new ArrayList<>(columns.keySet()), verdicts);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static void answer(String given, String item, Question question, Map<Question, Boolean> answers) {
        String word = given.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            answers.put(question, true);
        } else if (NO.contains(word)) {
            answers.put(question, false);
        } else if (!word.isEmpty()) {
            throw new IllegalArgumentException("item " + item + ", " + question.column() + ": \"" + given
                    + "\" is neither yes nor no (nor empty, where it cannot be said)");
        }
    }
}
