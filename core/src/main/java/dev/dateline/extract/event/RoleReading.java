// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads who takes part in an event from the frame of its line in the lexicon, beside what the reader holds likely. */
final class RoleReading {
    /** What is done to somebody, so that a verb for it has somebody it is done to. */
    private static final Set<EventType> AIMED = EnumSet.of(
            EventType.SUPPORT,
            EventType.AID,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT);

    private final Syntax syntax;
    private final Arguments arguments;
    private final Company company;
    private final Weighing weighing;

    RoleReading(Syntax syntax, Arguments arguments, Company company, Weighing weighing) {
        this.syntax = syntax;
        this.arguments = arguments;
        this.company = company;
        this.weighing = weighing;
    }

    Roles of(Matcher.Match match, EventType type) {
        Token token = match.token();
        boolean noun = token.upos() != Upos.VERB;
        boolean known = !match.entry().id().isEmpty();
        List<Token> doers = arguments.actors(match).stream()
                .filter(each -> known || arguments.person(each))
                .toList();
        List<Token> told = arguments.recipients(match);
        boolean unknown = told.isEmpty() && known && !noun && AIMED.contains(type) && !together(match, doers);
        List<Token> struck = unknown ? struck(token) : told;
        List<Token> own = weighed(match, doers, Learned.Role.ACTOR).stream()
                .filter(each -> doers.contains(each)
                        || !(struck.contains(syntax.core(each)) || arguments.investigates(each, token)))
                .filter(each -> type != EventType.ASSAULT || !noun || !arguments.hurt(each))
                .toList();
        List<Token> implicated = doers.isEmpty() && type == EventType.ASSAULT
                ? arguments.implicated(token).stream()
                        .map(company::named)
                        .filter(each -> !struck.contains(each))
                        .toList()
                : List.of();
        List<Token> wielding = own.isEmpty()
                ? doers.stream()
                        .filter(each -> arguments.wields(each, token) || syntax.outlives(token))
                        .toList()
                : own;
        List<Token> actors = implicated.isEmpty() ? wielding : implicated;
        List<Token> recipients = weighed(match, struck, Learned.Role.RECIPIENT).stream()
                .filter(each -> !actors.contains(each))
                .toList();
        return new Roles(doers, told, actors, recipients);
    }

    private List<Token> struck(Token trigger) {
        return weighing.struck(trigger).stream()
                .filter(each -> !arguments.spared(each, trigger) && !syntax.labels(each))
                .toList();
    }

    /** Whether an event of the type is done to somebody. */
    static boolean isAimed(EventType type) {
        return AIMED.contains(type);
    }

    /** Whether several do it with one another, so that nobody else is whom it is done to. */
    private boolean together(Matcher.Match match, List<Token> doers) {
        return match.entry().mutual()
                && weighed(match, doers, Learned.Role.ACTOR).size() > 1;
    }

    /**
     * Those of the told whom the reader does not rule out by noun or by name, and those joined to them by "and", of whom it speaks less: "he and the bank
     * met"; all, where a line tells of several who meet: "the bank met the union".
     */
    private List<Token> weighed(Matcher.Match match, List<Token> told, Learned.Role role) {
        boolean known = !match.entry().id().isEmpty();
        List<Token> asked = told.stream()
                .flatMap(each -> Stream.of(each, company.named(each)))
                .distinct()
                .toList();
        boolean both = known
                && role == Learned.Role.ACTOR
                && match.entry().type() == EventType.CONSULT
                && match.entry().mutual()
                && told.size() > 1;
        List<Token> kept = both ? asked : weighing.parties(asked, role, match.token(), known);
        List<Token> joined = asked.stream()
                .filter(each -> kept.contains(each) || kept.stream().anyMatch(other -> joined(each, other)))
                .toList();
        return Stream.concat(joined.stream(), kept.stream())
                .map(each -> told.contains(each) ? company.named(each) : each)
                .distinct()
                .toList();
    }

    private static boolean joined(Token one, Token other) {
        return (one.is("conj") && one.head() == other.index())
                || (other.is("conj") && other.head() == one.index())
                || (one.is("conj") && other.is("conj") && one.head() == other.head());
    }
}
