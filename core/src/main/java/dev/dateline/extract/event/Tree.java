// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Datelines;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the tree and the tables say of single words of a document: marks, forms, names, and what can stand for people. */
final class Tree {
    private static final Pattern MONTH = Pattern.compile(
            "(Jan(uary)?|Feb(ruary)?|March|April?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\\.?");

    private static final Pattern OF_THE_CLOCK = Pattern.compile("[ap]\\.?m\\.?|o['’]clock|gmt");

    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Document document;
    private final WordClasses words;
    private final boolean[] location;
    private final BitSet name = new BitSet();
    private final BitSet dateline = new BitSet();

    Tree(Document document, WordClasses words) {
        this.document = document;
        this.words = words;
        this.location = new boolean[document.tokens().size()];
        for (Mention mention : document.mentions(Layers.NAMES)) {
            name.set(mention.first(), mention.last());
            for (int i = mention.first(); mention.label().equals("LOC") && i < mention.last(); i++) {
                location[i] = true;
            }
        }
        for (Sentence sentence : document.sentences()) {
            dateline.set(sentence.first(), sentence.first() + Datelines.words(document.tokensOf(sentence)));
        }
    }

    /** Whether a word stands before the sentence, where and by whom it was written. */
    boolean dateline(Token token) {
        return dateline.get(token.index());
    }

    /** "the Lakeside spill", "the Norland war": whether a word is that of a disaster or war, or the bare name of a place that only says which is meant. */
    boolean labels(Token word) {
        Token at = word;
        while (at.is("compound") && at.head() > at.index()) {
            at = document.token(at.head());
        }
        boolean name = location(word) || at.index() == word.index();
        return name && words.contains("affair", Syntax.lemma(at));
    }

    /** Whether a word stands in the name of a place. */
    boolean location(Token token) {
        return location[token.index()];
    }

    /** The preposition that marks a phrase, empty where it has none. */
    Optional<String> preposition(Token token) {
        return mark(token)
                .or(() -> document.children(token, "compound").stream()
                        .filter(part -> part.index() < token.index() && part.upos() == Upos.PROPN)
                        .flatMap(part -> mark(part).stream())
                        .findFirst());
    }

    /** A preposition that was read as an adverb: "on" right before the "standby" of "put the navy on standby". */
    private static boolean before(Token adverb, Token token) {
        return token.is("obl") && adverb.index() == token.index() - 1;
    }

    private Optional<String> mark(Token token) {
        List<String> marks = document.children(token, "case", "advmod").stream()
                .filter(each -> each.index() < token.index())
                .filter(each -> each.is("case") || before(each, token))
                .filter(each -> each.upos() == Upos.ADP || each.upos() == Upos.SCONJ)
                .map(Syntax::lower)
                .toList();
        boolean outOf = marks.size() > 1 && marks.get(0).equals("out");
        return outOf ? Optional.of(marks.get(1)) : marks.stream().findFirst();
    }

    /** Whether a phrase names according to whom something is told. */
    boolean source(Token token) {
        return document.children(token, "case").stream()
                .anyMatch(mark -> Syntax.lower(mark).equals("according"));
    }

    /** Whether the form is that of the past, as far as the letters say. */
    boolean past(Token verb) {
        return participle(verb) || words.contains("same-past", Syntax.lower(verb));
    }

    /** Whether the form is that of a past participle, as far as the letters say. */
    static boolean participle(Token verb) {
        String form = Syntax.lower(verb);
        return !form.endsWith("ing") && !form.equals(Syntax.lemma(verb)) && !form.equals(Syntax.lemma(verb) + "s");
    }

    /** A word with a possessive mark behind it or its name, whatever else the tree makes of it. */
    boolean possessive(Token token) {
        return document.children(token, "case").stream()
                .anyMatch(child -> child.upos() == Upos.PART
                        && child.index() > token.index()
                        && nounsBetween(token.index(), child.index()));
    }

    boolean nounsBetween(int first, int last) {
        return document.tokens().subList(Math.min(first + 1, last), last).stream()
                .allMatch(token -> token.upos() == Upos.PROPN || token.upos() == Upos.NOUN);
    }

    /** "called on its members to vote": those asked, where the tree hangs them below the clause, before its mark. */
    List<Token> asked(Token clause) {
        if (clause.head() < 0) {
            return List.of();
        }
        String above = Syntax.lemma(document.token(clause.head()));
        boolean told = words.contains("object-control", above) || words.contains("assuring", above);
        int mark = document.children(clause, "mark").stream()
                .filter(each ->
                        Syntax.lower(each).equals("to") || (Syntax.lower(each).equals("that") && told))
                .mapToInt(Token::index)
                .min()
                .orElse(-1);
        if (!told || mark < 0) {
            return List.of();
        }
        return document.children(clause, "nsubj", "obj", "iobj", "obl").stream()
                .filter(child -> child.index() > clause.head() && child.index() < mark && Syntax.nominal(child))
                .filter(child -> !words.contains("time", Syntax.lemma(child)))
                .filter(child -> preposition(child)
                        .filter(each -> !words.contains("control-preposition", each))
                        .isEmpty())
                .toList();
    }

    /** A "subject" or "object" behind a preposition: the tree is wrong about it, it is an oblique. */
    boolean misread(Token child) {
        return preposition(child)
                .filter(words.of("oblique-preposition")::contains)
                .isPresent();
    }

    Token topOfName(Token part) {
        Token top = part;
        while ((top.is("flat") || top.is("compound")) && top.head() >= 0) {
            top = document.token(top.head());
        }
        return top;
    }

    boolean verbal(Token token) {
        return token.upos() == Upos.VERB
                || token.upos() == Upos.ADJ
                || document.child(token, "cop").isPresent();
    }

    Optional<Token> verbBefore(Token verb) {
        int first = document.sentenceOf(verb).first();
        for (int at = verb.index() - 1; at >= first; at--) {
            if (document.token(at).upos() == Upos.VERB) {
                return Optional.of(document.token(at));
            }
        }
        return Optional.empty();
    }

    static boolean participle(Token verb, String ending) {
        return verb.upos() == Upos.VERB && Syntax.lower(verb).endsWith(ending);
    }

    /** Whether a number is the day of a month, or an hour: "September 11", "7 July", "9 p.m.". */
    private boolean dated(Token number) {
        Token before = document.token(Math.max(0, number.index() - 1));
        Token after = document.token(Math.min(document.tokens().size() - 1, number.index() + 1));
        return MONTH.matcher(before.form()).matches()
                || MONTH.matcher(after.form()).matches()
                || OF_THE_CLOCK.matcher(Syntax.lower(after)).matches();
    }

    /** Whether a number or a word like "others" stands alone for people; no year, no day, no sum of money. */
    boolean crowd(Token token) {
        int next = token.index() + 1;
        String after = next < document.tokens().size() ? Syntax.lower(document.token(next)) : "";
        if (words.contains("uncounted", after) || words.contains("time", after)) {
            return false;
        }
        if (token.upos() == Upos.NUM) {
            return !dated(token)
                    && !token.form().matches("(1[89]|20)\\d\\d|.*[-:/.$%].*")
                    && (!token.is("nummod")
                            || document.head(token).filter(Syntax::nominal).isEmpty())
                    && !words.contains("million", Syntax.lemma(token))
                    && document.children(token).stream().noneMatch(child -> child.upos() == Upos.SYM)
                    && (token.index() == 0
                            || !document.token(token.index() - 1).form().matches("[-–$%]"));
        }
        return words.contains("crowd", Syntax.lower(token));
    }

    /** Whether a word names somebody: a name, a pronoun, a noun for people or bodies. */
    boolean animate(Token token) {
        return token.upos() == Upos.PROPN
                || (token.upos() == Upos.PRON && !words.contains("expletive", Syntax.lower(token)))
                || words.contains("group", Syntax.lemma(token))
                || words.contains("person", Syntax.lemma(token));
    }

    boolean infinitive(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(mark -> Syntax.lemma(mark).equals("to"));
    }

    /** "girls who had been abducted": a clause within another that tells what was over before. */
    boolean earlier(Token clause) {
        return (clause.is("acl") || clause.is("advcl"))
                && document.children(clause, "aux").stream()
                        .anyMatch(aux -> words.contains("pluperfect", Syntax.lower(aux)));
    }

    /** "sent ships last month and has warned": a verb joined to another, with an auxiliary that this one lacks. */
    boolean otherTense(Token conjunct) {
        List<String> above = auxiliaries(document.token(conjunct.head()));
        return auxiliaries(conjunct).stream().anyMatch(aux -> !above.contains(aux));
    }

    private List<String> auxiliaries(Token verb) {
        return document.children(verb).stream()
                .filter(child -> child.relation().equals("aux"))
                .map(Syntax::lower)
                .toList();
    }

    /** "the second bishop to visit the island", "the first to visit it": one of those who did. */
    boolean ranked(Token noun) {
        return words.contains("rank", Syntax.lower(noun))
                || document.children(noun, "amod", "nummod").stream()
                        .anyMatch(child -> child.index() < noun.index() && words.contains("rank", Syntax.lower(child)));
    }

    /** A noun for people with a capital letter inside a sentence: "Kurds", "Christians". */
    boolean people(Token noun) {
        return noun.upos() == Upos.NOUN
                && Character.isUpperCase(noun.form().codePointAt(0))
                && noun.form().endsWith("s")
                && noun.index() > document.sentenceOf(noun).first()
                && !words.contains("time", Syntax.lemma(noun));
    }

    boolean named(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0))
                && !words.contains("time", Syntax.lemma(token))
                && !words.contains("title", Syntax.lemma(token))
                && (token.upos() == Upos.PROPN
                        || name.get(token.index())
                        || token.index() > document.sentenceOf(token).first());
    }

    boolean indefinite(Token noun) {
        return document.children(noun, "det").stream()
                .anyMatch(each ->
                        Syntax.lemma(each).equals("a") || Syntax.lower(each).equals("an"));
    }
}
