// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who does what a verb says: its own subject or agent, or one that it shares with the clause above. */
final class Subjects {
    private static final int DEEPEST = 8;

    private final Document document;
    private final WordClasses words;
    private final Tree tree;
    private final Relatives relatives;
    private final Complements complements;
    private final Phrases phrases;
    private final Passives passives;
    private final Control control;

    Subjects(
            Document document,
            WordClasses words,
            Tree tree,
            Relatives relatives,
            Complements complements,
            Phrases phrases,
            Passives passives,
            Owners whose) {
        this.document = document;
        this.words = words;
        this.tree = tree;
        this.relatives = relatives;
        this.complements = complements;
        this.phrases = phrases;
        this.passives = passives;
        this.control = new Control(document, words, tree, complements, phrases, whose, passives, this);
    }

    /** Who acts: the subject of an active verb, the "by" phrase of a passive one. */
    List<Token> agents(Token verb) {
        if (!passives.passive(verb)) {
            return subjects(verb, 0);
        }
        List<Token> found = new ArrayList<>();
        for (Token child : document.children(verb, "obl")) {
            Optional<String> preposition = tree.preposition(child);
            boolean by = preposition.isPresent()
                    ? preposition.get().equals("by")
                    : child.relation().equals("obl:agent") && !tree.source(child);
            if (by && !words.contains("time", Syntax.lemma(child))) {
                found.addAll(phrases.each(child));
            }
        }
        if (words.contains("charging", Syntax.lemma(verb)) && found.stream().noneMatch(tree::animate)) {
            List<Token> far = farAgents(verb);
            return far.isEmpty() ? found : far;
        }
        return found;
    }

    /** "was charged with murder in the first degree by the prosecutor": a "by" phrase which the tree hangs below another phrase. */
    private List<Token> farAgents(Token verb) {
        return document.subtree(verb).stream()
                .filter(token -> token.index() > verb.index() && token.upos() == Upos.PROPN)
                .filter(token -> tree.preposition(token).filter("by"::equals).isPresent() && inPhrases(token, verb))
                .limit(1)
                .flatMap(token -> phrases.each(token).stream())
                .toList();
    }

    private boolean inPhrases(Token token, Token verb) {
        Token at = token;
        while (at.head() >= 0 && at.head() != verb.index()) {
            at = document.token(at.head());
            if (!Syntax.nominal(at)) {
                return false;
            }
        }
        return at.head() == verb.index();
    }

    /** An "object" before a verb without subject: the tree is wrong about it, it is the subject. */
    boolean fronted(Token verb, Token object) {
        return object.index() < verb.index()
                && !verb.is("conj")
                && object.upos() != Upos.PRON
                && (!Tree.participle(verb, "ing") || document.child(verb, "aux").isPresent())
                && complements.subjectsBelow(verb).isEmpty();
    }

    boolean gapIsObject(Token verb) {
        List<Token> subjects = complements.subjectsBelow(verb);
        return !subjects.isEmpty() && !Tree.RELATIVE.contains(Syntax.lower(subjects.get(0)));
    }

    /** The grammatical subjects of a verb, its own or those it shares with the clause above. */
    List<Token> subjects(Token verb, int depth) {
        List<Token> found = new ArrayList<>();
        for (Token child : complements.subjectsBelow(verb)) {
            if (found.isEmpty() || child.index() < verb.index()) {
                found.addAll(phrases.each(child));
            }
        }
        for (Token child : found.isEmpty() ? complements.objectsBelow(verb) : List.<Token>of()) {
            if (fronted(verb, child)) {
                found.addAll(phrases.each(child));
            }
        }
        if (found.isEmpty()) {
            found.addAll(unmarked(verb));
        }
        if (found.isEmpty() || found.stream().allMatch(each -> each.index() > verb.index())) {
            torn(verb).ifPresent(each -> {
                found.clear();
                found.addAll(phrases.each(each));
            });
        }
        if (!found.isEmpty() || depth > DEEPEST || verb.head() < 0) {
            return found;
        }
        List<Token> above = shared(verb, depth);
        return above.isEmpty() ? insideClause(verb) : above;
    }

    /** A name without preposition before a verb that has no subject: the tree is wrong about it. */
    private List<Token> unmarked(Token verb) {
        if (!document.children(verb, "nsubj").isEmpty()) {
            return List.of();
        }
        for (Token child : document.children(verb, "obl", "dislocated", "vocative")) {
            boolean bare = child.index() < verb.index()
                    && child.upos() == Upos.PROPN
                    && tree.preposition(child).isEmpty()
                    && !tree.possessive(child);
            if (bare && !words.contains("time", Syntax.lemma(child))) {
                return phrases.each(child);
            }
        }
        return List.of();
    }

    /** The phrase right before a finite verb which the tree makes the subject of another verb. */
    private Optional<Token> torn(Token verb) {
        boolean bare = passives.passive(verb) && !passives.beside(verb, "be", "get");
        if (Tree.participle(verb, "ing") || verb.relation().startsWith("acl") || tree.infinitive(verb) || bare) {
            return Optional.empty();
        }
        return complements.right(verb).or(() -> behindMark(verb));
    }

    /** "When Mr. Vance, 41, was arrested, he": the subject between "when" and its verb. */
    private Optional<Token> behindMark(Token verb) {
        return document.children(verb, "mark", "advmod").stream()
                .filter(mark -> mark.index() < verb.index() && words.contains("clause-mark", Syntax.lower(mark)))
                .findFirst()
                .flatMap(mark -> document.tokens().subList(mark.index(), verb.index()).stream()
                        .filter(token -> token.is("nsubj") && Syntax.nominal(token) && token.head() > verb.index())
                        .findFirst());
    }

    /** The name or noun right before a verb behind "that" or "if", where the tree hangs it elsewhere. */
    private List<Token> insideClause(Token verb) {
        Optional<Token> mark = document.children(verb, "mark").stream()
                .filter(each -> each.upos() == Upos.SCONJ && each.index() < verb.index())
                .findFirst();
        if (mark.isEmpty()) {
            return List.of();
        }
        int first = mark.get().index();
        int at = verb.index() - 1;
        while (at > first && Complements.SKIPPED.contains(document.token(at).upos())) {
            at--;
        }
        if (at <= first || !Syntax.nominal(document.token(at))) {
            return List.of();
        }
        Token head = document.token(at);
        while ((head.is("flat") || head.is("compound")) && head.head() > first) {
            head = document.token(head.head());
        }
        return head.index() < verb.index() && tree.preposition(head).isEmpty() ? phrases.each(head) : List.of();
    }

    /** The subjects that a verb shares with the clause above. */
    private List<Token> shared(Token verb, int depth) {
        if (document.child(verb, "cc").isPresent() && !verb.is("conj")) {
            return document.children(document.token(verb.head())).stream()
                    .filter(each -> each.upos() == Upos.VERB && each.index() < verb.index())
                    .reduce((first, second) -> second)
                    .or(() -> document.head(verb).filter(each -> each.index() < verb.index() && tree.verbal(each)))
                    .map(each -> subjects(each, depth + 1))
                    .orElse(List.of());
        }
        Token above = document.token(verb.head());
        List<Token> left = passives.resulting(verb) && !passives.passive(above) ? left(verb, above) : List.of();
        if (!left.isEmpty()) {
            return left;
        }
        switch (verb.relation()) {
            case "conj" -> {
                if (outlives(verb)) {
                    return above.is("ccomp") && above.head() >= 0
                            ? subjects(document.token(above.head()), depth + 1)
                            : List.of();
                }
                return tree.verbal(above) ? subjects(above, depth + 1) : List.of();
            }
            case "xcomp", "ccomp" -> {
                if (verb.relation().equals("ccomp") && !tree.infinitive(verb)) {
                    return Tree.participle(verb, "ing") ? nearest(verb, depth) : List.of();
                }
                List<Token> planners = control.planners(verb, above);
                List<Token> told = planners.isEmpty() ? control.blamed(verb, above) : planners;
                return told.isEmpty() ? control.controller(above, depth) : told;
            }
            case "advcl" -> {
                return document.child(verb, "expl").isPresent() ? List.of() : control.adverbial(verb, above, depth);
            }
            case "acl" -> {
                return control.nounClauseSubject(verb, above, depth);
            }
            case "acl:relcl" -> {
                return gapIsObject(verb) ? List.of() : phrases.each(relatives.described(verb));
            }
            default -> {
                return List.of();
            }
        }
    }

    /** "said that nine herders were killed and summoned the envoy": whether a verb is joined to one that tells of dead, who do nothing more. */
    boolean outlives(Token verb) {
        if (!verb.is("conj")
                || !words.contains("outliving", Syntax.lemma(verb))
                || verb.head() < 0
                || passives.passive(verb)
                || !document.children(verb, "nsubj").isEmpty()) {
            return false;
        }
        Token death = document.token(verb.head());
        return words.contains("dying", Syntax.lemma(death))
                || (words.contains("slaying", Syntax.lemma(death)) && passives.passive(death));
    }

    /** "left four people injured": the objects of the verb above that stand before the participle. */
    private List<Token> left(Token verb, Token above) {
        return document.children(above, "obj", "nsubj").stream()
                .filter(object -> object.index() < verb.index())
                .filter(object -> object.is("obj") || object.index() > above.index())
                .flatMap(object -> phrases.each(object).stream())
                .toList();
    }

    /** "…, killing two guards" where the tree makes it a clause of its own: the subject of the clause before it. */
    private List<Token> nearest(Token verb, int depth) {
        int first = document.sentenceOf(verb).first();
        int at = verb.index() - 1;
        if (at <= first
                || !document.token(at).form().equals(",")
                || !document.children(verb, "aux", "mark").isEmpty()) {
            return List.of();
        }
        Optional<Token> before = tree.verbBefore(verb).filter(each -> each.index() != verb.head());
        if (before.isEmpty()) {
            return List.of();
        }
        List<Token> found = subjects(before.get(), depth + 1).stream()
                .filter(each -> each.index() < before.get().index())
                .toList();
        return found.isEmpty() ? lastSubject(before.get()) : found;
    }

    /** The last subject before a verb, whatever verb the tree gives it to. */
    private List<Token> lastSubject(Token verb) {
        int first = document.sentenceOf(verb).first();
        for (int at = verb.index() - 1; at >= first; at--) {
            Token token = document.token(at);
            if (token.is("nsubj") && !Tree.RELATIVE.contains(Syntax.lower(token)) && Syntax.nominal(token)) {
                return phrases.each(token);
            }
        }
        return List.of();
    }
}
