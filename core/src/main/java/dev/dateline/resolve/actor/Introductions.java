// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.resolve.actor.KnownNames.Known;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom the text has called by an office alone before it gives the name: "Peru's president", then "President Ana Silva"
 * or just "Silva". Used for one document.
 */
final class Introductions {
    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final int NEXT = 1;
    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government", "chief-executive");
    private static final Set<String> LEADING = Set.of("leader", "ruler", "strongman");
    /** Who holds an office by which news calls him before it gives the name: "Peru's foreign minister". */
    private static final Set<String> OFFICIALS = Set.of(
            "head-of-state",
            "head-of-government",
            "chief-executive",
            "minister",
            "attorney-general",
            "army-officer",
            "official-security",
            "governor",
            "king",
            "crown-prince",
            "leader",
            "dissident",
            "demonstrator");

    private static final Set<String> RANKED = Set.of("army-officer", "minister", "official-security");

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
                : profile.agent().has(Trait.UNIQUE)
                        ? titled(profile, office, alone)
                        : ranked(phrase, profile, office, alone);
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

    /** The only official without a name in the sentences right before, of the same kind and country: the army chief, a general. */
    private Optional<Entity> ranked(Phrase phrase, Profile profile, List<String> office, Entity alone) {
        List<Entity> near = gathered.entities().stream()
                .filter(entity -> isUnnamed(entity)
                        && entity.gender().fits(profile.gender())
                        && entity.agents().contains(profile.agent())
                        && isOfOffice(entity, office)
                        && RANKED.contains(String.valueOf(
                                profile.agent() == null ? "" : profile.agent().id()))
                        && isDefinite(entity)
                        && isNear(entity, phrase, NEXT))
                .toList();
        return near.size() == 1
                        && !isDescribed(phrase)
                        && Entity.agree(
                                descriptions.home(near.get(0)).orElse(null),
                                descriptions.home(alone).orElse(null))
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    /** By the tables; else the only one of the sentences before, where the name stands as subject and nothing describes it. */
    private Optional<Entity> untitled(Phrase phrase, Profile profile, Entity alone) {
        List<Entity> unnamed = gathered.entities().stream()
                .filter(entity -> isUnnamed(entity) && entity.gender().fits(profile.gender()))
                .toList();
        List<Entity> heads = unnamed.stream().filter(Introductions::isHead).toList();
        List<Known> known = knowledge.of(alone);
        Optional<String> country = known.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(known.get(0).country());
        if (country.isPresent()) {
            Optional<Entity> head = heads.stream()
                    .filter(entity ->
                            leads(alone, entity) && descriptions.home(entity).equals(country))
                    .findFirst();
            return head.isPresent() ? head : following(phrase, unnamed, country);
        }
        boolean lastNameOnly = profile.name() != null && !profile.name().contains(" ");
        return heads.size() == 1
                        && (lastNameOnly || isBareSubject(phrase))
                        && isNear(heads.get(0), phrase, lastNameOnly ? FAR : NEAR)
                ? Optional.of(heads.get(0))
                : following(phrase, unnamed, country);
    }

    /** Whether an office may be the one that somebody was told to hold: a minister of finance is no minister of defence and no vice president. */
    private static boolean isOfOffice(Entity entity, List<String> office) {
        return entity.agents().stream().noneMatch(agent -> agent.id().equals("minister"))
                || entity.offices().stream().anyMatch(other -> isOne(office, other));
    }

    private static boolean isOne(List<String> office, List<String> other) {
        boolean alike = other.containsAll(office) || office.containsAll(other);
        boolean apart = !office.isEmpty() && !other.isEmpty() && !last(office).equals(last(other));
        return alike
                || (apart
                        && office.stream()
                                .filter(Offices::isLocal)
                                .toList()
                                .equals(other.stream().filter(Offices::isLocal).toList()));
    }

    private static String last(List<String> office) {
        return office.get(office.size() - 1);
    }

    private static boolean isHead(Entity entity) {
        return entity.agents().stream().anyMatch(agent -> HEADS.contains(agent.id()))
                || (entity.country() != null
                        && entity.offices().stream()
                                .anyMatch(office ->
                                        !office.isEmpty() && LEADING.contains(office.get(office.size() - 1))));
    }

    /** Whether the tables have somebody as the head of what the other one heads. */
    private boolean leads(Entity named, Entity office) {
        return office.agents().stream().anyMatch(agent -> switch (agent.id()) {
            case "head-of-state" -> knowledge.leads(named, "state");
            case "head-of-government" -> knowledge.leads(named, "government");
            default -> knowledge.leads(named, "");
        });
    }

    /** The only official without a name in the sentences right before a full name that nothing else introduces. */
    private Optional<Entity> following(Phrase phrase, List<Entity> unnamed, Optional<String> country) {
        boolean fullName =
                phrase.name() != null && phrase.name().last() - phrase.name().first() > 1;
        if (!fullName || !isBareSubject(phrase) || isHeadline(phrase)) {
            return Optional.empty();
        }
        List<Entity> near = unnamed.stream()
                .filter(entity -> entity.agents().stream().anyMatch(agent -> OFFICIALS.contains(agent.id()))
                        && isDefinite(entity)
                        && isNear(entity, phrase, NEXT))
                .toList();
        return near.size() == 1
                        && (country.isEmpty() || descriptions.home(near.get(0)).equals(country))
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    /** Whether the sentence has no verb in lower case: a headline tells of many whom it does not describe. */
    private boolean isHeadline(Phrase phrase) {
        return document.tokensOf(document.sentenceOf(document.token(phrase.head()))).stream()
                .noneMatch(token -> (token.upos() == Upos.VERB || token.upos() == Upos.AUX)
                        && Character.isLowerCase(token.form().charAt(0)));
    }

    /** Whether somebody is called by an office that one person holds: with its country, its owner, or "the". */
    private boolean isDefinite(Entity entity) {
        Token first = document.token(entity.phrases().get(0).first());
        return first.lemma().equals("the")
                || Boundaries.isPossessive(first)
                || entity.owner().isPresent();
    }

    private static boolean isUnnamed(Entity entity) {
        return entity.isPerson() && !entity.isPlural() && entity.names().isEmpty() && !entity.isFormer();
    }

    private boolean isDescribed(Phrase phrase) {
        return phrase.last() < document.tokens().size()
                && Set.of(",", "(").contains(document.token(phrase.last()).form());
    }

    private boolean isBareSubject(Phrase phrase) {
        Token head = document.token(phrase.head());
        return !isDescribed(phrase) && phrase.first() == phrase.head() && (head.is("nsubj") || head.is("nmod:poss"));
    }

    private boolean isNear(Entity entity, Phrase phrase, int most) {
        int last = entity.phrases().stream().mapToInt(Phrase::head).max().orElse(0);
        int behind = document.sentenceOf(document.token(phrase.head())).index()
                - document.sentenceOf(document.token(last)).index();
        return behind >= 0 && behind <= most;
    }
}
