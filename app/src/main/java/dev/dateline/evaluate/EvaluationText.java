// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** An evaluation as a table for people. */
public final class EvaluationText {
    private EvaluationText() {}

    /** Layers, then events by type, then slots, then, if asked for, one line for each miss. */
    public static String of(Evaluation evaluation, boolean misses) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%-12s %5s %5s  recall  prec.   F1%n", "layer", "gold", "found"));
        scores(text, evaluation.layers());
        text.append(String.format("%nevents by type%n"));
        scores(text, evaluation.types());
        text.append(String.format("%nslots, over the items found%n"));
        evaluation
                .slots()
                .forEach((slot, score) -> text.append(String.format(
                        Locale.ROOT, "  %-24s %6.3f  (%d of %d)%n", slot, score.rate(), score.right(), score.asked())));
        if (misses) {
            text.append(String.format("%n"));
            evaluation
                    .misses()
                    .forEach(miss -> text.append(String.format(
                            "miss  %s  %s  %s%n",
                            miss.article(), miss.layer(), miss.what().replaceAll("\\s+", " "))));
        }
        return text.toString();
    }

    private static void scores(StringBuilder text, Map<String, LayerScore> scores) {
        scores.forEach((name, score) -> text.append(String.format(
                Locale.ROOT,
                "%-12s %5d %5d %s %s %s%n",
                name,
                score.gold(),
                score.found(),
                rate(score.recall()),
                rate(score.precision()),
                rate(score.f1()))));
    }

    private static String rate(OptionalDouble rate) {
        return rate.isPresent() ? String.format(Locale.ROOT, "%6.3f", rate.getAsDouble()) : "   -  ";
    }
}
