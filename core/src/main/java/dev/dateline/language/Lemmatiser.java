// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary forms of English words, as Universal Dependencies has them, but lower case except for names: whole forms
 * and endings of a table learned from treebanks, and for regular verbs the stem that the vocabulary knows. Immutable and
 * thread-safe.
 */
final class Lemmatiser {
    private static final int LONGEST_ENDING = 6;
    private static final String VOWELS = "aeiou";

    private record Edit(int cut, String add) {
        String of(String form) {
            return form.substring(0, Math.max(0, form.length() - cut)) + add;
        }
    }

    private final Map<String, Edit> edits = new HashMap<>();
    private final Predicate<String> known;

    /** @param known whether a word is one of the vocabulary */
    Lemmatiser(Predicate<String> known) {
        this.known = known;
        for (Row row : Table.beside(Lemmatiser.class, "lemmas.tsv").rows()) {
            edits.put(
                    key(row.one("upos", Upos.class), row.text("ending")),
                    new Edit(row.value("cut", Integer::parseInt), row.text("add")));
        }
    }

    private static String key(Upos upos, String ending) {
        return upos + " " + ending;
    }

    String lemma(String form, Upos upos) {
        String folded = upos == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
        return Compounds.STANDARD.lemma(folded).orElseGet(() -> single(folded, upos));
    }

    private String single(String folded, Upos upos) {
        Edit whole = edits.get(key(upos, "^" + folded));
        if (whole != null) {
            return whole.of(folded);
        }
        String stem = upos == Upos.VERB ? verb(folded) : null;
        return stem != null ? stem : byEnding(folded, upos);
    }

    private String byEnding(String folded, Upos upos) {
        for (int length = Math.min(LONGEST_ENDING, folded.length()); length >= 0; length--) {
            Edit edit = edits.get(key(upos, folded.substring(folded.length() - length)));
            if (edit != null) {
                return edit.of(folded);
            }
        }
        return folded;
    }

    private @Nullable String verb(String form) {
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ed") && !form.endsWith("eed")) {
            return stem(form.substring(0, form.length() - 2));
        }
        return form.endsWith("ing") ? stem(form.substring(0, form.length() - 3)) : null;
    }

    /** The stem before -ed or -ing: as it stands, with an e, or with its last consonant once. */
    private @Nullable String stem(String base) {
        int last = base.length() - 1;
        if (last < 1) {
            return null;
        }
        boolean doubled = last > 1 && base.charAt(last) == base.charAt(last - 1) && !isVowel(base, last);
        if (doubled) {
            return first(base, base.substring(0, last));
        }
        boolean closed = !isVowel(base, last)
                && "wxy".indexOf(base.charAt(last)) < 0
                && isVowel(base, last - 1)
                && (last < 2 || !isVowel(base, last - 2));
        boolean oneVowel = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        return closed && oneVowel ? first(base + "e", base) : first(base, base + "e");
    }

    private @Nullable String first(String one, String other) {
        if (known.test(one)) {
            return one;
        }
        return known.test(other) ? other : null;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
