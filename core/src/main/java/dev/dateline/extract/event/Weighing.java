// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Weighs what the lexicon and the rules tell of an event against what the reader holds likely. Where the reader does not know
 * events, the rules have it all. The thresholds are those that did best on the articles annotated for tuning.
 */
final class Weighing {
    /** Verbs of the lexicon that are less likely events than this are none. */
    private static final double DISBELIEVED_VERB = 0.3;
    /** The same for verbs that somebody denies, demands or threatens, or that stand under an "if" or a "may": words around them say so. */
    private static final double DISBELIEVED_SPOKEN_OF = 0.2;
    /** The same for other words of the lexicon, where the event is real or possible: nouns for what is planned, asked for or denied the reader often passes over. */
    private static final double DISBELIEVED = 0.7;
    /** The same for a noun that a verb carries: "received assurances". */
    private static final double DISBELIEVED_CARRIED = 0.2;
    /** A noun of the lexicon whose participants are unknown is an event only from here on. */
    private static final double BARE = 0.8;
    /** A word that the lexicon does not know is an event from here on; four of five are right. */
    private static final double BELIEVED = 0.85;
    /** The type of the lexicon stands unless its share of the event's likelihood is less than this. */
    private static final double OWN_TYPE = 0.02;
    /** Where it does not stand, the reader's has to be likelier than this; else the words are no event of either. */
    private static final double OVERRULED = 0.6;
    /** Nouns for what is planned, asked for or denied are no events below this. */
    private static final double DISBELIEVED_UNREAL = 0.1;

    /** Where rules find no actor of an event that the lexicon knows, the reader adds those that it is surer of; it drops those that it finds less likely. */
    private static final double KNOWN_ACTOR = 0.95;

    private static final double KNOWN_NO_ACTOR = 0.1;
    /** Where rules find nobody to whom a verb of the lexicon is done, the reader adds those that it is surer of. */
    private static final double KNOWN_RECIPIENT = 0.9;
    /** Participants of an event that only the reader finds are those that it is surer of; those that rules find and it finds less likely than the next are dropped. */
    private static final double PARTY = 0.5;

    private static final double NO_PARTY = 0.15;
    private static final double STATUS = 0.8;
    private static final double ATTACHED = 0.6;

    /** Words of two senses, of which the reader knows more than a line of the lexicon: attacks with words, support with goods. */
    private static final Map<String, EventType> OTHER_SENSE = Map.of(
            "attack ASSAULT", EventType.ACCUSE,
            "attack ACCUSE", EventType.ASSAULT,
            "support SUPPORT", EventType.AID);

    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

    private static final Set<Status> SPOKEN_OF =
            EnumSet.of(Status.DENIED, Status.DEMANDED, Status.THREATENED, Status.POSSIBLE);

    private final Learned learned;

    Weighing(Learned learned) {
        this.learned = learned;
    }

    /** Whether the lexicon and the reader agree well enough that a draft is an event, by bounds alone. */
    boolean believes(Draft draft) {
        Token token = draft.token();
        if (draft.unclaimed()) {
            return false;
        }
        if (!draft.isKnown()) {
            return learned.of(token, draft.type()) >= BELIEVED;
        }
        boolean typed = Optional.ofNullable(draft.match().entry().type())
                .flatMap(told -> type(token, told))
                .filter(draft.type()::equals)
                .isPresent();
        return typed && learned.event(token).orElse(1) >= least(draft);
    }

    /** How likely the reader has to find an event of the lexicon. */
    private static double least(Draft draft) {
        if (!draft.isNoun()) {
            return SPOKEN_OF.contains(draft.status()) ? DISBELIEVED_SPOKEN_OF : DISBELIEVED_VERB;
        }
        if (!REAL.contains(draft.status()) && draft.status() != Status.POSSIBLE) {
            return DISBELIEVED_UNREAL;
        }
        boolean bare = draft.actors().isEmpty() && draft.recipients().isEmpty();
        return draft.carrier().isPresent() ? DISBELIEVED_CARRIED : bare ? BARE : DISBELIEVED;
    }

    /** The type of an event by the lexicon, unless the reader finds another far likelier; empty where it finds neither likely. */
    Optional<EventType> type(Token token, EventType told) {
        double likely = learned.event(token).orElse(0);
        Optional<EventType> other = Optional.ofNullable(OTHER_SENSE.get(token.lemma() + " " + told.code()))
                .filter(sense -> learned.of(token, sense) > learned.of(token, told));
        if (other.isPresent()) {
            return other;
        }
        boolean stands = likely < 0.5 || learned.of(token, told) >= OWN_TYPE * likely;
        return stands
                ? Optional.of(told)
                : learned.type(token).filter(likeliest -> learned.of(token, likeliest) >= OVERRULED);
    }

    /**
     * The participants that rules found and the reader does not rule out, and those that it finds likely: for events that the lexicon knows only actors, and
     * only where rules find none, for they find them better.
     */
    List<Token> parties(List<Token> told, Learned.Role role, Token trigger, boolean known) {
        if (learned.event(trigger).isEmpty() || (known && role == Learned.Role.RECIPIENT)) {
            return told;
        }
        List<Token> all = new ArrayList<>();
        for (Token each : told) {
            if (learned.of(role, trigger, each) >= (known ? KNOWN_NO_ACTOR : NO_PARTY)) {
                all.add(each);
            }
        }
        if (known && !all.isEmpty()) {
            return all;
        }
        for (Token each : learned.in(role, trigger, known ? KNOWN_ACTOR : PARTY)) {
            boolean there = all.stream()
                    .anyMatch(other -> learned.heads(trigger, other).contains(each.index())
                            || learned.heads(trigger, each).contains(other.index()));
            if (!there) {
                all.add(each);
            }
        }
        return all;
    }

    /** Those to whom a verb of the lexicon is done, where rules find nobody and the reader is sure. */
    List<Token> struck(Token trigger) {
        return learned.in(Learned.Role.RECIPIENT, trigger, KNOWN_RECIPIENT);
    }

    /** The status that rules read, unless the reader is sure of another; what rules find unreal it does not make happen, and what they find possible or denied stays so. */
    Status status(Token trigger, Status told) {
        return learned.status(trigger)
                .filter(likeliest -> told != Status.POSSIBLE
                        && told != Status.DENIED
                        && (REAL.contains(told) || !REAL.contains(likeliest)))
                .filter(likeliest -> learned.of(trigger, likeliest) >= STATUS)
                .orElse(told);
    }

    /** The token of the time that rules found, else the one that the reader finds likely, where it can be the time of the event. */
    OptionalInt time(Token trigger, OptionalInt told, IntPredicate possible) {
        return told.isPresent()
                ? told
                : attached(Learned.Role.TIME, trigger).stream().filter(possible).findFirst();
    }

    /** The token of the place that rules found, else the one that the reader finds likely, where it can be the place of the event. */
    OptionalInt place(Token trigger, OptionalInt told, IntPredicate possible) {
        return told.isPresent()
                ? told
                : attached(Learned.Role.PLACE, trigger).stream()
                        .filter(possible)
                        .findFirst();
    }

    private OptionalInt attached(Learned.Role role, Token trigger) {
        return learned.best(role, trigger, ATTACHED)
                .map(each -> OptionalInt.of(each.index()))
                .orElse(OptionalInt.empty());
    }
}
