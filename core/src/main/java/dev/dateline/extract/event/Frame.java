// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;

/** Where participants stand: alternatives, the first that yields somebody counts; each is a list of slots taken together. */
public record Frame(List<List<String>> alternatives) {
    public Frame {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads {@code subj+with|of}: subject and "with" phrases together, else the "of" phrases. */
    public static Frame parse(String text) {
        List<List<String>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|")) {
            if (!alternative.isBlank()) {
                alternatives.add(List.of(alternative.strip().split("\\+")));
            }
        }
        return new Frame(alternatives);
    }

    boolean has(String slot) {
        return alternatives.stream().anyMatch(slots -> slots.contains(slot));
    }
}
