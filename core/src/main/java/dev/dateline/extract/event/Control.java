// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who does what clauses below other words say: whom an asking verb names, whose a plan is, the subject above. */
final class Control {
    private final Document document;
    private final WordClasses words;
    private final Tree tree;
    private final Complements complements;
    private final Phrases phrases;
    private final Owners whose;
    private final Passives passives;
    private final Subjects subjects;

    Control(
            Document document,
            WordClasses words,
            Tree tree,
            Complements complements,
            Phrases phrases,
            Owners whose,
            Passives passives,
            Subjects subjects) {
        this.document = document;
        this.words = words;
        this.tree = tree;
        this.complements = complements;
        this.phrases = phrases;
        this.whose = whose;
        this.passives = passives;
        this.subjects = subjects;
    }

    /** Who does what a clause beside a verb says: its subject; "accused him of stealing": its object; "used by him to": its agent. */
    List<Token> adverbial(Token verb, Token above, int depth) {
        if (tree.infinitive(verb)) {
            List<Token> planners = planners(verb, above);
            if (!planners.isEmpty()) {
                return planners;
            }
            Optional<Token> means =
                    tree.verbBefore(verb).filter(each -> Syntax.lemma(each).equals("use") && passives.passive(each));
            if (means.isPresent() && !subjects.agents(means.get()).isEmpty()) {
                return subjects.agents(means.get());
            }
        }
        List<Token> led = tree.infinitive(verb) ? addressed(above) : accompanied(verb, above);
        if (!led.isEmpty()) {
            return led;
        }
        List<Token> blamed = blamed(verb, above);
        return blamed.isEmpty() ? subjects.subjects(above, depth + 1) : blamed;
    }

    /** "accused him of stealing": those who are blamed for what a gerund says. */
    List<Token> blamed(Token verb, Token above) {
        boolean forIt = document.children(verb, "mark").stream()
                .anyMatch(mark -> words.contains("blame-preposition", Syntax.lower(mark)));
        if (!forIt || !Tree.participle(verb, "ing") || above.upos() != Upos.VERB || passives.passive(above)) {
            return List.of();
        }
        return document.children(above, "obj", "iobj").stream()
                .filter(object -> object.index() < verb.index())
                .flatMap(object -> phrases.each(object).stream())
                .filter(tree::animate)
                .toList();
    }

    /** "called upon the authorities to open an inquiry": those whom a verb of asking names. */
    private List<Token> addressed(Token asking) {
        if (!words.contains("asking", Syntax.lemma(asking)) || passives.passive(asking)) {
            return List.of();
        }
        return document.children(asking, "obl", "obj").stream()
                .filter(child -> tree.preposition(child)
                        .filter(each -> words.contains("address-preposition", each))
                        .isPresent())
                .flatMap(child -> phrases.each(child).stream())
                .toList();
    }

    /** "led a crowd marching through the town": the people right before a participle that no comma parts from them. */
    private List<Token> accompanied(Token verb, Token above) {
        int at = verb.index() - 1;
        boolean own = words.contains("harm", Syntax.lemma(verb)) || words.contains("contacting", Syntax.lemma(above));
        if (!Tree.participle(verb, "ing") || own || at <= above.index()) {
            return List.of();
        }
        return document.children(above, "obj").stream()
                .filter(object -> tree.topOfName(document.token(at)).index() == object.index())
                .filter(tree::animate)
                .toList();
    }

    /** "welcomed the decision by the premier to resign": those whose decision, plan or effort stands right before an infinitive. */
    List<Token> planners(Token verb, Token above) {
        for (Token noun : document.children(above, "obj", "obl")) {
            boolean between = noun.index() > above.index() && adjacent(noun, verb);
            if (between && tree.infinitive(verb) && words.contains("undertaking", Syntax.lemma(noun))) {
                List<Token> by = phrases.phrases(noun, "by");
                return by.isEmpty() ? whose.owners(noun) : by;
            }
        }
        return List.of();
    }

    /** Whether an infinitive begins right behind the phrase of a noun. */
    private boolean adjacent(Token noun, Token verb) {
        int mark = document.children(verb, "mark").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
        return mark > noun.index() && document.dominates(noun, document.token(mark - 1));
    }

    /** Who is to do what an infinitive says: the object of "urge", "order", "help", else the subject of the verb. */
    List<Token> controller(Token above, int depth) {
        if (words.contains("object-control", Syntax.lemma(above))) {
            List<Token> controlled = new ArrayList<>();
            if (passives.passive(above)) {
                return subjects.subjects(above, depth + 1);
            }
            for (Token child : document.children(above, "obj", "iobj")) {
                controlled.addAll(phrases.each(child));
            }
            for (Token child : document.children(above, "obl", "nsubj")) {
                if (controlled.isEmpty()
                        && child.index() > above.index()
                        && tree.preposition(child)
                                .filter(words.of("control-preposition")::contains)
                                .isPresent()) {
                    controlled.addAll(phrases.each(child));
                }
            }
            for (Token child : controlled.isEmpty() ? complements.objectsBelow(above) : List.<Token>of()) {
                controlled.addAll(phrases.each(child));
            }
            if (!controlled.isEmpty()) {
                return controlled;
            }
        }
        return above.upos() == Upos.NOUN && document.child(above, "cop").isEmpty()
                ? whose.owners(above)
                : subjects.subjects(above, depth + 1);
    }

    /** "the plan to attack": whose plan it is; "officers guarding the gate": the noun itself. */
    List<Token> nounClauseSubject(Token verb, Token noun, int depth) {
        boolean gerund = Syntax.lower(verb).endsWith("ing")
                && (words.contains("undertaking", Syntax.lemma(noun)) || words.contains("leaning", Syntax.lemma(noun)))
                && !document.children(verb, "mark").isEmpty();
        if (!tree.infinitive(verb) && !gerund && !besides(verb)) {
            return held(verb, noun, depth).orElseGet(() -> phrases.each(noun));
        }
        if (tree.ranked(noun)) {
            return document.child(noun, "cop").isPresent() ? subjects.subjects(noun, depth + 1) : phrases.each(noun);
        }
        List<Token> by = phrases.phrases(noun, "by");
        List<Token> owners = by.isEmpty() ? whose.owners(noun) : by;
        if (!owners.isEmpty() || noun.head() < 0) {
            return owners;
        }
        List<Token> whose =
                phrases.phrases(noun, "of").stream().filter(tree::animate).toList();
        if (!whose.isEmpty() && whose.get(whose.size() - 1).index() < verb.index()) {
            return whose;
        }
        Token above = document.token(noun.head());
        return tree.verbal(above) && !passives.passive(above) ? subjects.subjects(above, depth + 1) : List.of();
    }

    /** "parted with his boss in backing the bill": a gerund that tells how or when, not what the noun before it does. */
    private boolean besides(Token verb) {
        return Tree.participle(verb, "ing")
                && document.children(verb, "mark", "case").stream()
                        .anyMatch(mark ->
                                mark.index() < verb.index() && words.contains("circumstance-mark", Syntax.lower(mark)));
    }

    /** "is held in the county jail accused of theft", "has trouble backing the bill": not the jail or the trouble, but who is in it. */
    private Optional<List<Token>> held(Token verb, Token noun, int depth) {
        if (noun.head() < 0 || document.token(noun.head()).upos() != Upos.VERB) {
            return Optional.empty();
        }
        Token above = document.token(noun.head());
        boolean court = words.contains("jail", Syntax.lemma(noun)) || words.contains("court", Syntax.lemma(noun));
        boolean contact =
                noun.is("obj") && Tree.participle(verb, "ing") && words.contains("contacting", Syntax.lemma(above));
        boolean jail = noun.is("obl") && court && words.contains("harm", Syntax.lemma(verb)) && passives.passive(verb);
        boolean trouble = noun.is("obj")
                && Tree.participle(verb, "ing")
                && words.contains("having", Syntax.lemma(above))
                && !tree.animate(noun);
        return jail || trouble || contact ? Optional.of(subjects.subjects(above, depth + 1)) : Optional.empty();
    }
}
