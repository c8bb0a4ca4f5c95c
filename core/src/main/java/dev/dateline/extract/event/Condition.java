// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What a dependent of a trigger must be: {@code obj:@talks,deal} (one of them is), {@code !obj:@people} (none is),
 * {@code with:*} (there is one), {@code !obj} (there is none).
 */
public record Condition(
        String text, String slot, boolean negated, boolean any, boolean names, Set<String> labels, Set<String> lemmas) {
    /** Classes of words for people and groups: a name or personal pronoun meets them too. */
    private static final Set<String> NAMED = Set.of("@person", "@captive", "@group");

    /** Labels of names that a condition can ask for. */
    private static final Set<String> LABELS = Set.of("@PER", "@LOC", "@ORG", "@NAME");

    public Condition {
        labels = Set.copyOf(labels);
        lemmas = Set.copyOf(lemmas);
    }

    static Condition parse(String text, WordClasses classes) {
        boolean negated = text.startsWith("!");
        String[] parts = (negated ? text.substring(1) : text).split(":", 2);
        Set<String> lemmas = new HashSet<>();
        Set<String> labels = new HashSet<>();
        boolean names = parts.length > 1 && NAMED.stream().anyMatch(parts[1]::contains);
        boolean any = parts.length == 1 || parts[1].equals("*");
        if (!any) {
            Arrays.stream(parts[1].split(",")).forEach(word -> {
                if (LABELS.contains(word)) {
                    labels.add(word.substring(1));
                } else if (word.startsWith("@")) {
                    lemmas.addAll(classes.of(word.substring(1)));
                } else {
                    lemmas.add(word);
                }
            });
        }
        return new Condition(text, parts[0].strip(), negated, any, names, labels, lemmas);
    }
}
