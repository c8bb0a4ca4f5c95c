// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.event.ParticipantClues.Candidate;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Weighs who takes part in an event: what the rules find, what the reader finds, and what annotated articles have of words in such places. Those whom the
 * rules find are dropped where little speaks for them, and an empty role is filled with those for whom more speaks than against.
 */
final class RoleWeighing {
    /** What the numbers of a candidate are called, beside which its shares are weighed. */
    static final List<String> NUMBERS = List.of(
            "share_actor",
            "share_recipient",
            "arc_actor",
            "arc_recipient",
            "arc_scene",
            "other_share_actor",
            "other_share_recipient",
            "other_arc_actor",
            "other_arc_recipient",
            "actor",
            "recipient",
            "doer",
            "told",
            "actors",
            "recipients",
            "verb",
            "lexicon",
            "human",
            "name",
            "pronoun",
            "apart");

    private static final double ADDED = 0.55;
    private static final double DROPPED = 0.15;
    private static final double LEAST = 1e-4;

    private static final int ACTOR = 0;
    private static final int RECIPIENT = 1;
    /** Where the numbers of a clue stand. */
    private static final int HUMAN = ParticipantClues.NUMBERS.indexOf("human");

    private static final int NAME = ParticipantClues.NUMBERS.indexOf("name");
    private static final int APART = ParticipantClues.NUMBERS.indexOf("apart");

    private final ParticipantClues clues;
    private final ParticipantTables tables;
    private final Learned learned;

    RoleWeighing(ParticipantClues clues, ParticipantTables tables, Learned learned) {
        this.clues = clues;
        this.tables = tables;
        this.learned = learned;
    }

    /**
     * The participants after weighing; as they were where the reader knows no events.
     *
     * @param denied whether words around say that the event did not happen, so that the subject of a verb above it may be who prevented it
     */
    Roles of(Matcher.Match match, EventType type, Roles roles, boolean denied) {
        if (learned.event(match.token()).isEmpty()) {
            return roles;
        }
        List<Candidate> candidates = clues.of(match, type, roles);
        double[][] scores = scores(match, roles, candidates);
        Predicate<Token> mayAct = word -> !roles.told().contains(word) && clues.mayDo(word, match, denied);
        List<Token> told = among(roles.actors(), roles.doers(), mayAct);
        List<Token> doers = RoleReading.isAimed(type) ? unsuffering(told, roles, candidates, scores) : told;
        List<Token> actors = chosen(
                doers, candidates, scores[ACTOR], scores[RECIPIENT], mayAct, word -> clues.isSure(word, match.token()));
        List<Token> weighed = RoleReading.isAimed(type)
                ? chosen(
                        roles.recipients(),
                        candidates,
                        scores[RECIPIENT],
                        scores[ACTOR],
                        word -> !roles.doers().contains(word) && clues.maySuffer(word, match.token()),
                        word -> false)
                : roles.recipients();
        List<Token> struck = match.entry().undergone() ? roles.told() : weighed;
        List<Token> recipients =
                struck.stream().filter(each -> !actors.contains(each)).toList();
        return new Roles(roles.doers(), roles.told(), actors, recipients);
    }

    /** How likely each candidate is an actor and a recipient, by its index; empty where the reader knows no events. */
    Map<Integer, double[]> likely(Matcher.Match match, EventType type, Roles roles) {
        Map<Integer, double[]> likely = new HashMap<>();
        if (learned.event(match.token()).isPresent()) {
            List<Candidate> candidates = clues.of(match, type, roles);
            double[][] scores = scores(match, roles, candidates);
            for (int i = 0; i < candidates.size(); i++) {
                likely.put(candidates.get(i).token().index(), new double[] {scores[ACTOR][i], scores[RECIPIENT][i]});
            }
        }
        return likely;
    }

    /** What is seen of the candidates, for training. */
    ParticipantRow row(Span asked, Matcher.Match match, EventType type, Roles roles) {
        List<ParticipantRow.Word> words = clues.of(match, type, roles).stream()
                .map(each -> new ParticipantRow.Word(
                        each.token().span(),
                        each.token().index(),
                        each.token().head(),
                        each.keys(),
                        each.numbers(),
                        each.arcs(),
                        roles.actors().contains(each.token()),
                        roles.recipients().contains(each.token())))
                .toList();
        return new ParticipantRow(asked, words);
    }

    /** Those whom the rules find, and of those whom the reader adds only who may be added. */
    private static List<Token> among(List<Token> told, List<Token> ruled, Predicate<Token> mayBeAdded) {
        return told.stream()
                .filter(each -> ruled.contains(each) || mayBeAdded.test(each))
                .toList();
    }

    /** Those of the told whom the rules find, and of others those who are no likelier to be whom it is done to. */
    private static List<Token> unsuffering(
            List<Token> told, Roles roles, List<Candidate> candidates, double[][] scores) {
        List<Token> kept = new ArrayList<>(told);
        for (int i = 0; i < candidates.size(); i++) {
            Token token = candidates.get(i).token();
            boolean suffers = scores[RECIPIENT][i] >= ADDED && scores[RECIPIENT][i] > scores[ACTOR][i];
            if (suffers && !roles.doers().contains(token)) {
                kept.remove(token);
            }
        }
        return kept;
    }

    /** Those of the told who are sure or not unlikely; where nobody is left, those who may be added and are likelier in this role than in the other. */
    private static List<Token> chosen(
            List<Token> told,
            List<Candidate> candidates,
            double[] score,
            double[] other,
            Predicate<Token> mayBeAdded,
            Predicate<Token> sure) {
        List<Token> kept = new ArrayList<>(told);
        List<Token> added = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Token token = candidates.get(i).token();
            if (score[i] < DROPPED && !sure.test(token)) {
                kept.remove(token);
            } else if (score[i] >= ADDED && score[i] >= other[i] && mayBeAdded.test(token)) {
                added.add(token);
            }
        }
        return kept.isEmpty() ? added : kept;
    }

    /** How likely each candidate is an actor, and a recipient. */
    private double[][] scores(Matcher.Match match, Roles roles, List<Candidate> candidates) {
        List<double[]> numbers = numbers(match, roles, candidates);
        double[][] scores = new double[2][candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            scores[ACTOR][i] = tables.weigh(ACTOR, numbers.get(i));
            scores[RECIPIENT][i] = tables.weigh(RECIPIENT, numbers.get(i));
        }
        return scores;
    }

    private List<double[]> numbers(Matcher.Match match, Roles roles, List<Candidate> candidates) {
        double[][] shares = tables.shares(candidates);
        double[][] arcs = new double[2][candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            arcs[ACTOR][i] = candidates.get(i).arcs().get(ACTOR);
            arcs[RECIPIENT][i] = candidates.get(i).arcs().get(RECIPIENT);
        }
        List<double[]> numbers = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Token word = candidate.token();
            numbers.add(new double[] {
                odds(shares[ACTOR][i]),
                odds(shares[RECIPIENT][i]),
                odds(candidate.arcs().get(0)),
                odds(candidate.arcs().get(1)),
                odds(candidate.arcs().get(2)),
                odds(highest(shares[ACTOR], i, false)),
                odds(highest(shares[RECIPIENT], i, false)),
                odds(highest(arcs[ACTOR], i, true)),
                odds(highest(arcs[RECIPIENT], i, true)),
                is(roles.actors().contains(word)),
                is(roles.recipients().contains(word)),
                is(roles.doers().contains(word)),
                is(roles.told().contains(word)),
                roles.actors().size(),
                roles.recipients().size(),
                is(match.token().upos() == Upos.VERB),
                is(!match.entry().id().isEmpty()),
                candidate.numbers().get(HUMAN),
                candidate.numbers().get(NAME),
                is(word.upos() == Upos.PRON),
                candidate.numbers().get(APART)
            });
        }
        return numbers;
    }

    /** The highest of the others; where all words of a phrase have the same value, of the other phrases. */
    private static double highest(double[] values, int own, boolean phrases) {
        double highest = 0;
        for (int i = 0; i < values.length; i++) {
            if (i != own && !(phrases && values[i] == values[own])) {
                highest = Math.max(highest, values[i]);
            }
        }
        return highest;
    }

    /** The log odds of a probability, kept {@value #LEAST} away from 0 and 1. */
    static double odds(double probability) {
        double most = Math.max(probability, LEAST);
        return StrictMath.log(most / Math.max(1 - probability, LEAST));
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }
}
