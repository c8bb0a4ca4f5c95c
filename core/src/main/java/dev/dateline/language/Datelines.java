// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The line that opens a report with where it was written, by which agency and when: "LUSAKA (Agency) — The premier", "Lusaka, Aug 2 - ", "LUSAKA: ". */
public final class Datelines {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    /** Parts of speech of places, agencies, days and what parts them. */
    private static final Set<Upos> WRITTEN = EnumSet.of(Upos.PROPN, Upos.NUM, Upos.PUNCT, Upos.SYM, Upos.X);

    private static final int LONGEST = 12;
    /** A sentence has more words than this. */
    private static final int LEAST = 2;

    private Datelines() {}

    /**
     * How many of the words that open a sentence are its dateline, with the dash or colon behind it; 0 where it has none. The dash of "US-led" is none, nor are
     * the two round an aside, unless a bracket stands before the first. A place that is not in capitals needs an agency in brackets or a day before the dash.
     *
     * @param words of one sentence, or of its beginning
     */
    public static int words(List<Token> words) {
        return words(words, false);
    }

    /**
     * As {@link #words(List)}.
     *
     * @param place whether a place is known to open the sentence, which needs no capitals then
     */
    public static int words(List<Token> words, boolean place) {
        if (words.isEmpty() || !Character.isUpperCase(words.get(0).form().charAt(0))) {
            return 0;
        }
        boolean capital = place || isCapital(words.get(0).form());
        for (int i = 1; i < Math.min(LONGEST, words.size() - LEAST); i++) {
            if (capital && isColon(words, i)) {
                return i + 1;
            }
            if (isDash(words, i)) {
                if (!capital && !isSigned(words, i)) {
                    return 0;
                }
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

    /** "BAGHDAD: Two men": a colon behind words that are all in capitals. */
    private static boolean isColon(List<Token> words, int at) {
        return words.get(at).form().equals(":")
                && words.subList(0, at).stream().allMatch(word -> word.upos() == Upos.PROPN && isCapital(word.form()));
    }

    /** "Dhaka, Bangladesh (Agency) -", "Dhaka, July 3 -": an agency or a day of a month before the dash. */
    private static boolean isSigned(List<Token> words, int dash) {
        boolean day = dash > 3
                && words.get(dash - 1).upos() == Upos.NUM
                && words.get(dash - 2).upos() == Upos.PROPN
                && words.get(dash - 3).form().equals(",");
        return day || words.get(dash - 1).form().equals(")");
    }

    private static boolean isDash(List<Token> words, int at) {
        boolean apart = words.get(at - 1).span().end() < words.get(at).span().begin();
        return apart && DASHES.contains(words.get(at).form());
    }

    private static boolean isCapital(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
