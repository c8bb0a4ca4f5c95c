// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Optional;

/** Whether verbs are passive, also where their auxiliary is left out. */
final class Passives {
    private final Document document;
    private final WordClasses words;
    private final Tree tree;
    private final Complements complements;

    Passives(Document document, WordClasses words, Tree tree, Complements complements) {
        this.document = document;
        this.words = words;
        this.tree = tree;
        this.complements = complements;
    }

    boolean passive(Token verb) {
        boolean agent = false;
        boolean auxiliary = false;
        for (Token child : document.children(verb)) {
            agent |= child.relation().equals("obl:agent")
                    && tree.preposition(child).filter("by"::equals).isPresent();
            auxiliary |= child.relation().equals("aux:pass")
                    || (child.is("aux")
                            && words.contains("passive-auxiliary", Syntax.lemma(child))
                            && Tree.participle(verb)
                            && !wasToHave(child, verb));
        }
        if (auxiliary || (beside(verb, "be", "get") && Tree.participle(verb))) {
            return true;
        }
        // "the court has sentenced": an auxiliary, and no form of "be" among them, whatever the tree makes of the
        // subject
        if (!complements.objectsBelow(verb).isEmpty()
                || !document.children(verb, "aux").isEmpty()) {
            return false;
        }
        if (aims(verb)) {
            return false;
        }
        if (agent
                || complements.subjectsBelow(verb).stream()
                        .anyMatch(child -> child.relation().equals("nsubj:pass"))) {
            return true;
        }
        return Tree.participle(verb) && (reduced(verb) || suffers(verb) || found(verb));
    }

    /** "was to have visited": the form of "be" belongs to "to", and the participle to "have". */
    private boolean wasToHave(Token be, Token verb) {
        return be.index() + 1 < verb.index()
                && Syntax.lower(document.token(be.index() + 1)).equals("to")
                && Syntax.lemma(document.token(verb.index() - 1)).equals("have");
    }

    /** "Man shot to death", "three wounded": a verb that must have an object and has none tells what its subject suffers. */
    private boolean suffers(Token verb) {
        if (!words.contains("harm", Syntax.lemma(verb))
                || verb.relation().equals("acl:relcl")
                || !document.children(verb, "aux", "mark").isEmpty()) {
            return false;
        }
        if (numbered(verb).isPresent()) {
            return ends(verb);
        }
        List<Token> subjects = complements.subjectsBelow(verb).isEmpty()
                ? complements.right(verb).stream().toList()
                : complements.subjectsBelow(verb);
        boolean own = !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(each -> each.index() < verb.index()
                                && each.upos() != Upos.PRON
                                && !words.contains("armed", Syntax.lemma(each)));
        return own && ends(verb);
    }

    /** "Keller fired at the guards": a shot at people is none that the subject suffers, whatever the tree makes of it. */
    private boolean aims(Token verb) {
        return words.contains("aiming", Syntax.lemma(verb))
                && document.children(verb, "obl").stream()
                        .filter(target -> words.contains("person", Syntax.lemma(target))
                                || words.contains("group", Syntax.lemma(target))
                                || words.contains("armed", Syntax.lemma(target)))
                        .anyMatch(target ->
                                tree.preposition(target).filter("at"::equals).isPresent());
    }

    /** "Man found shot", "two left dead": verbs that tell how something is, without object. */
    private boolean found(Token verb) {
        return words.contains("resultative", Syntax.lemma(verb))
                && document.children(verb, "aux", "mark").isEmpty()
                && document.children(verb, "xcomp").stream()
                        .anyMatch(state -> state.index() == verb.index() + 1
                                && (state.upos() == Upos.ADJ || (state.upos() == Upos.VERB && Tree.participle(state))));
    }

    /** Whether the phrase of a verb ends with it or goes on with neither an object nor an aim. */
    private boolean ends(Token verb) {
        int next = verb.index() + 1;
        if (next >= document.sentenceOf(verb).last()) {
            return true;
        }
        Token after = document.token(next);
        if (after.upos() == Upos.CCONJ) {
            boolean more = next + 1 < document.sentenceOf(verb).last()
                    && document.token(next + 1).upos() == Upos.VERB;
            return !more || ends(document.token(next + 1));
        }
        boolean free = words.contains("time", Syntax.lemma(after))
                || after.upos() == Upos.PUNCT
                || after.upos() == Upos.ADP
                || after.upos() == Upos.ADV
                || after.upos() == Upos.SCONJ;
        return free && !words.contains("aim", Syntax.lower(after));
    }

    /** "seven injured", "those killed": what is counted or pointed at right before a participle. */
    Optional<Token> numbered(Token verb) {
        int at = verb.index() - 1;
        if (at < document.sentenceOf(verb).first() || !Tree.participle(verb)) {
            return Optional.empty();
        }
        Token before = document.token(at);
        boolean number = before.upos() == Upos.NUM || words.contains("count", Syntax.lower(before));
        return number && (before.head() == verb.index() || !before.is("nummod"))
                ? Optional.of(before)
                : Optional.empty();
    }

    /** Whether an auxiliary stands right before a verb, wherever the tree hangs it. */
    boolean beside(Token verb, String... auxiliaries) {
        int at = verb.index() - 1;
        int first = document.sentenceOf(verb).first();
        while (at > first && document.token(at).upos() == Upos.ADV) {
            at--;
        }
        return at >= first
                && document.token(at).upos() == Upos.AUX
                && document.token(at).head() != verb.index()
                && List.of(auxiliaries).contains(Syntax.lemma(document.token(at)));
    }

    /** A participle that leaves its auxiliary out: "the man arrested on Monday", "was tried and convicted". */
    private boolean reduced(Token verb) {
        if (!document.children(verb, "aux", "mark", "nsubj").isEmpty()) {
            return false;
        }
        if (verb.is("conj")) {
            Token first = document.token(verb.head());
            return first.upos() == Upos.VERB && passive(first);
        }
        return verb.relation().equals("acl")
                || verb.relation().equals("amod")
                || verb.relation().equals("advcl")
                || resulting(verb);
    }

    /** "left four people injured", "found two men shot": a participle that tells how the object above is. */
    boolean resulting(Token verb) {
        boolean below = verb.is("xcomp") || verb.is("ccomp") || verb.relation().equals("advcl");
        return below
                && verb.head() >= 0
                && verb.head() < verb.index()
                && words.contains("resultative", Syntax.lemma(document.token(verb.head())))
                && Tree.participle(verb);
    }
}
