// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two descriptions may be of one actor: the same office, or the kind of a named organisation. */
final class Offices {
    private static final Set<String> LOCAL = Set.of(
            "local",
            "provincial",
            "city",
            "regional",
            "municipal",
            "town",
            "county",
            "district",
            "deputy",
            "vice",
            "former");
    private static final Set<String> GENERIC = Set.of(
            "group",
            "party",
            "company",
            "firm",
            "organisation",
            "organization",
            "agency",
            "union",
            "movement",
            "militia",
            "bank",
            "association",
            "alliance",
            "coalition",
            "council",
            "committee",
            "commission",
            "newspaper",
            "university",
            "institute",
            "federation",
            "ministry",
            "department",
            "court",
            "front",
            "network",
            "airline",
            "broadcaster",
            "corporation",
            "bloc",
            "charity",
            "cartel",
            "gang",
            "foundation",
            "institution",
            "faction",
            "office",
            "channel",
            "website",
            "magazine",
            "hospital",
            "school",
            "automaker",
            "board",
            "carmaker",
            "lender",
            "insurer",
            "league",
            "manufacturer",
            "outlet",
            "publication",
            "retailer",
            "service",
            "startup",
            "station",
            "tabloid");
    private static final Set<Upos> OFFICE = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

    private Offices() {}

    static boolean isLocal(String word) {
        return LOCAL.contains(word);
    }

    static boolean isGeneric(String noun) {
        return GENERIC.contains(noun);
    }

    /** The words of a description that tell one office from another: "foreign minister". */
    static List<String> of(Document document, Phrase phrase, Profile profile) {
        if (profile.agent() == null) {
            return List.of();
        }
        int end = phrase.form() == Form.PERSON_NAME && phrase.name() != null
                ? phrase.name().first()
                : phrase.form() == Form.NAME ? phrase.last() : phrase.head() + 1;
        List<String> words = new ArrayList<>();
        for (int i = phrase.first(); i < end; i++) {
            Token token = document.token(i);
            boolean demonym = profile.country() != null
                    && token.upos() == Upos.ADJ
                    && Character.isUpperCase(token.form().charAt(0));
            if (OFFICE.contains(token.upos()) && !demonym) {
                words.add(Words.singular(token.form().toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    /** Whether a named organisation may be called by the noun: "the party", "the company". */
    static boolean isKindOf(Entity entity, String noun) {
        if (!GENERIC.contains(noun)) {
            return false;
        }
        if (entity.names().stream().anyMatch(name -> Words.of(name).contains(noun))) {
            return true;
        }
        @Nullable Sector sector = entity.sector();
        return switch (noun) {
            case "party" -> sector == Sector.PTY || sector == Sector.OPP;
            case "group", "organisation", "organization", "movement" ->
                entity.key() == null
                        ? sector == null
                                || sector == Sector.REB
                                || sector == Sector.OPP
                                || sector == Sector.SOC
                                || sector == Sector.PRM
                        : sector == Sector.REB
                                || sector == Sector.PRM
                                || sector == Sector.SOC
                                || "NGO".equals(entity.country());
            case "militia", "faction" -> sector == Sector.REB || sector == Sector.PRM;
            case "company",
                    "firm",
                    "corporation",
                    "airline",
                    "operator",
                    "automaker",
                    "carmaker",
                    "lender",
                    "insurer",
                    "manufacturer",
                    "retailer",
                    "startup" -> sector == Sector.BUS || (sector == null && entity.key() == null);
            case "agency",
                    "newspaper",
                    "broadcaster",
                    "channel",
                    "website",
                    "magazine",
                    "network",
                    "outlet",
                    "publication",
                    "station",
                    "tabloid" -> sector == Sector.JRN;
            case "league" ->
                entity.names().stream()
                        .anyMatch(name -> Words.of(name).contains("conference")
                                || Words.of(name).contains("association"));
            case "union", "federation" -> sector == Sector.LAB;
            case "charity" -> sector == Sector.SOC || "NGO".equals(entity.country());
            default -> false;
        };
    }

    static boolean same(List<String> office, List<String> other, Profile profile, Entity entity) {
        if (other.isEmpty()) {
            return false;
        }
        Agent agent = Objects.requireNonNull(profile.agent());
        if (agent.id().equals("security-force")
                && sameRow(entity, agent)
                && profile.country() != null
                && profile.country().equals(entity.country())) {
            return true;
        }
        boolean sameNoun = office.get(office.size() - 1).equals(other.get(other.size() - 1));
        boolean sameRow = sameRow(entity, agent);
        Set<String> mine = new HashSet<>(office);
        Set<String> its = new HashSet<>(other);
        mine.retainAll(LOCAL);
        its.retainAll(LOCAL);
        if (!mine.equals(its)) {
            return false;
        }
        if (sameRow && agent.isPerson() && agent.has(Trait.UNIQUE)) {
            return true;
        }
        boolean within = other.containsAll(office.subList(0, office.size() - 1));
        boolean bareTitle = entity.isPerson() && !entity.isPlural() && agent.has(Trait.WEAK);
        return sameNoun && (sameRow || bareTitle) && within;
    }

    private static boolean sameRow(Entity entity, Agent agent) {
        return entity.agents().contains(agent);
    }
}
