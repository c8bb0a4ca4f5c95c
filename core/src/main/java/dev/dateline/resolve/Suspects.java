// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.EventType;
import dev.dateline.record.Sector;
import dev.dateline.record.StatementAct;
import dev.dateline.record.Status;
import dev.dateline.resolve.actor.Actors;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells private people of PLOVER's sector CRM ("individual criminals and criminal gangs") from other civilians: suspects, that is whom the law charges, arrests or
 * convicts, and persons who attack others. It says how the law deals with them and not that they are guilty. Nobody is one who protests, is pursued for a cause, or was
 * acquitted or freed, nor who is attacked oftener than he attacks. Used for one document.
 */
final class Suspects {
    private static final Map<String, Set<String>> WORDS = Table.beside(Suspects.class, "suspects.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap((Row row) -> row.text("id"), row -> Set.copyOf(row.list("words"))));

    private static final Set<Sector> LAW = EnumSet.of(Sector.COP, Sector.JUD);
    private static final Set<Sector> FORCE = EnumSet.of(Sector.COP, Sector.MIL);
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM);
    private static final Set<Status> DONE = EnumSet.of(Status.HAPPENED, Status.ONGOING);

    private final References references;
    private final Actors actors;
    /** How much oftener than not somebody attacks others, by id. */
    private final Map<String, Integer> attacks = new HashMap<>();

    Suspects(References references) {
        this.references = references;
        this.actors = references.actors();
    }

    /** The actors, with what the events tell of their sectors. */
    Actors after(List<EventMention> events) {
        Set<String> suspects = new HashSet<>();
        Set<String> attackers = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (EventMention event : events) {
            boolean done = DONE.contains(event.status());
            if (event.type() == EventType.PROTEST) {
                note(event.actors(), others, actor -> true);
            } else if (frees(event, done)) {
                note(event.recipients(), others, actor -> true);
            } else if (done && event.type() == EventType.ASSAULT) {
                boolean people = isOnPeople(event) && !isAlleged(event);
                all(event.actors()).forEach(actor -> attacks.merge(actor.id(), 1, Integer::sum));
                if (all(event.actors()).noneMatch(actor -> FORCE.contains(actor.sector()))) {
                    all(event.recipients()).forEach(actor -> attacks.merge(actor.id(), -1, Integer::sum));
                }
                note(
                        event.actors(),
                        attackers,
                        actor -> people && (actor.kind() == ActorKind.PERSON || isSuspect(actor)));
            } else if (done && pursues(event) && isForDissent(event, events)) {
                note(event.recipients(), others, actor -> true);
            } else if (done && pursues(event)) {
                boolean charged = event.type() == EventType.ACCUSE;
                note(event.recipients(), suspects, actor -> charged || actor.kind() == ActorKind.PERSON);
            }
        }
        attackers.removeIf(id -> attacks.getOrDefault(id, 0) < 0);
        suspects.addAll(attackers);
        suspects.removeAll(others);
        UnaryOperator<Actor> told = actor -> suspects.contains(actor.id()) ? actor.of(Sector.CRM) : actor;
        return suspects.isEmpty() ? actors : actors.with(told);
    }

    private void note(List<Integer> heads, Set<String> noted, Predicate<Actor> fits) {
        all(heads).filter(actor -> isPrivate(actor) && fits.test(actor)).forEach(actor -> noted.add(actor.id()));
    }

    private Stream<Actor> all(List<Integer> heads) {
        return heads.stream().flatMap(head -> actors.allAt(head).stream());
    }

    /** Whether somebody is acquitted, freed, or said not to be charged. */
    private static boolean frees(EventMention event, boolean done) {
        boolean lets = event.type() == EventType.CONCEDE
                || (event.type() == EventType.RETREAT && "release".equals(event.mode()));
        boolean pursuit =
                "allege".equals(event.mode()) || "arrest".equals(event.mode()) || "convict".equals(event.mode());
        return (lets && done) || (pursuit && event.status() == Status.DENIED);
    }

    /** Whether police, courts or nobody named arrest, convict or charge; where they are named they may accuse in any words. */
    private boolean pursues(EventMention event) {
        List<Actor> doers = all(event.actors()).toList();
        if (!doers.stream().allMatch(doer -> LAW.contains(doer.sector()))) {
            return false;
        }
        boolean charge = "allege".equals(event.mode())
                && (!doers.isEmpty()
                        || in(
                                "charge",
                                references.document().token(event.head()).lemma()));
        return charge || "arrest".equals(event.mode()) || "convict".equals(event.mode());
    }

    /** Whether an attack is only what others than the law accuse somebody of: "lawyers for the mother accused him of beating the boy". */
    private boolean isAlleged(EventMention event) {
        return references.teller(event).stream()
                .mapToObj(references.statements()::get)
                .filter(statement -> statement.act() == StatementAct.ACCUSE)
                .anyMatch(statement -> statement.speaker().isPresent()
                        && all(List.of(statement.speaker().getAsInt()))
                                .noneMatch(actor -> LAW.contains(actor.sector())));
    }

    private static boolean isSuspect(Actor actor) {
        return in(
                "suspect",
                actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether somebody is pursued for or at what he believes, says or wears, and the sentence names no crime and no attack: "arrested for a poem", "at a rally". */
    private boolean isForDissent(EventMention event, List<EventMention> events) {
        Document document = references.document();
        Token verb = document.token(event.head());
        Sentence sentence = document.sentenceOf(verb);
        boolean harm = events.stream()
                .filter(other -> other.type() == EventType.ASSAULT)
                .anyMatch(other ->
                        document.sentenceOf(document.token(other.head())).equals(sentence));
        return !harm
                && document.children(verb, "obl", "nmod", "advcl").stream()
                        .filter(word -> document.children(word, "case", "mark").stream()
                                .anyMatch(mark -> in("grounds", mark.lemma())))
                        .flatMap(word -> Stream.concat(Stream.of(word), document.children(word, "obj").stream()))
                        .anyMatch(word -> in("dissent", word.lemma()))
                && document.tokensOf(sentence).stream().noneMatch(word -> in("crime", word.lemma()));
    }

    /** Whether an attack is on private people, or on somebody who is not told. */
    private boolean isOnPeople(EventMention event) {
        return all(event.recipients())
                .allMatch(actor -> actor.kind() != ActorKind.COUNTRY
                        && (actor.sector() == null
                                || PRIVATE.contains(actor.sector())
                                || LAW.contains(actor.sector())));
    }

    private static boolean isPrivate(Actor actor) {
        boolean plain = actor.sector() == null || actor.sector() == Sector.CVL;
        boolean people = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP;
        return plain && people && Stream.of(actor.name(), actor.role()).noneMatch(Suspects::spares);
    }

    /** Whether a description is of somebody with a cause or to whom something was done: "a student of Ketterland", "three opposition activists"; no name is one. */
    private static boolean spares(@Nullable String words) {
        if (words == null) {
            return false;
        }
        String head = words.split(" (?:at|for|from|in|of|on|who|whom|with) ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        String noun = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return Stream.of(last, noun).anyMatch(word -> in("cause", word) || in("harmed", word));
    }

    private static boolean in(String set, String word) {
        return WORDS.getOrDefault(set, Set.of()).contains(word);
    }
}
