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

/** Finds who stands in the slots of a frame. The slots are described at the head of {@code triggers.tsv}. */
final class Arguments {
    /** What is done to people, so that a bare number in its object counts them: "killed five". */
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.AID);

    /** What only people and bodies do, by words. */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.ACCUSE,
            EventType.AGREE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN);

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final Map<Integer, Matcher.Match> matches;
    private final Company company;
    private final Doers doing;
    private final Reached reached;
    private final Behind standing;
    private final Concerned concerned;
    private final Harmed harmed;
    private final Implicated implicated;

    Arguments(Syntax syntax, WordClasses words, LightVerbs light, Map<Integer, Matcher.Match> matches) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.matches = matches;
        this.company = new Company(syntax, words);
        this.doing = new Doers(syntax, words, light, matches);
        this.reached = new Reached(syntax, words, light, this.doing);
        this.standing = new Behind(syntax, words, matches, this.doing, this.reached);
        this.concerned = new Concerned(syntax, words, matches, this.doing, this.reached, this);
        this.harmed = new Harmed(syntax, words, matches, this.doing);
        this.implicated = new Implicated(syntax, words);
    }

    List<Token> actors(Matcher.Match match) {
        List<Token> found = all(match.token(), match.entry().actors(), 0);
        List<Token> above = spoken(match) ? doing.outer(match.token()) : List.of();
        return (above.isEmpty() ? found : above)
                .stream()
                        .filter(each -> !words.contains("anybody", Syntax.lower(each)))
                        .filter(each -> each.upos() != Upos.NUM || syntax.crowd(each))
                        .toList();
    }

    private static boolean spoken(Matcher.Match match) {
        return match.entry().type() != null && SPOKEN.contains(match.entry().type());
    }

    List<Token> recipients(Matcher.Match match) {
        List<Token> named = recipients(match.token(), match.entry().recipients(), 0);
        List<Token> found = named.isEmpty() ? further(match) : named;
        boolean bodily = bodily(match);
        return found.stream()
                .flatMap(each -> meant(match.token(), each).stream())
                .filter(each -> each.upos() != Upos.NUM || (bodily && syntax.crowd(each)))
                .toList();
    }

    /** "arrested two men and charged them": whom "them" means that goes on with those the verb before is done to, where they are several. */
    private List<Token> meant(Token verb, Token pronoun) {
        boolean goesOn = verb.is("conj")
                && pronoun.head() == verb.index()
                && pronoun.is("obj")
                && Syntax.lower(pronoun).equals("them")
                && document.children(verb, "nsubj").isEmpty();
        Token first = goesOn ? document.token(verb.head()) : verb;
        boolean done = goesOn && first.upos() == Upos.VERB && !syntax.passive(first);
        List<Token> before = done ? doing.people(syntax.patients(first)) : List.of();
        boolean several = before.size() > 1
                || before.stream()
                        .anyMatch(each ->
                                each.upos() == Upos.NOUN && !Syntax.lower(each).equals(Syntax.lemma(each)));
        return several ? before : List.of(pronoun);
    }

    /** Whom it is done to, where no slot of the frame holds anybody. */
    private List<Token> further(Matcher.Match match) {
        Token token = match.token();
        boolean assault = match.entry().type() == EventType.ASSAULT;
        if (token.upos() == Upos.NOUN) {
            return assault ? harmed.struck(token) : doing.asked(match);
        }
        if (token.upos() != Upos.VERB || !bodily(match)) {
            return List.of();
        }
        List<Token> behind = assault ? harmed.behind(token) : List.of();
        List<Token> gapped = behind.isEmpty() ? harmed.gapped(token) : behind;
        return gapped.isEmpty() && assault ? dispersed(token) : gapped;
    }

    /** "fired tear gas to disperse the strikers": those against whom it is meant. */
    private List<Token> dispersed(Token verb) {
        return document.children(verb, "advcl", "xcomp", "conj").stream()
                .filter(clause -> words.contains("dispersing", Syntax.lemma(clause)) && reached.marked(clause, "to"))
                .flatMap(clause -> doing.people(syntax.patients(clause)).stream())
                .toList();
    }

    /** Those who are said to have done what a word names, outside its own phrase: "was killed when gunmen opened fire". */
    List<Token> implicated(Token token) {
        if (token.upos() != Upos.VERB) {
            return implicated.in(token);
        }
        return syntax.passive(token)
                ? document.children(token, "advcl").stream()
                        .filter(clause -> reached.marked(clause, "when") || reached.marked(clause, "as"))
                        .flatMap(clause -> Optional.ofNullable(matches.get(clause.index())).stream())
                        .filter(match -> match.entry().type() == EventType.ASSAULT)
                        .filter(match -> recipients(match).stream().allMatch(this::crowd))
                        .flatMap(match -> actors(match).stream())
                        .filter(each -> each.upos() != Upos.PRON)
                        .toList()
                : List.of();
    }

    /** Whether a word stands for people of whom no more is told: who is killed when an army post is attacked may be of either side. */
    private boolean crowd(Token token) {
        return token.upos() != Upos.PROPN && person(token) && !words.contains("armed", Syntax.lemma(token));
    }

    /** Whether somebody is told of as the one whose means did what a verb says. */
    boolean wields(Token somebody, Token verb) {
        return doing.wields(somebody, verb);
    }

    /** Whether somebody investigates what a noun names, so that he did not do it. */
    boolean investigates(Token somebody, Token noun) {
        return noun.is("obj")
                && noun.head() >= 0
                && inquiry(document.token(noun.head()))
                && doing.doers(document.token(noun.head())).contains(somebody);
    }

    /**
     * "the killing of miners by guards and attacks on the guards", "a motion considered by the judge", "his rebuke was echoed by others": whose deed stands
     * before, who only answers, or who does something about it.
     */
    boolean ofAnother(Token word, Token trigger) {
        if (word.head() < 0 || syntax.preposition(word).filter("by"::equals).isEmpty()) {
            return false;
        }
        Token deed = document.token(word.head());
        boolean first = trigger.is("conj")
                && (trigger.head() == deed.index() || trigger.head() == word.index())
                && word.index() < trigger.index();
        boolean answers = deed.is("acl") && words.contains("answering", Syntax.lemma(deed));
        return first || answers || (words.contains("reacting", Syntax.lemma(deed)) && subject(trigger, deed));
    }

    private boolean subject(Token noun, Token verb) {
        return syntax.passive(verb)
                && document.children(verb, "nsubj").stream().anyMatch(each -> each.index() == noun.index());
    }

    private boolean inquiry(Token word) {
        Matcher.Match match = matches.get(word.index());
        return match != null && "investigate".equals(match.entry().mode());
    }

    private static boolean bodily(Matcher.Match match) {
        return match.entry().type() != null && BODILY.contains(match.entry().type());
    }

    /** Whom the frame names, each thing replaced by those behind it; the first alternative that leads to somebody counts. */
    List<Token> recipients(Token token, Frame frame, int depth) {
        List<Token> things = new ArrayList<>();
        for (List<String> alternative : frame.alternatives()) {
            Set<Token> found = new LinkedHashSet<>();
            for (String slot : alternative) {
                List<Token> named = path(token, slot, depth);
                for (Token each : named) {
                    boolean other = each.is("conj") && !doing.person(each) && doing.person(named.get(0));
                    List<Token> behind =
                            other ? List.of() : resented(token, each) ? blamed(each) : standing.behind(each, 0);
                    found.addAll(behind);
                    if (behind.isEmpty() && things.isEmpty() && !syntax.labels(each)) {
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

    /** Whether somebody investigates an attack or a death, or condemns a hostile deed or protests over it, so that those whom it harmed are not those meant. */
    private boolean resented(Token token, Token deed) {
        Matcher.Match inner = matches.get(deed.index());
        boolean attack = inner != null && inner.entry().type() == EventType.ASSAULT;
        boolean death = words.contains("misfortune", Syntax.lemma(deed));
        return inquiry(token) ? attack || death : resents(token) && (death || hostile(deed));
    }

    private boolean resents(Token token) {
        Matcher.Match outer = matches.get(token.index());
        return outer != null
                && (outer.entry().type() == EventType.PROTEST
                        || Concerned.BLAME.equals(outer.entry().mode()));
    }

    private boolean hostile(Token deed) {
        Matcher.Match inner = matches.get(deed.index());
        return inner != null
                && deed.upos() == Upos.NOUN
                && Concerned.HOSTILE.contains(inner.entry().type());
    }

    /** Who did what is resented; whose murder it is suffered it, where it is nobody else's. */
    private List<Token> blamed(Token deed) {
        Matcher.Match match = matches.get(deed.index());
        if (match != null && hostile(deed)) {
            return actors(match);
        }
        boolean own = words.contains("misfortune", Syntax.lemma(deed))
                && syntax.phrases(deed, "of").isEmpty();
        List<Token> owners = own ? syntax.possessors(deed) : List.of();
        return standing.doers(deed).stream()
                .filter(each -> !owners.contains(each))
                .toList();
    }

    /** Whether somebody is told of only as harmed by what a trigger investigates or protests over. */
    boolean mourned(Token somebody, Token trigger) {
        Token deed = somebody;
        while (deed.head() >= 0 && deed.head() != trigger.index()) {
            deed = document.token(deed.head());
            boolean beside = deed.head() == trigger.head();
            if (resented(trigger, deed) && (beside || document.dominates(trigger, deed))) {
                return !blamed(deed).contains(somebody);
            }
        }
        return false;
    }

    /** "five hurt in shooting": whether a word names those whom something harmed, of whom none did it. */
    boolean hurt(Token word) {
        int behind = word.index() + 2;
        return behind < document.sentenceOf(word).last()
                && words.contains("harmed-state", Syntax.lemma(document.token(behind - 1)))
                && words.contains("harming-preposition", Syntax.lower(document.token(behind)));
    }

    /** Whether somebody is told of only in what is demanded or refused, so that it is demanded of or refused to others. */
    boolean spared(Token somebody, Token trigger) {
        return concerned.spared(somebody, trigger);
    }

    /** Those who stand in the slots of a frame. */
    List<Token> all(Token token, Frame frame) {
        return all(token, frame, 0);
    }

    List<Token> all(Token token, Frame frame, int depth) {
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

    /** Whether a word can name an actor: a name, a pronoun, or a noun for people and groups. */
    boolean person(Token token) {
        return doing.person(token);
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
            case "subj" -> syntax.passive(token) ? doing.doers(token) : company.with(doing.doers(token), token);
            case "obj" -> syntax.passive(token) ? company.with(syntax.patients(token), token) : syntax.patients(token);
            case "who" -> doing.people(syntax.patients(token));
            case "whom" -> syntax.whom(token);
            case "iobj" -> reached.indirect(token);
            case "poss" -> doing.owners(token);
            case "above" ->
                document.head(token).filter(verb -> verb.upos() == Upos.VERB).stream()
                        .flatMap(verb -> doing.doers(verb).stream())
                        .toList();
            case "poss*" -> syntax.phrases(token, "of").isEmpty() ? List.of() : syntax.possessors(token);
            case "mod" -> syntax.modifiers(token);
            case "light" -> {
                List<Token> carried = doing.carried(token, LightVerbs.Role.ACTOR);
                yield carried.isEmpty() ? company.above(token).map(doing::doers).orElse(List.of()) : carried;
            }
            case "struck" -> doing.carried(token, LightVerbs.Role.RECIPIENT);
            case "that" -> clauseSubjects(token);
            case "inf" ->
                document.children(token, "xcomp", "acl", "advcl").stream()
                        .filter(syntax::infinitive)
                        .toList();
            case "comp" -> concerned.complement(token, false, depth);
            case "doer" -> concerned.complement(token, true, depth);
            case "at" -> token.upos() == Upos.NOUN ? reached.targets(token) : reached.phrases(token, slot);
            default -> reached.phrases(token, slot);
        };
    }

    private List<Token> clauseSubjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(verb, "ccomp")) {
            found.addAll(syntax.passive(clause) ? syntax.patients(clause) : syntax.agents(clause));
        }
        return doing.people(found);
    }
}
