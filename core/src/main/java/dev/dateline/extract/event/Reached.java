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

/** Those whom a preposition or an indirect object names, under a word or the verb that carries it. */
final class Reached {
    private static final List<String> AIMED = List.of("at", "against");

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final LightVerbs light;
    private final Doers doing;

    Reached(Syntax syntax, WordClasses words, LightVerbs light, Doers doing) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.light = light;
        this.doing = doing;
    }

    /** At whom something is aimed; "the shooting at the mall" says where it was. */
    List<Token> targets(Token noun) {
        return phrases(noun, "at").stream()
                .filter(each -> each.upos() == Upos.NOUN
                        && !syntax.location(each)
                        && (words.contains("person", Syntax.lemma(each))
                                || words.contains("armed", Syntax.lemma(each))))
                .toList();
    }

    /** The indirect object; also where the tree takes it for a part of the direct one: "gave Peru a deadline". */
    List<Token> indirect(Token verb) {
        List<Token> found = each(document.children(verb, "iobj"));
        if (!found.isEmpty()) {
            return found;
        }
        List<Token> objects = document.children(verb, "obj").stream()
                .filter(object -> object.index() > verb.index())
                .toList();
        if (objects.size() > 1 && objects.get(0).index() == verb.index() + 1 && doing.person(objects.get(0))) {
            return syntax.each(objects.get(0));
        }
        for (Token object : objects) {
            Optional<Token> article = document.child(object, "det");
            for (Token child : document.children(object, "nmod", "compound")) {
                boolean before = article.isPresent()
                        && child.index() > verb.index()
                        && child.index() < article.get().index();
                if (before && syntax.preposition(child).isEmpty() && doing.person(child)) {
                    return syntax.each(child);
                }
            }
        }
        return List.of();
    }

    private List<Token> each(List<Token> heads) {
        return heads.stream().flatMap(head -> syntax.each(head).stream()).toList();
    }

    /** Phrases with a preposition under the trigger, its object, or the verb that carries it. */
    List<Token> phrases(Token token, String preposition) {
        return phrases(token, preposition, true);
    }

    List<Token> phrases(Token token, String preposition, boolean above) {
        Set<Token> found = new LinkedHashSet<>(syntax.phrases(token, preposition));
        if (token.upos() == Upos.VERB && found.isEmpty()) {
            for (Token object : document.children(token, "obj")) {
                found.addAll(syntax.phrases(object, preposition));
                if (found.isEmpty()) {
                    found.addAll(syntax.next(object, preposition));
                }
            }
        }
        if (token.upos() == Upos.NOUN && found.isEmpty()) {
            found.addAll(syntax.next(token, preposition));
        }
        if (above && token.upos() == Upos.NOUN && found.isEmpty() && !preposition.equals("of")) {
            Token top = syntax.top(token);
            if (top.index() != token.index()) {
                syntax.phrases(top, preposition).stream()
                        .filter(each -> each.index() > token.index() || !token.is("conj"))
                        .forEach(found::add);
            }
            if (found.isEmpty()) {
                light.above(token, syntax).ifPresent(carrier -> {
                    found.addAll(syntax.phrases(carrier.verb(), preposition));
                    if (found.isEmpty() && words.contains("given-preposition", preposition)) {
                        found.addAll(indirect(carrier.verb()));
                    }
                });
            }
        }
        if (found.isEmpty() && preposition.equals("against")) {
            found.addAll(aimed(token));
        }
        if (found.isEmpty()) {
            found.addAll(inside(token, preposition));
        }
        found.removeIf(each -> words.contains("time", Syntax.lemma(each))
                || (each.upos() == Upos.NUM && (!preposition.equals("of") || !syntax.crowd(each))));
        return List.copyOf(found);
    }

    /** "the charges levelled at the bank", "accusations brought against it": at whom a participle behind the noun says that it is aimed. */
    private List<Token> aimed(Token noun) {
        return document.children(noun, "acl").stream()
                .filter(clause -> noun.upos() == Upos.NOUN && words.contains("levelling", Syntax.lemma(clause)))
                .flatMap(clause -> AIMED.stream().flatMap(aim -> syntax.phrases(clause, aim).stream()))
                .toList();
    }

    /** Whom a clause behind a preposition is about: "an inquiry into whether the minister was paid"; not who speaks of himself: "complained about getting no credit". */
    private List<Token> inside(Token token, String preposition) {
        List<Token> found = new ArrayList<>();
        Token top = syntax.top(token);
        List<Token> clauses = new ArrayList<>(document.children(token, "advcl", "acl"));
        if (top.head() >= 0 && token.upos() == Upos.NOUN) {
            clauses.addAll(document.children(document.token(top.head()), "advcl"));
        }
        for (Token clause : clauses) {
            if (clause.index() > token.index() && marked(clause, preposition) && !content(clause, token)) {
                found.addAll(doing.people(syntax.passive(clause) ? syntax.patients(clause) : syntax.agents(clause)));
            }
        }
        found.removeAll(syntax.agents(token));
        return found;
    }

    /** "a request from the minister to close the mine": what is asked, not whom "to" names. */
    private boolean content(Token clause, Token noun) {
        return noun.is("obj") && words.contains("asking-noun", Syntax.lemma(noun)) && syntax.infinitive(clause);
    }

    boolean marked(Token clause, String mark) {
        return document.children(clause, "mark", "advmod").stream()
                .anyMatch(child ->
                        child.index() < clause.index() && Syntax.lower(child).equals(mark));
    }
}
