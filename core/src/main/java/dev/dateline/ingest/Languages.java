// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which language a text is in, by its script and its function words. It doubts in favour of English: short texts, texts
 * in lower case and lists of names are English unless they speak clearly for another. A table of our own, and not the 10 MB
 * n-gram model of OpenNLP, because the question is only whether the reader's English holds. Immutable and thread-safe.
 */
final class Languages {
    /** A language, by its BCP 47 code and its English name. */
    record Language(String code, String name) {
        boolean english() {
            return code.equals("en");
        }
    }

    static final Language ENGLISH = new Language("en", "English");

    /** As much of a text as settles the question, in UTF-16 units. */
    private static final int LOOK = 12_000;

    private static final int FEWEST_HITS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’ʻ]\\p{L}+)*");

    private static final Pattern NEXT = Pattern.compile("\\s+(\\p{L}+)");

    /** Words in foreign names in English text. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "las", "los", "le", "du", "des", "del", "della", "di", "da", "do", "dos", "das", "von", "van",
            "der", "den", "ter", "al", "el", "y", "e", "i", "zu", "bin");

    private final Map<String, List<Language>> words = new HashMap<>();
    private final Map<String, Language> byCode = new LinkedHashMap<>();
    private final Map<UnicodeScript, Language> scripts = new EnumMap<>(UnicodeScript.class);

    Languages() {
        for (Row row : Table.beside(Languages.class, "languages.tsv").rows()) {
            Language language = new Language(row.required("language"), row.required("name"));
            byCode.put(language.code(), language);
            row.list("words")
                    .forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(language));
        }
        for (Row row : Table.beside(Languages.class, "scripts.tsv").rows()) {
            Language language = new Language(row.required("language"), row.required("name"));
            byCode.putIfAbsent(language.code(), language);
            scripts.put(row.value("script", UnicodeScript::valueOf), language);
        }
    }

    /** The language that a BCP 47 tag names; the tag itself stands for its name where the tables do not have it. */
    Optional<Language> declared(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (!code.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        String plain = switch (code) {
            case "no", "nn" -> "nb";
            case "bs" -> "hr";
            case "ms" -> "id";
            default -> code;
        };
        return Optional.of(
                byCode.containsKey(plain)
                        ? byCode.get(plain)
                        : new Language(code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)));
    }

    /** The language of a text; empty where it is English or too little speaks for any other. */
    Optional<Language> foreign(String text) {
        String look = text.length() > LOOK ? text.substring(0, LOOK) : text;
        UnicodeScript script = script(look);
        Hits hits = new Hits();
        int count = 0;
        Matcher word = WORD.matcher(look);
        while (word.find()) {
            count++;
            if (inName(look, word)) {
                continue;
            }
            String plain = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.getOrDefault(Normalizer.normalize(plain, Normalizer.Form.NFC), List.of())
                    .forEach(language -> hits.add(language, plain));
        }
        Optional<Language> best = hits.best();
        if (script != UnicodeScript.LATIN) {
            Language ofScript = scripts.get(script);
            boolean named = best.isPresent() && hits.of(best.get()) >= FEWEST_HITS && count >= 8;
            return shared(script) && named ? best : Optional.ofNullable(ofScript);
        }
        int other = best.map(hits::of).orElse(0);
        int english = hits.of(ENGLISH);
        boolean clear = other >= FEWEST_HITS
                && ((other >= 0.12 * count && other > 1.5 * english) || (other >= 0.06 * count && other > 4 * english));
        return clear && hits.longer(best.orElseThrow()) >= 2 ? best : Optional.empty();
    }

    /** Whether the function words of a text are English ones. */
    boolean english(String text) {
        String look = text.length() > LOOK ? text.substring(0, LOOK) : text;
        List<String> all = WORD.matcher(look)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        long hits = all.stream()
                .filter(word -> words.getOrDefault(word, List.of()).contains(ENGLISH))
                .count();
        return hits >= 2 && hits >= 0.15 * all.size();
    }

    /** How often the words of each language were met. */
    private static final class Hits {
        private final Map<Language, Map<String, Integer>> counts = new LinkedHashMap<>();

        void add(Language language, String word) {
            counts.computeIfAbsent(language, key -> new HashMap<>()).merge(word, 1, Integer::sum);
        }

        int of(Language language) {
            return counts.getOrDefault(language, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        /** How many different words; single letters may be initials. */
        long longer(Language language) {
            return counts.getOrDefault(language, Map.of()).keySet().stream()
                    .filter(word -> word.length() > 1)
                    .count();
        }

        Optional<Language> best() {
            return counts.keySet().stream()
                    .filter(language -> !language.english())
                    .max(Comparator.comparingInt(this::of));
        }
    }

    /** Whether a word is a particle of a name: what follows begins with a capital, if need be behind other particles. */
    private static boolean inName(String text, Matcher word) {
        if (!PARTICLES.contains(word.group())) {
            return false;
        }
        Matcher next = NEXT.matcher(text).region(word.end(), text.length());
        return next.lookingAt()
                && (PARTICLES.contains(next.group(1))
                        || Character.isUpperCase(next.group(1).charAt(0)));
    }

    /** Whether several languages of the word table are written in it. */
    private static boolean shared(UnicodeScript script) {
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC || script == UnicodeScript.DEVANAGARI;
    }

    /** The script of most letters; Latin where a text has hardly any. Kana beside Han is Japanese. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), c >= 0x3000 && c < 0xD7B0 ? 3 : 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana * 10 > han && 2 * (kana + han) > letters) {
            return UnicodeScript.HIRAGANA;
        }
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > letters)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }
}
