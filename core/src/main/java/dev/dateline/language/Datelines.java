// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The line that opens a report with where it was written and by which agency: "LUSAKA (Agency) — The premier". */
public final class Datelines {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    /** Parts of speech of places, agencies, days and what parts them. */
    private static final Set<Upos> WRITTEN = EnumSet.of(Upos.PROPN, Upos.NUM, Upos.PUNCT, Upos.SYM, Upos.X);

    private static final int LONGEST = 12;
    /** A sentence has more words than this. */
    private static final int LEAST = 2;

    private Datelines() {}

    /**
     * How many of the words that open a sentence are its dateline, with the dash behind it; 0 where it has none. The dash of "US-led" is none, nor are the two
     * round an aside, unless a bracket stands before the first.
     *
     * @param words of one sentence, or of its beginning
     */
    public static int words(List<Token> words) {
        if (words.isEmpty() || !isCapital(words.get(0).form())) {
            return 0;
        }
        for (int i = 1; i < Math.min(LONGEST, words.size() - LEAST); i++) {
            if (isDash(words, i)) {
                long others = IntStream.range(i + 1, words.size())
                        .filter(other -> isDash(words, other))
                        .count();
                boolean closed = words.get(i - 1).form().equals(")");
                return closed || others % 2 == 0 ? i + 1 : 0;
            }
            if (!WRITTEN.contains(words.get(i).upos())) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isDash(List<Token> words, int at) {
        boolean apart = words.get(at - 1).span().end() < words.get(at).span().begin();
        return apart && DASHES.contains(words.get(at).form());
    }

    private static boolean isCapital(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
