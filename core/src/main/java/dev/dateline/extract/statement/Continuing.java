// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a second cue that the tree joins to what is said to the one who says it: of "the firm said it was sorry and offered to pay", "offered" to the
 * firm. What was said of himself cannot go on with it: it is in another form, or stands against it behind "but". One instance serves one document.
 */
final class Continuing {
    private static final Set<String> BESIDE = Set.of("aux", "nsubj", "mark", "expl", "cop");

    private final Document document;
    private final Auxiliaries auxiliaries;
    private final OwnSubject own;

    Continuing(Document document) {
        this.document = document;
        this.own = new OwnSubject(document);
        this.auxiliaries = new Auxiliaries(document);
    }

    void give(List<Draft> drafts) {
        for (Draft second : drafts) {
            if (second.head != null && second.head.is("conj") && second.head.upos() == Upos.VERB) {
                first(second.head).flatMap(said -> by(said, drafts)).ifPresent(main -> second.source = main.source);
            }
        }
    }

    /** The verb of what was said, to which the tree joins the cue. */
    private Optional<Token> first(Token cue) {
        boolean past = !cue.form().endsWith("ing")
                && !cue.form().equalsIgnoreCase(cue.lemma())
                && !cue.form().endsWith("s")
                && document.children(cue).stream().noneMatch(child -> BESIDE.contains(universal(child)));
        return document.head(cue)
                .filter(said -> past && said.is("ccomp"))
                .filter(said -> !auxiliaries.perfect(said) || auxiliaries.progressive(said))
                .filter(said -> own.of(said)
                        ? changes(said) || parted(cue) || joins(cue, "but")
                        : changes(said) && parted(cue));
    }

    private static String universal(Token word) {
        int colon = word.relation().indexOf(':');
        return colon < 0 ? word.relation() : word.relation().substring(0, colon);
    }

    private Optional<Draft> by(Token said, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.head != null
                        && draft.head.index() == said.head()
                        && draft.head.index() < said.index()
                        && draft.source.span() != null
                        && draft.covers(said.span()))
                .findFirst();
    }

    /** Whether the verb is in a form that the past tense of the cue does not go on with. */
    private boolean changes(Token verb) {
        return auxiliaries.modal(verb)
                || auxiliaries.progressive(verb)
                || !document.children(verb, "cop").isEmpty();
    }

    private boolean joins(Token cue, String word) {
        return document.children(cue, "cc").stream().anyMatch(cc -> lower(cc).equals(word));
    }

    /** Whether a comma parts the cue from what was said: "said traders had been waiting for it, and recommended buying". */
    private boolean parted(Token cue) {
        return document.children(cue, "cc").stream()
                .anyMatch(cc ->
                        cc.index() > 0 && document.token(cc.index() - 1).form().equals(","));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
