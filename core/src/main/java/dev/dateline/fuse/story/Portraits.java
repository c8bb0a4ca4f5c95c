// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.word.WordWeights;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the portrait of an article out of its record. Immutable and thread-safe. */
final class Portraits {
    private static final int MOST_WORDS = 160;
    private static final int MOST_NAMES = 64;
    private static final int MOST_NUMBERS = 24;
    private static final int MOST_SPOTS = 12;
    private static final int MOST_DAYS = 12;
    private static final int LEAD_WORDS = 60;
    /** A name lighter than this stands in too many articles to tell one from another: months, days, great cities of the news. */
    private static final float LEAST_NAME = 2.2f;
    /** How long before its publication an article's days may lie; older ones are history. */
    private static final int PAST = 500;

    private final WordWeights weights;

    Portraits(WordWeights weights) {
        this.weights = weights;
    }

    Portrait of(ArticleRecord record) {
        List<Word> title = Word.of(record.title() == null ? "" : record.title());
        List<Word> text = Word.of(record.text());
        List<Word> both = new ArrayList<>(title);
        both.addAll(text);
        Map<String, Float> names = names(text);
        return new Portrait(
                day(record.published() == null ? null : record.published().day()),
                words(both, MOST_WORDS),
                words(both.subList(0, Math.min(both.size(), title.size() + LEAD_WORDS)), MOST_WORDS),
                Bag.of(names, MOST_NAMES),
                Bag.of(phrases(text, names.keySet()), MOST_NAMES),
                Bag.of(numbers(both), MOST_NUMBERS),
                Bag.of(ages(both), MOST_NUMBERS),
                spots(record.places()),
                Bag.of(days(record), MOST_DAYS),
                happened(record),
                toll(record, Event::deaths),
                toll(record, Event::injured));
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? Portrait.UNKNOWN : (int) day.toEpochDay();
    }

    private Bag words(List<Word> words, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (Word word : words) {
            if (!word.isNumber() && word.lower().length() > 1) {
                counts.merge(word.lower(), 1, Integer::sum);
            }
        }
        Map<String, Float> weighed = new HashMap<>();
        counts.forEach((word, count) -> weighed.put(word, (float) (1 + Math.log(count)) * weights.of(word)));
        return Bag.of(weighed, most);
    }

    /** Words that have a capital where sentences ask for none, or that only names can be, and that are not written small too. */
    private Map<String, Float> names(List<Word> text) {
        Set<String> small = new HashSet<>();
        text.stream().filter(word -> !word.capital()).forEach(word -> small.add(word.lower()));
        Map<String, Float> names = new HashMap<>();
        for (Word word : text) {
            boolean named = word.capital()
                    && word.lower().length() > 1
                    && !small.contains(word.lower())
                    && (!word.opens() || !weights.knows(word.lower()));
            if (named && weights.of(word.lower()) >= LEAST_NAME) {
                names.put(word.lower(), weights.of(word.lower()));
            }
        }
        return names;
    }

    private Map<String, Float> phrases(List<Word> text, Set<String> names) {
        Map<String, Float> phrases = new HashMap<>();
        for (int i = 1; i < text.size(); i++) {
            Word one = text.get(i - 1);
            Word two = text.get(i);
            if (one.capital()
                    && two.capital()
                    && two.follows()
                    && (names.contains(one.lower()) || names.contains(two.lower()))) {
                phrases.put(
                        one.lower() + ' ' + two.lower(), Math.max(weights.of(one.lower()), weights.of(two.lower())));
            }
        }
        return phrases;
    }

    private static Map<String, Float> numbers(List<Word> words) {
        Map<String, Float> numbers = new HashMap<>();
        for (Word word : words) {
            if (word.isNumber() && word.lower().length() > 2 && !word.lower().matches("(?:19|20)\\d\\d|000|911")) {
                numbers.put(word.lower(), 1f);
            }
        }
        return numbers;
    }

    /** Numbers before "year-old", behind "aged", or alone between commas behind a name. */
    private static Map<String, Float> ages(List<Word> words) {
        Map<String, Float> ages = new HashMap<>();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isNumber() || word.lower().length() > 2) {
                continue;
            }
            String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
            boolean apposed = word.gap().equals(", ")
                    && words.get(i - 1).capital()
                    && i + 1 < words.size()
                    && words.get(i + 1).gap().startsWith(",");
            if (next.equals("year")
                    || next.equals("yr")
                    || words.get(i - 1).lower().equals("aged")
                    || words.get(i - 1).lower().equals("age")
                    || apposed) {
                ages.put(word.lower(), 1f);
            }
        }
        return ages;
    }

    private static List<Spot> spots(List<Place> places) {
        List<Spot> spots = new ArrayList<>();
        Set<Boolean> seen = new HashSet<>();
        for (Place place : places) {
            boolean local = !Set.of("country", "region", "continent").contains(place.kind());
            if (place.kind().equals("country") || place.kind().equals("continent")) {
                continue;
            }
            Long geonames = place.geonames();
            Double latitude = place.latitude();
            Double longitude = place.longitude();
            spots.add(new Spot(
                    geonames == null ? -1L - (Bag.hash(place.name()) & 0x7fffffffL) : geonames,
                    local,
                    latitude == null ? Float.NaN : latitude.floatValue(),
                    longitude == null ? Float.NaN : longitude.floatValue(),
                    place.mentions().size(),
                    seen.add(local)));
        }
        return spots.subList(0, Math.min(spots.size(), MOST_SPOTS));
    }

    private static Map<String, Float> days(ArticleRecord record) {
        Map<String, Float> days = new HashMap<>();
        for (TimeExpression time : record.times()) {
            single(record, time.interval()).ifPresent(day -> days.merge(Integer.toString(day), 1f, Float::sum));
        }
        return days;
    }

    /** The day of an interval of one day that lies in an article's near past; days ahead and long ago are no happening's. */
    private static OptionalInt single(ArticleRecord record, @Nullable Interval interval) {
        if (interval == null || !interval.begin().equals(interval.end())) {
            return OptionalInt.empty();
        }
        int day = day(interval.begin());
        if (record.published() == null) {
            return OptionalInt.of(day);
        }
        int published = day(record.published().day());
        return day <= published + 1 && day >= published - PAST ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static int happened(ArticleRecord record) {
        for (Event event : record.events()) {
            boolean forceful = event.type() == EventType.ASSAULT && event.status() == Status.HAPPENED;
            OptionalInt day = event.time() == null || !forceful
                    ? OptionalInt.empty()
                    : single(record, event.time().interval());
            if (day.isPresent()) {
                return day.getAsInt();
            }
        }
        return record.times().stream()
                .map(time -> single(record, time.interval()))
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElse(Portrait.UNKNOWN);
    }

    private static int toll(ArticleRecord record, Function<Event, @Nullable Integer> count) {
        return record.events().stream()
                .filter(event -> event.status() == Status.HAPPENED)
                .map(event -> Optional.ofNullable(count.apply(event)))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }
}
