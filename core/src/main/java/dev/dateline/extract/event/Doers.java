// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who act, behind means, documents and the verbs that carry a noun; and which words can name somebody. */
final class Doers {
    /** Modes of what somebody "has" who suffered it. */
    private static final Set<String> SUFFERED = Set.of("arrest", "convict");

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final LightVerbs light;
    private final Map<Integer, Matcher.Match> matches;

    Doers(Syntax syntax, WordClasses words, LightVerbs light, Map<Integer, Matcher.Match> matches) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.light = light;
        this.matches = matches;
    }

    /**
     * "said his exit had been forced and accused the army", "said her son was beaten and accused the guards": no exit accuses anybody, nor does whom something was
     * done to that belongs to the speaker, but who speaks of it.
     */
    List<Token> outer(Token verb) {
        boolean joined = verb.upos() == Upos.VERB
                && verb.is("conj")
                && !syntax.passive(verb)
                && document.children(verb, "nsubj", "aux").isEmpty();
        Token first = joined ? document.token(verb.head()) : verb;
        boolean told = joined && first.is("ccomp") && first.head() >= 0 && syntax.past(verb);
        if (!told
                || syntax.agents(verb).stream()
                        .anyMatch(each -> person(each) && !(syntax.passive(first) && isOwned(each)))) {
            return List.of();
        }
        return people(doers(document.token(first.head())));
    }

    private boolean isOwned(Token somebody) {
        return document.children(somebody, "nmod:poss").stream()
                .anyMatch(owner -> words.contains("their", Syntax.lower(owner)));
    }

    /** "granted her request", "gave the group its blessing": who is asked or receives stands with the verb. */
    List<Token> asked(Matcher.Match match) {
        if (match.entry().type() != EventType.REQUEST) {
            return List.of();
        }
        return light.above(match.token(), syntax)
                .map(LightVerbs.Carrier::verb)
                .filter(this::answers)
                .map(this::doers)
                .orElse(List.of());
    }

    private boolean answers(Token verb) {
        return words.contains("answering", Syntax.lemma(verb));
    }

    /** The possessors of a noun; of "their" in "voiced their support", who voices it. */
    List<Token> owners(Token noun) {
        List<Token> owners = syntax.possessors(noun);
        boolean pronoun = owners.size() == 1
                && words.contains("their", Syntax.lower(owners.get(0)))
                && noun.is("obj")
                && noun.head() >= 0;
        Optional<Token> verb = pronoun ? document.head(noun) : Optional.empty();
        boolean own = verb.filter(each -> words.contains("affirming", Syntax.lemma(each))
                        || light.above(noun, syntax).isPresent())
                .isPresent();
        List<Token> subjects = own ? syntax.agents(verb.get()) : List.of();
        boolean named = subjects.stream()
                .anyMatch(each -> each.upos() != Upos.PRON || Syntax.lower(each).equals("both"));
        return named ? subjects : owners;
    }

    List<Token> people(List<Token> heads) {
        return heads.stream().filter(this::person).toList();
    }

    /** Whether a word can name an actor: a name, a pronoun, or a noun for people and groups. */
    boolean person(Token token) {
        if (words.contains("disapproval", Syntax.lemma(token))
                && !syntax.phrases(token, "to").isEmpty()) {
            return false;
        }
        return token.upos() == Upos.PROPN
                || syntax.people(token)
                || syntax.crowd(token)
                || (token.upos() == Upos.PRON && !words.contains("expletive", Syntax.lower(token)))
                || words.contains("group", Syntax.lemma(token))
                || words.contains("person", Syntax.lemma(token));
    }

    /** The agents of a verb; for a means or event ("the strike killed"), those behind it. */
    List<Token> doers(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token agent : syntax.agents(verb)) {
            if (words.contains("document", Syntax.lemma(agent)) || words.contains("writing", Syntax.lemma(agent))) {
                found.addAll(authors(agent));
                continue;
            }
            if (words.contains("undertaking", Syntax.lemma(agent)) && !person(agent)) {
                List<Token> owners = people(syntax.possessors(agent));
                found.addAll(owners.isEmpty() ? List.of(agent) : owners);
                continue;
            }
            boolean event = matches.containsKey(agent.index())
                    && matches.get(agent.index()).entry().type() != null;
            if (agent.upos() == Upos.NOUN && (event || means(agent))) {
                List<Token> by = syntax.phrases(agent, "by");
                found.addAll(by.isEmpty() ? syntax.owners(agent) : by);
            } else {
                found.add(agent);
            }
        }
        return found;
    }

    private boolean means(Token noun) {
        return words.contains("means", Syntax.lemma(noun)) && !words.contains("person", Syntax.lemma(noun));
    }

    /** "Russian missiles killed six": whether somebody is told of as the one whose means did it. */
    boolean wields(Token somebody, Token verb) {
        return verb.upos() == Upos.VERB
                && syntax.agents(verb).stream()
                        .filter(agent -> agent.upos() == Upos.NOUN && means(agent))
                        .anyMatch(agent -> syntax.owners(agent).contains(somebody));
    }

    /** Who speaks in a document: its owner, or the one who issues it; where nobody is named, the document itself, unless it is one of a party to a case. */
    private List<Token> authors(Token paper) {
        List<Token> owners = syntax.possessors(paper);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Token> by = syntax.phrases(paper, "by");
        if (!by.isEmpty()) {
            return by;
        }
        for (Token clause : document.children(paper, "acl")) {
            if (words.contains("issuing", Syntax.lemma(clause))) {
                return syntax.agents(clause);
            }
        }
        if (paper.is("obj") && paper.head() >= 0) {
            return syntax.agents(document.token(paper.head()));
        }
        List<Token> named = syntax.modifiers(paper);
        boolean ofAParty = words.contains("lawsuit", Syntax.lemma(paper)) && !person(paper);
        return named.isEmpty() && !ofAParty ? List.of(paper) : named;
    }

    List<Token> carried(Token noun, LightVerbs.Role role) {
        Optional<LightVerbs.Carrier> carrier = light.above(noun, syntax);
        Matcher.Match match = matches.get(noun.index());
        if (carrier.isEmpty() || role(carrier.get(), match) != role) {
            return List.of();
        }
        if (match != null
                && match.entry().type() == EventType.REQUEST
                && answers(carrier.get().verb())) {
            return List.of();
        }
        Token verb = carrier.get().verb();
        return role == LightVerbs.Role.RECIPIENT && !syntax.passive(verb) ? syntax.subjects(verb, 0) : doers(verb);
    }

    /** What the subject of a carrying verb is to the event; who "has previous arrests" was arrested. */
    private static LightVerbs.Role role(LightVerbs.Carrier carrier, Matcher.@Nullable Match match) {
        boolean had = Syntax.lemma(carrier.verb()).equals("have") && carrier.role() == LightVerbs.Role.ACTOR;
        return had
                        && match != null
                        && SUFFERED.contains(String.valueOf(match.entry().mode()))
                ? LightVerbs.Role.RECIPIENT
                : carrier.role();
    }
}
