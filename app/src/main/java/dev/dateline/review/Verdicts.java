// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two people's sheets of the same items say: of each question, and of items as a whole (right where all that was answered of
 * it is), how much is right to the one, to the other and to both, and how far they agree.
 */
public final class Verdicts {
    /** The columns of the rows. */
    public static final List<String> COLUMNS = List.of(
            "question",
            "reader",
            "judged",
            "right",
            "precision",
            "low",
            "high",
            "judged_by_both",
            "agreement",
            "kappa");

    private static final String WHOLE = "all";
    private static final double PLACES = 1000;

    private final Sheet one;
    private final Sheet other;

    /** @throws IllegalArgumentException where the sheets are not about the same items or ask otherwise */
    public Verdicts(Sheet one, Sheet other) {
        TreeSet<String> lonely = new TreeSet<>(one.verdicts().keySet());
        lonely.addAll(other.verdicts().keySet());
        lonely.removeIf(
                item -> one.verdicts().containsKey(item) && other.verdicts().containsKey(item));
        if (!lonely.isEmpty()) {
            throw new IllegalArgumentException(
                    "the sheets are not about the same items: only one has " + lonely.first());
        }
        if (!one.questions().equals(other.questions()) || one.questions().isEmpty()) {
            throw new IllegalArgumentException("the sheets do not ask the same");
        }
        this.one = one;
        this.other = other;
    }

    /** Three rows for each question, of the first reader, of the second and of both, and three of whole items. */
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Question question : one.questions()) {
            rows.addAll(rows(question.column(), answers -> Optional.ofNullable(answers.get(question))));
        }
        rows.addAll(rows(
                WHOLE,
                answers -> answers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(answers.values().stream().allMatch(right -> right))));
        return rows;
    }

    private List<List<@Nullable Object>> rows(
            String name, Function<Map<Question, Boolean>, Optional<Boolean>> verdict) {
        Agreement agreement = new Agreement();
        one.verdicts().forEach((item, answers) -> {
            Optional<Boolean> mine = verdict.apply(answers);
            Optional<Boolean> theirs = verdict.apply(other.verdicts().getOrDefault(item, Map.of()));
            if (mine.isPresent() && theirs.isPresent()) {
                agreement.add(mine.get(), theirs.get());
            }
        });
        return List.of(
                row(name, "first", precision(one, verdict), agreement),
                row(name, "second", precision(other, verdict), agreement),
                row(name, "both", new Precision(agreement.bothRight(), agreement.count()), agreement));
    }

    private static Precision precision(Sheet sheet, Function<Map<Question, Boolean>, Optional<Boolean>> verdict) {
        List<Boolean> given = sheet.verdicts().values().stream()
                .map(verdict)
                .flatMap(Optional::stream)
                .toList();
        return new Precision((int) given.stream().filter(right -> right).count(), given.size());
    }

    private static List<@Nullable Object> row(String name, String reader, Precision precision, Agreement agreement) {
        boolean any = precision.judged() > 0;
        return Arrays.asList(
                name,
                reader,
                (long) precision.judged(),
                (long) precision.right(),
                any ? rounded(precision.share()) : null,
                any ? rounded(precision.low()) : null,
                any ? rounded(precision.high()) : null,
                (long) agreement.count(),
                rounded(agreement.observed()),
                rounded(agreement.kappa()));
    }

    private static @Nullable Double rounded(OptionalDouble value) {
        return value.isPresent() ? rounded(value.getAsDouble()) : null;
    }

    private static Double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
