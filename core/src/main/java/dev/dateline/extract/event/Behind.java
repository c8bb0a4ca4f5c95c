// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Those who stand behind a thing: its author, its owner, whom it is of or about. */
final class Behind {
    private static final int DEEPEST = 3;

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final Map<Integer, Matcher.Match> matches;
    private final Doers doing;
    private final Reached reached;

    Behind(Syntax syntax, WordClasses words, Map<Integer, Matcher.Match> matches, Doers doing, Reached reached) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.matches = matches;
        this.doing = doing;
        this.reached = reached;
    }

    /** Who stands behind a phrase: itself if it can name somebody, else its author, its owner, whom it is of or about. */
    List<Token> behind(Token token, int depth) {
        if (doing.person(token)) {
            return List.of(token);
        }
        if (token.upos() != Upos.NOUN || depth > DEEPEST) {
            return List.of();
        }
        List<Token> doers = doers(token);
        return doers.isEmpty() ? about(token, depth) : doers;
    }

    /** Whether a noun names what somebody asks or means to do: "a request by the mayor", "a Peruvian proposal". */
    private boolean proposes(Token noun) {
        return words.contains("undertaking", Syntax.lemma(noun)) || words.contains("asking-noun", Syntax.lemma(noun));
    }

    /** Who did or made a thing: its author, or its owner. */
    List<Token> doers(Token token) {
        for (String author : words.of("author-preposition")) {
            List<Token> found = doing.people(syntax.phrases(token, author));
            if (found.isEmpty() && proposes(token)) {
                found = doing.people(syntax.next(token, author));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Token clause : document.children(token, "acl")) {
            List<Token> found = clause.upos() == Upos.VERB && syntax.passive(clause)
                    ? doing.people(syntax.agents(clause))
                    : List.<Token>of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return syntax.owners(token).stream()
                .filter(owner -> doing.person(owner) || (owner.upos() == Upos.ADJ && proposes(token)))
                .filter(owner ->
                        !sets(owner, token) && !syntax.labels(owner) && !words.contains("time", Syntax.lemma(owner)))
                .toList();
    }

    /** "the Lakeside shootings", "the Iran deal": a name that tells where a deed was done or what a pact is about. */
    private boolean sets(Token name, Token noun) {
        Matcher.Match match = matches.get(noun.index());
        boolean deed = match != null
                && (match.entry().type() == EventType.ASSAULT || match.entry().type() == EventType.PROTEST);
        boolean bare = !name.relation().equals("nmod:poss") && syntax.location(name);
        return bare && name.upos() == Upos.PROPN && (deed || words.contains("agreement", Syntax.lemma(noun)));
    }

    /** Whom a noun is of or about. */
    private List<Token> about(Token noun, int depth) {
        for (String preposition : words.of("concern-preposition")) {
            List<Token> found = new ArrayList<>();
            List<Token> phrases = words.contains("company-preposition", preposition)
                    ? syntax.phrases(noun, preposition)
                    : reached.phrases(noun, preposition, false);
            for (Token below : phrases) {
                found.addAll(behind(below, depth + 1));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
