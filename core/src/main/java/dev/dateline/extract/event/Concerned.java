// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those concerned by what is promised, demanded or threatened. */
final class Concerned {
    /** The mode of words against somebody. */
    static final String BLAME = "disapprove";

    private static final int DEEPEST = 3;

    /** What is asked for somebody's good, so that those who get it are not those who are asked: "called for the release of the monks". */
    private static final Set<EventType> BENEFITS = EnumSet.of(EventType.RETREAT, EventType.CONCEDE, EventType.AID);

    /** What is done against somebody, and what nobody promises to those whom it is done to: "pledged to punish the thieves". */
    static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT);

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final Map<Integer, Matcher.Match> matches;
    private final Doers doing;
    private final Reached reached;
    private final Arguments arguments;

    Concerned(
            Syntax syntax,
            WordClasses words,
            Map<Integer, Matcher.Match> matches,
            Doers doing,
            Reached reached,
            Arguments arguments) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.matches = matches;
        this.doing = doing;
        this.reached = reached;
        this.arguments = arguments;
    }

    /** Who is concerned by what is promised, demanded or threatened; for a demand first of all who is to do it. */
    List<Token> complement(Token token, boolean doer, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        for (Token clause : clauses(token, doer)) {
            if ((type(token) == EventType.AGREE && hostile(clause)) || disowns(token, clause)) {
                continue;
            }
            List<Token> found = concerned(clause, doer, depth);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "refused to condemn the raiders": what is refused to others is done to those it is kept from, not to those it would blame. */
    private boolean disowns(Token token, Token clause) {
        Matcher.Match refused = matches.get(clause.index());
        return type(token) == EventType.REJECT
                && refused != null
                && (refused.entry().type() == EventType.REJECT
                        || (refused.entry().type() == EventType.ACCUSE
                                && BLAME.equals(refused.entry().mode())));
    }

    private boolean hostile(Token clause) {
        boolean denied = document.children(clause, "advmod").stream()
                .anyMatch(word -> words.contains("not", Syntax.lower(word)));
        return !denied && HOSTILE.stream().anyMatch(hostile -> hostile == type(clause));
    }

    private @Nullable EventType type(Token token) {
        Matcher.Match match = matches.get(token.index());
        return match == null ? null : match.entry().type();
    }

    /** What is promised, demanded or threatened; of a demand that names a thing, not its purpose: "pushed for a vote to stop the king". */
    private List<Token> clauses(Token token, boolean demand) {
        List<Token> found = new ArrayList<>(document.children(token, "xcomp", "ccomp", "acl"));
        boolean named = demand && !syntax.phrases(token, "for").isEmpty();
        document.children(token, "advcl").stream()
                .filter(clause -> (syntax.infinitive(clause) && !named) || reached.marked(clause, "for"))
                .forEach(found::add);
        document.children(token, "obj").forEach(object -> found.add(syntax.core(object)));
        for (String preposition : words.of("content-preposition")) {
            found.addAll(syntax.phrases(token, preposition));
        }
        return found;
    }

    private List<Token> concerned(Token clause, boolean doer, int depth) {
        Matcher.Match inner = matches.get(clause.index());
        if (inner != null && inner.entry().type() != null) {
            List<Token> actors = arguments.all(clause, inner.entry().actors(), depth + 1);
            if (doer && (!actors.isEmpty() || BENEFITS.contains(inner.entry().type()))) {
                return addressed(actors);
            }
            List<Token> found = arguments.recipients(clause, inner.entry().recipients(), depth + 1);
            if (doer) {
                found = found.stream()
                        .filter(each -> each.head() != clause.index() || !suffers(each, clause))
                        .toList();
            }
            if (found.isEmpty()) {
                found = others(clause, actors);
            }
            return found.isEmpty() ? further(clause) : found;
        }
        if (clause.upos() == Upos.VERB) {
            boolean own = !document.children(clause, "nsubj").isEmpty()
                    || (syntax.infinitive(clause) && !syntax.asked(clause).isEmpty());
            if (doer && own) {
                return addressed(doing.people(syntax.agents(clause)));
            }
            List<Token> people = doing.people(syntax.patients(clause)).stream()
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

    /** "called for the firm to be barred", "for a special prosecutor to look into it", "refused to condemn the raiders". */
    boolean spared(Token somebody, Token trigger) {
        if (somebody.head() < 0) {
            return false;
        }
        Token above = document.token(somebody.head());
        boolean direct = above.index() == trigger.index();
        boolean below = above.head() == trigger.index();
        return type(trigger) == EventType.REQUEST
                ? (below && suffers(somebody, above)) || ((direct || below) && askedFor(somebody))
                : below && disowns(trigger, above);
    }

    /** "called for the firm to be barred": who is to suffer it is not asked for it. */
    private boolean suffers(Token somebody, Token clause) {
        return clause.upos() == Upos.VERB && syntax.passive(clause) && somebody.is("nsubj");
    }

    /** "called for a special prosecutor to look into it": who is only asked for is not asked. */
    private boolean askedFor(Token somebody) {
        return words.contains("appointee", Syntax.lemma(somebody))
                && document.children(somebody, "det").stream()
                        .anyMatch(word -> Syntax.lemma(word).equals("a"))
                && (somebody.is("nsubj")
                        || syntax.preposition(somebody).filter("for"::equals).isPresent());
    }

    private List<Token> addressed(List<Token> doers) {
        return doers.stream().filter(each -> !askedFor(each)).toList();
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
            found.addAll(doing.people(reached.phrases(clause, preposition)));
        }
        return found;
    }
}
