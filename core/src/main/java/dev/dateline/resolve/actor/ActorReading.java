// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One article on its way from phrases to actors. */
final class ActorReading {
    private static final Set<String> OURS =
            Set.of("i", "me", "my", "we", "us", "our", "ours", "mine", "myself", "ourselves");

    private final Document document;
    private final Lexicons lexicons;
    private final List<StatementMention> statements;
    private final UnknownLands unknown;
    private final CountryReader countries;
    private final Setting setting;
    private final Optional<LocalDate> published;
    private final Trace trace;

    ActorReading(
            Document document,
            Lexicons lexicons,
            List<Place> places,
            List<StatementMention> statements,
            Optional<LocalDate> published,
            Trace trace) {
        this.document = document;
        this.trace = trace;
        this.lexicons = lexicons;
        this.statements = statements;
        this.published = published;
        this.unknown = new UnknownLands(document, lexicons, places);
        this.countries = new CountryReader(document, lexicons, places, unknown);
        this.setting = new Setting(document, lexicons, countries);
    }

    Actors actors(List<Integer> participants) {
        Gathered found = gather(participants);
        completion(found).complete();
        found.steps().after("joined when all phrases were known");
        return build(found.gatherer(), found.several());
    }

    /** What is seen of the lands of actors whose phrases tell none. */
    List<HomeRow> homes(List<Integer> participants) {
        return completion(gather(participants)).homes();
    }

    /** The phrases of the article, each with whom it refers to. */
    private record Gathered(Gatherer gatherer, Map<Integer, List<Entity>> several, Knowledge knowledge, Steps steps) {}

    private Completion completion(Gathered found) {
        return new Completion(document, lexicons, countries, setting, unknown, found.knowledge(), found.gatherer());
    }

    private Gathered gather(List<Integer> participants) {
        Boundaries boundaries = new Boundaries(document, lexicons, countries);
        List<Phrase> phrases = new PhraseFinder(document, lexicons, boundaries).find();
        Profiler profiler = new Profiler(document, lexicons, countries, boundaries);
        Map<Integer, Profile> profiles = new HashMap<>();
        for (Phrase phrase : phrases) {
            profiler.of(phrase).ifPresent(profile -> profiles.put(phrase.head(), profile));
        }
        profiler.consumed().forEach(profiles::remove);
        Knowledge knowledge = new Knowledge(lexicons, setting, published);
        Gatherer gatherer = new Gatherer(
                document, lexicons, profiler.senses(), setting, knowledge, new Turns(statements), profiles, trace);
        gatherer.gather(phrases);
        Steps steps = new Steps(trace, document, gatherer);
        steps.seen();
        new Aliases(document, lexicons, gatherer).add();
        steps.after("another form of the name: an acronym, or a name in brackets");
        new Sources(document, lexicons, statements, gatherer).add(phrases);
        steps.after("the source of a statement, who has to be somebody");
        new Participants(document, lexicons, countries, boundaries, setting, gatherer).add(phrases, participants);
        steps.after("it stands where those stand who take part in an event");
        speakers(gatherer, phrases);
        steps.after("the first person in a quotation is its speaker");
        new Namesakes(gatherer).join();
        steps.after("the only one of the article who bears the last name");
        Set<Integer> speaking = statements.stream()
                .filter(statement -> statement.act() == StatementAct.ASSERT)
                .flatMap(statement -> statement.speaker().stream().boxed())
                .collect(Collectors.toUnmodifiableSet());
        Map<Integer, List<Entity>> several = new Several(document, lexicons, countries, gatherer, speaking).apart();
        return new Gathered(gatherer, several, knowledge, steps);
    }

    /** Gives "I" and "we" inside a quotation to its speaker, and not to somebody of whose words he tells: "“He says my heart is weak,” she said". */
    private void speakers(Gatherer gatherer, List<Phrase> phrases) {
        Quotations quotations = new Quotations(document);
        for (Phrase phrase : phrases) {
            Token token = document.token(phrase.head());
            if (phrase.form() == Form.PRONOUN && OURS.contains(token.form().toLowerCase(Locale.ROOT))) {
                statements.stream()
                        .filter(said -> said.speaker().isPresent() && said.mode() != StatementMode.INDIRECT)
                        .filter(said -> said.content().stream().anyMatch(piece -> piece.contains(token.span())))
                        .filter(said -> !quotations.holds(said.speaker().getAsInt()) || isMarked(said))
                        .min(Comparator.comparingInt(said ->
                                said.content().stream().mapToInt(Span::length).sum()))
                        .flatMap(said -> gatherer.at(said.speaker().getAsInt()))
                        .ifPresent(speaker -> {
                            speaker.add(phrase, Gender.UNKNOWN);
                            gatherer.byHead().put(phrase.head(), speaker);
                        });
            }
        }
    }

    /** Whether the words of somebody who is spoken of in a quotation stand in marks of their own. */
    private boolean isMarked(StatementMention said) {
        int begin = said.content().get(0).begin();
        return "'\u2018".indexOf(document.text().charAt(begin)) >= 0
                || (begin > 0 && "'\u2018".indexOf(document.text().charAt(begin - 1)) >= 0);
    }

    private Actors build(Gatherer gatherer, Map<Integer, List<Entity>> several) {
        List<Entity> inOrder = new ArrayList<>(gatherer.entities());
        inOrder.sort(Comparator.comparingInt(
                entity -> entity.phrases().stream().mapToInt(Phrase::head).min().orElse(0)));
        List<Actor> actors = new ArrayList<>();
        Map<Entity, Actor> byEntity = new HashMap<>();
        for (Entity entity : inOrder) {
            Actor actor = actor("a" + (actors.size() + 1), entity);
            actors.add(actor);
            byEntity.put(entity, actor);
        }
        Map<Integer, Actor> byHead = new HashMap<>();
        gatherer.byHead().forEach((head, entity) -> {
            Actor actor = byEntity.get(entity);
            if (actor != null) {
                byHead.put(head, actor);
            }
        });
        Map<Integer, List<Actor>> together = new HashMap<>();
        several.forEach((word, pair) -> together.put(
                word,
                pair.stream()
                        .flatMap(entity -> Optional.ofNullable(byEntity.get(entity)).stream())
                        .toList()));
        return new Actors(actors, byHead, together);
    }

    private Actor actor(String id, Entity entity) {
        if (trace.on()) {
            note(entity);
        }
        @Nullable String country = entity.isOfUnknownLand() ? null : entity.country();
        List<Span> mentions =
                entity.phrases().stream().map(Phrase::span).distinct().sorted().toList();
        return new Actor(
                id,
                name(entity),
                entity.kind(),
                country,
                entity.kind() == ActorKind.COUNTRY ? null : Knowledge.told(country, entity.sector()),
                entity.role(),
                entity.wikidata(),
                mentions);
    }

    private void note(Entity entity) {
        String agents = entity.agents().stream().map(Agent::id).collect(Collectors.joining(", "));
        String known = entity.wikidata() == null ? "" : "; known as Wikidata " + entity.wikidata();
        entity.phrases().stream()
                .map(Phrase::span)
                .sorted()
                .findFirst()
                .ifPresent(first -> trace.chosen(
                        Topic.IDENTITY,
                        first,
                        name(entity) + ": " + entity.kind().code() + ", country "
                                + Objects.requireNonNullElse(entity.country(), "unknown") + ", sector "
                                + (entity.sector() == null
                                        ? "none"
                                        : entity.sector().code()),
                        (agents.isEmpty() ? "no line of agents.tsv" : "agents.tsv " + agents) + known + home(entity)));
    }

    private static String home(Entity entity) {
        return entity.home()
                .map(home ->
                        String.format(Locale.ROOT, "; its country by what the article names (%.2f)", home.likely()))
                .orElse("");
    }

    /** The fullest name; without one, the words of the first mention that is no pronoun. */
    private String name(Entity entity) {
        return entity.names().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> entity.phrases().stream()
                        .filter(phrase -> phrase.form() != Form.PRONOUN)
                        .findFirst()
                        .map(phrase -> phrase.span().of(document.text()))
                        .orElse(""));
    }
}
