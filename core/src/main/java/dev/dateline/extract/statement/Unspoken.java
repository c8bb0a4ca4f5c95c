// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells cues by which nothing has been said: what readers are told to do ("note that", "check whether"), what somebody is to say or would have said, and what he
 * is kept from saying. One instance serves one document.
 */
final class Unspoken {
    private static final Set<String> FORCED = Set.of("have", "need");

    private final Document document;
    private final Mute.Words words;
    private final Auxiliaries auxiliaries;

    Unspoken(Document document, Mute.Words words) {
        this.auxiliaries = new Auxiliaries(document);
        this.document = document;
        this.words = words;
    }

    /** Whether nothing is said by the cue, which has no quotation of its own. */
    boolean by(Draft draft, Token cue) {
        return cue.upos() == Upos.VERB
                && (imperative(draft, cue)
                        || supposed(cue)
                        || wished(cue)
                        || advised(cue)
                        || undone(cue)
                        || imagined(cue)
                        || asked(cue));
    }

    /** "Note that the shop is closed", "check whether the lamp burns". */
    private boolean imperative(Draft draft, Token cue) {
        boolean nobody = draft.source.speaker().isEmpty()
                || cue.index() < draft.source.speaker().getAsInt();
        return bare(cue) && (nobody || document.sentenceOf(cue).first() == cue.index()) && orders(cue);
    }

    private boolean orders(Token verb) {
        if (verb.head() < 0) {
            return true;
        }
        Token head = document.token(verb.head());
        return verb.is("conj") && bare(head) && orders(head);
    }

    /** Whether the verb is in its base form, with nobody who does it. */
    private boolean bare(Token verb) {
        return verb.upos() == Upos.VERB
                && lower(verb).equals(verb.lemma().toLowerCase(Locale.ROOT))
                && document.children(verb, "nsubj", "csubj", "expl", "aux", "cop", "mark")
                        .isEmpty();
    }

    /** "Let's say you lose the key". */
    boolean supposed(Token cue) {
        return (cue.is("xcomp") || cue.is("ccomp"))
                && document.head(cue)
                        .filter(head -> head.lemma().equals("let") && bare(head))
                        .isPresent();
    }

    /** "all you have to do is ask": what there is to do. */
    private boolean advised(Token cue) {
        return lower(cue).equals(cue.lemma().toLowerCase(Locale.ROOT))
                && document.children(cue, "cop").stream()
                        .anyMatch(be -> lower(be).equals("is"));
    }

    /** "proposed that he demand a boat": what is only proposed to be said. */
    private boolean wished(Token cue) {
        boolean base = lower(cue).equals(cue.lemma().toLowerCase(Locale.ROOT))
                && document.children(cue, "aux").isEmpty()
                && document.children(cue, "nsubj").stream().anyMatch(this::third);
        return base
                && cue.is("ccomp")
                && document.head(cue)
                        .filter(head -> words.holds("wishing", head.lemma()))
                        .isPresent();
    }

    private boolean third(Token subject) {
        return Set.of("he", "she", "it").contains(lower(subject))
                || (subject.upos() != Upos.PRON && !lower(subject).endsWith("s"));
    }

    /** "was barred from disclosing". */
    private boolean undone(Token cue) {
        return lower(cue).endsWith("ing")
                && document.children(cue, "mark", "case").stream()
                        .anyMatch(word -> lower(word).equals("from"));
    }

    /** "would have replied", "would have to admit". */
    private boolean imagined(Token cue) {
        if (auxiliaries.unreal(cue)) {
            return true;
        }
        boolean forced =
                FORCED.contains(cue.lemma()) && document.child(cue, "xcomp").isPresent();
        Optional<Token> head = forced
                ? Optional.of(cue)
                : document.head(cue).filter(verb -> cue.is("xcomp") && FORCED.contains(verb.lemma()));
        return head.filter(auxiliaries::conditional).isPresent();
    }

    /** "What would she say to them?": what is only asked. */
    private boolean asked(Token cue) {
        int last = document.sentenceOf(cue).last() - 1;
        return auxiliaries.inverted(cue) && document.token(last).form().equals("?");
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
