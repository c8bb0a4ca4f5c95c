// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of {@code rules.tsv}, by the words that can begin them. Immutable. */
final class Rules {
    private static final String PART = "part.";

    private final Map<String, List<Rule>> byBeginning = new HashMap<>();
    private final List<Rule> rules;

    Rules(Lexicon lexicon, Feasts feasts) {
        Table table = Table.beside(Rules.class, "rules.tsv");
        Map<String, String> parts = new HashMap<>();
        parts.put("feast", feasts.pattern());
        for (Row row : table.rows()) {
            if (row.required("id").startsWith(PART)) {
                parts.put(row.required("id").substring(PART.length()), row.required("pattern"));
            }
        }
        PatternParser parser = new PatternParser(parts, lexicon);
        rules = table.map(row -> rule(row, parser)).stream()
                .filter(rule -> !rule.id().startsWith(PART))
                .toList();
        rules.forEach(this::index);
    }

    private static Rule rule(Row row, PatternParser parser) {
        String id = row.required("id");
        Node pattern = row.value("pattern", parser::compile);
        if (id.startsWith(PART)) {
            return new Rule(id, row.line(), pattern, Meaning.NONE, Guard.NOTHING);
        }
        Guard guard = row.optional("guard").isEmpty() ? Guard.NOTHING : row.one("guard", Guard.class);
        return new Rule(id, row.line(), pattern, row.one("meaning", Meaning.class), guard);
    }

    private void index(Rule rule) {
        Set<String> keys = new TreeSet<>();
        rule.pattern().begins(keys);
        for (String key : keys) {
            byBeginning.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
        }
    }

    List<Rule> all() {
        return rules;
    }

    /** Every rule met at the place, the longest match first. */
    List<Match> at(int place, Scan scan) {
        List<Match> matches = new ArrayList<>();
        Atom atom = scan.atom(place);
        if (atom.digits()) {
            match("#", place, scan, matches);
            return sorted(matches);
        }
        match(atom.word(), place, scan, matches);
        for (Lexicon.Sense sense : atom.senses()) {
            match("<" + sense.kind() + ">", place, scan, matches);
        }
        return sorted(matches);
    }

    private void match(String key, int place, Scan scan, List<Match> matches) {
        for (Rule rule : byBeginning.getOrDefault(key, List.of())) {
            scan.slots().cut(0);
            int end = rule.pattern().match(scan, place);
            if (end > place) {
                matches.add(new Match(rule, place, end, scan.slots().copy()));
            }
        }
    }

    private static List<Match> sorted(List<Match> matches) {
        if (matches.size() > 1) {
            matches.sort(Comparator.comparingInt(Match::length)
                    .reversed()
                    .thenComparing(match -> match.rule().order()));
        }
        return matches;
    }
}
