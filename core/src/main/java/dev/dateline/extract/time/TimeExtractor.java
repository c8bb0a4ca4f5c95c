// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.table.Tables;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of a document: rules of a table match its atoms, and each match is read against the day of
 * publication, the tense of its clause and the times told before. Immutable and thread-safe.
 */
public final class TimeExtractor {
    private final Lexicon lexicon = new Lexicon();
    private final Rules rules;
    private final Readings readings;

    /** By the feasts that Dateline comes with. */
    public TimeExtractor() {
        this(Tables.builtIn());
    }

    public TimeExtractor(Tables tables) {
        Feasts feasts = new Feasts(tables);
        this.rules = new Rules(lexicon, feasts);
        this.readings = new Readings(feasts);
    }

    /** The time expressions in text order; without a date of publication nothing is anchored to it. */
    public List<TimeMention> extract(Document document, Optional<LocalDate> published) {
        return extract(document, published, Trace.OFF);
    }

    /** As {@link #extract(Document, Optional)}, with notes on the rules and what they lean on. */
    public List<TimeMention> extract(Document document, Optional<LocalDate> published, Trace trace) {
        Sight sight = sight(document);
        List<Match> times = matches(sight).stream()
                .filter(match -> match.rule().meaning() != Meaning.NONE)
                .toList();
        if (trace.on()) {
            times.forEach(match -> others(match, sight, trace));
        }
        return new Timeline(sight, published, lexicon, readings, trace).read(times);
    }

    Sight sight(Document document) {
        return new Sight(document, Scan.of(Atoms.of(document, lexicon)));
    }

    Rules rules() {
        return rules;
    }

    /** The matches that count, from left to right, none over another; those that mean no time among them. */
    List<Match> matches(Sight sight) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (sight.scan().has(at)) {
            Optional<Match> match = first(at, sight);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return new Ranges(sight).complete(found);
    }

    /** Takes notes of the other rules that the words of a match would meet. */
    private void others(Match match, Sight sight, Trace trace) {
        for (Match other : rules.at(match.from(), sight.scan())) {
            if (other.rule().order() != match.rule().order()) {
                boolean holds = other.rule().guard().holds(other, sight);
                String why = holds
                        ? "it takes fewer words, or stands later in the table"
                        : "what stands round it does not allow it";
                trace.rejected(Topic.TIME, sight.span(match), "rules.tsv " + other.rule(), why);
            }
        }
    }

    private Optional<Match> first(int at, Sight sight) {
        for (Match match : rules.at(at, sight.scan())) {
            if (sight.scan().atom(at).token() >= 0
                    && !sight.joined(match)
                    && match.rule().guard().holds(match, sight)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }
}
