// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.record.Span;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Follows drafts from stage to stage, for the notes on which stage found a statement and which dropped one. */
final class Stages {
    private final Trace trace;
    private final Document document;
    private final CueLexicon lexicon;
    private final List<Draft> drafts;
    private final Map<Draft, String> origins = new HashMap<>();

    Stages(Trace trace, Document document, CueLexicon lexicon, List<Draft> drafts) {
        this.trace = trace;
        this.document = document;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    /** Takes note of the drafts that are there since the stage before. */
    void found(String by) {
        if (trace.on()) {
            drafts.forEach(draft -> origins.putIfAbsent(draft, by));
        }
    }

    /** Takes note of the drafts that went, and why. */
    void dropped(List<Draft> before, String why) {
        if (trace.on()) {
            for (Draft draft : before) {
                if (drafts.stream().noneMatch(each -> each == draft)) {
                    trace.rejected(Topic.STATEMENT, words(draft), what(draft), why);
                }
            }
        }
    }

    /** Takes note of what is left. */
    void done() {
        if (trace.on()) {
            for (Draft draft : drafts) {
                trace.chosen(Topic.STATEMENT, words(draft), what(draft), origins.getOrDefault(draft, "") + cue(draft));
            }
        }
    }

    private String cue(Draft draft) {
        if (draft.head == null) {
            return "; no cue of its own";
        }
        List<CueEntry> entries = lexicon.entries(document, draft.head);
        return entries.isEmpty()
                ? "; the cue stands in no line of cues.tsv"
                : "; cues.tsv: "
                        + entries.stream()
                                .map(entry ->
                                        entry.id() + " (" + entry.kind().name().toLowerCase(Locale.ROOT)
                                                + ", by itself: " + entry.act().code() + ")")
                                .collect(Collectors.joining(", "));
    }

    private String what(Draft draft) {
        String text = document.text();
        Span source = draft.source.span();
        return "source " + (source == null ? "none" : "\"" + source.of(text) + "\"") + ", cue "
                + (draft.cue == null ? "none" : "\"" + draft.cue.of(text) + "\"");
    }

    private static Span words(Draft draft) {
        if (draft.content.isEmpty()) {
            return draft.cue == null ? new Span(0, 0) : draft.cue;
        }
        Span whole = draft.content.get(0);
        for (Span piece : draft.content) {
            whole = whole.cover(piece);
        }
        return whole;
    }
}
