// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom or what is done what a verb says: its own object or subject, or one that it shares with another verb. */
final class Objects {
    private final Document document;
    private final WordClasses words;
    private final Tree tree;
    private final Relatives relatives;
    private final Complements complements;
    private final Phrases phrases;
    private final Passives passives;
    private final Subjects subjects;

    Objects(
            Document document,
            WordClasses words,
            Tree tree,
            Relatives relatives,
            Complements complements,
            Phrases phrases,
            Passives passives,
            Subjects subjects) {
        this.document = document;
        this.words = words;
        this.tree = tree;
        this.relatives = relatives;
        this.complements = complements;
        this.phrases = phrases;
        this.passives = passives;
        this.subjects = subjects;
    }

    /** Whom or what it is done to: the object of an active verb, the subject of a passive one. */
    List<Token> patients(Token verb) {
        if (passives.passive(verb)) {
            Optional<Token> numbered =
                    words.contains("harm", Syntax.lemma(verb)) ? passives.numbered(verb) : Optional.empty();
            return numbered.map(List::of).orElseGet(() -> subjects.subjects(verb, 0));
        }
        List<Token> found = new ArrayList<>();
        for (Token child : complements.objectsBelow(verb)) {
            if (!subjects.fronted(verb, child)) {
                found.addAll(phrases.each(child));
            }
        }
        boolean second = document.children(verb, "nsubj").size() > 1;
        for (Token child : found.isEmpty() && second ? document.children(verb, "nsubj") : List.<Token>of()) {
            if (child.index() > verb.index() && !tree.misread(child) && !tree.possessive(child)) {
                found.addAll(phrases.each(child));
            }
        }
        boolean relative =
                verb.relation().equals("acl:relcl") || (verb.relation().equals("acl") && !tree.infinitive(verb));
        if (found.isEmpty() && relative && subjects.gapIsObject(verb)) {
            found.addAll(phrases.each(relatives.described(verb)));
        }
        if (found.isEmpty()) {
            above(verb).ifPresent(noun -> found.addAll(phrases.each(noun)));
        }
        if (found.isEmpty() && verb.is("conj")) {
            found.addAll(sharedObject(verb));
        }
        if (found.size() == 1 && verb.is("conj") && words.contains("both", Syntax.lower(found.get(0)))) {
            List<Token> before = complements.objectsBelow(document.token(verb.head())).stream()
                    .flatMap(object -> phrases.each(object).stream())
                    .toList();
            return before.size() > 1 ? before : found;
        }
        if (found.isEmpty()) {
            found.addAll(laterObject(verb));
        }
        return found;
    }

    /** "the traders she was convicted of shooting": the noun that a clause above a gerund describes, where that clause has its own subject and lacks nobody. */
    private Optional<Token> above(Token gerund) {
        return document.head(gerund)
                .filter(verb -> gerund.is("advcl")
                        && Tree.participle(gerund, "ing")
                        && gerund.index() <= verb.index() + 2
                        && verb.relation().equals("acl:relcl")
                        && passives.passive(verb)
                        && document.children(verb, "nsubj").stream()
                                .noneMatch(subject -> Tree.RELATIVE.contains(Syntax.lower(subject))))
                .map(relatives::described);
    }

    /** Objects that the tree hangs below what follows: "shot and killed the guard", "of beating and robbing a man", "urged all sides to talk". */
    private List<Token> laterObject(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(verb, "xcomp", "ccomp", "advcl")) {
            if (found.isEmpty()) {
                tree.asked(clause).stream()
                        .filter(child -> tree.preposition(child).isEmpty())
                        .forEach(child -> found.addAll(phrases.each(child)));
            }
        }
        for (Token joined : document.children(verb, "conj")) {
            boolean beside = joined.index() == verb.index() + 2 && joined.upos() == Upos.VERB;
            boolean alike = Tree.participle(joined)
                    ? Tree.participle(verb)
                    : Tree.participle(joined, "ing") && Tree.participle(verb, "ing");
            if (found.isEmpty() && beside && alike) {
                complements.objectsBelow(joined).forEach(object -> found.addAll(phrases.each(object)));
            }
        }
        return found;
    }

    /** "attacked and destroyed the camp": the object stands with the last verb, or the first one. */
    private List<Token> sharedObject(Token verb) {
        Token first = document.token(verb.head());
        boolean last = document.children(first, "conj").stream().noneMatch(each -> each.index() > verb.index());
        List<Token> objects = complements.objectsBelow(first);
        List<Token> found = new ArrayList<>();
        if (last && !objects.isEmpty() && objects.get(0).index() > verb.index()) {
            objects.forEach(object -> found.addAll(phrases.each(object)));
        }
        return found;
    }

    /** Who is to do what the complement of a verb says: its object, or the subject that the tree gives to the infinitive. */
    List<Token> whom(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(verb, "xcomp", "ccomp", "advcl")) {
            boolean owned = tree.infinitive(clause)
                    && (!clause.is("advcl") || !tree.asked(clause).isEmpty());
            for (Token subject : owned ? complements.subjectsBelow(clause) : List.<Token>of()) {
                found.addAll(phrases.each(subject));
            }
        }
        return found.isEmpty() && document.child(verb, "xcomp").isPresent() ? patients(verb) : found;
    }
}
