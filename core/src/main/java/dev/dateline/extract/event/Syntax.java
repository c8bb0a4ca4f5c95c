// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tree of a document as clauses: who is subject and object of a verb, also where the tree says it only by control,
 * coordination, a relative clause or a participle (Universal Dependencies v2).
 */
public final class Syntax {
    private final Document document;
    private final Tree tree;
    private final Phrases phrases;
    private final Owners whose;
    private final Passives passives;
    private final Subjects subjects;
    private final Objects objects;

    Syntax(Document document, WordClasses words) {
        this.document = document;
        this.tree = new Tree(document, words);
        Relatives relatives = new Relatives(document, words, tree);
        Complements complements = new Complements(document, words, tree);
        this.phrases = new Phrases(document, words, tree, relatives, complements);
        this.whose = new Owners(document, words, tree, phrases);
        this.passives = new Passives(document, words, tree, complements);
        this.subjects = new Subjects(document, words, tree, relatives, complements, phrases, passives, whose);
        this.objects = new Objects(document, words, tree, relatives, complements, phrases, passives, subjects);
    }

    public Document document() {
        return document;
    }

    public static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    public static boolean nominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    }

    /** The phrases under a head that one of the prepositions marks. */
    public List<Token> phrases(Token head, String preposition) {
        return phrases.phrases(head, preposition);
    }

    /** The preposition that marks a phrase, empty where it has none. */
    public Optional<String> preposition(Token token) {
        return tree.preposition(token);
    }

    /** Whether a word stands before the sentence, where and by whom it was written. */
    boolean dateline(Token token) {
        return tree.dateline(token);
    }

    /** Whether a phrase names according to whom something is told. */
    boolean source(Token token) {
        return tree.source(token);
    }

    public boolean passive(Token verb) {
        return passives.passive(verb);
    }

    /** Who acts: the subject of an active verb, the "by" phrase of a passive one. */
    public List<Token> agents(Token verb) {
        return subjects.agents(verb);
    }

    /** Whom or what it is done to: the object of an active verb, the subject of a passive one. */
    public List<Token> patients(Token verb) {
        return objects.patients(verb);
    }

    public boolean infinitive(Token verb) {
        return tree.infinitive(verb);
    }

    /** Whether a clause within another tells what was over before: "girls who had been abducted". */
    boolean earlier(Token clause) {
        return tree.earlier(clause);
    }

    /** Whether a verb that is joined to another has an auxiliary which that one lacks. */
    boolean otherTense(Token conjunct) {
        return tree.otherTense(conjunct);
    }

    /** The possessors of a noun; where the tree hangs "the king's" elsewhere, the one that stands right before it. */
    public List<Token> possessors(Token noun) {
        return whose.possessors(noun);
    }

    /** The noun or the measure noun above it ("rounds" of talks), that stands in the clause. */
    Token top(Token noun) {
        return phrases.top(noun);
    }

    /** Who owns a noun by possessive, nationality or name before it. */
    public List<Token> owners(Token noun) {
        return whose.owners(noun);
    }

    /** A phrase with its conjuncts, each without measure nouns, relative pronouns replaced by what they stand for. */
    List<Token> each(Token head) {
        return phrases.each(head);
    }

    /** Whether a number or a word like "others" stands alone for people; no year, no sum of money. */
    boolean crowd(Token token) {
        return tree.crowd(token);
    }

    /** Who is to do what the complement of a verb says: its object, or the subject that the tree gives to the infinitive. */
    List<Token> whom(Token verb) {
        return objects.whom(verb);
    }

    /** The grammatical subjects of a verb, its own or those it shares with the clause above. */
    List<Token> subjects(Token verb, int depth) {
        return subjects.subjects(verb, depth);
    }

    /** Whether a verb is joined to one that tells of dead, so that who speaks of them does what it says. */
    boolean outlives(Token verb) {
        return subjects.outlives(verb);
    }

    /** A noun for people with a capital letter inside a sentence: "Kurds", "Christians". */
    boolean people(Token noun) {
        return tree.people(noun);
    }

    /** The phrase right behind a word that a preposition marks, wherever the tree hangs it. */
    List<Token> next(Token word, String preposition) {
        return phrases.next(word, preposition);
    }

    /** The nationalities, names and groups that stand before a noun: "US strike", "rebel attack". */
    List<Token> modifiers(Token noun) {
        return whose.modifiers(noun);
    }

    /** Whether a word stands in the name of a place. */
    boolean location(Token token) {
        return tree.location(token);
    }

    /** "the Lakeside spill", "the Norland war": whether a word is that of a disaster or war, or the bare name of a place that only says which is meant. */
    boolean labels(Token word) {
        return tree.labels(word);
    }

    /** "three rounds of talks", "some of the attacks", "the number of troops": the noun that counts. */
    Token core(Token head) {
        return phrases.core(head);
    }

    /** Whether a word names somebody: a name, a pronoun, a noun for people or bodies. */
    boolean animate(Token token) {
        return tree.animate(token);
    }

    /** "the second bishop to visit the island": one of those who did. */
    boolean ranked(Token noun) {
        return tree.ranked(noun);
    }

    /** Whether the form is that of the past, as far as the letters say. */
    boolean past(Token verb) {
        return tree.past(verb);
    }

    /** "called on its members to vote": those asked, where the tree hangs them below the clause, before its mark. */
    List<Token> asked(Token clause) {
        return tree.asked(clause);
    }

    /** Whether the form is that of a past participle, as far as the letters say. */
    static boolean participle(Token verb) {
        return Tree.participle(verb);
    }

    /** The verbs that a verb is joined to by "and" or "or". */
    List<Token> joined(Token verb) {
        Token first = verb.is("conj") && verb.head() >= 0 ? document.token(verb.head()) : verb;
        List<Token> found = new ArrayList<>(document.children(first, "conj"));
        found.add(first);
        found.removeIf(each -> each.index() == verb.index());
        return found;
    }

    /** The span of a subtree without the punctuation at its edges. */
    public Span clause(Token head) {
        List<Token> all = document.subtree(head);
        int first = 0;
        int last = all.size() - 1;
        while (first < last && all.get(first).upos() == Upos.PUNCT) {
            first++;
        }
        while (last > first && all.get(last).upos() == Upos.PUNCT) {
            last--;
        }
        return all.get(first).span().cover(all.get(last).span()).cover(head.span());
    }
}
