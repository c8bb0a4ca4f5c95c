// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.List;

/** Whose a noun is: by possessive, nationality or name before it. */
final class Owners {
    private final Document document;
    private final WordClasses words;
    private final Tree tree;
    private final Phrases phrases;

    Owners(Document document, WordClasses words, Tree tree, Phrases phrases) {
        this.document = document;
        this.words = words;
        this.tree = tree;
        this.phrases = phrases;
    }

    /** Who owns a noun by possessive, nationality or name before it. */
    List<Token> owners(Token noun) {
        List<Token> found = new ArrayList<>();
        found.addAll(possessors(noun));
        return found.isEmpty() ? modifiers(noun) : found;
    }

    /** The possessors of a noun; where the tree hangs "the king's" elsewhere, the one that stands right before it. */
    List<Token> possessors(Token noun) {
        List<Token> found = new ArrayList<>();
        List<Token> owners = document.children(noun, "nmod:poss");
        boolean marked = owners.stream().anyMatch(tree::possessive);
        for (Token child : owners) {
            if (!marked || tree.possessive(child) || child.upos() == Upos.PRON) {
                found.addAll(phrases.each(child));
            }
        }
        int first = noun.index();
        for (Token child : document.children(noun)) {
            first = child.is("case") || child.is("mark") ? first : Math.min(first, child.index());
        }
        if (found.isEmpty() && first > document.sentenceOf(noun).first()) {
            Token mark = document.token(first - 1);
            if (mark.upos() == Upos.PART && mark.is("case") && mark.head() >= 0) {
                Token before = document.token(Math.max(0, first - 2));
                boolean torn = Syntax.nominal(before)
                        && tree.topOfName(before).index() < first
                        && !tree.nounsBetween(mark.head(), mark.index());
                found.addAll(phrases.each(torn ? tree.topOfName(before) : document.token(mark.head())));
            }
        }
        return found;
    }

    /** The nationalities, names and groups that stand before a noun: "US strike", "rebel attack". */
    List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : document.children(noun, "compound", "amod", "nmod")) {
            if (child.index() < noun.index()
                    && !child.relation().equals("nmod:poss")
                    && tree.preposition(child).isEmpty()
                    && (tree.named(child) || words.contains("group", Syntax.lemma(child)))) {
                found.addAll(phrases.each(child));
            }
        }
        return ownGroup(found);
    }

    /** Of "US army" before a noun the army alone: the name tells whose it is. */
    private List<Token> ownGroup(List<Token> found) {
        if (found.size() < 2) {
            return found;
        }
        Token last = found.get(found.size() - 1);
        Token before = found.get(found.size() - 2);
        boolean group = words.contains("group", Syntax.lemma(last)) && before.index() == last.index() - 1;
        return group ? List.of(last) : found;
    }
}
