// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fills in countries and sectors that the phrases of an actor leave open. Used for one document. */
final class Completion {
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
    /** Bodies whose officers have ranks as armies do. */
    private static final Set<Sector> ARMED = EnumSet.of(Sector.COP, Sector.REB, Sector.PRM);

    private static final Set<String> RULERS = Set.of("head-of-state", "head-of-government", "king");
    private static final Set<String> HOME_MEDIA = Set.of("local", "press", "state");
    /** So many sentences after its head is spoken of, what a country has need not be said to be its own. */
    private static final int RULED = 3;

    private static final Set<String> MONARCHIES = Set.of(
            "AND", "ARE", "BEL", "BHR", "BRN", "BTN", "DNK", "ESP", "GBR", "JOR", "JPN", "KHM", "KWT", "LIE", "LSO",
            "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "OMN", "QAT", "SAU", "SWE", "SWZ", "THA", "TON", "VAT");
    /** Sectors of those who hold no office. */
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM);

    /** Codes for bodies of states. */
    private static final Set<String> OF_STATES = Set.of("EUR", "IGO", "UNO");

    /** Where the head of government is called chief executive. */
    private static final Set<String> GOVERNED = Set.of("HKG", "MAC");

    private final Document document;
    private final Lexicons lexicons;
    private final Setting setting;
    private final Knowledge knowledge;
    private final Gatherer gathered;
    private final Ranks ranks;
    private final Inheritance inheritance;
    private final Likelihood likelihood;
    private final NavigableMap<Integer, String> rulers = new TreeMap<>();

    Completion(Document document, Lexicons lexicons, Setting setting, Knowledge knowledge, Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.setting = setting;
        this.knowledge = knowledge;
        this.gathered = gathered;
        this.ranks = new Ranks(document, lexicons, setting);
        this.inheritance = new Inheritance(lexicons, gathered);
        this.likelihood = new Likelihood(document, lexicons);
    }

    void complete() {
        List<Entity> entities = gathered.entities();
        knowledge.compare(entities);
        entities.forEach(this::know);
        entities.forEach(this::govern);
        for (int round = 0; round < 3; round++) {
            entities.forEach(inheritance::inherit);
        }
        entities.forEach(likelihood::learn);
        entities.forEach(this::send);
        Custody custody = new Custody(document, lexicons, gathered, setting);
        Optional<String> only = onlyCountry(entities);
        entities.forEach(this::rule);
        entities.forEach(ranks::ennoble);
        entities.forEach(entity -> settle(entity, only));
        entities.forEach(custody::place);
        entities.forEach(inheritance::inherit);
        entities.forEach(Completion::retire);
    }

    /** Whether an office is told of somebody that makes one of the elite when it is past. */
    private static boolean isSeated(Entity entity) {
        return entity.sector() == Sector.GOV || entity.sector() == Sector.LEG;
    }

    /** Those of a group who held office before: "two former ministers". */
    private static void retire(Entity entity) {
        if (entity.isFormer() && entity.isPlural() && entity.names().isEmpty() && isSeated(entity)) {
            entity.setSector(Sector.ELI);
        }
    }

    /** The country that sends or withdraws troops whose country is not said: "Poland moved two battalions". */
    private void send(Entity entity) {
        if (entity.country() != null || entity.sector() != Sector.MIL) {
            return;
        }
        for (Phrase phrase : entity.phrases()) {
            Token troops = document.token(phrase.head());
            Optional<Token> verb = document.head(troops)
                    .filter(head -> troops.is("obj") && lexicons.words().contains("sending", head.lemma()));
            verb.flatMap(head -> document.child(head, "nsubj"))
                    .flatMap(sender -> gathered.at(sender.index()))
                    .filter(sender -> sender.country() != null)
                    .ifPresent(sender -> entity.setCountry(sender.country()));
        }
    }

    /** Looks a name up in the tables of persons and organisations. */
    private void know(Entity entity) {
        List<Known> known = knowledge.of(entity);
        if (!known.isEmpty()) {
            Known line = known.get(0);
            if (entity.isFormer() && isSeated(entity) && !knowledge.isBack(known)) {
                entity.setSector(runs(entity) ? Sector.PTY : Sector.ELI);
            }
            if (entity.country() == null) {
                entity.setCountry(line.country());
            }
            Sector told = knowledge.sector(line, entity);
            if (entity.sector() == null
                    || (told != null && entity.isWeak() && entity.isFormer())
                    || isMisnamed(entity, line, told)
                    || (entity.isPerson()
                            && told != null
                            && (entity.sector() == Sector.CVL || Inheritance.isOfTrade(entity)))) {
                entity.setSector(told);
            }
            if (entity.isFormer() && entity.sector() == Sector.GOV && told == Sector.GOV && !knowledge.isBack(known)) {
                entity.setSector(Sector.ELI);
            }
            if (entity.wikidata() == null) {
                entity.setWikidata(line.wikidata());
            }
        } else if (entity.isPerson() && entity.isFormer() && isSeated(entity)) {
            entity.setSector(runs(entity) ? Sector.PTY : Sector.ELI);
        }
    }

    /** Whether a body that tables know is something else than the nouns in its name say: "Ruvan Farmers' League", a party. */
    private static boolean isMisnamed(Entity entity, Known line, @Nullable Sector told) {
        return line.kind().equals("O")
                && told != null
                && entity.kind() == ActorKind.ORGANIZATION
                && entity.sector() != Sector.OPP
                && entity.sector() != Sector.GOV
                && !entity.agents().isEmpty()
                && entity.agents().stream().allMatch(agent -> agent.sector() == null);
    }

    /** Whether somebody who left an office leads a party now or stands for an office again. */
    private static boolean runs(Entity entity) {
        return entity.agents().stream().anyMatch(agent -> agent.sector() == Sector.PTY);
    }

    /** A chief executive heads the government where that is its title, unless the text tells of what body. */
    private void govern(Entity entity) {
        boolean title = entity.agents().stream().anyMatch(agent -> agent.id().equals("chief-executive"));
        boolean body = entity.owner().isPresent()
                && gathered.at(entity.owner().getAsInt())
                        .filter(owner -> owner.kind() == ActorKind.ORGANIZATION)
                        .isPresent();
        if (!title || body) {
            return;
        }
        Optional<String> country = Optional.ofNullable(entity.country());
        if (country.or(() -> setting.at(entity.phrases().get(0).head()))
                .filter(GOVERNED::contains)
                .isPresent()) {
            entity.setSector(Sector.GOV);
        }
    }

    /** Somebody with a full name and no office, at most an owner or a friend: the text does not say where from, which is said of who is from elsewhere. */
    private boolean isPlainPerson(Entity entity) {
        return entity.isPerson()
                && entity.agents().stream()
                        .allMatch(agent -> PRIVATE.contains(agent.sector()) && !agent.has(Trait.AFFILIATED))
                && entity.owner().isEmpty()
                && entity.names().stream()
                        .anyMatch(name -> name.contains(" ")
                                && lexicons.known().of(Words.key(name)).isEmpty());
    }

    /** Whether an armed group is somebody's of whom it is not known where from: "forces loyal to Silva". */
    private boolean isOfStranger(Entity entity) {
        return (entity.sector() == Sector.MIL || ARMED.contains(entity.sector()))
                && entity.owner().isPresent()
                && gathered.at(entity.owner().getAsInt())
                        .filter(owner -> owner.isPerson()
                                && owner.country() == null
                                && !owner.names().isEmpty())
                        .isPresent();
    }

    /** Whether it may well be a newspaper or broadcaster of another country: all but those that are called the state's or the press. */
    private static boolean isForeignMedium(Entity entity) {
        return entity.sector() == Sector.JRN
                && entity.offices().stream().noneMatch(office -> office.stream().anyMatch(HOME_MEDIA::contains));
    }

    /** The country whose head the text last spoke of, in the sentences right before a word: "Keller resigned. The army …". */
    private Optional<String> ruled(int word) {
        return Optional.ofNullable(rulers.lowerEntry(word))
                .filter(ruler -> sentence(word) - sentence(ruler.getKey()) <= RULED)
                .map(Map.Entry::getValue);
    }

    private int sentence(int word) {
        return document.sentenceOf(document.token(word)).index();
    }

    /** Where the text speaks of heads of state and government as those who act, with their countries. */
    private void rule(Entity entity) {
        String country = entity.country();
        if (country != null && isRuler(entity)) {
            entity.phrases().stream()
                    .map(Phrase::head)
                    .filter(head -> document.token(head).is("nsubj"))
                    .forEach(head -> rulers.put(head, country));
        }
    }

    private static boolean isRuler(Entity entity) {
        return !Knowledge.STATELESS.contains(String.valueOf(entity.country()))
                && entity.isPerson()
                && !entity.names().isEmpty()
                && entity.agents().stream().anyMatch(agent -> RULERS.contains(agent.id()));
    }

    private boolean isRoyal(Entity entity) {
        return entity.isPerson()
                && entity.offices().stream()
                        .anyMatch(office -> office.stream()
                                .anyMatch(word -> lexicons.words().contains("royal", word)));
    }

    /** The one country of all actors who have one, for an article that names no country. */
    private static Optional<String> onlyCountry(List<Entity> entities) {
        List<String> told = entities.stream()
                .flatMap(entity -> Optional.ofNullable(entity.country()).stream())
                .filter(country -> !Knowledge.STATELESS.contains(country))
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** Whether an actor is that of "the country" or "the nation", which the text has named at most by an adjective. */
    private boolean isOfTheCountry(Entity entity) {
        return entity.owner().isPresent()
                && lexicons.words()
                        .contains(
                                "land",
                                document.token(entity.owner().getAsInt()).lemma())
                && gathered.at(entity.owner().getAsInt())
                        .filter(owner -> owner.country() != null)
                        .isEmpty();
    }

    /** Whether an actor is somebody's of whom it is not known who that is: "their boys". */
    private boolean isOfSomebody(Entity entity) {
        return entity.owner().isPresent()
                && entity.names().isEmpty()
                && entity.sector() == Sector.CVL
                && document.token(entity.owner().getAsInt()).upos() == Upos.PRON
                && gathered.at(entity.owner().getAsInt()).isEmpty();
    }

    /** The land that "the country" or "the kingdom" is, where no phrase names it but by an adjective. */
    private Optional<String> land(Entity entity) {
        Token noun = document.token(entity.phrases().get(0).head());
        boolean the = document.child(noun, "det")
                .filter(word -> word.lemma().equals("the"))
                .isPresent();
        if (!the || entity.isPlural()) {
            return Optional.empty();
        }
        return noun.lemma().equals("kingdom")
                ? setting.only(MONARCHIES)
                : lexicons.words().contains("land", noun.lemma()) ? setting.at(noun.index()) : Optional.empty();
    }

    private Optional<String> scene(Entity entity, Optional<String> only) {
        int first = entity.phrases().get(0).head();
        if (entity.kind() == ActorKind.POPULATION && entity.agents().isEmpty()) {
            return setting.isLaid(first)
                    ? setting.at(first)
                    : setting.overwhelming().or(() -> ruled(first));
        }
        if (entity.sector() != null && INSTITUTIONS.contains(entity.sector())) {
            return setting.clear(first)
                    .or(() -> ruled(first))
                    .or(() -> setting.at(first))
                    .or(() -> only);
        }
        if (setting.isLaid(first)) {
            return setting.at(first);
        }
        return isForeignMedium(entity) ? setting.overwhelming() : setting.dominating();
    }

    /** The country of the scene for who belongs to it; sectors as they are at the end. */
    private void settle(Entity entity, Optional<String> only) {
        if (entity.country() == null && isPlainPerson(entity)) {
            setting.overwhelming().ifPresent(entity::setCountry);
        }
        if (entity.country() == null && isRoyal(entity)) {
            setting.at(entity.phrases().get(0).head())
                    .filter(MONARCHIES::contains)
                    .or(() -> setting.only(MONARCHIES))
                    .ifPresent(entity::setCountry);
        } else if (entity.country() == null
                && (entity.isDomestic() || isOfTheCountry(entity))
                && entity.kind() != ActorKind.COUNTRY
                && !isOfStranger(entity)
                && !isOfSomebody(entity)) {
            scene(entity, only).ifPresent(entity::setCountry);
        } else if (entity.country() == null
                && entity.sector() == Sector.UAF
                && entity.owner().isEmpty()) {
            setting.alone(entity.phrases().get(0).head()).ifPresent(entity::setCountry);
        }
        if (entity.kind() == ActorKind.COUNTRY && entity.country() == null) {
            land(entity).ifPresent(entity::setCountry);
        }
        ranks.settle(entity);
        if (OF_STATES.contains(String.valueOf(entity.country()))) {
            serve(entity);
        } else if (Knowledge.STATELESS.contains(String.valueOf(entity.country())) && entity.sector() == Sector.GOV) {
            entity.setSector(null);
        }
    }

    /** A body of states governs nobody; those who hold its offices are officials as those of a government are. */
    private static void serve(Entity entity) {
        boolean official = entity.isPerson()
                && !entity.names().isEmpty()
                && !entity.agents().isEmpty();
        if (official && (entity.sector() == null || entity.sector() == Sector.SOC)) {
            entity.setSector(Sector.GOV);
        } else if (!official && entity.sector() == Sector.GOV && !"EUR".equals(entity.country())) {
            entity.setSector(null);
        }
    }
}
