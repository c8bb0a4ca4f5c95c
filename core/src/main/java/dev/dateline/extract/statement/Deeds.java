// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells drafts whose content is a mere phrase that the cue does something with: "published its list", "offers flexible hours", "struggled to answer a
 * question", "has seen her wages cut". A phrase states something only by a cue that conveys phrases ("denied the report"). The words stand in {@code speakers.tsv}. One instance serves
 * one document.
 */
final class Deeds {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private static final Set<String> HAVING = Set.of("have", "'ve", "’ve");

    private final Document document;
    private final Mute.Words words;

    Deeds(Document document, Mute.Words words) {
        this.document = document;
        this.words = words;
    }

    /** Whether the phrase, which stands outside quotation marks at least in part, is no more than what the cue acts on. */
    boolean writes(Draft draft, Token cue) {
        return words.holds("issuing", cue.lemma()) && objects(draft, cue);
    }

    /** Whether the phrase, which is not quoted, is no more than what the cue acts on or speaks of. */
    boolean acts(Draft draft, Token cue) {
        if (cue.upos() == Upos.NOUN) {
            return words.holds("topic", cue.lemma());
        }
        return offers(cue)
                || unnamed(cue)
                || attempt(cue)
                || calls(draft, cue)
                || undergoes(draft, cue)
                || keepsFrom(cue);
    }

    /** Whether a mere phrase is felt or seen, looked for, won or cited, or is all that is left of what somebody does not expect. */
    boolean senses(Draft draft, Token cue) {
        return (words.holds("sensing", cue.lemma()) && !taken(draft, cue)) || missed(cue) || cited(cue);
    }

    /** Whether the phrase only names the source: "citing officials", "cited internal documents". */
    private boolean cited(Token cue) {
        return cue.lemma().equals("cite")
                && document.children(cue, "obj").stream().anyMatch(object -> words.holds("source", object.lemma()));
    }

    /** "sees the law as an insult", "claims states are hostile". */
    private boolean taken(Draft draft, Token cue) {
        boolean claim = cue.lemma().equals("claim");
        return draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .anyMatch(word -> claim
                        ? word.upos() == Upos.VERB || word.upos() == Upos.AUX || words.holds("claimed", word.lemma())
                        : word.form().equals("as"));
    }

    /** "does not foresee much change" tells of no change; "did not deny the report" tells of the report. */
    private boolean missed(Token cue) {
        return words.holds("expecting", cue.lemma())
                && document.children(cue, "advmod").stream()
                        .anyMatch(word -> NOT.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether it is only told how somebody speaks: "speaking on condition of anonymity". */
    private boolean unnamed(Token cue) {
        return words.holds("speaking", cue.lemma())
                && document.children(cue, "obl").stream().anyMatch(how -> words.holds("unnamed", how.lemma()));
    }

    /** Whether the cue gives a thing that is no word: "the company offers flexible hours". */
    private boolean offers(Token cue) {
        List<Token> objects = document.children(cue, "obj");
        return words.holds("giving", cue.lemma())
                && !objects.isEmpty()
                && objects.stream().noneMatch(object -> words.holds("given", object.lemma()));
    }

    /** Whether the cue is only tried: "struggled to answer a simple question". */
    private boolean attempt(Token cue) {
        return (cue.is("xcomp") && document.head(cue).filter(this::tries).isPresent())
                || (tries(cue)
                        && document.children(cue, "xcomp").stream()
                                .anyMatch(done -> document.children(done, "mark").stream()
                                        .anyMatch(mark -> mark.lemma().equals("to"))));
    }

    private boolean tries(Token verb) {
        return words.holds("trying", verb.lemma());
    }

    /** Whether somebody is called up or a thing is called out, and not called something: "called the sailor", "called a strike". */
    private boolean calls(Draft draft, Token cue) {
        boolean bare = cue.lemma().equals("call")
                && !cue.is("acl")
                && document.children(cue, "compound", "xcomp", "obl").isEmpty();
        return bare && objects(draft, cue);
    }

    /** Whether somebody goes through it: "has seen her wages cut". */
    private boolean undergoes(Draft draft, Token cue) {
        return cue.lemma().equals("see")
                && document.children(cue, "aux").stream().anyMatch(aux -> HAVING.contains(aux.lemma()))
                && draft.content.stream()
                        .flatMap(piece -> document.tokensIn(piece).stream())
                        .noneMatch(word -> word.form().equals("as"));
    }

    /** Whether somebody is kept from having a thing: "denied the sailors their pay". */
    private boolean keepsFrom(Token cue) {
        return cue.lemma().equals("deny")
                && document.child(cue, "iobj").isPresent()
                && document.child(cue, "obj").isPresent();
    }

    /** Whether all of the content hangs on objects of the cue. */
    private boolean objects(Draft draft, Token cue) {
        List<Token> tops = new ArrayList<>();
        for (Token word : draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .toList()) {
            boolean outer =
                    word.head() < 0 || !draft.covers(document.token(word.head()).span());
            if (outer && word.upos() != Upos.PUNCT) {
                tops.add(word);
            }
        }
        return !tops.isEmpty() && tops.stream().allMatch(top -> top.is("obj") && top.head() == cue.index());
    }
}
