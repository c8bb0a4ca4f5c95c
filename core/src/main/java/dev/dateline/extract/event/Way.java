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
    /** Why what is denied to be denied stands. */
    static final String TWICE = "denied twice";

    private @Nullable Status status = Status.HAPPENED;

    /** What it is if what is read so far is denied; null where the words tell nothing of that. */
    private @Nullable Status opposite;

    private final List<String> reasons = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> counted = new HashSet<>();

    /** Whether the event is an act of speech or protest, which a purpose clause reports as done. */
    final boolean verbal;

    /** Whether a progressive form tells no more than the past: of what is over when it is told, and of meetings, whose progressive is often to come. */
    final boolean instant;

    /** Whether to try it is to do it: whoever tried to kill the mayor attacked him, whoever tried to arrest him did not. */
    final boolean attempted;

    Way(boolean verbal, boolean instant, boolean attempted) {
        this.verbal = verbal;
        this.instant = instant;
        this.attempted = attempted;
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
        boolean past = word.form().equalsIgnoreCase("could");
        apply(found.effect(), found.id(), "'" + word.form() + "' (" + found.id() + ")", past);
    }

    /** Applies a rule that is no line of the table. */
    void apply(Effect effect, String rule) {
        apply(effect, rule, rule, false);
    }

    /** Notes why what is read so far stands, whatever else speaks against it. */
    void settle(String reason) {
        lines.add(reason);
        reasons.add(reason);
    }

    private void apply(Effect told, String line, String reason, boolean past) {
        lines.add(line);
        Effect effect = told == Effect.TRIED && !attempted ? Effect.POSSIBLE : told;
        if (effect == Effect.NONE) {
            status = null;
        }
        Status before = status;
        if (before == null || (effect == Effect.REFUSED && before == Status.DEMANDED)) {
            return;
        }
        effect.status().ifPresent(outer -> {
            boolean twice = outer == Status.DENIED && (before == Status.DENIED || opposite != null);
            status = twice && opposite != null ? opposite : Mood.combine(before, outer);
            opposite = opposite(effect, before, outer, past);
            if (status != before) {
                reasons.add(reason);
            }
            if (twice) {
                settle(TWICE);
            }
        });
    }

    /**
     * What it is if the words up to here are denied too: "did not rule out a strike" leaves it open, "will not hesitate to strike" plans it, "could not prevent
     * a strike" tells that it happened, "has not dropped its plan to strike" leaves it planned.
     */
    private @Nullable Status opposite(Effect effect, Status before, Status outer, boolean past) {
        return switch (outer) {
            case DENIED -> {
                if (before == Status.DENIED || opposite != null) {
                    yield null;
                }
                yield !Mood.isReal(before) ? before : effect == Effect.DENIED ? null : Status.POSSIBLE;
            }
            case PLANNED, THREATENED -> before == Status.DENIED && opposite != Status.POSSIBLE ? outer : opposite;
            case POSSIBLE -> {
                if (before != Status.DENIED) {
                    yield null;
                }
                yield opposite != null ? opposite : past ? Status.HAPPENED : Status.POSSIBLE;
            }
            default -> opposite;
        };
    }
}
