// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.Stem;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The dictionary forms of words for happenings, and how near their meanings are (WordNet 3.0: C. Fellbaum, ed., 1998). Thread-safe.
 */
final class Senses {
    private static final int HIGHEST = 4;
    private static final Pattern DOUBLED = Pattern.compile("(.*([bdgklmnprt]))\\2(?:ed|ing)");
    private static final List<Ending> VERBS = List.of(
            new Ending("ies", "y"),
            new Ending("es", "e"),
            new Ending("es", ""),
            new Ending("s", ""),
            new Ending("ed", "e"),
            new Ending("ed", ""),
            new Ending("ing", "e"),
            new Ending("ing", ""));
    private static final List<Ending> NOUNS = List.of(
            new Ending("ses", "s"),
            new Ending("xes", "x"),
            new Ending("ches", "ch"),
            new Ending("shes", "sh"),
            new Ending("men", "man"),
            new Ending("ies", "y"),
            new Ending("s", ""));

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, Set<String>> lemmas = new ConcurrentHashMap<>();
    private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();

    private record Entry(List<String> own, List<String> derived, List<String> of) {
        boolean isA(char part) {
            return own.stream().anyMatch(sense -> sense.charAt(0) == part);
        }
    }

    private record Ending(String from, String to) {}

    /**
     * @param senses what a word means itself (true) or by derivation
     * @param above the steps to each sense and to those above it
     */
    private record Meaning(Map<String, Boolean> senses, Map<String, Integer> above) {}

    private Senses() {}

    /** Reads the tables beside this class. */
    static Senses load() {
        Senses senses = new Senses();
        for (Row row : rows("senses.tsv.gz")) {
            senses.entries.put(row.required("word"), new Entry(row.list("own"), row.list("derived"), row.list("of")));
        }
        for (Row row : rows("kinds.tsv.gz")) {
            senses.kinds.put(row.required("sense"), row.list("above"));
        }
        return senses;
    }

    private static List<Row> rows(String resource) {
        try (InputStream in = Senses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + resource);
            }
            return Table.read(resource, new GZIPInputStream(in)).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dictionary forms that a word may have as a verb and as a noun, its stem where it is none for a happening; in lower case. */
    Set<String> lemmas(String word) {
        return lemmas.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::lookUp);
    }

    /** The shortest of the dictionary forms. */
    String lemma(String word) {
        String shortest = "";
        for (String lemma : lemmas(word)) {
            shortest = shortest.isEmpty() || lemma.length() < shortest.length() ? lemma : shortest;
        }
        return shortest;
    }

    /** Whether a word can be a verb ({@code v}) or a noun ({@code n}) for a happening. */
    boolean mayBe(char part, String word) {
        return lemmas(word).stream().map(entries::get).anyMatch(entry -> entry != null && entry.isA(part));
    }

    private Set<String> lookUp(String word) {
        Set<String> found = new TreeSet<>();
        Entry irregular = entries.get(word);
        if (irregular != null) {
            found.addAll(irregular.of);
        }
        addForm(found, word, 'v', VERBS);
        addForm(found, word, 'n', NOUNS);
        return found.isEmpty() ? Set.of(Stem.of(word)) : found;
    }

    private void addForm(Set<String> found, String word, char part, List<Ending> endings) {
        if (isA(word, part)) {
            found.add(word);
            return;
        }
        if (found.stream().anyMatch(lemma -> isA(lemma, part))) {
            return;
        }
        for (Ending ending : endings) {
            String base = word.endsWith(ending.from)
                    ? word.substring(0, word.length() - ending.from.length()) + ending.to
                    : "";
            if (isA(base, part)) {
                found.add(base);
                return;
            }
        }
        Matcher doubled = DOUBLED.matcher(word);
        if (part == 'v' && doubled.matches() && isA(doubled.group(1), part)) {
            found.add(doubled.group(1));
        }
    }

    private boolean isA(String word, char part) {
        Entry entry = entries.get(word);
        return entry != null && entry.isA(part);
    }

    Kinship kinship(String one, String other) {
        Meaning left = meanings.computeIfAbsent(one.toLowerCase(Locale.ROOT), this::meaning);
        Meaning right = meanings.computeIfAbsent(other.toLowerCase(Locale.ROOT), this::meaning);
        if (left.senses.isEmpty() || right.senses.isEmpty()) {
            return new Kinship(Kinship.UNKNOWN, Kinship.FAR);
        }
        int shared = Kinship.NONE;
        for (Map.Entry<String, Boolean> sense : left.senses.entrySet()) {
            Boolean own = right.senses.get(sense.getKey());
            if (own != null) {
                shared = Math.max(shared, own && sense.getValue() ? Kinship.OWN : Kinship.DERIVED);
            }
        }
        int steps = Kinship.FAR;
        for (Map.Entry<String, Integer> sense : left.above.entrySet()) {
            Integer down = right.above.get(sense.getKey());
            steps = down == null ? steps : Math.min(steps, sense.getValue() + down);
        }
        return new Kinship(shared, steps);
    }

    private Meaning meaning(String word) {
        Map<String, Boolean> senses = new HashMap<>();
        for (String lemma : lemmas(word)) {
            Entry entry = entries.get(lemma);
            if (entry != null) {
                entry.derived.forEach(sense -> senses.putIfAbsent(sense, false));
                entry.own.forEach(sense -> senses.put(sense, true));
            }
        }
        Map<String, Integer> above = new HashMap<>();
        List<String> level = new ArrayList<>(senses.keySet());
        for (int steps = 0; steps <= HIGHEST; steps++) {
            List<String> next = new ArrayList<>();
            for (String sense : level) {
                if (above.putIfAbsent(sense, steps) == null) {
                    next.addAll(kinds.getOrDefault(sense, List.of()));
                }
            }
            level = next;
        }
        return new Meaning(senses, above);
    }
}
