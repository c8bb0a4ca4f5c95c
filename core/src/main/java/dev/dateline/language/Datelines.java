// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The line that opens a report with where it was written and by which agency: "LUSAKA (Agency) — The premier". */
public final class Datelines {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<Upos> SAYING = EnumSet.of(Upos.VERB, Upos.AUX);
    private static final int LONGEST = 12;
    /** A sentence has more words than this. */
    private static final int LEAST = 2;

    private Datelines() {}

    /**
     * How many of the words that open a sentence are its dateline, with the dash behind it; 0 where it has none. The dash of "US-led" is none.
     *
     * @param words of one sentence, or of its beginning
     */
    public static int words(List<Token> words) {
        if (words.isEmpty() || !isCapital(words.get(0).form())) {
            return 0;
        }
        for (int i = 1; i < Math.min(LONGEST, words.size() - LEAST); i++) {
            boolean apart = words.get(i - 1).span().end() < words.get(i).span().begin();
            if (apart && DASHES.contains(words.get(i).form())) {
                return i + 1;
            }
            if (SAYING.contains(words.get(i).upos())) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapital(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
