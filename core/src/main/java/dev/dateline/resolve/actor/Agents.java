// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lexicon of nouns for those who act, and of the words that modify them. Immutable. */
final class Agents {
    private record Entry(List<String> words, Agent agent) {}

    private static final String PAST = "ex-";

    private final List<Agent> agents;
    private final List<Modifier> modifiers;
    private final Map<String, List<Entry>> byLast = new HashMap<>();
    private final Map<String, Modifier> byWord = new HashMap<>();

    private Agents(List<Agent> agents, List<Modifier> modifiers) {
        this.agents = agents;
        this.modifiers = modifiers;
        for (Agent agent : agents) {
            for (String noun : agent.nouns()) {
                List<String> words = List.of(noun.split(" "));
                byLast.computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                        .add(new Entry(words, agent));
            }
        }
        byLast.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
        for (Modifier modifier : modifiers) {
            byWord.put(modifier.word(), modifier);
        }
    }

    static Agents load(Tables tables) {
        Table nouns = tables.beside(Agents.class, "agents.tsv", "id");
        Table before = tables.beside(Agents.class, "modifiers.tsv", "word");
        Agents agents = new Agents(nouns.map(Agent::of), before.map(Modifier::of));
        agents.tryOwn(nouns, before, tables);
        return agents;
    }

    /** Tries the phrases that rows of a user's own give as examples. */
    private void tryOwn(Table nouns, Table before, Tables tables) {
        for (Row row : nouns.rows()) {
            String id = row.text("id");
            if (row.isOwn() && agents.stream().anyMatch(agent -> agent.id().equals(id))) {
                tryRow(
                        row,
                        "noun " + id,
                        tables,
                        phrase -> at(Words.of(phrase))
                                .filter(agent -> agent.id().equals(id))
                                .isPresent());
            }
        }
        for (Row row : before.rows()) {
            String word = row.text("word");
            if (row.isOwn() && byWord.containsKey(word)) {
                tryRow(
                        row,
                        "modifier " + word,
                        tables,
                        phrase -> deciding(phrase)
                                .filter(modifier -> modifier.word().equals(word))
                                .isPresent());
            }
        }
    }

    private static void tryRow(Row row, String what, Tables tables, Predicate<String> decided) {
        if (!decided.test(row.text("yes"))) {
            tables.add(row.fault("yes", "\"" + row.text("yes") + "\" must be decided by the " + what + ", but is not"));
        }
        if (decided.test(row.text("no"))) {
            tables.add(row.fault("no", "\"" + row.text("no") + "\" must not be decided by the " + what + ", but is"));
        }
    }

    /** The modifier that decides the sector of a whole phrase. */
    Optional<Modifier> deciding(String phrase) {
        @Nullable Agent agent = at(Words.of(phrase)).orElse(null);
        @Nullable Sector sector = agent == null ? null : agent.sector();
        return deciding(Words.of(phrase), sector, sector == null || (agent != null && agent.has(Trait.WEAK)));
    }

    List<Agent> all() {
        return agents;
    }

    List<Modifier> modifiers() {
        return modifiers;
    }

    /** An agent noun at the end of a phrase, and how many words it has. */
    record Match(Agent agent, int length) {}

    /** The sense of the last word of a phrase in lower case, by the longest noun that ends there. */
    Optional<Agent> at(List<String> words) {
        return match(words).map(Match::agent);
    }

    /** The longest noun that ends a phrase in lower case. */
    Optional<Match> match(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String end = words.get(words.size() - 1);
        String last = end.startsWith(PAST) ? end.substring(PAST.length()) : end;
        Optional<Match> found = match(words, last);
        return found.isPresent() ? found : match(words, Words.singular(last));
    }

    private Optional<Match> match(List<String> words, String last) {
        for (Entry entry : byLast.getOrDefault(last, List.of())) {
            if (ends(words, entry.words())) {
                return Optional.of(new Match(entry.agent(), entry.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean ends(List<String> words, List<String> noun) {
        int shift = words.size() - noun.size();
        if (shift < 0) {
            return false;
        }
        for (int i = 0; i < noun.size() - 1; i++) {
            String word = words.get(shift + i);
            if (!word.equals(noun.get(i)) && !Words.singular(word).equals(noun.get(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<Modifier> modifier(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The modifier that decides the sector of an agent with that one before it; the nearest to the noun counts. */
    Optional<Modifier> deciding(List<String> words, @Nullable Sector sector, boolean weak) {
        int own = match(words).map(Match::length).orElse(1);
        for (int i = words.size() - 1 - own; i >= 0; i--) {
            String word = words.get(i);
            Optional<Modifier> found = modifier(word).or(() -> modifier(Words.singular(word)));
            if (found.isPresent()
                    && (sector == null || weak || found.get().over().contains(sector))) {
                return found;
            }
        }
        return Optional.empty();
    }
}
