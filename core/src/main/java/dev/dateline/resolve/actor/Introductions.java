// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.resolve.actor.KnownNames.Known;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the text has called by an office alone before it gives the name: "Peru's president", then "President Ana Silva"
 * or just "Silva". Used for one document.
 */
final class Introductions {
    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");

    private final Document document;
    private final Knowledge knowledge;
    private final Descriptions descriptions;
    private final Gatherer gathered;

    Introductions(Document document, Knowledge knowledge, Descriptions descriptions, Gatherer gathered) {
        this.document = document;
        this.knowledge = knowledge;
        this.descriptions = descriptions;
        this.gathered = gathered;
    }

    Optional<Entity> of(Phrase phrase, Profile profile, List<String> office) {
        if (profile.former() || profile.name() == null) {
            return Optional.empty();
        }
        Entity alone = new Entity(profile.kind(), profile.plural());
        alone.add(phrase, profile, office);
        Optional<Entity> found = profile.agent() == null
                ? untitled(phrase, profile, alone)
                : profile.agent().has(Trait.UNIQUE) ? titled(profile, office, alone) : Optional.empty();
        return found;
    }

    /** By the same office in the same country. */
    private Optional<Entity> titled(Profile profile, List<String> office, Entity alone) {
        Optional<String> owner = descriptions.owner(profile).map(Entity::country);
        Optional<String> country =
                profile.country() == null ? owner.or(() -> descriptions.home(alone)) : descriptions.home(alone);
        return gathered.entities().stream()
                .filter(entity -> isUnnamed(entity) && !entity.offices().isEmpty())
                .filter(entity ->
                        country.isPresent() && descriptions.home(entity).equals(country))
                .filter(entity -> descriptions.fits(entity, profile, office, country.orElse(null)))
                .findFirst();
    }

    /** By the tables; else the only one of the sentences before, where the name stands as subject and nothing describes it. */
    private Optional<Entity> untitled(Phrase phrase, Profile profile, Entity alone) {
        List<Entity> offices = gathered.entities().stream()
                .filter(entity -> isUnnamed(entity)
                        && entity.agents().stream().anyMatch(agent -> HEADS.contains(agent.id()))
                        && entity.gender().fits(profile.gender()))
                .toList();
        List<Known> known = knowledge.of(alone);
        if (!known.isEmpty()) {
            @Nullable String country = known.get(0).country();
            return offices.stream()
                    .filter(entity -> entity.agents().stream()
                            .anyMatch(agent -> knowledge.leads(
                                    alone, agent.id().equals("head-of-state") ? "state" : "government")))
                    .filter(entity ->
                            country != null && descriptions.home(entity).equals(Optional.of(country)))
                    .findFirst();
        }
        boolean lastNameOnly = profile.name() != null && !profile.name().contains(" ");
        return offices.size() == 1
                        && (lastNameOnly || isBareSubject(phrase))
                        && isNear(offices.get(0), phrase, lastNameOnly ? FAR : NEAR)
                ? Optional.of(offices.get(0))
                : Optional.empty();
    }

    private static boolean isUnnamed(Entity entity) {
        return entity.isPerson() && !entity.isPlural() && entity.names().isEmpty() && !entity.isFormer();
    }

    private boolean isBareSubject(Phrase phrase) {
        Token head = document.token(phrase.head());
        boolean described = phrase.last() < document.tokens().size()
                && Set.of(",", "(").contains(document.token(phrase.last()).form());
        return !described && phrase.first() == phrase.head() && (head.is("nsubj") || head.is("nmod:poss"));
    }

    private boolean isNear(Entity entity, Phrase phrase, int most) {
        int last = entity.phrases().stream().mapToInt(Phrase::head).max().orElse(0);
        int behind = document.sentenceOf(document.token(phrase.head())).index()
                - document.sentenceOf(document.token(last)).index();
        return behind >= 0 && behind <= most;
    }
}
