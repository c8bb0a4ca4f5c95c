// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the named person whom a looser word calls again: "the Peruvian leader" after "President Ana Silva". The one spoken of
 * last counts, of the phrase's country if it tells one. Used for one document.
 */
final class Renaming {
    private static final int NEAR = 4;
    private static final Set<String> LEADING = Set.of("leader", "ruler", "strongman");
    private static final Set<String> OFFICIAL = Set.of("official", "minister", "diplomat", "envoy", "secretary");
    private static final Set<String> POLITICAL = Set.of("politician", "statesman");
    private static final Set<String> CALLED_ANEW =
            Set.of("senior", "top", "veteran", "outgoing", "embattled", "new", "longtime", "current", "chief");
    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government", "king", "chief-executive");
    private static final Set<String> LOOSE = Set.of("citizen", "leader", "minister", "child", "person", "official");
    private static final Set<Sector> POLITICS = EnumSet.of(Sector.GOV, Sector.PTY, Sector.OPP, Sector.LEG, Sector.ELI);
    private static final Set<Sector> LED = EnumSet.of(Sector.PTY, Sector.OPP, Sector.REB);

    private final Document document;
    private final Lexicons lexicons;
    private final SenseReader senses;
    private final Knowledge knowledge;
    private final Gatherer gathered;

    Renaming(Document document, Lexicons lexicons, SenseReader senses, Knowledge knowledge, Gatherer gathered) {
        this.lexicons = lexicons;
        this.senses = senses;
        this.document = document;
        this.knowledge = knowledge;
        this.gathered = gathered;
    }

    Optional<Entity> of(Phrase phrase, Profile profile, List<String> office, @Nullable String country) {
        if (phrase.form() != Form.NOMINAL
                || profile.kind() != ActorKind.PERSON
                || profile.plural()
                || profile.former()
                || !isThe(phrase)
                || (profile.owner().isPresent() && !belongsToCountry(profile))
                || !isPlainly(phrase, length(profile, office))) {
            return Optional.empty();
        }
        @Nullable Entity best = null;
        int last = -1;
        for (Entity entity : gathered.entities()) {
            int head = lastHead(entity, phrase);
            if (head > last && isCalled(entity, profile, office.get(office.size() - 1), country)) {
                best = entity;
                last = head;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many words of the office are the noun itself: two of "outgoing prime minister". */
    private static int length(Profile profile, List<String> office) {
        for (int length = office.size(); length > 1; length--) {
            String noun = String.join(" ", office.subList(office.size() - length, office.size()));
            if (profile.agent() != null && profile.agent().nouns().contains(noun)) {
                return length;
            }
        }
        return 1;
    }

    /** Whether what stands before the noun only paints: "embattled", "93-year-old", "Lima-backed"; no "opposition", no "local". */
    private boolean isPlainly(Phrase phrase, int length) {
        int noun = phrase.head() - length + 1;
        int i = senses.afterPossessor(phrase.first(), phrase.head());
        for (; i < noun; i++) {
            Token token = document.token(i);
            if (i + 1 < noun && document.token(i + 1).form().equals("-")) {
                while (i + 2 < noun && document.token(i + 1).form().equals("-")) {
                    i += 2;
                }
                continue;
            }
            String word = token.form().toLowerCase(Locale.ROOT);
            boolean plain = token.upos() == Upos.DET
                    || token.upos() == Upos.NUM
                    || token.upos() == Upos.PUNCT
                    || (token.upos() == Upos.ADJ
                            && !Offices.isLocal(word)
                            && lexicons.agents().modifier(word).isEmpty());
            boolean country = lexicons.countries().adjective(token.form()).isPresent();
            if (!plain && !country && !CALLED_ANEW.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThe(Phrase phrase) {
        Token first = document.token(phrase.first());
        return (first.upos() == Upos.DET && first.lemma().equals("the"))
                || senses.isOfPlace(phrase.first(), phrase.head());
    }

    private boolean belongsToCountry(Profile profile) {
        return gathered.at(profile.owner().getAsInt())
                .filter(owner -> owner.kind() == ActorKind.COUNTRY)
                .isPresent();
    }

    /** The last word for the entity before the phrase, -1 if that is far off or in the same clause. */
    private int lastHead(Entity entity, Phrase phrase) {
        int last = -1;
        for (Phrase other : entity.phrases()) {
            last = Math.max(last, other.head());
        }
        if (last < 0) {
            return -1;
        }
        Token mention = document.token(last);
        Token head = document.token(phrase.head());
        int behind =
                document.sentenceOf(head).index() - document.sentenceOf(mention).index();
        boolean clash = mention.head() == head.head() && mention.head() >= 0;
        return behind > NEAR || clash ? -1 : last;
    }

    private boolean isCalled(Entity entity, Profile profile, String noun, @Nullable String country) {
        if (!entity.isPerson()
                || entity.isPlural()
                || entity.names().isEmpty()
                || !entity.gender().fits(profile.gender())) {
            return false;
        }
        if (country != null && !country.equals(knowledge.country(entity))) {
            return false;
        }
        Agent agent = Objects.requireNonNull(profile.agent());
        boolean heads = entity.agents().stream().anyMatch(other -> HEADS.contains(other.id()));
        @Nullable Sector sector = entity.sector();
        if (HEADS.contains(agent.id()) && !agent.id().equals("chief-executive")) {
            return entity.agents().stream().allMatch(other -> other.id().equals("leader"))
                    && knowledge.leads(entity, agent.id().equals("head-of-state") ? "state" : "government");
        }
        if (LEADING.contains(noun) && agent.sector() != null && !agent.has(Trait.WEAK)) {
            return entity.agents().contains(agent);
        }
        if (LEADING.contains(noun) || agent.id().equals("chief-executive")) {
            return heads || knowledge.leads(entity, "") || (sector != null && LED.contains(sector) && country != null);
        }
        if (OFFICIAL.contains(noun)) {
            return sector == Sector.GOV && !heads;
        }
        if (POLITICAL.contains(noun)) {
            return sector != null && POLITICS.contains(sector);
        }
        return !LOOSE.contains(agent.id()) && entity.agents().contains(agent);
    }
}
