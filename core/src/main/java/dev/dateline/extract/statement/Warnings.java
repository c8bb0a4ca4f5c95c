// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.StatementAct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who threatens from who only warns: a threat is of what the speaker himself will do, or of a price to be paid. "Warned that the road was icy"
 * asserts, "warned that the truce could collapse" predicts. The words stand in {@code speakers.tsv}. One instance serves one document.
 */
final class Warnings {
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private static final Set<String> OWN =
            Set.of("i", "we", "he", "she", "it", "they", "my", "our", "his", "her", "its", "their");

    private final Document document;
    private final Auxiliaries auxiliaries;
    private final Mute.Words words;

    Warnings(Document document, Mute.Words words) {
        this.document = document;
        this.auxiliaries = new Auxiliaries(document);
        this.words = words;
    }

    /** What a cue does by which one threatens or warns. */
    StatementAct act(Draft draft, Token cue) {
        if (speaker(draft, "foreseeing")) {
            return StatementAct.PREDICT;
        }
        if (!Set.of("warn", "warning").contains(cue.lemma()) || priced(draft)) {
            return StatementAct.THREATEN;
        }
        if (told(cue)) {
            return whom(cue) ? StatementAct.THREATEN : StatementAct.DEMAND;
        }
        Optional<Token> clause = document.children(cue, "ccomp", "acl", "parataxis").stream()
                .filter(verb -> draft.covers(verb.span()))
                .findFirst();
        if (clause.isEmpty()) {
            return StatementAct.PREDICT;
        }
        boolean ahead = auxiliaries.modal(clause.get());
        // what the speaker means to do, and not what may befall him
        if ((auxiliaries.will(clause.get()) && own(clause.get())) || (ahead && madeToDepend(clause.get()))) {
            return StatementAct.THREATEN;
        }
        return ahead ? StatementAct.PREDICT : StatementAct.ASSERT;
    }

    private boolean speaker(Draft draft, String kind) {
        return draft.source.speaker().isPresent()
                && Stream.concat(
                                Stream.of(document.token(draft.source.speaker().getAsInt())),
                                document
                                        .children(
                                                document.token(
                                                        draft.source.speaker().getAsInt()),
                                                "nmod",
                                                "compound",
                                                "appos")
                                        .stream())
                        .anyMatch(word -> words.holds(kind, word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the content names what is paid: "grave consequences", "would be punished". */
    private boolean priced(Draft draft) {
        return draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .anyMatch(word -> words.holds("price", word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether somebody is warned off: "warned Norway against sending troops", "warned them not to come". */
    private boolean told(Token cue) {
        boolean off = !document.children(cue, "xcomp").isEmpty()
                || document.children(cue, "ccomp").stream().anyMatch(auxiliaries::infinitive)
                || document.children(cue, "obl", "advcl").stream()
                        .flatMap(child -> document.children(child, "case", "mark").stream())
                        .anyMatch(mark -> lower(mark).equals("against"));
        return off && cue.upos() == Upos.VERB;
    }

    /** Whether it is told who is warned off. */
    private boolean whom(Token cue) {
        return !document.children(cue, "obj", "iobj", "nsubj:pass").isEmpty()
                || document.children(cue, "ccomp", "xcomp").stream()
                        .anyMatch(verb -> document.child(verb, "nsubj").isPresent());
    }

    /** Whether somebody, it is not said who, is to do it on a condition: "rents would be raised unless the tax fell". */
    private boolean madeToDepend(Token verb) {
        return document.child(verb, "aux:pass").isPresent()
                && document.child(verb, "obl:agent").isEmpty()
                && document.children(verb, "advcl").stream()
                        .flatMap(condition -> document.children(condition, "mark").stream())
                        .anyMatch(mark -> CONDITIONS.contains(lower(mark)));
    }

    /** Whether the speaker, or what is his, is to do it. */
    private boolean own(Token verb) {
        List<Token> subjects = document.children(verb, "nsubj").stream()
                .filter(subject -> !subject.relation().equals("nsubj:pass"))
                .toList();
        return subjects.stream()
                .anyMatch(subject -> OWN.contains(lower(subject))
                        || document.children(subject, "nmod").stream().anyMatch(whose -> OWN.contains(lower(whose))));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
