// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;

/** What a sentence takes for done, or for still to come, whatever the words above the event leave open. One instance serves one document. */
final class Presumed {
    /** Why what is asked about has been done. */
    static final String ASKED = "asked of what has happened";

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final ClauseMood clause;

    Presumed(Syntax syntax, WordClasses words, ClauseMood clause) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.clause = clause;
    }

    /** "did not think that he had been attacked": whose opinion is denied holds that it is not so. */
    boolean doubted(Token opinion, Token verb) {
        return verb.is("ccomp")
                && verb.upos() == Upos.VERB
                && words.contains("opining", Syntax.lemma(opinion))
                && !clause.modal(opinion)
                && !clause.questioned(opinion)
                && document.children(opinion, "advmod").stream()
                        .anyMatch(word -> words.contains("plain-not", Syntax.lower(word)));
    }

    /** "voted to impeach him", "voted to ratify the treaty": what a vote does is done by it; "voted to strike" is only decided. */
    boolean voted(Token vote, Token verb) {
        return vote.upos() == Upos.VERB
                && Syntax.lemma(vote).equals("vote")
                && clause.infinitive(verb)
                && words.contains("act-of-a-vote", Syntax.lemma(verb))
                && document.children(vote, "nsubj").stream()
                        .anyMatch(voter -> words.contains("voting-body", Syntax.lemma(voter))
                                && document.children(voter, "amod").isEmpty())
                && document.tokensIn(document.sentenceOf(vote).span()).stream()
                        .noneMatch(word -> words.contains("vote-open", Syntax.lower(word)));
    }

    /** "dropped its inquiry", "abandoned the siege": what is ended had begun. */
    boolean ended(Token noun, String line) {
        return line.equals("ban") && noun.is("obj") && words.contains("under-way", Syntax.lemma(noun));
    }

    /** "discussed the recent attacks", "to answer the latest raids": what has just been is not to come. */
    boolean recent(Token noun) {
        return document.children(noun, "amod").stream().anyMatch(word -> words.contains("recent", Syntax.lower(word)));
    }

    /** "wondered who killed the guard", "who killed the guard?": who asks who did it, or why, does not ask whether it was done; who does it now, or next, may be. */
    boolean asked(Token verb) {
        boolean supposed = document.children(verb, "mark").stream()
                .anyMatch(mark -> Syntax.lower(mark).equals("if"));
        return !supposed && !clause.modal(verb) && !clause.infinitive(verb) && told(verb) && wonders(verb);
    }

    /** "asked whom he would back", "which of them would go": a question, not a demand. */
    boolean wonders(Token verb) {
        return document.children(verb, "nsubj", "obj", "advmod", "obl").stream()
                .filter(child -> child.index() < verb.index())
                .anyMatch(child -> words.contains("question-word", Syntax.lower(child))
                        || document.children(child, "det").stream()
                                .anyMatch(which -> words.contains("question-word", Syntax.lower(which))));
    }

    /** "no idea whether they had shot him". */
    boolean open(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(mark -> words.contains("open-question", Syntax.lower(mark)));
    }

    /** "no idea why anyone would want to shoot him": who is puzzled by what anybody could want speaks of what has been done. */
    boolean puzzling(Token wish) {
        return words.contains("wishing", Syntax.lemma(wish))
                && clause.modal(wish)
                && document.children(wish, "advmod").stream()
                        .anyMatch(child -> words.contains("reason-word", Syntax.lower(child)))
                && document.children(wish, "nsubj").stream()
                        .anyMatch(subject -> words.contains("anybody", Syntax.lower(subject)));
    }

    /** Whether the clause is set in the past, or tells what has been done. */
    private boolean told(Token verb) {
        List<Token> auxiliaries = document.children(verb, "aux", "cop");
        return auxiliaries.isEmpty()
                ? syntax.past(verb)
                : auxiliaries.stream().anyMatch(word -> words.contains("past-aux", Syntax.lower(word)));
    }

    /** "their first act was to arrest the editor": what an act was has been done; what the next or only one was may still be open. */
    boolean act(Token verb) {
        return document.children(verb, "cop", "aux").stream()
                        .anyMatch(be -> words.contains("past-be", Syntax.lower(be)))
                && document.children(verb, "nsubj").stream().anyMatch(this::done);
    }

    private boolean done(Token subject) {
        List<Token> before = document.children(subject, "amod", "nummod", "nmod:poss");
        return words.contains("deed", Syntax.lemma(subject))
                && before.stream().noneMatch(word -> words.contains("open-deed", Syntax.lower(word)))
                && before.stream()
                        .anyMatch(word -> word.relation().equals("nmod:poss")
                                || Syntax.lower(word).equals("first"));
    }

    /** "offered his condolences": words that are offered are given. */
    boolean given(Token noun, Token verb) {
        return noun.is("obj")
                && words.contains("offering", Syntax.lemma(verb))
                && words.contains("kind-word", Syntax.lemma(noun));
    }

    /** "the patrols would end before a withdrawal": what is to come after what is to come. */
    boolean later(Token noun, Token verb) {
        return verb.upos() == Upos.VERB
                && clause.modal(verb)
                && syntax.preposition(noun)
                        .filter(each -> each.equals("before"))
                        .isPresent();
    }
}
