// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pairs gold words with a system's tokens as the CoNLL 2018 evaluation does: by their stretch of the text, and inside a
 * surface token of several words by the longest common subsequence of forms. The system's tokens have one word each.
 */
final class WordAlignment {
    private final List<ConlluWord> gold;
    private final List<Token> system;
    private final int[] pairs;
    private int g;
    private int s;

    private WordAlignment(List<ConlluWord> gold, List<Token> system) {
        this.gold = gold;
        this.system = system;
        this.pairs = new int[gold.size()];
        Arrays.fill(pairs, -1);
    }

    /** For each gold word the index of its token, -1 where it has none. */
    static int[] of(List<ConlluWord> gold, List<Token> system) {
        WordAlignment alignment = new WordAlignment(gold, system);
        alignment.align();
        return alignment.pairs;
    }

    private void align() {
        while (g < gold.size() && s < system.size()) {
            if (gold.get(g).several()) {
                alignSeveral();
            } else if (gold.get(g).token().equals(system.get(s).span())) {
                pairs[g++] = s++;
            } else if (gold.get(g).token().begin() <= system.get(s).span().begin()) {
                g++;
            } else {
                s++;
            }
        }
    }

    /** Aligns the words and tokens that lie in the reach of a surface token of several words. */
    private void alignSeveral() {
        if (system.get(s).span().begin() < gold.get(g).token().begin()) {
            s++;
        }
        int end = gold.get(g).token().end();
        int firstGold = g;
        int firstSystem = s;
        while (!goldIsBeyond(end) || !systemIsBeyond(end)) {
            boolean goldFirst = g < gold.size()
                    && (s >= system.size()
                            || gold.get(g).token().begin()
                                    <= system.get(s).span().begin());
            if (goldFirst) {
                end = gold.get(g).several() ? Math.max(end, gold.get(g).token().end()) : end;
                g++;
            } else {
                s++;
            }
        }
        alignForms(firstGold, g, firstSystem, s);
    }

    private boolean goldIsBeyond(int end) {
        if (g >= gold.size()) {
            return true;
        }
        ConlluWord word = gold.get(g);
        return word.several() ? word.token().begin() >= end : word.token().end() > end;
    }

    private boolean systemIsBeyond(int end) {
        return s >= system.size() || system.get(s).span().end() > end;
    }

    private void alignForms(int firstGold, int lastGold, int firstSystem, int lastSystem) {
        int rows = lastGold - firstGold;
        int columns = lastSystem - firstSystem;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = sameForm(firstGold + i, firstSystem + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (sameForm(firstGold + i, firstSystem + j)) {
                pairs[firstGold + i++] = firstSystem + j++;
            } else if (longest[i][j] == longest[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean sameForm(int word, int token) {
        return gold.get(word)
                .form()
                .toLowerCase(Locale.ROOT)
                .equals(system.get(token).form().toLowerCase(Locale.ROOT));
    }
}
