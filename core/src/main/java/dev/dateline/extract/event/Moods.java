// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of words that say whether what stands with or below them happened. Immutable. */
final class Moods {
    private record Line(String id, String word, String part, Effect effect) {}

    /** What a word does, and the line that says so. */
    record Found(String id, Effect effect) {}

    private final Map<String, List<Line>> byKey = new HashMap<>();

    static Moods load(Tables tables) {
        Moods moods = new Moods();
        tables.beside(Moods.class, "moods.tsv", "id").map(moods::add);
        return moods;
    }

    private String add(Row row) {
        String id = row.required("id");
        Effect effect = row.one("effect", Effect.class);
        for (String slot : row.list("slots")) {
            for (String word : row.list("words")) {
                byKey.computeIfAbsent(slot + " " + TriggerEntry.lemma(word), key -> new ArrayList<>())
                        .add(new Line(id, word, row.text("part"), effect));
            }
        }
        return id;
    }

    /** The effect of a single word in a slot ("aux will", "mark if"). */
    Optional<Found> of(String slot, String lemma) {
        return byKey.getOrDefault(slot + " " + lemma, List.of()).stream()
                .filter(line -> TriggerEntry.particle(line.word).isEmpty())
                .findFirst()
                .map(line -> new Found(line.id, line.effect));
    }

    /** The effect of a governor on what stands in a slot below it; lines with a particle come first. */
    Optional<Found> of(String slot, Token governor, Syntax syntax) {
        Optional<Line> best = Optional.empty();
        for (Line line : byKey.getOrDefault(slot + " " + Syntax.lemma(governor), List.of())) {
            if (!line.part.isEmpty() && line.part.equals("noun") != (governor.upos() == Upos.NOUN)) {
                continue;
            }
            boolean particle = TriggerEntry.particle(line.word).isPresent();
            if (Matcher.particleHolds(governor, line.word, syntax) && (best.isEmpty() || particle)) {
                best = Optional.of(line);
            }
        }
        return best.map(line -> new Found(line.id, line.effect));
    }
}
