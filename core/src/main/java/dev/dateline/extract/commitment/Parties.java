// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.event.Frame;
import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who makes a commitment, and whom it is made to, asked of or aimed at. */
final class Parties {
    private static final Set<EventType> AGAINST =
            EnumSet.of(EventType.ACCUSE, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT);

    private final FrameReading frames;
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final List<EventMention> events;

    Parties(FrameReading frames, WordClasses words, List<EventMention> events) {
        this.frames = frames;
        this.syntax = frames.syntax();
        this.document = syntax.document();
        this.words = words;
        this.events = events;
    }

    /** Who makes it; of a document those whose it is. */
    List<Token> by(Token cue, CommitmentEntry entry) {
        boolean subject = entry.by().alternatives().stream().anyMatch(slots -> slots.contains("subj"));
        Optional<Token> paper = subject && cue.upos() == Upos.VERB
                ? syntax.agents(cue).stream()
                        .filter(agent -> words.contains("document", Syntax.lemma(agent)))
                        .findFirst()
                : Optional.empty();
        return paper.isPresent() ? authors(paper.get()) : frames.fill(cue, entry.by());
    }

    /** Whose a document is: its owner, who issues it, or the body that stands before its name. */
    private List<Token> authors(Token paper) {
        List<Token> owners = new ArrayList<>(syntax.possessors(paper));
        if (owners.isEmpty()) {
            owners.addAll(syntax.phrases(paper, "by"));
        }
        boolean issued = paper.is("obj")
                && paper.head() >= 0
                && words.contains("issue", Syntax.lemma(document.token(paper.head())));
        if (owners.isEmpty() && issued) {
            owners.addAll(syntax.agents(document.token(paper.head())));
        }
        if (owners.isEmpty()) {
            owners.addAll(syntax.owners(paper));
        }
        if (owners.isEmpty()) {
            document.children(paper, "amod").stream()
                    .filter(word -> words.contains("body-adjective", Syntax.lemma(word)))
                    .forEach(owners::add);
        }
        return owners;
    }

    /** Whom it is made to, asked of or aimed at: in the slots of the frame, else in the action. */
    List<Token> to(Token cue, CommitmentAct act, Frame frame, Actions.Action action, List<Token> by) {
        List<Token> found = without(frames.fill(cue, frame), by).stream()
                .filter(each -> !words.contains("medium", Syntax.lemma(each)))
                .toList();
        if (found.isEmpty()) {
            found = without(action.whom(), by);
        }
        if (found.isEmpty() && act == CommitmentAct.DEMAND) {
            found = without(protested(cue), by);
        }
        return found.isEmpty() ? concerned(action.head(), act, by) : found;
    }

    /** Whom a protest is against that a demand is made by: "marched against the mayor, demanding water". */
    private List<Token> protested(Token cue) {
        return events.stream()
                .filter(event -> cue.is("advcl") && event.head() == cue.head() && event.type() == EventType.PROTEST)
                .flatMap(event -> tokens(event.recipients()).stream())
                .toList();
    }

    /** For a demand who is to do it, or against whom it is to be done; else whom the event of the action is done to. */
    List<Token> concerned(Token head, CommitmentAct act, List<Token> by) {
        for (EventMention event : events) {
            if (event.head() == head.index()) {
                boolean demand = act == CommitmentAct.DEMAND;
                List<Token> doers = demand ? without(tokens(event.actors()), by) : List.of();
                List<Token> found = doers.isEmpty() && (!demand || AGAINST.contains(event.type()))
                        ? without(tokens(event.recipients()), by)
                        : doers;
                return found.isEmpty() && !demand ? otherwise(head, act, by) : found;
            }
        }
        return otherwise(head, act, by);
    }

    /** Where no event tells it: whose doing is demanded ("the minister's resignation", "U.S. assistance"), whom a threat is against, whose land is to be left, or who takes part. */
    private List<Token> otherwise(Token head, CommitmentAct act, List<Token> by) {
        if (act == CommitmentAct.DEMAND) {
            return without(asked(head), by);
        }
        List<Token> found = partners(head, by);
        if (act == CommitmentAct.THREAT) {
            found = without(threatened(head), by);
        } else if (act != CommitmentAct.PLAN && words.contains("leaving-verb", Syntax.lemma(head))) {
            found = without(syntax.phrases(head, "from"), by).stream()
                    .filter(frames::person)
                    .toList();
        }
        return found;
    }

    /** Whose doing a noun tells of, or whose rule is to end: "the minister's resignation", "an end to the king's rule". */
    private List<Token> asked(Token noun) {
        if (words.contains("doing-noun", Syntax.lemma(noun))) {
            return syntax.owners(noun);
        }
        if (words.contains("ousting-noun", Syntax.lemma(noun))) {
            List<Token> suffering =
                    syntax.phrases(noun, "of").stream().filter(frames::person).toList();
            return suffering.isEmpty() ? syntax.possessors(noun) : suffering;
        }
        if (!words.contains("ending-noun", Syntax.lemma(noun))) {
            return List.of();
        }
        return Stream.of("to", "of")
                .flatMap(preposition -> syntax.phrases(noun, preposition).stream())
                .flatMap(ended -> syntax.possessors(ended).stream())
                .toList();
    }

    /** Against whom a threat is, or who suffers what is threatened: "threatened to beat the boys", "the owners would be punished". */
    private List<Token> threatened(Token head) {
        List<Token> against = syntax.phrases(head, "against");
        return against.isEmpty()
                ? syntax.patients(head).stream().filter(frames::person).toList()
                : against;
    }

    /** Those named, or whom a threat is put to where its words name nobody: who does what it is made to depend on, "if the police fire, we will march". */
    List<Token> warned(List<Token> named, CommitmentAct act, Optional<Token> condition, List<Token> by) {
        return !named.isEmpty() || act != CommitmentAct.THREAT
                ? named
                : condition.stream()
                        .flatMap(head -> without(syntax.agents(head), by).stream())
                        .filter(frames::person)
                        .toList();
    }

    /**
     * Who is to be met or talked with, helped, or given something: "offered to meet the minister", "vowed to protect the villagers", "will be handed over to
     * the police".
     */
    private List<Token> partners(Token head, List<Token> by) {
        List<Token> found = new ArrayList<>();
        if (words.contains("meeting-verb", Syntax.lemma(head))) {
            found.addAll(syntax.phrases(head, "with"));
            document.children(head, "obj").forEach(matter -> found.addAll(syntax.phrases(matter, "with")));
            if (found.isEmpty()) {
                document.children(head, "obj").stream().filter(frames::person).forEach(found::add);
            }
        } else if (words.contains("doing-noun", Syntax.lemma(head))) {
            for (Token phrase : syntax.phrases(head, "for")) {
                found.addAll(frames.person(phrase) ? List.of(phrase) : syntax.possessors(phrase));
            }
        } else if (words.contains("benefiting-verb", Syntax.lemma(head))) {
            syntax.patients(head).stream().filter(frames::person).forEach(found::add);
        } else if (words.contains("giving-verb", Syntax.lemma(head)) && given(head)) {
            found.addAll(document.children(head, "iobj"));
            if (found.isEmpty()) {
                syntax.phrases(head, "to").stream().filter(frames::person).forEach(found::add);
            }
        }
        return without(found, by);
    }

    /** Whether something is given: "will return to Nairobi" gives nothing. */
    private boolean given(Token verb) {
        return syntax.passive(verb) || document.child(verb, "obj").isPresent();
    }

    private List<Token> tokens(List<Integer> indices) {
        return indices.stream().map(document::token).toList();
    }

    private static List<Token> without(List<Token> found, List<Token> by) {
        return found.stream()
                .filter(each -> by.stream().noneMatch(other -> other.index() == each.index()))
                .toList();
    }
}
