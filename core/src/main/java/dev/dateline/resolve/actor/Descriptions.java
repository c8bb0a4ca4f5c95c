// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the actor that a description without a name refers to. Used for one document. */
final class Descriptions {
    private static final Set<String> ARAB = Set.of(
            "DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT",
            "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM");
    private static final Set<String> HEADING = Set.of("leader", "chief", "head", "boss");
    private static final Set<String> MEASURES =
            Set.of("crowd", "crowds", "dozens", "hundreds", "millions", "scores", "tens", "thousands");
    private static final int NEAR = 6;
    private static final Pattern AGE = Pattern.compile("(?U)\\b(\\w+)[- ]{1,3}years?[- ]{1,3}old\\b");

    private final Document document;
    private final Kinds kinds;
    private final Setting setting;
    private final Knowledge knowledge;
    private final Renaming renaming;
    private final Gatherer gathered;

    Descriptions(
            Document document,
            Kinds kinds,
            Setting setting,
            Knowledge knowledge,
            Renaming renaming,
            Gatherer gathered) {
        this.kinds = kinds;
        this.knowledge = knowledge;
        this.renaming = renaming;
        this.document = document;
        this.setting = setting;
        this.gathered = gathered;
    }

    Optional<Entity> described(Phrase phrase, Profile profile, List<String> office) {
        Agent agent = profile.agent();
        if (agent == null || office.isEmpty() || (agent.isPerson() && isNamedNext(phrase))) {
            return Optional.empty();
        }
        if (agent.id().equals(Agent.COUNTRY)) {
            return profile.definite() ? country(phrase, profile) : Optional.empty();
        }
        boolean bare = !isMeasured(phrase) && (phrase.first() == phrase.head() || !isCounted(phrase));
        if (!profile.definite() && !(bare && profile.plural())) {
            return Optional.empty();
        }
        Optional<Entity> owner = owner(profile);
        Optional<Entity> again = owner.flatMap(other -> again(phrase, profile, other));
        if (again.isPresent()) {
            return again;
        }
        @Nullable
        String country = profile.country() != null
                ? profile.country()
                : owner.map(Entity::country).orElse(null);
        if (profile.owner().isPresent() && country == null && profile.name() == null) {
            return Optional.empty();
        }
        List<Entity> fitting = new ArrayList<>();
        for (Entity entity : gathered.entities()) {
            boolean known = agent.has(Trait.UNIQUE) || country != null || isNear(entity, phrase);
            boolean alike = isOfAge(entity, phrase) && isOfNumber(entity, phrase);
            if (known && alike && fits(entity, profile, office, country)) {
                fitting.add(entity);
            }
        }
        return choose(fitting, phrase, agent, country)
                .or(() -> rebels(phrase, profile))
                .or(() -> renaming.of(phrase, profile, office, country));
    }

    /** Whether no other age was told of an actor than a phrase tells: "the 50-year-old man" is not "a 35-year-old man". */
    private boolean isOfAge(Entity entity, Phrase phrase) {
        Optional<String> age = age(phrase);
        return age.isEmpty()
                || entity.phrases().stream()
                        .flatMap(other -> age(other).stream())
                        .allMatch(age.get()::equals);
    }

    /** Whether no other number was told of a group when it was first spoken of: "the three men" are not "two men". */
    private boolean isOfNumber(Entity entity, Phrase phrase) {
        Optional<String> number = Counts.told(document, document.token(phrase.head()));
        Optional<String> first =
                Counts.told(document, document.token(entity.phrases().get(0).head()));
        return number.isEmpty() || first.isEmpty() || number.equals(first);
    }

    private Optional<String> age(Phrase phrase) {
        Matcher found = AGE.matcher(phrase.span().of(document.text()));
        return found.find() ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Who was called by the same noun before and is the same one's: "the Weaver campaign", "his supporters". */
    private Optional<Entity> again(Phrase phrase, Profile profile, Entity owner) {
        String noun = document.token(phrase.head()).lemma();
        return gathered.entities().stream()
                .filter(entity -> profile.definite()
                        && entity.kind() == profile.kind()
                        && entity.isPlural() == profile.plural()
                        && entity.owner().isPresent()
                        && gathered.at(entity.owner().getAsInt())
                                .filter(owner::equals)
                                .isPresent()
                        && entity.phrases().stream()
                                .anyMatch(other -> other.form() == Form.NOMINAL
                                        && document.token(other.head()).lemma().equals(noun)))
                .reduce((one, other) -> other);
    }

    /** The one that fits; among several, the one of the country that the scene is laid in, else the last spoken of. */
    private Optional<Entity> choose(List<Entity> fitting, Phrase phrase, Agent agent, @Nullable String country) {
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Entity last = fitting.get(fitting.size() - 1);
        for (Entity entity : fitting) {
            if (lastHead(entity) > lastHead(last)) {
                last = entity;
            }
        }
        if (country != null || !agent.has(Trait.UNIQUE)) {
            return Optional.of(last);
        }
        Optional<String> scene = setting.at(phrase.head());
        Optional<Entity> local = fitting.stream()
                .filter(entity -> scene.isPresent() && scene.equals(home(entity)))
                .reduce((one, other) -> other);
        if (local.isPresent()) {
            return local;
        }
        boolean elsewhere = scene.isPresent()
                && home(last).isPresent()
                && setting.isLaid(phrase.head())
                && document.sentenceOf(document.token(phrase.head())).index()
                                - document.sentenceOf(document.token(lastHead(last)))
                                        .index()
                        > 1;
        return elsewhere ? Optional.empty() : Optional.of(last);
    }

    /** The country of an actor: its own, by the tables, or that of the scene where it first appears. */
    Optional<String> home(Entity entity) {
        Optional<String> own = Optional.ofNullable(knowledge.country(entity));
        return own.isPresent() || !entity.isDomestic()
                ? own
                : setting.at(entity.phrases().get(0).head());
    }

    private static int lastHead(Entity entity) {
        return entity.phrases().get(entity.phrases().size() - 1).head();
    }

    Optional<Entity> owner(Profile profile) {
        return profile.owner().isPresent() ? gathered.at(profile.owner().getAsInt()) : Optional.empty();
    }

    /** Whether the name of the described follows: "the Peruvian ambassador, Ana Silva". */
    private boolean isNamedNext(Phrase phrase) {
        int comma = phrase.last();
        return comma + 1 < document.tokens().size()
                && document.token(comma).form().equals(",")
                && document.token(comma + 1).is("appos")
                && document.token(comma + 1).upos() == Upos.PROPN;
    }

    /** "hundreds of people": whether a measure before the phrase tells of others than were spoken of. */
    private boolean isMeasured(Phrase phrase) {
        int of = phrase.first() - 1;
        return of > 0
                && document.token(of).form().equals("of")
                && MEASURES.contains(document.token(of - 1).form().toLowerCase(Locale.ROOT));
    }

    private boolean isCounted(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Upos upos = document.token(i).upos();
            if (upos == Upos.NUM || upos == Upos.DET) {
                return true;
            }
        }
        return false;
    }

    /** "The rebels" of an article that names one armed group. */
    private Optional<Entity> rebels(Phrase phrase, Profile profile) {
        if (profile.sector() != Sector.REB
                || !profile.definite()
                || !profile.plural()
                || profile.owner().isPresent()) {
            return Optional.empty();
        }
        List<Entity> armed = gathered.entities().stream()
                .filter(entity ->
                        entity.sector() == Sector.REB && !entity.names().isEmpty() && !entity.isPerson())
                .toList();
        return armed.size() == 1
                        && Entity.agree(armed.get(0).country(), profile.country())
                        && isNear(armed.get(0), phrase)
                ? Optional.of(armed.get(0))
                : Optional.empty();
    }

    private boolean isNear(Entity entity, Phrase phrase) {
        Phrase last = entity.phrases().get(entity.phrases().size() - 1);
        return document.sentenceOf(document.token(phrase.head())).index()
                        - document.sentenceOf(document.token(last.head())).index()
                <= NEAR;
    }

    boolean fits(Entity entity, Profile profile, List<String> office, @Nullable String country) {
        if (entity.isPerson() != (profile.kind() == ActorKind.PERSON)
                || entity.kind() == ActorKind.COUNTRY
                || entity.isPlural() != profile.plural()
                || !Entity.agree(country(entity, profile), country)
                || !entity.gender().fits(profile.gender())) {
            return false;
        }
        if (entity.offices().stream().anyMatch(other -> Offices.same(office, other, profile, entity))) {
            return true;
        }
        if (entity.isPerson() && !profile.plural() && leadsSame(entity, profile, office)) {
            return true;
        }
        return !profile.plural()
                && office.size() == 1
                && !entity.isPerson()
                && !entity.names().isEmpty()
                && kinds.isOne(entity, office.get(0));
    }

    /** The country of an actor; "the government" without one is that of the scene, and no other's of which more is told later. */
    private @Nullable String country(Entity entity, Profile profile) {
        boolean national = profile.agent() != null
                && profile.agent().has(Trait.UNIQUE)
                && entity.names().isEmpty()
                && !entity.isPerson();
        return national ? home(entity).orElse(null) : knowledge.country(entity);
    }

    /** Whether both lead one body: "the leader of Sol Rojo" and "the Sol Rojo chief". */
    private boolean leadsSame(Entity entity, Profile profile, List<String> office) {
        Optional<Entity> body = owner(profile)
                .filter(owner ->
                        owner.kind() == ActorKind.ORGANIZATION && !owner.names().isEmpty());
        return body.isPresent()
                && entity.owner().isPresent()
                && gathered.at(entity.owner().getAsInt()).equals(body)
                && HEADING.contains(office.get(office.size() - 1))
                && entity.offices().stream()
                        .anyMatch(other -> !other.isEmpty() && HEADING.contains(other.get(other.size() - 1)));
    }

    /**
     * The country that "the country" means: its owner's, that of the scene, else the one named last; never one that takes part
     * in the same clause.
     */
    private Optional<Entity> country(Phrase phrase, Profile profile) {
        Optional<String> owner = owner(profile).map(Entity::country);
        if (owner.isPresent()) {
            return gathered.entities().stream()
                    .filter(entity ->
                            entity.kind() == ActorKind.COUNTRY && owner.get().equals(entity.country()))
                    .findFirst();
        }
        int clause = clause(document.token(phrase.head()));
        boolean arab =
                phrase.head() > 0 && document.token(phrase.head() - 1).form().equals("Arab");
        Optional<String> scene = setting.at(phrase.head());
        @Nullable Entity last = null;
        for (Entity entity : gathered.entities()) {
            boolean fits = entity.kind() == ActorKind.COUNTRY
                    && entity.phrases().stream().noneMatch(other -> clause(document.token(other.head())) == clause)
                    && (!arab || ARAB.contains(String.valueOf(entity.country())));
            if (fits && scene.isPresent() && scene.get().equals(entity.country())) {
                return Optional.of(entity);
            }
            if (fits && (last == null || lastHead(entity) > lastHead(last))) {
                last = entity;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The verb of the clause that a word stands in. */
    private int clause(Token token) {
        Token at = token;
        while (at.head() >= 0 && at.upos() != Upos.VERB) {
            at = document.token(at.head());
        }
        return at.index();
    }
}
