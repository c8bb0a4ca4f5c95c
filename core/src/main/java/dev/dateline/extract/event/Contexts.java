// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of words that tell the contexts of an event in whose clause they stand (PLOVER manual 2.0). Immutable. */
final class Contexts {
    /** Sentences of which an event has the context, and of which none has it. */
    record Examples(String context, List<String> matching, List<String> failing) {
        Examples {
            matching = List.copyOf(matching);
            failing = List.copyOf(failing);
        }
    }

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Examples> examples = new LinkedHashMap<>();

    static Contexts load(Tables tables) {
        Contexts contexts = new Contexts();
        tables.beside(Contexts.class, "contexts.tsv", "context").map(contexts::add);
        return contexts;
    }

    private String add(Row row) {
        String context = row.required("context");
        for (String word : row.list("words")) {
            byWord.computeIfAbsent(word, key -> new TreeSet<>()).add(context);
        }
        examples.put(context, new Examples(context, row.list("yes"), row.list("no")));
        return context;
    }

    List<Examples> examples() {
        return List.copyOf(examples.values());
    }

    /** The contexts of which words stand among the tokens, sorted; of two words that lie side by side, as they stand. */
    List<String> of(List<Token> tokens) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String form = Syntax.lower(tokens.get(i));
            found.addAll(byWord.getOrDefault(form, Set.of()));
            found.addAll(byWord.getOrDefault(Syntax.lemma(tokens.get(i)), Set.of()));
            if (i + 1 < tokens.size()) {
                found.addAll(byWord.getOrDefault(form + " " + Syntax.lower(tokens.get(i + 1)), Set.of()));
            }
        }
        return new ArrayList<>(found);
    }
}
