// SPDX-License-Identifier: Apache-2.0
package dev.dateline.trace;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notes that are taken while one article is read. {@link #OFF} takes none, and a room that would have to look for what to
 * note asks first whether the trace is {@link #on()}. Used by one thread, but for {@link #OFF}.
 */
public final class Trace {
    /** Takes no notes. */
    public static final Trace OFF = new Trace(null);

    private final @Nullable List<Note> notes;

    private Trace(@Nullable List<Note> notes) {
        this.notes = notes;
    }

    /** A trace that takes notes. */
    public static Trace recording() {
        return new Trace(new ArrayList<>());
    }

    public boolean on() {
        return notes != null;
    }

    public void chosen(Topic topic, Span about, String what, String why) {
        note(new Note(topic, about, true, what, null, why));
    }

    /** Takes note of words of the text that were chosen. */
    public void chosen(Topic topic, Span about, Span choice, String what, String why) {
        note(new Note(topic, about, true, what, choice, why));
    }

    public void rejected(Topic topic, Span about, String what, String why) {
        note(new Note(topic, about, false, what, null, why));
    }

    private void note(Note note) {
        if (notes != null) {
            notes.add(note);
        }
    }

    /** The notes on a topic about words that overlap those given, in the order in which they were taken. */
    public List<Note> about(Topic topic, Span words) {
        return notes == null
                ? List.of()
                : notes.stream()
                        .filter(note -> note.topic() == topic && note.about().overlaps(words))
                        .toList();
    }
}
