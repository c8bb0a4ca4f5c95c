// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As many records as are wanted, made of a few real ones: names give way to invented ones of the same length, and most of the longer words to
 * words of the other records, so that offsets stay; days are moved. Names are drawn as they come in the news, few often and most seldom
 * (Zipf and Mandelbrot). Of twenty articles one is a copy of the one before, nine tell what one of the last told, with a quarter of the words
 * changed and a day or two later, and one is of some day of the year before; else days go by, each with {@value #A_DAY} articles.
 */
final class InventedRecords {
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    static final int A_DAY = 350;

    private static final int NAMES = 200_000;
    /** How far the most frequent names are from standing everywhere: the first of all is in about one article of twenty. */
    private static final int EVEN = 100;
    /** The share of words that a happening has of its own, and of those that are told in other words each time. */
    private static final double ANEW = 0.85;

    private static final double CHANGED = 0.25;
    private static final int YEAR = 4;
    private static final int PLACES = 3_000;
    private static final long GEONAMES = 20_000_000;
    private static final int MOST_NORTH = 60;
    private static final int MOST_EAST = 180;
    private static final int OUTLETS = 400;
    private static final int TWENTY = 20;
    private static final int TOLD_AGAIN = 10;
    private static final int LAST = 32;
    private static final int LATE = 11;
    private static final int MOST_LATE = 365;
    private static final int DAYS_LATER = 3;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}|\\d{2,}");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final JsonMapper json = new JsonMapper();
    private final List<ObjectNode> templates = new ArrayList<>();
    /** The words of all records in small letters, by length, as often as they stand there. */
    private final Map<Integer, List<String>> words = new HashMap<>();

    private final Set<String> small = new HashSet<>();
    private final List<Happening> last = new ArrayList<>();
    private final Random random;
    private int made;
    private ObjectNode copied;

    /** What an article tells, and may be told again. */
    private record Happening(
            ObjectNode template, LocalDate day, int place, Map<String, String> names, Map<String, String> words) {}

    InventedRecords(List<String> lines, long seed) {
        random = new Random(seed);
        for (String line : lines) {
            ObjectNode template = (ObjectNode) json.readTree(line);
            templates.add(template);
            WORD.matcher(template.path("text").asString(""))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> Character.isLowerCase(word.charAt(0)))
                    .forEach(word -> words.computeIfAbsent(word.length(), none -> new ArrayList<>())
                            .add(word));
        }
        words.values().forEach(small::addAll);
        copied = templates.get(0);
    }

    String next() {
        made++;
        int drawn = random.nextInt(TWENTY);
        if (made > 1 && drawn == 0) {
            return written(copied);
        }
        if (drawn < TOLD_AGAIN && !last.isEmpty()) {
            return told(last.get(random.nextInt(last.size())));
        }
        Happening happening = new Happening(
                templates.get(random.nextInt(templates.size())),
                drawn == LATE ? today().minusDays(random.nextInt(MOST_LATE)) : today(),
                random.nextInt(PLACES),
                new HashMap<>(),
                new HashMap<>());
        if (last.size() < LAST) {
            last.add(happening);
        } else {
            last.set(random.nextInt(LAST), happening);
        }
        return told(happening);
    }

    /** Goes on at the begin of a later day; what happened before is not told again. */
    void goOn(LocalDate day) {
        made = (int) (day.toEpochDay() - FIRST_DAY.toEpochDay()) * A_DAY;
        last.clear();
    }

    /** The day of the last record. */
    LocalDate today() {
        return FIRST_DAY.plusDays(made / A_DAY);
    }

    private String told(Happening happening) {
        long moved = happening.day.toEpochDay()
                + random.nextInt(DAYS_LATER)
                - LocalDate.parse(happening
                                .template
                                .path("published")
                                .asString("")
                                .substring(0, 10))
                        .toEpochDay();
        String days = DAY.matcher(json.writeValueAsString(happening.template))
                .replaceAll(found -> moved(found.group(), moved));
        copied = (ObjectNode) json.readTree(days);
        Map<String, String> others = new HashMap<>();
        for (String field : List.of("title", "text")) {
            copied.put(field, replaced(copied.path(field).asString(""), happening, others));
        }
        for (JsonNode actor : copied.path("actors")) {
            ((ObjectNode) actor).put("name", replaced(actor.path("name").asString(""), happening, others));
        }
        for (JsonNode place : copied.path("places")) {
            move((ObjectNode) place, happening);
        }
        return written(copied);
    }

    /** To somewhere else on Earth, all places of a happening alike. */
    private void move(ObjectNode place, Happening happening) {
        place.put("name", replaced(place.path("name").asString(""), happening, new HashMap<>()));
        if (place.path("lat").isNumber()) {
            place.put("geonames", place.path("geonames").asLong(0) + happening.place * GEONAMES);
            place.put("lat", (place.path("lat").asDouble(0) + happening.place) % MOST_NORTH);
            place.put("lon", (place.path("lon").asDouble(0) + happening.place) % MOST_EAST);
        }
    }

    private String written(ObjectNode record) {
        record.put("id", String.format("%016x", made * 0x9E3779B97F4A7C15L));
        record.putNull("url");
        record.put("outlet", "Outlet " + word(frequent(OUTLETS, random), 8));
        return json.writeValueAsString(record);
    }

    /** What is no day stays as it is. */
    private static String moved(String day, long by) {
        return LocalDate.parse(day).plusDays(by).toString();
    }

    private String replaced(String text, Happening happening, Map<String, String> others) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(), happening, others)));
    }

    private String word(String word, Happening happening, Map<String, String> others) {
        if (Character.isDigit(word.charAt(0))) {
            return happening.words.computeIfAbsent(word, this::number);
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return happening.names.computeIfAbsent(word, this::name);
        }
        return others.computeIfAbsent(
                happening.words.computeIfAbsent(word, none -> other(word, ANEW)), each -> other(each, CHANGED));
    }

    /** Years stay. */
    private String number(String number) {
        if (number.length() == YEAR) {
            return number;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            digits.append((char) ('1' + random.nextInt(9)));
        }
        return digits.toString();
    }

    /** Words that begin sentences are no names. */
    private String name(String word) {
        if (small.contains(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        String name = word(frequent(NAMES, random), word.length());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String other(String word, double share) {
        List<String> alike = words.getOrDefault(word.length(), List.of());
        return alike.isEmpty() || random.nextDouble() >= share ? word : alike.get(random.nextInt(alike.size()));
    }

    /** A name that records may have. */
    String name(Random drawn) {
        return word(frequent(NAMES, drawn), 5 + drawn.nextInt(4));
    }

    /** Drawn so that the rank r comes up as 1 / (r + {@value #EVEN}). */
    private static int frequent(int ranks, Random drawn) {
        return (int) (EVEN * Math.pow((ranks + EVEN) / (double) EVEN, drawn.nextDouble())) - EVEN;
    }

    /** Always the same word for a number and a length. */
    private static String word(int number, int length) {
        Random letters = new Random(number * 31L + length);
        StringBuilder word = new StringBuilder();
        while (word.length() < length) {
            String from = word.length() % 2 == 0 ? CONSONANTS : VOWELS;
            word.append(from.charAt(letters.nextInt(from.length())));
        }
        return word.toString();
    }
}
