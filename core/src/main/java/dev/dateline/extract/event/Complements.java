// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The subjects and objects that the tree hangs right below verbs, without those that it is wrong about. */
final class Complements {
    static final Set<Upos> SKIPPED = EnumSet.of(Upos.AUX, Upos.ADV, Upos.PART);

    private final Document document;
    private final WordClasses words;
    private final Tree tree;

    Complements(Document document, WordClasses words, Tree tree) {
        this.document = document;
        this.words = words;
        this.tree = tree;
    }

    /** "hailed "great cooperation"": a bare noun as complement of a verb that links nothing is its object. */
    private List<Token> complements(Token verb) {
        return document.children(verb, "xcomp").stream()
                .filter(child -> child.index() > verb.index()
                        && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
                        && document.children(child, "case", "mark", "cop").isEmpty())
                .toList();
    }

    List<Token> objectsBelow(Token verb) {
        List<Token> torn = tree.infinitive(verb) ? tree.asked(verb) : List.of();
        List<Token> objects = document.children(verb, "obj").stream()
                .filter(child -> !tree.misread(child) && !tree.possessive(child) && !torn.contains(child))
                .toList();
        if (!objects.isEmpty()) {
            return objects;
        }
        List<Token> alone = document.children(verb, "iobj");
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Token> complements = words.contains("linking", Syntax.lemma(verb)) ? List.of() : complements(verb);
        if (!complements.isEmpty()) {
            return complements;
        }
        return document.children(verb, "obl").stream()
                .filter(child -> child.index() > verb.index()
                        && tree.preposition(child).isEmpty()
                        && Syntax.nominal(child)
                        && document.child(child, "case").isEmpty()
                        && !words.contains("time", Syntax.lemma(child)))
                .limit(1)
                .toList();
    }

    /** The subjects right below a verb: of one before it and one behind it, the latter is a piece of the object torn off. */
    List<Token> subjectsBelow(Token verb) {
        List<Token> subjects = document.children(verb, "nsubj").stream()
                .filter(child -> !tree.misread(child) && !tree.possessive(child))
                .toList();
        List<Token> before =
                subjects.stream().filter(child -> child.index() < verb.index()).toList();
        List<Token> found = before.isEmpty() ? subjects : before;
        if (before.size() > 1) {
            Token last = before.get(before.size() - 1);
            found = before.stream()
                    .filter(child -> !apart(child, last) && !heads(child, last))
                    .toList();
        }
        return found.isEmpty() && tree.infinitive(verb) ? tree.asked(verb) : found;
    }

    /** "Anna Keller Campaign Chief Praises": a name that runs on into another noun only stands before it. */
    private boolean heads(Token name, Token last) {
        return name.index() < last.index()
                && document.tokens().subList(name.index(), last.index()).stream()
                        .allMatch(token ->
                                token.upos() == Upos.PROPN || token.upos() == Upos.NOUN || token.upos() == Upos.ADJ);
    }

    /** Whether a verb stands between two words, so that the first is the subject of that one. */
    private boolean apart(Token first, Token last) {
        return document.tokens().subList(first.index(), last.index()).stream()
                .anyMatch(token -> token.upos() == Upos.VERB
                        && !Tree.participle(token, "ing")
                        && !token.is("acl")
                        && document.children(token, "nsubj").isEmpty()
                        && !document.dominates(first, token));
    }

    /** The subject of another verb that stands right before this one. */
    Optional<Token> right(Token verb) {
        int first = document.sentenceOf(verb).first();
        int at = verb.index() - 1;
        while (at > first && SKIPPED.contains(document.token(at).upos())) {
            at--;
        }
        if (at < first) {
            return Optional.empty();
        }
        Token head = tree.topOfName(document.token(at));
        boolean subject = head.is("nsubj") && head.head() != verb.index() && Syntax.nominal(head) && head.index() <= at;
        return subject && tree.preposition(head).isEmpty() ? Optional.of(head) : Optional.empty();
    }
}
