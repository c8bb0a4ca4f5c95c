// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening as all articles together tell it.
 *
 * @param id article and event of the first report, which stays while that does
 * @param type what most tellings call it
 * @param mode what most tellings with a mode say, null where none does
 * @param status that of most tellings that are not denials; DENIED where all are
 * @param when the days that all dated tellings have in common, those of the most precise where they have none; null where none is dated
 * @param place what most tellings that name one say, null where none does
 * @param actors each once, under the fullest name
 * @param tellings in order of publication, unknown days last, then by article and place in it
 * @param independent how many groups of copies tell it
 * @param speakers the names of those whom articles let tell it
 */
public record ChainedEvent(
        String id,
        EventType type,
        @Nullable String mode,
        Status status,
        @Nullable Interval when,
        @Nullable String place,
        List<Party> actors,
        List<Party> recipients,
        List<Telling> tellings,
        int independent,
        List<String> speakers,
        List<Contradiction> contradictions) {
    public ChainedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tellings = List.copyOf(tellings);
        speakers = List.copyOf(speakers);
        contradictions = List.copyOf(contradictions);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("a happening that nobody tells");
        }
    }

    /** The telling that was published first. */
    public Telling firstReport() {
        return tellings.get(0);
    }

    /** The articles that tell it, each once, in order of publication. */
    public List<String> articles() {
        return tellings.stream().map(Telling::article).distinct().toList();
    }

    /** Whether more than one independent source tells it. */
    public boolean isCorroborated() {
        return independent > 1;
    }
}
