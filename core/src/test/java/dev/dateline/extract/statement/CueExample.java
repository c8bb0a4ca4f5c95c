// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An example of the cue lexicon as a sentence: {@code Officials/nsubj said=say that/mark the bridge/nsubj> collapsed/ccomp}.
 * {@code =} marks the cue with its lemma ({@code =claim:noun} a noun), {@code /relation} hangs a word on the cue, and with
 * {@code >} on the next word that hangs there; marks, cases and words without relation hang on the next word, with {@code <} on
 * the one before.
 */
final class CueExample {
    private static final Set<String> VERBAL = Set.of("ccomp", "xcomp", "acl", "advcl");

    private CueExample() {}

    static Document parse(String example) {
        String[] words = example.strip().split(" ");
        int cue = 0;
        while (!words[cue].contains("=")) {
            cue++;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            lines.add(i == cue ? cue(words[i]) : word(words, i, cue));
        }
        return DocumentText.parse(String.join("\n", lines));
    }

    private static String cue(String word) {
        String form = word.substring(0, word.indexOf('='));
        String lemma = word.substring(word.indexOf('=') + 1);
        boolean noun = lemma.endsWith(":noun");
        return form + " " + (noun ? lemma.substring(0, lemma.length() - 5) + " NOUN" : lemma + " VERB") + " 0 root";
    }

    private static String word(String[] words, int at, int cue) {
        int slash = words[at].indexOf('/');
        String form = slash < 0 ? words[at] : words[at].substring(0, slash);
        String relation = slash < 0 ? "det" : words[at].substring(slash + 1).replaceAll("[<>]", "");
        boolean opens = Set.of("mark", "case").contains(relation);
        boolean up = opens || words[at].endsWith(">") || slash < 0;
        int head = cue;
        if (up) {
            head = next(words, at, cue);
        } else if (words[at].endsWith("<")) {
            head = at - 1;
        }
        return form + " " + form.toLowerCase(Locale.ROOT) + " " + upos(form, relation) + " " + (head + 1) + " "
                + relation;
    }

    /** The next word that hangs on the cue itself. */
    private static int next(String[] words, int at, int cue) {
        for (int i = at + 1; i < words.length; i++) {
            boolean own = words[i].contains("/")
                    && !words[i].endsWith(">")
                    && !words[i].endsWith("/mark")
                    && !words[i].endsWith("/case");
            if (own && i != cue) {
                return i;
            }
        }
        return cue;
    }

    private static Upos upos(String form, String relation) {
        if (VERBAL.contains(relation) && !form.equals("blunder")) {
            return Upos.VERB;
        }
        return switch (relation) {
            case "mark" -> form.equals("to") ? Upos.PART : Upos.SCONJ;
            case "case", "compound:prt" -> Upos.ADP;
            case "det" -> Upos.DET;
            case "advmod" -> Upos.ADV;
            case "nmod:poss", "dep" -> Upos.PRON;
            default -> Upos.NOUN;
        };
    }
}
