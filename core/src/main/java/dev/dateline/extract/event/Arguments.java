// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands in the slots of a frame. The slots are described at the head of {@code triggers.tsv}. */
final class Arguments {
    private static final int DEEPEST = 3;

    /** What is done to people, so that a bare number in its object counts them: "killed five". */
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.AID);

    /** What is asked for somebody's good, so that those who get it are not those who are asked: "called for the release of the monks". */
    private static final Set<EventType> BENEFITS = EnumSet.of(EventType.RETREAT, EventType.CONCEDE, EventType.AID);

    /** What only people and bodies do, by words. */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.ACCUSE,
            EventType.AGREE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN);

    /** Modes of what somebody "has" who suffered it. */
    private static final Set<String> SUFFERED = Set.of("arrest", "convict");

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final LightVerbs light;
    private final Map<Integer, Matcher.Match> matches;
    private final Company company;

    Arguments(Syntax syntax, WordClasses words, LightVerbs light, Map<Integer, Matcher.Match> matches) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.light = light;
        this.matches = matches;
        this.company = new Company(syntax, words);
    }

    List<Token> actors(Matcher.Match match) {
        List<Token> found = all(match.token(), match.entry().actors(), 0);
        List<Token> above = spoken(match) ? outer(match.token()) : List.of();
        return (above.isEmpty() ? found : above)
                .stream()
                        .filter(each -> !words.contains("anybody", Syntax.lower(each)))
                        .filter(each -> each.upos() != Upos.NUM || syntax.crowd(each))
                        .toList();
    }

    private static boolean spoken(Matcher.Match match) {
        return match.entry().type() != null && SPOKEN.contains(match.entry().type());
    }

    /** "said his exit had been forced and accused the army": no exit accuses anybody, but who speaks of it. */
    private List<Token> outer(Token verb) {
        boolean joined = verb.upos() == Upos.VERB
                && verb.is("conj")
                && !syntax.passive(verb)
                && document.children(verb, "nsubj", "aux").isEmpty();
        Token first = joined ? document.token(verb.head()) : verb;
        boolean told = joined && first.is("ccomp") && first.head() >= 0 && syntax.past(verb);
        if (!told || syntax.agents(verb).stream().anyMatch(this::person)) {
            return List.of();
        }
        return people(doers(document.token(first.head())));
    }

    List<Token> recipients(Matcher.Match match) {
        List<Token> found = recipients(match.token(), match.entry().recipients(), 0);
        if (found.isEmpty() && match.token().upos() == Upos.NOUN) {
            found = match.entry().type() == EventType.ASSAULT ? struck(match.token()) : asked(match);
        }
        boolean bodily =
                match.entry().type() != null && BODILY.contains(match.entry().type());
        return found.stream()
                .filter(each -> each.upos() != Upos.NUM || (bodily && syntax.crowd(each)))
                .toList();
    }

    /** "the shooting that wounded five", "an attack which left two men dead": those whom a clause about an attack names. */
    private List<Token> struck(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(noun, "acl")) {
            Matcher.Match inner = matches.get(clause.index());
            boolean harm = inner != null && inner.entry().type() == EventType.ASSAULT && !syntax.passive(clause);
            if (harm || Syntax.lemma(clause).equals("leave")) {
                found.addAll(people(syntax.patients(clause)));
            }
        }
        return found;
    }

    /** "granted her request", "gave the group its blessing": who is asked or receives stands with the verb. */
    private List<Token> asked(Matcher.Match match) {
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

    /** Whom the frame names, each thing replaced by those behind it; the first alternative that leads to somebody counts. */
    private List<Token> recipients(Token token, Frame frame, int depth) {
        List<Token> things = new ArrayList<>();
        for (List<String> alternative : frame.alternatives()) {
            Set<Token> found = new LinkedHashSet<>();
            for (String slot : alternative) {
                List<Token> named = path(token, slot, depth);
                for (Token each : named) {
                    boolean other = each.is("conj") && !person(each) && person(named.get(0));
                    List<Token> behind = other ? List.of() : behind(each, 0);
                    found.addAll(behind);
                    if (behind.isEmpty() && things.isEmpty()) {
                        things.add(each);
                    }
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return things;
    }

    /** Who stands behind a phrase: itself if it can name somebody, else its author, its owner, whom it is of or about. */
    private List<Token> behind(Token token, int depth) {
        if (person(token)) {
            return List.of(token);
        }
        if (token.upos() != Upos.NOUN || depth > DEEPEST) {
            return List.of();
        }
        for (String author : words.of("author-preposition")) {
            List<Token> found = people(syntax.phrases(token, author));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Token clause : document.children(token, "acl")) {
            List<Token> found = clause.upos() == Upos.VERB && syntax.passive(clause)
                    ? people(syntax.agents(clause))
                    : List.<Token>of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Token> owners = people(syntax.owners(token)).stream()
                .filter(owner -> !sets(owner, token))
                .toList();
        return owners.isEmpty() ? about(token, depth) : owners;
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
                    : phrases(noun, preposition, false);
            for (Token below : phrases) {
                found.addAll(behind(below, depth + 1));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Those who stand in the slots of a frame. */
    List<Token> all(Token token, Frame frame) {
        return all(token, frame, 0);
    }

    private List<Token> all(Token token, Frame frame, int depth) {
        for (List<String> alternative : frame.alternatives()) {
            Set<Token> found = new LinkedHashSet<>();
            for (String slot : alternative) {
                found.addAll(path(token, slot, depth));
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** Who stands in each slot of a frame, whichever alternative counts; for the notes on an event. */
    Map<String, List<Token>> slots(Token token, Frame frame) {
        Map<String, List<Token>> slots = new LinkedHashMap<>();
        frame.alternatives().forEach(slot -> slot.forEach(each -> slots.put(each, path(token, each, 0))));
        return slots;
    }

    Token token(int index) {
        return document.token(index);
    }

    private List<Token> path(Token token, String path, int depth) {
        int step = path.indexOf('>');
        if (step < 0) {
            return slot(token, path, depth);
        }
        List<Token> found = new ArrayList<>();
        for (Token each : slot(token, path.substring(0, step), depth)) {
            found.addAll(path(each, path.substring(step + 1), depth));
        }
        return found;
    }

    private List<Token> slot(Token token, String slot, int depth) {
        return switch (slot) {
            case "subj" -> syntax.passive(token) ? doers(token) : company.with(doers(token), token);
            case "obj" -> syntax.passive(token) ? company.with(syntax.patients(token), token) : syntax.patients(token);
            case "who" -> people(syntax.patients(token));
            case "whom" -> syntax.whom(token);
            case "iobj" -> indirect(token);
            case "poss" -> owners(token);
            case "above" ->
                document.head(token).filter(verb -> verb.upos() == Upos.VERB).stream()
                        .flatMap(verb -> doers(verb).stream())
                        .toList();
            case "poss*" -> syntax.phrases(token, "of").isEmpty() ? List.of() : syntax.possessors(token);
            case "mod" -> syntax.modifiers(token);
            case "light" -> {
                List<Token> carried = carried(token, LightVerbs.Role.ACTOR);
                yield carried.isEmpty() ? company.above(token).map(this::doers).orElse(List.of()) : carried;
            }
            case "struck" -> carried(token, LightVerbs.Role.RECIPIENT);
            case "that" -> clauseSubjects(token);
            case "comp" -> complement(token, false, depth);
            case "doer" -> complement(token, true, depth);
            case "at" -> token.upos() == Upos.NOUN ? targets(token) : phrases(token, slot);
            default -> phrases(token, slot);
        };
    }

    /** The possessors of a noun; of "their" in "voiced their support", who voices it. */
    private List<Token> owners(Token noun) {
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

    /** At whom something is aimed; "the shooting at the mall" says where it was. */
    private List<Token> targets(Token noun) {
        return phrases(noun, "at").stream()
                .filter(each -> each.upos() == Upos.NOUN
                        && !syntax.location(each)
                        && (words.contains("person", Syntax.lemma(each))
                                || words.contains("armed", Syntax.lemma(each))))
                .toList();
    }

    /** The indirect object; also where the tree takes it for a part of the direct one: "gave Peru a deadline". */
    private List<Token> indirect(Token verb) {
        List<Token> found = each(document.children(verb, "iobj"));
        if (!found.isEmpty()) {
            return found;
        }
        List<Token> objects = document.children(verb, "obj").stream()
                .filter(object -> object.index() > verb.index())
                .toList();
        if (objects.size() > 1 && objects.get(0).index() == verb.index() + 1 && person(objects.get(0))) {
            return syntax.each(objects.get(0));
        }
        for (Token object : objects) {
            Optional<Token> article = document.child(object, "det");
            for (Token child : document.children(object, "nmod", "compound")) {
                boolean before = article.isPresent()
                        && child.index() > verb.index()
                        && child.index() < article.get().index();
                if (before && syntax.preposition(child).isEmpty() && person(child)) {
                    return syntax.each(child);
                }
            }
        }
        return List.of();
    }

    private List<Token> each(List<Token> heads) {
        return heads.stream().flatMap(head -> syntax.each(head).stream()).toList();
    }

    private List<Token> people(List<Token> heads) {
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
    private List<Token> doers(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token agent : syntax.agents(verb)) {
            if (words.contains("document", Syntax.lemma(agent))) {
                found.addAll(authors(agent));
                continue;
            }
            boolean event = matches.containsKey(agent.index())
                    && matches.get(agent.index()).entry().type() != null;
            boolean means =
                    words.contains("means", Syntax.lemma(agent)) && !words.contains("person", Syntax.lemma(agent));
            if (agent.upos() == Upos.NOUN && (event || means)) {
                List<Token> by = syntax.phrases(agent, "by");
                found.addAll(by.isEmpty() ? syntax.owners(agent) : by);
            } else {
                found.add(agent);
            }
        }
        return found;
    }

    /** Who speaks in a document: its owner, or the one who issues it; the document itself where nobody is named. */
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
        return named.isEmpty() ? List.of(paper) : named;
    }

    private List<Token> carried(Token noun, LightVerbs.Role role) {
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

    private List<Token> clauseSubjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(verb, "ccomp")) {
            found.addAll(syntax.passive(clause) ? syntax.patients(clause) : syntax.agents(clause));
        }
        return people(found);
    }

    /** Phrases with a preposition under the trigger, its object, or the verb that carries it. */
    private List<Token> phrases(Token token, String preposition) {
        return phrases(token, preposition, true);
    }

    private List<Token> phrases(Token token, String preposition, boolean above) {
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
                found.addAll(syntax.phrases(top, preposition));
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
        if (found.isEmpty()) {
            found.addAll(inside(token, preposition));
        }
        found.removeIf(each -> words.contains("time", Syntax.lemma(each))
                || (each.upos() == Upos.NUM && (!preposition.equals("of") || !syntax.crowd(each))));
        return List.copyOf(found);
    }

    /** Whom a clause behind a preposition is about: "an inquiry into whether the minister was paid". */
    private List<Token> inside(Token token, String preposition) {
        List<Token> found = new ArrayList<>();
        Token top = syntax.top(token);
        List<Token> clauses = new ArrayList<>(document.children(token, "advcl", "acl"));
        if (top.head() >= 0 && token.upos() == Upos.NOUN) {
            clauses.addAll(document.children(document.token(top.head()), "advcl"));
        }
        for (Token clause : clauses) {
            if (clause.index() > token.index() && marked(clause, preposition)) {
                found.addAll(people(syntax.passive(clause) ? syntax.patients(clause) : syntax.agents(clause)));
            }
        }
        return found;
    }

    /** Who is concerned by what is promised, demanded or threatened; for a demand first of all who is to do it. */
    private List<Token> complement(Token token, boolean doer, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        for (Token clause : clauses(token, doer)) {
            List<Token> found = concerned(clause, doer, depth);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What is promised, demanded or threatened; of a demand that names a thing, not its purpose: "pushed for a vote to stop the king". */
    private List<Token> clauses(Token token, boolean demand) {
        List<Token> found = new ArrayList<>(document.children(token, "xcomp", "ccomp", "acl"));
        boolean named = demand && !syntax.phrases(token, "for").isEmpty();
        document.children(token, "advcl").stream()
                .filter(clause -> (syntax.infinitive(clause) && !named) || marked(clause, "for"))
                .forEach(found::add);
        document.children(token, "obj").forEach(object -> found.add(syntax.core(object)));
        for (String preposition : words.of("content-preposition")) {
            found.addAll(syntax.phrases(token, preposition));
        }
        return found;
    }

    private boolean marked(Token clause, String mark) {
        return document.children(clause, "mark").stream()
                .anyMatch(child -> Syntax.lower(child).equals(mark));
    }

    private List<Token> concerned(Token clause, boolean doer, int depth) {
        Matcher.Match inner = matches.get(clause.index());
        if (inner != null && inner.entry().type() != null) {
            List<Token> actors = all(clause, inner.entry().actors(), depth + 1);
            if (doer && (!actors.isEmpty() || BENEFITS.contains(inner.entry().type()))) {
                return actors;
            }
            List<Token> found = recipients(clause, inner.entry().recipients(), depth + 1);
            if (found.isEmpty()) {
                found = others(clause, actors);
            }
            return found.isEmpty() ? further(clause) : found;
        }
        if (clause.upos() == Upos.VERB) {
            boolean own = !document.children(clause, "nsubj").isEmpty()
                    || (syntax.infinitive(clause) && !syntax.asked(clause).isEmpty());
            if (doer && own) {
                return people(syntax.agents(clause));
            }
            List<Token> people = people(syntax.patients(clause)).stream()
                    .filter(each -> each.upos() == Upos.PROPN || !words.contains("troops", Syntax.lemma(each)))
                    .toList();
            if (!people.isEmpty()) {
                return people;
            }
            List<Token> further = new ArrayList<>(further(clause));
            for (Token object : further.isEmpty() ? syntax.patients(clause) : List.<Token>of()) {
                further.addAll(named(syntax.owners(object)));
            }
            return further.isEmpty() ? complement(clause, doer, depth + 1) : further;
        }
        return clause.upos() == Upos.NOUN ? named(syntax.owners(clause)) : List.of();
    }

    /** Of those who meet, talk or fight, all but the subject: "refused to meet the envoy". */
    private List<Token> others(Token clause, List<Token> actors) {
        List<Token> subjects = clause.upos() == Upos.VERB ? syntax.agents(clause) : List.<Token>of();
        return subjects.isEmpty()
                ? List.of()
                : actors.stream().filter(each -> !subjects.contains(each)).toList();
    }

    private static List<Token> named(List<Token> heads) {
        return heads.stream()
                .filter(head -> head.upos() == Upos.PRON
                        || Character.isUpperCase(head.form().codePointAt(0)))
                .toList();
    }

    private List<Token> further(Token clause) {
        List<Token> found = new ArrayList<>();
        for (String preposition : words.of("recipient-preposition")) {
            found.addAll(people(phrases(clause, preposition)));
        }
        return found;
    }
}
