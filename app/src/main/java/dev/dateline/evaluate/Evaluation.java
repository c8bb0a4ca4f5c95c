// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of an evaluation: a score for each layer, for each slot over the items found, and every miss.
 *
 * @param types events by PLOVER type: gold under the first type that it accepts, events of records under their own
 */
public record Evaluation(
        Map<String, LayerScore> layers,
        Map<String, LayerScore> types,
        Map<String, SlotScore> slots,
        List<Miss> misses) {
    public Evaluation {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        misses = List.copyOf(misses);
    }

    public LayerScore layer(String name) {
        LayerScore score = layers.get(name);
        if (score == null) {
            throw new IllegalArgumentException("no layer " + name);
        }
        return score;
    }

    /** Share of right ones, 0 to 1; 0 for a slot that was never asked for. */
    public double rate(String slot) {
        SlotScore score = slots.get(slot);
        return score == null ? 0 : score.rate();
    }
}
