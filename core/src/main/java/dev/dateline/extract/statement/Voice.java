// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells verbs whose subject undergoes them, and who does them then. One instance serves one document. */
final class Voice {
    /** Words before a participle that has lost its "was". */
    private static final Set<String> WHEN = Set.of("when", "if", "as", "once", "until", "unless", "though");

    private final Document document;
    private final Mute.Words words;

    Voice(Document document, Mute.Words words) {
        this.document = document;
        this.words = words;
    }

    /** Whether the verb is passive: "was asked", or without its auxiliary, as in "when asked" and "the man accused of". */
    boolean passive(Token verb) {
        if (document.child(verb, "aux:pass").isPresent()) {
            return true;
        }
        boolean by = with(verb, "obl", "by").isPresent();
        boolean participle = verb.upos() == Upos.VERB
                && (lower(verb).endsWith("ed")
                        || (by && !lower(verb).endsWith("ing") && !lower(verb).equals(verb.lemma())));
        boolean bare = document.children(verb, "nsubj", "aux", "obj").isEmpty();
        boolean when = document.children(verb, "mark", "advmod").stream().anyMatch(word -> WHEN.contains(lower(word)));
        boolean asked = verb.lemma().equals("ask") && verb.index() < verb.head();
        if (participle && answers(verb)) {
            return true;
        }
        boolean named = words.holds("naming", verb.lemma())
                && verb.is("advcl")
                && verb.index() < verb.head()
                && document.child(verb, "nsubj").isEmpty();
        return charged(verb, participle)
                || (participle && named)
                || (participle
                        && bare
                        && ((verb.is("advcl") && (when || asked || by))
                                || verb.relation().equals("acl")));
    }

    /** "A spokesman, asked whether the port was closed, said no": who answers was asked. */
    private boolean answers(Token verb) {
        int before = verb.index() - 1;
        boolean set = verb.lemma().equals("ask")
                && before >= 0
                && document.token(before).form().equals(",")
                && document.children(verb, "obj", "iobj", "aux").isEmpty();
        return set
                && document.children(verb, "parataxis", "conj").stream()
                        .anyMatch(answer -> answer.upos() == Upos.VERB
                                && document.token(answer.index() - 1).form().equals(",")
                                && words.holds("answering", answer.lemma()));
    }

    /** "the sailor accused of theft was in court": whoever accuses accuses somebody. */
    private boolean charged(Token verb, boolean participle) {
        return participle
                && words.holds("charging", verb.lemma())
                && document.children(verb, "obj", "iobj", "aux").isEmpty()
                && with(verb, "obl", "of")
                        .or(() -> with(verb, "advcl", "of")
                                .filter(deed -> document.child(deed, "nsubj").isEmpty()))
                        .isPresent();
    }

    /** Whether by the verb somebody is accused, suspected or convicted of something. */
    boolean charges(Token verb) {
        return words.holds("charging", verb.lemma());
    }

    /** The dependent of a relation with a preposition. */
    Optional<Token> with(Token token, String relation, String preposition) {
        return document.children(token, relation).stream()
                .filter(child -> document.children(child, "case", "mark").stream()
                        .anyMatch(mark -> lower(mark).equals(preposition)))
                .findFirst();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
