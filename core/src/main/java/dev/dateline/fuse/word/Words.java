// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import dev.dateline.table.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that tell what it is about: stems of all but the words of grammar. Thread-safe. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Set<String> STOP = Table.beside(Words.class, "stopwords.tsv").rows().stream()
            .map(row -> row.required("word"))
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** The stems in order of the text; words of one letter are left out, figures are not. */
    public static List<String> of(CharSequence text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (isTelling(word)) {
                stems.add(Stem.of(word));
            }
        }
        return stems;
    }

    /** A name without marks and capitals, so that Zürich is the same as zurich. */
    public static String folded(String name) {
        return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a lower-case word is none of grammar. */
    public static boolean isTelling(String word) {
        return (word.length() > 1 || Character.isDigit(word.charAt(0))) && !STOP.contains(word);
    }
}
