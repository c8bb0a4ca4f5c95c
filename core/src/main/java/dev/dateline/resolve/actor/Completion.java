// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills in countries and sectors that the phrases of an actor leave open. Used for one document. */
final class Completion {
    private static final Set<String> STATELESS = Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

    private static final Set<Sector> INSTITUTIONS = Set.of(
            Sector.GOV,
            Sector.MIL,
            Sector.COP,
            Sector.JUD,
            Sector.LEG,
            Sector.SPY,
            Sector.OPP,
            Sector.PTY,
            Sector.CVL,
            Sector.ELI);
    private static final Set<String> ROYAL = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "monarch",
            "emir",
            "sultan",
            "duke",
            "duchess",
            "emperor",
            "sheikh",
            "royal");
    private static final Set<String> MONARCHIES = Set.of(
            "AND", "ARE", "BEL", "BHR", "BRN", "BTN", "DNK", "ESP", "GBR", "JOR", "JPN", "KHM", "KWT", "LIE", "LSO",
            "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "OMN", "QAT", "SAU", "SWE", "SWZ", "THA", "TON", "VAT");
    private static final Set<String> SENDING = Set.of(
            "withdraw",
            "deploy",
            "redeploy",
            "send",
            "move",
            "pull",
            "mobilize",
            "mobilise",
            "station",
            "keep",
            "dispatch",
            "recall",
            "put",
            "order",
            "march",
            "bring",
            "commit",
            "remove",
            "reinforce",
            "mass",
            "post",
            "leave",
            "maintain");

    private final Document document;
    private final Lexicons lexicons;
    private final Setting setting;
    private final Optional<LocalDate> published;
    private final Gatherer gathered;

    Completion(
            Document document, Lexicons lexicons, Setting setting, Optional<LocalDate> published, Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.setting = setting;
        this.published = published;
        this.gathered = gathered;
    }

    void complete() {
        List<Entity> entities = gathered.entities();
        entities.forEach(this::know);
        for (int round = 0; round < 3; round++) {
            entities.forEach(this::inherit);
        }
        entities.forEach(this::send);
        entities.forEach(this::settle);
    }

    /** The country that sends or withdraws troops whose country is not said: "Poland moved two battalions". */
    private void send(Entity entity) {
        if (entity.country() != null || entity.sector() != Sector.MIL) {
            return;
        }
        for (Phrase phrase : entity.phrases()) {
            Token troops = document.token(phrase.head());
            Optional<Token> verb =
                    document.head(troops).filter(head -> troops.is("obj") && SENDING.contains(head.lemma()));
            verb.flatMap(head -> document.child(head, "nsubj"))
                    .flatMap(sender -> gathered.at(sender.index()))
                    .filter(sender -> sender.country() != null)
                    .ifPresent(sender -> entity.setCountry(sender.country()));
        }
    }

    /** Looks a name up in the tables of persons and organisations. */
    private void know(Entity entity) {
        for (String name : entity.names()) {
            List<Known> known = lexicons.known().of(Words.key(name)).stream()
                    .filter(line -> line.kind().equals("O") != entity.isPerson())
                    .filter(line -> line.kind().equals("H") ? holds(line, entity) : plausible(line, entity))
                    .toList();
            if (known.stream().map(Known::country).distinct().count() == 1) {
                Known line = known.get(0);
                if (entity.isFormer() && entity.sector() == Sector.GOV && !isLately(known)) {
                    entity.setSector(Sector.ELI);
                }
                if (entity.country() == null) {
                    entity.setCountry(line.country());
                }
                if (entity.sector() == null) {
                    entity.setSector(line.sector());
                }
                if (entity.wikidata() == null) {
                    entity.setWikidata(line.wikidata());
                }
                return;
            }
        }
        if (entity.isPerson() && entity.isFormer() && entity.sector() == Sector.GOV) {
            entity.setSector(Sector.ELI);
        }
    }

    /** Whether a head of state or government was in office within the year before the article, or may have been. */
    private boolean isLately(List<Known> known) {
        String day = published.map(date -> date.minusYears(1).toString()).orElse("");
        return known.stream()
                .anyMatch(line -> !line.role().isEmpty()
                        && (line.to().isEmpty() || line.to().compareTo(day) >= 0));
    }

    /** Whether the text gives ground to think that this is the one of the table: it speaks of the same country. */
    private boolean plausible(Known line, Entity entity) {
        if (entity.country() != null) {
            return entity.country().equals(line.country());
        }
        return line.country() == null
                || STATELESS.contains(line.country())
                || setting.names(line.country())
                || line.role().length() > 0;
    }

    /** Whether a head of state or government known by the last name held office when the article appeared. */
    private boolean holds(Known line, Entity entity) {
        if (published.isEmpty()
                || line.country() == null
                || (entity.country() != null && !entity.country().equals(line.country()))) {
            return false;
        }
        String day = published.get().toString();
        boolean begun = line.from().isEmpty() || line.from().compareTo(day) <= 0;
        boolean open = line.to().isEmpty()
                || line.to().compareTo(published.get().minusYears(1).toString()) >= 0;
        return begun && open;
    }

    private void inherit(Entity entity) {
        if (entity.owner().isEmpty() || entity.kind() == ActorKind.COUNTRY) {
            return;
        }
        Optional<Entity> owner = gathered.at(entity.owner().getAsInt()).filter(other -> other != entity);
        if (owner.isEmpty()) {
            return;
        }
        if (entity.country() == null) {
            entity.setCountry(owner.get().country());
        }
        boolean body = owner.get().kind() != ActorKind.COUNTRY && owner.get().kind() != ActorKind.POPULATION;
        boolean open = entity.agents().stream().allMatch(agent -> agent.sector() == null || agent.has(Trait.WEAK));
        if (body && open && entity.isWeak() && owner.get().sector() != null) {
            entity.setSector(owner.get().sector());
        } else if (!body
                && entity.sector() == null
                && entity.agents().stream().anyMatch(agent -> agent.has(Trait.NATIONAL))) {
            entity.setSector(Sector.GOV);
        }
    }

    /** Somebody with a full name and no more: the text does not say where from, which is said of who is from elsewhere. */
    private boolean isPlainPerson(Entity entity) {
        return entity.isPerson()
                && entity.agents().isEmpty()
                && entity.owner().isEmpty()
                && entity.names().stream()
                        .anyMatch(name -> name.contains(" ")
                                && lexicons.known().of(Words.key(name)).isEmpty());
    }

    private static boolean isRoyal(Entity entity) {
        return entity.isPerson()
                && entity.offices().stream().anyMatch(office -> office.stream().anyMatch(ROYAL::contains));
    }

    /** The country of the scene for who belongs to it; sectors as they are at the end. */
    private void settle(Entity entity) {
        if (entity.country() == null && isPlainPerson(entity)) {
            setting.overwhelming().ifPresent(entity::setCountry);
        }
        if (entity.country() == null && isRoyal(entity)) {
            setting.at(entity.phrases().get(0).head())
                    .filter(MONARCHIES::contains)
                    .or(() -> setting.only(MONARCHIES))
                    .ifPresent(entity::setCountry);
        } else if (entity.country() == null && entity.isDomestic() && entity.kind() != ActorKind.COUNTRY) {
            int first = entity.phrases().get(0).head();
            Optional<String> scene = entity.sector() != null && INSTITUTIONS.contains(entity.sector())
                    ? setting.at(first)
                    : setting.isLaid(first) ? setting.at(first) : setting.dominating();
            scene.ifPresent(entity::setCountry);
        }
        boolean stateless = entity.country() != null && STATELESS.contains(entity.country());
        if (stateless && !"EUR".equals(entity.country()) && entity.sector() == Sector.GOV) {
            entity.setSector(null);
        }
    }
}
