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

/**
 * Tells drafts whose words the text itself says were not said: "has not confirmed the toll", "gave no indication that", "if she says so", "it is not
 * clear whether". What is denied, refused ("would not say") or not believed is said. One instance serves one document.
 */
final class Withheld {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    /** What there is none of where nothing is shown or told. */
    private static final Set<String> SIGNS =
            Set.of("comment", "detail", "evidence", "explanation", "indication", "proof", "reason", "sign", "word");

    private static final Set<StatementAct> OUTRIGHT = Set.of(
            StatementAct.ASSERT,
            StatementAct.ACCUSE,
            StatementAct.PROMISE,
            StatementAct.OFFER,
            StatementAct.THREATEN,
            StatementAct.PREDICT);

    private final Document document;
    private final Auxiliaries auxiliaries;
    private final CueLexicon lexicon;

    Withheld(Document document, CueLexicon lexicon) {
        this.document = document;
        this.auxiliaries = new Auxiliaries(document);
        this.lexicon = lexicon;
    }

    /** Whether the draft of the cue, which has no quotation of its own, was not said. */
    boolean by(Draft draft, Token cue) {
        if (cue.upos() == Upos.ADJ && draft.source.speaker().isEmpty()) {
            return true;
        }
        return conditional(cue) || (spoken(cue) && negated(cue)) || signless(cue);
    }

    /** Whether the cue only conveys, so that nothing is conveyed where it is negated: not to deny or not to expect says something. */
    private boolean spoken(Token cue) {
        List<CueEntry> entries = lexicon.entries(document, cue);
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry -> entry.kind() != CueEntry.Kind.BELIEF && OUTRIGHT.contains(entry.act()));
    }

    private boolean negated(Token cue) {
        return (!auxiliaries.would(cue)
                        && document.children(cue, "advmod", "cc").stream().anyMatch(word -> NOT.contains(lower(word))))
                || (cue.upos() == Upos.NOUN && none(cue));
    }

    private boolean conditional(Token cue) {
        Optional<Token> joined = cue.is("conj") ? document.head(cue) : Optional.empty();
        return marked(cue) || joined.filter(this::marked).isPresent();
    }

    private boolean marked(Token word) {
        return document.children(word, "mark").stream().anyMatch(mark -> CONDITIONS.contains(lower(mark)));
    }

    /** Whether what is found or given is no sign of what the content tells: "no evidence has been found that". */
    private boolean signless(Token cue) {
        boolean own = SIGNS.contains(cue.lemma()) && none(cue);
        return own
                || document.children(cue, "obj", "nsubj").stream()
                        .filter(word -> word.is("obj") || word.is("nsubj:pass"))
                        .anyMatch(word -> SIGNS.contains(word.lemma()) && none(word));
    }

    private boolean none(Token noun) {
        return document.children(noun, "det").stream()
                .anyMatch(word -> lower(word).equals("no"));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
