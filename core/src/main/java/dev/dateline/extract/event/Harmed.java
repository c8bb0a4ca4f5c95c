// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Those whom a deed harms, where the slots of its word do not hold them but the clause round it tells them. */
final class Harmed {
    private static final int HIGHEST = 3;
    /** How far a noun may stand behind its preposition. */
    private static final int LONGEST = 4;

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final Map<Integer, Matcher.Match> matches;
    private final Doers doing;

    Harmed(Syntax syntax, WordClasses words, Map<Integer, Matcher.Match> matches, Doers doing) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.matches = matches;
        this.doing = doing;
    }

    /** "opened fire, wounding six": those whom a participle behind an attack names. */
    List<Token> behind(Token verb) {
        return document.children(verb, "advcl").stream()
                .filter(clause -> clause.index() > verb.index() && Tree.participle(clause, "ing"))
                .flatMap(clause -> Stream.concat(Stream.of(clause), document.children(clause, "conj").stream()))
                .filter(this::assault)
                .flatMap(clause -> doing.people(syntax.patients(clause)).stream())
                .toList();
    }

    /**
     * "the shooting that wounded five", "a raid which left six bakers dead", "the raid took the lives of three nurses", "raids targeting
     * army posts": those whom a clause about an attack names.
     */
    List<Token> struck(Token noun) {
        List<Token> clauses = new ArrayList<>(document.children(noun, "acl"));
        if (noun.is("nsubj")) {
            document.head(noun).filter(verb -> verb.upos() == Upos.VERB).ifPresent(clauses::add);
        }
        Set<Token> found = new LinkedHashSet<>();
        for (Token clause : clauses) {
            if (syntax.passive(clause)) {
                continue;
            }
            if (assault(clause) || leaves(clause)) {
                found.addAll(doing.people(syntax.patients(clause)));
            }
            if (words.contains("targeting", Syntax.lemma(clause)) && clause.is("acl")) {
                found.addAll(syntax.patients(clause));
            }
            if (words.contains("costing", Syntax.lemma(clause))) {
                found.addAll(doing.people(lost(clause)));
            }
        }
        found.addAll(counted(noun));
        return List.copyOf(found);
    }

    /** "Two dead, five hurt in shooting": the numbers before the dead and the hurt right before the phrase of the deed. */
    private List<Token> counted(Token noun) {
        List<Token> found = new ArrayList<>();
        int first = document.sentenceOf(noun).first();
        int at = noun.index() - 1;
        while (at > first && noun.index() - at < LONGEST && inPhrase(document.token(at))) {
            at--;
        }
        boolean leads = at > first && words.contains("harming-preposition", Syntax.lower(document.token(at)));
        for (at--; leads && at > first && isCount(at); at -= 3) {
            found.add(0, document.token(at - 1));
        }
        return found;
    }

    private static boolean inPhrase(Token token) {
        return token.upos() == Upos.DET || token.upos() == Upos.ADJ || Syntax.nominal(token);
    }

    private boolean isCount(int at) {
        return words.contains("harmed-state", Syntax.lemma(document.token(at)))
                && (document.token(at - 1).upos() == Upos.NUM || Syntax.nominal(document.token(at - 1)));
    }

    private boolean assault(Token clause) {
        Matcher.Match match = matches.get(clause.index());
        return match != null && match.entry().type() == EventType.ASSAULT;
    }

    /** "left six bakers dead": whoever is left as the dead and the injured are. */
    private boolean leaves(Token clause) {
        return Syntax.lemma(clause).equals("leave")
                && document.subtree(clause).stream()
                        .anyMatch(below ->
                                below.index() > clause.index() && words.contains("harmed-state", Syntax.lemma(below)));
    }

    /** "took three lives" names nobody, "took the lives of three nurses" does. */
    private List<Token> lost(Token clause) {
        return document.children(clause, "obj").stream()
                .filter(object -> Syntax.lemma(object).equals("life"))
                .flatMap(object -> syntax.phrases(object, "of").stream())
                .toList();
    }

    /** "the guards she planned to kill", "the traders she was convicted of shooting": the noun before a clause that has no object of its own. */
    List<Token> gapped(Token verb) {
        Token at = verb;
        for (int i = 0; i < HIGHEST && leads(at); i++) {
            at = document.token(at.head());
        }
        List<Token> subjects = document.children(at, "nsubj");
        boolean gap = at.index() != verb.index()
                && at.relation().equals("acl:relcl")
                && document.children(at, "obj").isEmpty()
                && !subjects.isEmpty()
                && !Tree.RELATIVE.contains(Syntax.lower(subjects.get(0)));
        return gap ? doing.people(syntax.each(document.token(at.head()))) : List.of();
    }

    /** Whether a verb goes on the verb above, which has no object between them: "planned to kill", "convicted of shooting". */
    private boolean leads(Token verb) {
        boolean of = verb.is("advcl")
                && document.children(verb, "mark").stream()
                        .anyMatch(mark -> Syntax.lower(mark).equals("of"));
        return (of || (verb.is("xcomp") && syntax.infinitive(verb)))
                && verb.head() >= 0
                && document.token(verb.head()).upos() == Upos.VERB;
    }
}
