// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of words that say whether what stands with or below them happened. Immutable. */
final class Moods {
    /** Slots of words that stand in the clause of the event itself; their words may be of several forms ("rather than"). */
    private static final Set<String> OWN = Set.of("aux", "adv", "mark", "mod");

    private record Line(String id, String word, String part, Effect effect) {}

    /** What a word does, and the line that says so. */
    record Found(String id, Effect effect) {}

    /** Sentences that a line decides about, and sentences that it leaves alone. */
    record Examples(String id, List<String> matching, List<String> failing) {
        Examples {
            matching = List.copyOf(matching);
            failing = List.copyOf(failing);
        }
    }

    private final Map<String, List<Line>> byKey = new HashMap<>();

    /** By the id of a line what it says, for people. */
    private final Map<String, String> told = new HashMap<>();

    /** The regular forms of verbs of the table, for a lemma that was read wrongly ("mulling"). */
    private final Map<String, String> regular = new HashMap<>();

    private final List<Examples> examples;

    private Moods(Table table) {
        this.examples = table.map(this::add);
    }

    static Moods load(Tables tables) {
        return new Moods(tables.beside(Moods.class, "moods.tsv", "id"));
    }

    private Examples add(Row row) {
        String id = row.required("id");
        Effect effect = row.one("effect", Effect.class);
        told.put(
                id,
                effect.name().toLowerCase(Locale.ROOT) + " by "
                        + row.text("words").replace("|", ", ") + " (" + row.text("slots") + ")");
        for (String slot : row.list("slots")) {
            for (String word : row.list("words")) {
                String key = OWN.contains(slot) ? word : TriggerEntry.lemma(word);
                byKey.computeIfAbsent(slot + " " + key, any -> new ArrayList<>())
                        .add(new Line(id, word, row.text("part"), effect));
                Lexicon.inflect(key, regular);
            }
        }
        return new Examples(id, row.list("yes"), row.list("no"));
    }

    List<Examples> examples() {
        return examples;
    }

    /** What a line says, for people; empty where no line has the id. */
    Optional<String> told(String id) {
        return Optional.ofNullable(told.get(id));
    }

    /** The effect of words in a slot of the event's own clause ("aux will", "mark if", "mark rather than"). */
    Optional<Found> of(String slot, String words) {
        return byKey.getOrDefault(slot + " " + words, List.of()).stream()
                .findFirst()
                .map(line -> new Found(line.id, line.effect));
    }

    /** The lines for a governor: those of its lemma; of its form where an auxiliary stands there ("are going to arrest him", not "went to arrest him"). */
    private List<Line> lines(String slot, Token governor, Syntax syntax) {
        List<Line> lines = new ArrayList<>(byKey.getOrDefault(slot + " " + Syntax.lemma(governor), List.of()));
        String form = Syntax.lower(governor);
        if (!syntax.document().children(governor, "aux").isEmpty()) {
            lines.addAll(byKey.getOrDefault(slot + " " + form, List.of()));
        }
        String verb = regular.get(form);
        return lines.isEmpty() && verb != null ? byKey.getOrDefault(slot + " " + verb, List.of()) : lines;
    }

    private static boolean fits(String part, Upos upos) {
        return switch (part) {
            case "noun" -> upos == Upos.NOUN;
            case "verb" -> upos != Upos.NOUN;
            case "other" -> upos != Upos.NOUN && upos != Upos.VERB;
            default -> true;
        };
    }

    /** The effect of a governor on what stands in a slot below it; lines with a particle come first. */
    Optional<Found> of(String slot, Token governor, Syntax syntax) {
        Optional<Line> best = Optional.empty();
        for (Line line : lines(slot, governor, syntax)) {
            if (!fits(line.part, governor.upos())) {
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
