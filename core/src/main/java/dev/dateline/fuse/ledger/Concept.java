// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Stem;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be told by several words.
 *
 * @param id the word that stands for all of them
 * @param whole whether it says without an object what is to be done
 * @param verbs by which articles may tell that it was done
 * @param yes a sentence that has it
 * @param no a sentence that has not
 */
record Concept(String id, boolean whole, Pattern pattern, List<DeedWord> verbs, String yes, String no) {
    private static final List<Concept> ALL = Table.beside(Concept.class, "concepts.tsv").rows().stream()
            .map(Concept::of)
            .toList();

    private static final Set<String> IDS = ALL.stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WHOLE = ALL.stream()
            .filter(Concept::whole)
            .map(concept -> Stem.of(concept.id))
            .collect(Collectors.toUnmodifiableSet());

    private static Concept of(Row row) {
        return new Concept(
                row.required("id"),
                row.oneOf("whole", List.of("yes", "no")).equals("yes"),
                row.value("pattern", Concept::words),
                row.optional("verbs").stream()
                        .flatMap(verbs -> Pattern.compile("; ").splitAsStream(verbs))
                        .map(DeedWord::of)
                        .toList(),
                row.required("yes"),
                row.required("no"));
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static List<Concept> all() {
        return ALL;
    }

    /** Whether a head is a concept that says without an object what is to be done. */
    static boolean isWhole(String head) {
        return WHOLE.contains(head);
    }

    /** Whether a word stands for a concept. */
    static boolean isOne(String word) {
        return IDS.contains(word);
    }

    /** The text with one word for all that may tell the same. */
    static String plain(String text) {
        String plain = text;
        for (Concept concept : ALL) {
            plain = concept.pattern.matcher(plain).replaceAll(concept.id);
        }
        return plain;
    }
}
