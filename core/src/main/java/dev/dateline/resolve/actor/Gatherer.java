// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the phrases of a document that refer to the same actor, from its first to its last. Used for one document. */
final class Gatherer {

    private final Document document;
    private final Map<Integer, Profile> profiles;
    private final Knowledge knowledge;
    private final WordClasses words;
    private final Trace trace;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Integer, Entity> byHead = new HashMap<>();
    private final Set<String> lastNames = new HashSet<>();

    /** Single words that name no person, as "it" stands for them or the noun for a body with which they stand. */
    private final Set<String> bodies = new HashSet<>();

    private final Pronouns pronouns;
    private final Appositions appositions;
    private final Descriptions descriptions;
    private final Introductions introductions;
    private final Resumptions resumptions;
    private final Identified identified;

    Gatherer(
            Document document,
            Lexicons lexicons,
            SenseReader senses,
            Setting setting,
            Knowledge knowledge,
            Turns turns,
            Map<Integer, Profile> profiles,
            Trace trace) {
        this.document = document;
        this.profiles = profiles;
        this.knowledge = knowledge;
        this.words = lexicons.words();
        this.trace = trace;
        this.pronouns = new Pronouns(document, turns, lexicons.words(), this, trace);
        this.appositions = new Appositions(document, lexicons, this);
        Renaming renaming = new Renaming(document, lexicons, senses, knowledge, this);
        this.descriptions = new Descriptions(document, lexicons.kinds(), setting, knowledge, renaming, this);
        this.introductions = new Introductions(document, knowledge, descriptions, this);
        this.resumptions = new Resumptions(document, lexicons, this);
        this.identified = new Identified(document, lexicons.words(), this);
    }

    List<Entity> entities() {
        return entities;
    }

    Map<Integer, Entity> byHead() {
        return byHead;
    }

    Optional<Entity> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    void gather(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            @Nullable Profile profile = profiles.get(phrase.head());
            if (profile != null && isBare(profile) && isBody(document.token(phrase.head()))) {
                bodies.add(String.valueOf(profile.name()));
            }
            if (phrase.form() == Form.PERSON_NAME && profile != null && profile.name() != null) {
                List<String> words = Naming.words(profile.name());
                if (words.size() > 1) {
                    lastNames.add(Naming.familyName(profile.name()));
                }
            }
        }
        for (Phrase phrase : pronouns.inOrder(phrases)) {
            @Nullable Profile profile = asBody(phrase, profiles.get(phrase.head()));
            if (phrase.form() == Form.PRONOUN) {
                pronouns.resolve(phrase).ifPresent(entity -> attach(phrase, entity));
            } else if (profile != null) {
                List<String> office = Offices.of(document, phrase, profile);
                Optional<Entity> found = find(phrase, profile, office);
                if (trace.on()) {
                    note(phrase, profile, found);
                }
                if (found.isPresent() || stands(phrase, profile)) {
                    Entity entity = found.orElseGet(() -> create(profile));
                    entity.add(phrase, isLastNameOf(entity, phrase, profile) ? bearer(profile) : profile, office);
                    attach(phrase, entity);
                    appositions.traded(phrase, profile).ifPresent(noun -> give(noun, entity));
                }
            }
        }
        redirect(phrases);
    }

    /** Gives all phrases of one who turns out to be another to that one, and nothing else that they seemed to tell. */
    private void give(Entity misread, Entity entity) {
        entity.phrases().addAll(misread.phrases());
        misread.phrases().forEach(phrase -> attach(phrase, entity));
        entities.remove(misread);
        byHead.replaceAll((head, known) -> known == misread ? entity : known);
    }

    private void note(Phrase phrase, Profile profile, Optional<Entity> found) {
        String who = found.map(entity -> "\"" + Steps.name(entity, document, phrase.head()) + "\"")
                .orElse("an actor of its own");
        boolean keyed = found.isPresent()
                && profile.key() != null
                && profile.key().equals(found.get().key());
        String how = keyed
                ? "the same by its name in the tables"
                : profile.name() == null
                        ? "by its noun, its office and what stands beside it (apposition, predicate)"
                        : "by the words of the name, its office and what stands beside it";
        trace.chosen(Topic.MENTION, phrase.span(), "\"" + phrase.span().of(document.text()) + "\" is " + who, how);
    }

    /** Whether a phrase that is nobody known introduces somebody: no predicate does, nor "the country". */
    private boolean stands(Phrase phrase, Profile profile) {
        boolean country = profile.agent() != null && profile.agent().id().equals(Agent.COUNTRY);
        boolean predicate = phrase.form() == Form.NOMINAL
                && document.child(document.token(phrase.head()), "cop").isPresent();
        boolean unmodified = profile.agent() != null
                && (profile.agent().has(Trait.MODIFIED) || profile.agent().has(Trait.OWNED))
                && profile.name() == null
                && (profile.sector() == null || profile.agent().has(Trait.OWNED))
                && profile.country() == null
                && profile.owner().isEmpty();
        return !predicate && !unmodified && !(country && profile.definite());
    }

    Entity create(Profile profile) {
        Entity made = new Entity(profile.kind(), profile.plural());
        entities.add(made);
        return made;
    }

    private void attach(Phrase phrase, Entity entity) {
        for (int head : phrase.heads()) {
            byHead.putIfAbsent(head, entity);
        }
        byHead.put(phrase.head(), entity);
    }

    private Optional<Entity> find(Phrase phrase, Profile profile, List<String> office) {
        if (profile.key() != null) {
            Optional<Entity> same = entities.stream()
                    .filter(entity -> profile.key().equals(entity.key()))
                    .findFirst();
            if (same.isPresent() || profile.kind() == ActorKind.COUNTRY) {
                return same;
            }
        }
        Optional<Entity> joined = appositions.joined(phrase, profile).or(() -> identified.as(phrase, profile));
        if (joined.isPresent()) {
            return joined;
        }
        if (profile.name() != null) {
            Optional<Entity> body = body(profile);
            if (body.isPresent()) {
                return body;
            }
            return profile.kind() == ActorKind.PERSON
                            || (isLastName(profile.name()) && (profile.sector() == null || isPersons(phrase)))
                    ? person(profile).or(() -> introductions.of(phrase, profile, office))
                    : organisation(phrase, profile, office);
        }
        return descriptions.described(phrase, profile, office).or(() -> resumptions.of(phrase, profile));
    }

    /** Whether the name of a known body or place is the last name of a person here: "Ford" where Ana Ford is spoken of. */
    private boolean isLastNameOf(Entity entity, Phrase phrase, Profile profile) {
        return entity.isPerson()
                && isPersons(phrase)
                && profile.name() != null
                && profile.kind() != ActorKind.PERSON
                && isLastName(profile.name());
    }

    /** Whether the reader marks a name as a person's. */
    private static boolean isPersons(Phrase phrase) {
        return phrase.name() != null && phrase.name().label().equals("PER");
    }

    private static Profile bearer(Profile profile) {
        return Profile.named(ActorKind.PERSON, Objects.requireNonNull(profile.name()), null, null, null, null);
    }

    private boolean isLastName(String name) {
        List<String> words = Naming.words(name);
        return words.size() == 1 && lastNames.contains(words.get(0));
    }

    /** The body that a single word named before which the reader takes for a person's name now: "the chipmaker Norvell", "Norvell said". */
    private Optional<Entity> body(Profile profile) {
        String name = String.valueOf(profile.name());
        boolean body = (isBare(profile) && !isLastName(name))
                || (profile.kind() == ActorKind.ORGANIZATION && bodies.contains(name));
        return entities.stream()
                .filter(entity -> body
                        && entity.kind() == ActorKind.ORGANIZATION
                        && entity.names().contains(name)
                        && Entity.agree(entity.country(), profile.country()))
                .findFirst();
    }

    private static boolean isBare(Profile profile) {
        return profile.kind() == ActorKind.PERSON
                && profile.name() != null
                && profile.agent() == null
                && profile.gender() == Gender.UNKNOWN
                && Naming.words(profile.name()).size() == 1;
    }

    private @Nullable Profile asBody(Phrase phrase, @Nullable Profile profile) {
        return profile != null && phrase.form() != Form.PRONOUN && isBare(profile) && bodies.contains(profile.name())
                ? Profile.named(
                        ActorKind.ORGANIZATION,
                        Objects.requireNonNull(profile.name()),
                        null,
                        profile.country(),
                        profile.sector(),
                        null)
                : profile;
    }

    private boolean isBody(Token name) {
        return speaksAsBody(name) || isDescribedAsBody(name);
    }

    /** "his party, Adelante,", "its main rival, Norvell,": whether a name stands behind the noun for a body that it has, or for who trades, whom news calls by full name. */
    private boolean isDescribedAsBody(Token name) {
        Optional<Token> noun = document.head(name).filter(above -> name.is("appos") && above.upos() == Upos.NOUN);
        return noun.filter(above -> {
                    @Nullable Profile told = profiles.get(above.index());
                    boolean body = told != null
                            && told.kind() == ActorKind.ORGANIZATION
                            && told.name() == null
                            && !told.plural();
                    return body || words.contains("trading", above.lemma());
                })
                .filter(above -> above.index() < name.index()
                        && document.token(name.index() - 1).form().equals(","))
                .isPresent();
    }

    /** "Norvell said it would appeal": whether a name says what it will do itself, and calls itself "it". */
    private boolean speaksAsBody(Token name) {
        return document.head(name).filter(verb -> name.is("nsubj")).stream()
                .flatMap(verb -> Stream.concat(Stream.of(verb), document.children(verb, "conj").stream()))
                .filter(verb -> words.contains("saying", verb.lemma()))
                .flatMap(verb -> document.children(verb, "ccomp").stream())
                .filter(deed -> words.contains("corporate-deed", deed.lemma()))
                .flatMap(deed -> document.children(deed, "nsubj").stream())
                .anyMatch(subject -> subject.relation().equals("nsubj")
                        && subject.form().equalsIgnoreCase("it")
                        && subject.index() > name.index());
    }

    private Optional<Entity> person(Profile profile) {
        List<String> words = Naming.words(String.valueOf(profile.name()));
        @Nullable
        String land = Optional.ofNullable(land(profile.country(), profile.owner()))
                .or(() -> knowledge.land(String.valueOf(profile.name())))
                .orElse(null);
        @Nullable Entity best = null;
        int most = 0;
        for (Entity entity : entities) {
            boolean bare = words.size() == 1
                    || entity.names().stream()
                            .allMatch(name -> Naming.words(name).size() == 1);
            boolean namesake = bare && !Entity.agree(land(entity), land);
            if (!entity.isPerson() || !entity.gender().fits(profile.gender()) || namesake) {
                continue;
            }
            int least = 3;
            int best1 = 0;
            for (String name : entity.names()) {
                int agreement = Naming.persons(Naming.words(name), words);
                best1 = Math.max(best1, agreement);
                least = Math.min(least, agreement);
            }
            if (least > 0 && best1 >= most && best1 > 0) {
                best = entity;
                most = best1;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable String land(Entity entity) {
        return Optional.ofNullable(land(entity.country(), entity.owner()))
                .or(() -> entity.names().stream()
                        .flatMap(name -> knowledge.land(name).stream())
                        .findFirst())
                .orElse(null);
    }

    /** The country of somebody, by his own phrase or by the country that he belongs to: "King Hussein of Jordan". */
    private @Nullable String land(@Nullable String own, OptionalInt owner) {
        return own != null || owner.isEmpty()
                ? own
                : at(owner.getAsInt())
                        .filter(whose -> whose.kind() == ActorKind.COUNTRY)
                        .map(Entity::country)
                        .orElse(null);
    }

    private Optional<Entity> organisation(Phrase phrase, Profile profile, List<String> office) {
        String name = String.valueOf(profile.name());
        for (int i = entities.size() - 1; i >= 0; i--) {
            Entity entity = entities.get(i);
            if (!entity.isPerson()
                    && entity.kind() != ActorKind.COUNTRY
                    && Entity.agree(entity.country(), profile.country())
                    && Stream.concat(entity.names().stream(), spelled(entity))
                            .anyMatch(other -> Naming.organisations(other, name))) {
                return Optional.of(entity);
            }
        }
        return profile.agent() != null && profile.agent().has(Trait.UNIQUE)
                ? descriptions.described(phrase, profile, office)
                : Optional.empty();
    }

    /** The names of a body that is known by another one, as the text has them: "the European Commission". */
    private Stream<String> spelled(Entity entity) {
        return entity.key() == null
                ? Stream.empty()
                : entity.phrases().stream()
                        .flatMap(phrase -> Optional.ofNullable(phrase.name()).stream())
                        .map(mention -> mention.span().of(document.text()));
    }

    /** Gives a possessor that the tree takes for the subject to the phrase that it only begins: "Peru's premier". */
    private void redirect(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Token head = document.token(phrase.head());
            boolean argument = head.is("nsubj") || head.is("obj") || head.is("iobj");
            if (phrase.name() == null
                    || !argument
                    || head.index() + 1 >= document.tokens().size()
                    || !Boundaries.isGenitive(document.token(head.index() + 1))) {
                continue;
            }
            phrases.stream()
                    .filter(whole -> whole.first() <= head.index() && whole.head() > head.index())
                    .findFirst()
                    .flatMap(whole -> at(whole.head()))
                    .ifPresent(entity -> byHead.put(head.index(), entity));
        }
    }
}
