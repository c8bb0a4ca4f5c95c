// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Stem;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Set<String> DEEDS = ALL.stream()
            .filter(concept -> !concept.verbs.isEmpty())
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

    /** Whether a word is a concept that has verbs of its own by which it is told as done. */
    static boolean isDeed(String word) {
        return DEEDS.contains(word);
    }

    /** Whether a word stands for a concept. */
    static boolean isOne(String word) {
        return IDS.contains(word);
    }

    /** Where words of a text tell a concept. */
    private record Found(int begin, int end, String id) {}

    /** The text with one word for all that may tell the same; of words that several may stand for, the longest that begin first, and only once. */
    static String plain(String text) {
        List<Found> matches = new ArrayList<>();
        for (Concept concept : ALL) {
            concept.pattern
                    .matcher(text)
                    .results()
                    .forEach(match -> matches.add(new Found(match.start(), match.end(), concept.id)));
        }
        matches.sort(Comparator.comparingInt(Found::begin).thenComparing(Found::end, Comparator.reverseOrder()));
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (Found match : matches) {
            if (match.begin >= from) {
                boolean open = text.charAt(match.end - 1) == ' ';
                plain.append(text, from, match.begin).append(match.id).append(open ? " " : "");
                from = match.end;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }
}
