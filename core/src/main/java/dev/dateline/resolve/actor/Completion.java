// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import java.util.EnumMap;
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
    /** A sector that the reader finds likelier than this over all phrases of an actor is taken where no phrase tells one. */
    private static final double LIKELY = 0.6;

    /** Bodies whose officers have ranks as armies do. */
    private static final Set<Sector> ARMED = EnumSet.of(Sector.COP, Sector.REB, Sector.PRM);

    /** Whose families PLOVER counts among the former officials. */
    private static final Set<Sector> ELITE = EnumSet.of(Sector.GOV, Sector.ELI);

    private static final Set<String> RULERS = Set.of("head-of-state", "head-of-government", "king");
    private static final Set<String> HOME_MEDIA = Set.of("local", "press", "state");
    /** So many sentences after its head is spoken of, what a country has need not be said to be its own. */
    private static final int RULED = 3;

    private static final Set<String> MONARCHIES = Set.of(
            "AND", "ARE", "BEL", "BHR", "BRN", "BTN", "DNK", "ESP", "GBR", "JOR", "JPN", "KHM", "KWT", "LIE", "LSO",
            "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "OMN", "QAT", "SAU", "SWE", "SWZ", "THA", "TON", "VAT");
    /** Where the head of government is called chief executive. */
    private static final Set<String> GOVERNED = Set.of("HKG", "MAC");

    private final Document document;
    private final Lexicons lexicons;
    private final Setting setting;
    private final Knowledge knowledge;
    private final Gatherer gathered;
    private final Ranks ranks;
    private final NavigableMap<Integer, String> rulers = new TreeMap<>();

    Completion(Document document, Lexicons lexicons, Setting setting, Knowledge knowledge, Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.setting = setting;
        this.knowledge = knowledge;
        this.gathered = gathered;
        this.ranks = new Ranks(document, lexicons, setting);
    }

    void complete() {
        List<Entity> entities = gathered.entities();
        knowledge.compare(entities);
        entities.forEach(this::know);
        entities.forEach(this::govern);
        for (int round = 0; round < 3; round++) {
            entities.forEach(this::inherit);
        }
        entities.forEach(this::learn);
        entities.forEach(this::send);
        Optional<String> only = onlyCountry(entities);
        entities.forEach(this::rule);
        entities.forEach(ranks::ennoble);
        entities.forEach(entity -> settle(entity, only));
        entities.forEach(this::inherit);
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
                    || isMisnamed(entity, line, told)
                    || (entity.isPerson() && told != null && (entity.sector() == Sector.CVL || isOfTrade(entity)))) {
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

    /** Where no phrase tells a sector or only a loose one: the likeliest over all phrases, by the reader. */
    private void learn(Entity entity) {
        if (entity.kind() == ActorKind.COUNTRY || (entity.sector() != null && !entity.isWeak())) {
            return;
        }
        Map<Sector, Double> sums = new EnumMap<>(Sector.class);
        for (Phrase phrase : entity.phrases()) {
            document.likelihoods(Layers.SECTOR, document.token(phrase.head())).ifPresent(likely -> {
                for (Sector sector : Sector.values()) {
                    sums.merge(sector, likely.of(sector.code()), Double::sum);
                }
            });
        }
        sums.entrySet().stream()
                .filter(sum -> sum.getValue() >= LIKELY * entity.phrases().size())
                .findFirst()
                .ifPresent(sum -> entity.setSector(sum.getKey()));
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

    /** What an actor has of the one it belongs to; that somebody left an office says nothing of allies and followers. */
    private void inherit(Entity entity) {
        if (entity.owner().isEmpty() || entity.kind() == ActorKind.COUNTRY) {
            return;
        }
        Optional<Entity> owner = gathered.at(entity.owner().getAsInt()).filter(other -> other != entity);
        if (owner.isEmpty()) {
            return;
        }
        if (entity.country() == null && !isOther(entity, owner.get())) {
            entity.setCountry(owner.get().country());
        }
        if (leadsBody(entity, owner.get())
                || Service.isUnder(entity, owner.get())
                || (Ranks.isRanked(entity) && ARMED.contains(owner.get().sector()))) {
            entity.setSector(owner.get().sector());
            entity.setForeign();
            return;
        }
        if (isKin(entity)
                && owner.get().isPerson()
                && ELITE.contains(owner.get().sector())) {
            entity.setSector(Sector.ELI);
            return;
        }
        boolean body = owner.get().kind() != ActorKind.COUNTRY && owner.get().kind() != ActorKind.POPULATION;
        boolean open = entity.agents().stream().allMatch(agent -> agent.sector() == null || agent.has(Trait.WEAK));
        boolean affiliated = owner.get().kind() == ActorKind.ORGANIZATION
                && !owner.get().names().isEmpty()
                && isAffiliated(entity);
        boolean shared = owner.get().sector() != null && owner.get().sector() != Sector.ELI;
        if (body && ((open && entity.isWeak()) || affiliated) && shared) {
            entity.setSector(owner.get().sector());
        } else if (!body
                && !isOther(entity, owner.get())
                && entity.sector() == null
                && entity.agents().stream().anyMatch(agent -> agent.has(Trait.NATIONAL))) {
            entity.setSector(Sector.GOV);
        }
    }

    /** Whether nothing is told of somebody, or nothing but a trade that any body has people of. */
    private static boolean isAffiliated(Entity entity) {
        return entity.agents().isEmpty() || isOfTrade(entity);
    }

    /** Whether a trade is told of somebody that any body has people of, and nothing else: an analyst, a spokesman and researcher. */
    private static boolean isOfTrade(Entity entity) {
        return entity.agents().stream().allMatch(agent -> agent.sector() == null || agent.has(Trait.AFFILIATED))
                && entity.agents().stream().anyMatch(agent -> agent.has(Trait.AFFILIATED));
    }

    /** Whether somebody is told to be of the family of another, and nothing else. */
    private static boolean isKin(Entity entity) {
        return !entity.agents().isEmpty()
                && entity.agents().stream().allMatch(agent -> agent.id().equals("kin"));
    }

    /** Whether somebody called president presides over a named body that is no state: "Acme's president". */
    private static boolean leadsBody(Entity entity, Entity owner) {
        return entity.isPerson()
                && owner.kind() == ActorKind.ORGANIZATION
                && !owner.names().isEmpty()
                && owner.sector() != Sector.GOV
                && entity.offices().stream()
                        .anyMatch(office -> !office.isEmpty()
                                && office.get(office.size() - 1).equals("president"));
    }

    /** Whether an actor is another country's than the land that it stands to: "its allies". */
    private boolean isOther(Entity entity, Entity owner) {
        return owner.kind() == ActorKind.COUNTRY
                && entity.offices().stream()
                        .anyMatch(office ->
                                !office.isEmpty() && lexicons.words().contains("other", office.get(office.size() - 1)));
    }

    /** Somebody with a full name and no office, at most an owner or a friend: the text does not say where from, which is said of who is from elsewhere. */
    private boolean isPlainPerson(Entity entity) {
        return entity.isPerson()
                && entity.agents().stream()
                        .allMatch(agent -> agent.sector() == Sector.CVL && !agent.has(Trait.AFFILIATED))
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
                && entity.isDomestic()
                && entity.kind() != ActorKind.COUNTRY
                && !isOfStranger(entity)) {
            int first = entity.phrases().get(0).head();
            Optional<String> scene = entity.sector() != null && INSTITUTIONS.contains(entity.sector())
                    ? setting.clear(first)
                            .or(() -> ruled(first))
                            .or(() -> setting.at(first))
                            .or(() -> only)
                    : setting.isLaid(first)
                            ? setting.at(first)
                            : isForeignMedium(entity) ? setting.overwhelming() : setting.dominating();
            scene.ifPresent(entity::setCountry);
        }
        ranks.settle(entity);
        boolean stateless = entity.country() != null && Knowledge.STATELESS.contains(entity.country());
        if (stateless && !"EUR".equals(entity.country()) && entity.sector() == Sector.GOV) {
            entity.setSector(null);
        }
    }
}
