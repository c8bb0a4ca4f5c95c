// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.Interval;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tellings of one happening in an article: an event without a date or place has those of the other tellings, where all
 * that have one agree.
 */
final class Tellings {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> RANKS =
            Set.of("another", "first", "last", "most", "other", "second", "third", "worst");
    private static final Set<String> FORMER = Set.of(
            "another",
            "before",
            "earlier",
            "history",
            "other",
            "past",
            "previous",
            "previously",
            "prior",
            "record",
            "separate",
            "unrelated");
    private static final Set<String> MUTUAL = Set.of(
            "battle",
            "clash",
            "combat",
            "confrontation",
            "fight",
            "fighting",
            "gunbattle",
            "gunfight",
            "hostility",
            "shootout",
            "skirmish",
            "violence");
    private static final Set<String> ELSEWHERE = Set.of("elsewhere");
    private static final Set<String> AT = Set.of("at", "in", "inside", "near", "outside");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    private final Document document;

    Tellings(Document document) {
        this.document = document;
    }

    /** The events, each with what another telling says of its time and place. */
    List<Event> joined(List<Event> events) {
        List<Event> joined = new ArrayList<>(events.size());
        for (Event event : events) {
            boolean open = event.time() == null || event.place() == null;
            joined.add(open && real(event) ? joined(event, events) : event);
        }
        return joined;
    }

    private Event joined(Event event, List<Event> events) {
        List<Event> others = events.stream()
                .filter(other -> !other.id().equals(event.id()) && real(other) && same(event, other))
                .toList();
        Event told = event;
        Optional<Event> dating = event.time() == null ? only(others, Tellings::days) : Optional.empty();
        if (dating.isPresent()) {
            told = told.told(
                    dating.get().time(),
                    told.place(),
                    told.why() + "; dated as " + dating.get().id());
        }
        Optional<Event> placing = event.place() == null ? only(others, Event::place) : Optional.empty();
        if (placing.isPresent()) {
            told = told.told(
                    told.time(),
                    placing.get().place(),
                    told.why() + "; placed as " + placing.get().id());
        }
        return told;
    }

    static @Nullable Interval days(Event event) {
        EventTime time = event.time();
        return time == null ? null : time.interval();
    }

    /** The first of the tellings that say something, where all of them say the same. */
    private static Optional<Event> only(List<Event> tellings, Function<Event, @Nullable Object> what) {
        List<Event> saying =
                tellings.stream().filter(each -> what.apply(each) != null).toList();
        long different = saying.stream().map(what).distinct().count();
        return different == 1 ? Optional.of(saying.get(0)) : Optional.empty();
    }

    static boolean real(Event event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    /** Whether two events can be one happening: of one kind, nobody at odds, and pointed back to. */
    private boolean same(Event event, Event other) {
        if (event.type() != other.type() || !Objects.equals(event.subtype(), other.subtype()) || !kin(event, other)) {
            return false;
        }
        boolean actors = meets(event.actors(), other.actors());
        boolean recipients = meets(event.recipients(), other.recipients());
        boolean odds = (!actors && !event.actors().isEmpty() && !other.actors().isEmpty())
                || (!recipients
                        && !event.recipients().isEmpty()
                        && !other.recipients().isEmpty());
        if (odds || modes(event, other)) {
            return false;
        }
        boolean alone = event.actors().isEmpty() && event.recipients().isEmpty();
        return pointsBack(event) && (actors || recipients || (alone && before(other, event)));
    }

    static boolean modes(Event event, Event other) {
        return event.mode() != null && other.mode() != null && !event.mode().equals(other.mode());
    }

    private static boolean before(Event one, Event other) {
        return one.trigger().begin() < other.trigger().begin();
    }

    static boolean meets(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** The same code, or words of one stem: "attack" and "attacked". */
    boolean kin(Event event, Event other) {
        String one = lemma(event);
        String two = lemma(other);
        int stem = Math.min(LONGEST, Math.min(one.length(), two.length()));
        return event.cameo().equals(other.cameo()) || (stem >= SHORTEST && one.regionMatches(0, two, 0, stem));
    }

    private String lemma(Event event) {
        Token token = trigger(event);
        return token == null ? "" : token.lemma().toLowerCase(Locale.ROOT);
    }

    private @Nullable Token trigger(Event event) {
        return document.tokenAt(event.trigger().begin()).orElse(null);
    }

    /** "the attack", "his resignation": a noun that speaks of something told before. */
    boolean pointsBack(Event event) {
        Token token = trigger(event);
        return token != null
                && token.upos() == Upos.NOUN
                && document.children(token).stream()
                        .anyMatch(child -> child.relation().equals("nmod:poss")
                                || (child.is("det")
                                        && DEFINITE.contains(child.form().toLowerCase(Locale.ROOT))));
    }

    /** Whether the noun of an event stands for one and is not set beside others: no "attacks", no "worst attack". */
    boolean single(Event event) {
        Token token = trigger(event);
        return token != null
                && token.form().equalsIgnoreCase(token.lemma())
                && document.children(token).stream()
                        .noneMatch(child ->
                                (child.upos() == Upos.ADJ && child.form().endsWith("est"))
                                        || RANKS.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    /** "the shooting", "an attack": a noun with an article, in the singular. */
    boolean one(Event event) {
        Token token = trigger(event);
        return token != null
                && token.upos() == Upos.NOUN
                && token.form().equalsIgnoreCase(token.lemma())
                && (pointsBack(event) || document.child(token, "det").isPresent());
    }

    /** How many sentences another event stands behind an event; negative where it stands before. */
    int distance(Event event, Event other) {
        return sentence(other) - sentence(event);
    }

    private int sentence(Event event) {
        Token token = trigger(event);
        return token == null
                ? Integer.MIN_VALUE / 2
                : document.sentenceOf(token).index();
    }

    /** "has been convicted of assault before": told of as what somebody did in another case. */
    boolean former(Event event) {
        Token token = trigger(event);
        return token != null
                && above(token)
                        .flatMap(word -> Stream.concat(Stream.of(word), modifiers(word)))
                        .anyMatch(word -> is(word, FORMER));
    }

    /** The adjectives and adverbs of a word, and those of its phrases that name no party. */
    private Stream<Token> modifiers(Token word) {
        return Stream.concat(
                document.children(word, "amod", "advmod", "det").stream(),
                document.children(word, "obl").stream()
                        .flatMap(phrase -> document.children(phrase, "amod", "det").stream()));
    }

    /** The word of an event and those above it, up to the verb of its clause. */
    private Stream<Token> above(Token token) {
        List<Token> chain = new ArrayList<>(List.of(token));
        Token at = token;
        while (at.upos() != Upos.VERB && at.head() >= 0 && !at.is("nsubj")) {
            at = document.token(at.head());
            chain.add(at);
        }
        return chain.stream();
    }

    /** "elsewhere", "at a market": whether the clause of an event sets it at a place without a name. */
    boolean setApart(Event event) {
        Token token = trigger(event);
        return token != null
                && above(token)
                        .anyMatch(word ->
                                document.children(word, "advmod").stream().anyMatch(child -> is(child, ELSEWHERE))
                                        || document.children(word, "obl", "nmod").stream()
                                                .filter(phrase -> phrase.upos() == Upos.NOUN)
                                                .flatMap(phrase -> document.children(phrase, "case").stream())
                                                .anyMatch(mark -> is(mark, AT)));
    }

    private static boolean is(Token word, Set<String> forms) {
        return forms.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /**
     * "commanders responsible for attacks on civilians", "men who beat women": told of people of a kind, whom a noun in the plural without an article names that the
     * deed only describes, so that nobody is known to have done anything on a day.
     */
    boolean generic(Event event) {
        Token token = trigger(event);
        if (token == null || event.time() != null) {
            return false;
        }
        Token at = token;
        while (at.head() >= 0 && !at.relation().startsWith("acl") && !at.is("amod")) {
            at = document.token(at.head());
        }
        return at.head() >= 0 && isBarePlural(document.token(at.head())) && at.index() > at.head();
    }

    private boolean isBarePlural(Token noun) {
        return noun.upos() == Upos.NOUN
                && !noun.form().equalsIgnoreCase(noun.lemma())
                && document.children(noun, "det", "nummod", "nmod:poss").isEmpty();
    }

    /** "clashes", "the fighting": whether its word tells of two sides that do the same to each other, and not of what one did to another. */
    boolean mutual(Event event) {
        Token token = trigger(event);
        return token != null && MUTUAL.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "shot down 30 of them": whether a pronoun says whom or what a verb is done to, so that it is none of those told beside it. */
    boolean pointsAway(Event event) {
        Token token = trigger(event);
        return token != null
                && document.children(token, "obj").stream()
                        .flatMap(object -> Stream.concat(Stream.of(object), document.children(object, "nmod").stream()))
                        .anyMatch(word -> word.upos() == Upos.PRON);
    }

    boolean verb(Event event) {
        Token token = trigger(event);
        return token != null && token.upos() == Upos.VERB;
    }
}
