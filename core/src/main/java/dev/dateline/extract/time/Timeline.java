// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the matches of one document in the order of the text, each in the light of those before it. */
final class Timeline {
    /** A document with so many dates of years gone by, more than days of the week, tells history. */
    private static final int HISTORY = 3;

    private static final Set<String> DEADLINE = Set.of("by", "until", "till");

    private final Sight sight;
    private final Document document;
    private final Optional<LocalDate> published;
    private final Readings readings;
    private final TenseFinder tenses;
    private final Trace trace;
    private final Told told = new Told();
    private final EventAnchors events;

    Timeline(Sight sight, Optional<LocalDate> published, Lexicon lexicon, Readings readings, Trace trace) {
        this.sight = sight;
        this.trace = trace;
        this.document = sight.document();
        this.published = published;
        this.readings = readings;
        this.tenses = new TenseFinder(document, lexicon);
        this.events = new EventAnchors(document);
    }

    List<TimeMention> read(List<Match> matches) {
        boolean historical = historical(matches);
        List<Reading> read = new ArrayList<>();
        told.reach(historical);
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Token token = sight.token(match);
            told.enter(document.sentenceOf(token).index());
            Reading reading = readings.of(match, setting(match, historical));
            if (i + 1 < matches.size() && Endings.ended(match, matches.get(i + 1), sight)) {
                reading = ended(match, reading, matches.get(i + 1), historical);
            }
            read.add(reading);
            if (trace.on()) {
                note(match, reading, token);
            }
            Period period = reading.period();
            if (period != null && tells(match, period)) {
                told.add(period);
                events.note(token, sight.last(match).end(), period);
            }
        }
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.rule().meaning() == Meaning.AFTER && !ends(match)) {
                counted(match, dayBefore(i, matches, read)).ifPresent(mentions::add);
            } else {
                mentions.add(mention(span(match, match.to()), read.get(i)));
            }
        }
        return mentions;
    }

    private Setting setting(Match match, boolean historical) {
        return new Setting(published, tense(match, sight.token(match)), told, historical);
    }

    private Reading ended(Match match, Reading reading, Match next, boolean historical) {
        Period end = readings.of(next, setting(next, historical)).period();
        return end == null ? reading : Endings.read(match, reading, end.begin());
    }

    private void note(Match match, Reading reading, Token token) {
        Span words = sight.span(match);
        String anchor = published.map(day -> "published " + day).orElse("no day of publication is known");
        trace.chosen(
                Topic.TIME,
                words,
                reading.interval() == null
                        ? String.valueOf(reading.value())
                        : reading.value() + ", " + reading.interval().begin() + " to "
                                + reading.interval().end(),
                "rules.tsv " + match.rule() + "; " + anchor + "; the clause is "
                        + tense(match, token).name().toLowerCase(Locale.ROOT));
        for (LocalDate other : reading.alternatives()) {
            trace.rejected(Topic.TIME, words, String.valueOf(other), "the other reading of these words");
        }
    }

    /** Whether later times may lean on it: not on one counted from an event, nor on a quarter for comparison. */
    private static boolean tells(Match match, Period period) {
        return switch (match.rule().meaning()) {
            case AFTER, YEARAGO -> false;
            case AGO, EARLIER -> period.precision() != Precision.QUARTER;
            default -> true;
        };
    }

    private Tense tense(Match match, Token token) {
        String before = sight.word(match.from() - 1);
        if (before.equals("since")) {
            return Tense.PAST;
        }
        Tense tense = match.slots().has("month") && tenses.asked(token) ? Tense.PLANNED : tenses.of(token);
        boolean weekday = match.slots().has("weekday") && !match.slots().has("month");
        return DEADLINE.contains(before) && (weekday || tense == Tense.UNKNOWN) ? Tense.PLANNED : tense;
    }

    private boolean historical(List<Match> matches) {
        int past = 0;
        int near = 0;
        for (Match match : matches) {
            Slots slots = match.slots();
            if (slots.has("month") && slots.has("year")) {
                past += published.isEmpty()
                                || slots.number("year") < published.get().getYear() - 1
                        ? 1
                        : 0;
            } else if (slots.has("offset") || (slots.has("weekday") && !slots.has("month"))) {
                near++;
            }
        }
        return (past >= HISTORY && past > near) || (past > 1 && near == 0);
    }

    private Span span(Match match, int end) {
        return sight.span(match.from(), end);
    }

    private static TimeMention mention(Span span, Reading reading) {
        return new TimeMention(span, reading.type(), reading.value(), reading.interval(), reading.alternatives());
    }

    /** Whether nothing follows from which the expression could be counted. */
    private boolean ends(Match match) {
        return !sight.scan().has(match.to())
                || !Character.isLetterOrDigit(sight.word(match.to()).charAt(0));
    }

    /** The last day told before the match in its sentence. */
    private Optional<Period> dayBefore(int index, List<Match> matches, List<Reading> read) {
        int sentence = document.sentenceOf(sight.token(matches.get(index))).index();
        for (int i = index - 1; i >= 0; i--) {
            Period period = read.get(i).period();
            if (document.sentenceOf(sight.token(matches.get(i))).index() != sentence) {
                break;
            }
            if (period != null && period.precision() == Precision.DAY) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /**
     * A time counted from an event. Where the day of that event is known, from it on; else the day of what came about then
     * tells when the event was. Where neither is known, a length of time stands alone.
     */
    private Optional<TimeMention> counted(Match match, Optional<Period> before) {
        Slots slots = match.slots();
        int direction = slots.number("direction");
        Optional<Reading> reading = events.named(sight.scan().atom(match.to()).begin())
                .flatMap(event -> OffsetReadings.fromEvent(slots, event, direction))
                .or(() -> events.told(sight.token(match))
                        .or(() -> before)
                        .flatMap(event -> OffsetReadings.fromEvent(slots, event, -direction)));
        if (reading.isEmpty() && slots.has("whole")) {
            return Optional.of(mention(span(match, match.to()), LengthReadings.unknownDay()));
        }
        if (reading.isEmpty()) {
            return slots.has("amount")
                    ? Optional.of(mention(span(match, match.to() - 1), LengthReadings.duration(slots)))
                    : Optional.empty();
        }
        return reading.map(known -> mention(span(match, match.to()), known));
    }
}
