// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The status of one event while the words round it are read, from the inside out, with the lines that led to it. */
final class Way {
    private @Nullable Status status = Status.HAPPENED;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> counted = new HashSet<>();

    /** Whether the event is an act of speech or protest, which a purpose clause reports as done. */
    final boolean verbal;

    /** Whether a progressive form tells no more than the past: of what is over when it is told, and of meetings, whose progressive is often to come. */
    final boolean instant;

    Way(boolean verbal, boolean instant) {
        this.verbal = verbal;
        this.instant = instant;
    }

    /** The status so far; null where nothing is left of the event. */
    @Nullable
    Status status() {
        return status;
    }

    /** The words and lines that changed the status, in order. */
    List<String> reasons() {
        return reasons;
    }

    /** All lines that were applied, in order. */
    List<String> lines() {
        return lines;
    }

    /** Applies a word that two rules can see ("no attempt" as a noun and as an object) only once. */
    void once(Token word, Effect effect, String line) {
        if (counted.add(word.index())) {
            apply(new Moods.Found(line, effect), word);
        }
    }

    /** Applies what a line says of a word. */
    void apply(Moods.Found found, Token word) {
        apply(found.effect(), found.id(), "'" + word.form() + "' (" + found.id() + ")");
    }

    /** Applies a rule that is no line of the table. */
    void apply(Effect effect, String rule) {
        apply(effect, rule, rule);
    }

    /** Notes why what is read so far stands, whatever else speaks against it. */
    void settle(String reason) {
        lines.add(reason);
        reasons.add(reason);
    }

    private void apply(Effect effect, String line, String reason) {
        lines.add(line);
        if (effect == Effect.NONE) {
            status = null;
        }
        Status before = status;
        if (before == null || (effect == Effect.REFUSED && before == Status.DEMANDED)) {
            return;
        }
        effect.status().ifPresent(outer -> {
            status = Mood.combine(before, outer);
            if (status != before) {
                reasons.add(reason);
            }
        });
    }
}
