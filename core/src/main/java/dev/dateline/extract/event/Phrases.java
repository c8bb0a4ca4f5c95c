// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Phrases with their conjuncts, measures and prepositions. */
final class Phrases {
    private final Document document;
    private final WordClasses words;
    private final Tree tree;
    private final Relatives relatives;
    private final Complements complements;

    Phrases(Document document, WordClasses words, Tree tree, Relatives relatives, Complements complements) {
        this.document = document;
        this.words = words;
        this.tree = tree;
        this.relatives = relatives;
        this.complements = complements;
    }

    /** The phrases under a head that one of the prepositions marks. */
    List<Token> phrases(Token head, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : document.children(head, "obl", "nmod", "nsubj", "obj", "iobj", "xcomp")) {
            if (tree.preposition(child).filter(preposition::equals).isPresent()) {
                found.addAll(each(child));
            }
        }
        if (found.isEmpty() && head.upos() == Upos.NOUN && preposition.equals("by")) {
            found.addAll(behind(head));
        }
        for (Token clause : found.isEmpty() ? document.children(head, "xcomp", "advcl") : List.<Token>of()) {
            for (Token child : tree.infinitive(clause) ? tree.asked(clause) : List.<Token>of()) {
                if (tree.preposition(child).filter(preposition::equals).isPresent()) {
                    found.addAll(each(child));
                }
            }
        }
        return found;
    }

    /** "the killing of the monks by soldiers": who does it, where the tree hangs the phrase on those it is done to. */
    private List<Token> behind(Token noun) {
        return document.children(noun, "nmod").stream()
                .filter(child -> tree.preposition(child).filter("of"::equals).isPresent())
                .flatMap(child -> phrases(child, "by").stream())
                .toList();
    }

    /** The phrase right behind a word that a preposition marks, wherever the tree hangs it. */
    List<Token> next(Token word, String preposition) {
        int at = word.index() + 1;
        int last = document.sentenceOf(word).last();
        if (at + 1 >= last || !Syntax.lower(document.token(at)).equals(preposition)) {
            return List.of();
        }
        Token mark = document.token(at);
        if (mark.head() > at && mark.is("case")) {
            return each(document.token(mark.head()));
        }
        int head = at;
        while (head + 1 < last && phrasal(document.token(head + 1))) {
            head++;
        }
        return head > at && Syntax.nominal(document.token(head)) ? List.of(document.token(head)) : List.of();
    }

    private static boolean phrasal(Token token) {
        return Syntax.nominal(token)
                || token.upos() == Upos.DET
                || token.upos() == Upos.ADJ
                || token.upos() == Upos.NUM;
    }

    /** A phrase with its conjuncts, each without measure nouns, relative pronouns replaced by what they stand for. */
    List<Token> each(Token head) {
        Set<Token> found = new LinkedHashSet<>();
        found.add(core(head));
        Token name = titled(head);
        List<Token> conjuncts = new ArrayList<>(document.children(head, "conj"));
        if (!name.equals(head)) {
            conjuncts.addAll(0, document.children(name, "conj"));
        }
        for (Token conjunct : conjuncts) {
            boolean alike = (Syntax.nominal(conjunct) || conjunct.upos() == head.upos()) && !denied(conjunct);
            if (alike && !describes(conjunct, head) && !seat(conjunct)) {
                found.add(core(conjunct));
                document.children(conjunct, "conj").forEach(further -> found.add(core(further)));
            }
        }
        found.removeIf(tree::dateline);
        return List.copyOf(found);
    }

    /** "Brandt, a former judge and a general, was": what is joined to a description of a name is no second person. */
    private boolean describes(Token conjunct, Token name) {
        Optional<Token> and = document.child(conjunct, "cc").filter(each -> each.index() > name.index());
        boolean apart =
                and.isEmpty() || document.token(and.get().index() - 1).form().equals(",");
        return !apart
                && name.upos() == Upos.PROPN
                && tree.indefinite(conjunct)
                && document.children(name, "appos").stream()
                        .anyMatch(each -> each.index() > name.index()
                                && each.index() < conjunct.index()
                                && tree.indefinite(each));
    }

    /** "met the mayor, but not the governor": somebody of whom it is denied. */
    private boolean denied(Token conjunct) {
        return document.children(conjunct, "cc", "advmod").stream()
                .anyMatch(word ->
                        word.index() < conjunct.index() && Syntax.lower(word).equals("not"));
    }

    /** "Senator Brandt, R-Vella, and the mayor": a party and the place that a member is elected in are no second person. */
    private boolean seat(Token name) {
        int at = name.index() - 1;
        boolean dash = at > 0 && document.token(at).form().equals("-");
        String party = dash ? document.token(at - 1).form() : "";
        return name.form().matches("[RDI]-\\p{Lu}.*") || party.matches("[RDI]");
    }

    /** "three rounds of talks", "some of the attacks", "the number of troops": the noun that counts. */
    Token core(Token head) {
        Token at = titled(head);
        if (Tree.RELATIVE.contains(Syntax.lower(at)) && at.upos() == Upos.PRON) {
            at = relatives.antecedent(at).orElse(at);
        }
        for (int i = 0; i < 3; i++) {
            if (!words.contains("partitive", Syntax.lemma(at))
                    && at.upos() != Upos.NUM
                    && at.upos() != Upos.DET
                    && at.upos() != Upos.SYM) {
                return at;
            }
            Token measure = at;
            Optional<Token> below = document.children(at, "nmod", "obl").stream()
                    .filter(child ->
                            tree.preposition(child).filter("of"::equals).isPresent())
                    .findFirst()
                    .or(() -> counted(measure));
            if (below.isEmpty()) {
                return at;
            }
            at = below.get();
        }
        return at;
    }

    /** "his rival Anna Keller": the name right behind a noun for a person. */
    private Token titled(Token noun) {
        if (noun.upos() != Upos.NOUN) {
            return noun;
        }
        return document.children(noun, "appos").stream()
                .filter(name -> name.index() == noun.index() + 1 && name.upos() == Upos.PROPN)
                .filter(name -> !tree.location(name))
                .findFirst()
                .orElse(noun);
    }

    /** What a measure right before "of" counts, wherever the tree hangs it. */
    private Optional<Token> counted(Token measure) {
        int at = measure.index() + 1;
        if (at + 1 >= document.sentenceOf(measure).last()
                || !Syntax.lower(document.token(at)).equals("of")) {
            return Optional.empty();
        }
        Token mark = document.token(at);
        if (mark.head() <= at || !mark.is("case")) {
            return Optional.empty();
        }
        Token counted = document.token(mark.head());
        return counted.relation().equals("nmod:poss") ? document.head(counted) : Optional.of(counted);
    }

    /** The noun or the measure noun above it ("rounds" of talks), that stands in the clause. */
    Token top(Token noun) {
        Token at = noun;
        for (int i = 0; i < 3 && at.head() >= 0; i++) {
            Token above = document.token(at.head());
            boolean measured = at.is("nmod")
                    && words.contains("partitive", Syntax.lemma(above))
                    && tree.preposition(at).filter("of"::equals).isPresent();
            boolean joined = at.relation().equals("conj") && Syntax.nominal(above);
            Optional<Token> measure =
                    at.is("obl") && tree.preposition(at).filter("of"::equals).isPresent()
                            ? complements.objectsBelow(above).stream()
                                    .filter(each -> words.contains("partitive", Syntax.lemma(each)))
                                    .findFirst()
                            : Optional.empty();
            if (measure.isPresent()) {
                return measure.get();
            }
            if (!measured && !joined) {
                return at;
            }
            at = above;
        }
        return at;
    }
}
