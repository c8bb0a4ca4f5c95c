// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the matches of one document in the order of the text, each in the light of those before it. */
final class Timeline {
    /** A document with so many dates of years gone by, more than days of the week, tells history. */
    private static final int HISTORY = 3;

    private final Sight sight;
    private final Document document;
    private final Optional<LocalDate> published;
    private final Readings readings;
    private final TenseFinder tenses;
    private final Told told = new Told();
    private final EventAnchors events;

    Timeline(Sight sight, Optional<LocalDate> published, Lexicon lexicon, Readings readings) {
        this.sight = sight;
        this.document = sight.document();
        this.published = published;
        this.readings = readings;
        this.tenses = new TenseFinder(document, lexicon);
        this.events = new EventAnchors(document);
    }

    List<TimeMention> read(List<Match> matches) {
        boolean historical = historical(matches);
        List<@Nullable Reading> read = new ArrayList<>();
        for (Match match : matches) {
            Token token = sight.token(match);
            told.enter(document.sentenceOf(token).index());
            Reading reading = readings.of(match, new Setting(published, tense(match, token), told, historical));
            read.add(reading);
            Period period = reading.period();
            if (period != null && tells(match, period)) {
                told.add(period);
                events.note(token, sight.last(match).end(), period);
            }
        }
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Reading reading = read.get(i);
            if (reading != null) {
                mentions.add(mention(matches.get(i), reading));
            }
        }
        return mentions;
    }

    /** Whether later times may lean on it: not on one that is counted from an event, nor on a quarter for comparison. */
    private static boolean tells(Match match, Period period) {
        return switch (match.rule().meaning()) {
            case AFTER, YEARAGO -> false;
            case AGO, EARLIER -> period.precision() != Precision.QUARTER;
            default -> true;
        };
    }

    private Tense tense(Match match, Token token) {
        if (sight.word(match.from() - 1).equals("since")) {
            return Tense.PAST;
        }
        Tense tense = tenses.of(token);
        boolean deadline = sight.word(match.from() - 1).equals("by")
                || sight.word(match.from() - 1).equals("until");
        return tense == Tense.UNKNOWN && deadline ? Tense.FUTURE : tense;
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
        return past >= HISTORY && past > near;
    }

    private TimeMention mention(Match match, Reading plain) {
        Span span = new Span(
                sight.scan().atom(match.from()).begin(), sight.last(match).end());
        Reading reading = plain;
        if (match.rule().meaning() == Meaning.AFTER && !ends(match)) {
            Optional<Reading> counted = counted(match);
            if (counted.isEmpty() && !match.slots().has("whole")) {
                span = new Span(span.begin(), sight.scan().atom(match.to() - 2).end());
                reading = LengthReadings.duration(match.slots());
            } else {
                reading = counted.orElse(LengthReadings.unknownDay());
            }
        }
        return new TimeMention(span, reading.type(), reading.value(), reading.interval(), reading.alternatives());
    }

    /** Whether nothing follows from which the expression could be counted. */
    private boolean ends(Match match) {
        return !sight.scan().has(match.to())
                || !Character.isLetterOrDigit(sight.word(match.to()).charAt(0));
    }

    private Optional<Reading> counted(Match match) {
        Slots slots = match.slots();
        int direction = slots.number("direction");
        return events.named(sight.scan().atom(match.to()).begin())
                .map(event -> OffsetReadings.fromEvent(slots, event, direction))
                .or(() -> events.told(sight.token(match))
                        .map(event -> OffsetReadings.fromEvent(slots, event, -direction)));
    }
}
