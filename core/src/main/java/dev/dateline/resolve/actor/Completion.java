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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in countries and sectors that the phrases of an actor leave open. Used for one document. */
final class Completion {
    private static final Set<String> MONARCHIES = Set.of(
            "AND", "ARE", "BEL", "BHR", "BRN", "BTN", "DNK", "ESP", "GBR", "JOR", "JPN", "KHM", "KWT", "LIE", "LSO",
            "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "OMN", "QAT", "SAU", "SWE", "SWZ", "THA", "TON", "VAT");
    /** So many words "one of" stands before the comma behind its noun at most. */
    private static final int LONGEST_COUNT = 10;

    /** Sectors of those who hold no office. */
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM);

    /** The land of the pope. */
    private static final String ROME = "VAT";

    private static final String UNION = "EUR";
    /** Codes for bodies of states. */
    private static final Set<String> OF_STATES = Set.of("EUR", "IGO", "UNO");

    /** Where the head of government is called chief executive. */
    private static final Set<String> GOVERNED = Set.of("HKG", "MAC");

    private final Document document;
    private final Lexicons lexicons;
    private final Setting setting;
    private final UnknownLands unknown;
    private final Knowledge knowledge;
    private final Gatherer gathered;
    private final Ranks ranks;
    private final Inheritance inheritance;
    private final Likelihood likelihood;
    private final Localities localities;

    Completion(
            Document document,
            Lexicons lexicons,
            CountryReader countries,
            Setting setting,
            UnknownLands unknown,
            Knowledge knowledge,
            Gatherer gathered) {
        this.document = document;
        this.lexicons = lexicons;
        this.setting = setting;
        this.unknown = unknown;
        this.knowledge = knowledge;
        this.gathered = gathered;
        this.ranks = new Ranks(document, lexicons, setting);
        this.inheritance = new Inheritance(lexicons, gathered);
        this.likelihood = new Likelihood(document, lexicons);
        this.localities = new Localities(document, lexicons, countries, setting);
    }

    void complete() {
        identify();
        List<Entity> entities = gathered.entities();
        Custody custody = new Custody(document, lexicons, gathered, setting);
        Homes homes = new Homes(document, setting, entities);
        entities.forEach(entity -> settle(entity, homes));
        entities.forEach(custody::place);
        entities.forEach(inheritance::inherit);
        entities.forEach(Completion::retire);
    }

    /** All that names, offices and whom somebody belongs to tell. */
    private void identify() {
        List<Entity> entities = gathered.entities();
        knowledge.compare(entities);
        entities.forEach(this::know);
        entities.forEach(this::govern);
        for (int round = 0; round < 3; round++) {
            entities.forEach(inheritance::inherit);
        }
        entities.forEach(this::count);
        entities.forEach(this::manage);
        entities.forEach(likelihood::learn);
        entities.forEach(this::send);
        entities.forEach(ranks::ennoble);
    }

    /** What is seen of the lands of those whose phrases tell none, for training; instead of {@link #complete}. */
    List<HomeRow> homes() {
        identify();
        List<Entity> entities = gathered.entities();
        Homes homes = new Homes(document, setting, entities);
        return entities.stream()
                .filter(this::isHomeless)
                .map(entity -> new HomeRow(
                        entity.phrases().stream().map(Phrase::span).toList(),
                        homes.numbers(entity, isDomestic(entity), isPlainPerson(entity))))
                .toList();
    }

    /** Whether nothing tells the land of an actor, nor that it is another than the scene's. */
    private boolean isHomeless(Entity entity) {
        return entity.country() == null
                && entity.kind() != ActorKind.COUNTRY
                && !inheritance.isElsewhere(entity)
                && (isOfTheCountry(entity) || entity.agents().stream().noneMatch(agent -> agent.has(Trait.SENT)))
                && entity.phrases().stream().noneMatch(this::isOfSeveralLands)
                && entity.phrases().stream().noneMatch(setting::isForeign);
    }

    /** "the leaders of those countries": whose lands are several. */
    private boolean isOfSeveralLands(Phrase phrase) {
        return document.children(document.token(phrase.head()), "nmod").stream()
                .anyMatch(noun -> lexicons.words().contains("land", noun.lemma())
                        && !noun.form().equalsIgnoreCase(noun.lemma()));
    }

    /** Whether nothing says that an actor is of another land than the scene, and its noun is of a state's or a society's. */
    private boolean isDomestic(Entity entity) {
        return entity.isDomestic() || isOfTheCountry(entity);
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

    /** Of whom a person is one: "one of the officers, Ana Silva,". */
    private void count(Entity entity) {
        if (!entity.isPerson() || entity.sector() != null) {
            return;
        }
        entity.phrases().stream()
                .filter(phrase -> phrase.name() != null)
                .flatMap(phrase -> oneOf(phrase).stream())
                .flatMap(noun -> gathered.at(noun.index()).stream())
                .filter(group -> group.sector() != null)
                .findFirst()
                .ifPresent(group -> {
                    entity.setSector(group.sector());
                    if (entity.country() == null) {
                        entity.setCountry(group.country());
                    }
                });
    }

    /** The noun of a phrase with "one of" that ends at the comma before a name. */
    private Optional<Token> oneOf(Phrase name) {
        int comma = name.first() - 1;
        boolean closed = name.last() < document.tokens().size()
                && document.token(name.last()).form().equals(",");
        if (comma < 1 || !closed || !document.token(comma).form().equals(",")) {
            return Optional.empty();
        }
        int first = Math.max(document.sentenceOf(document.token(comma)).first(), comma - LONGEST_COUNT);
        for (int i = comma - 1; i >= first && document.token(i).upos() != Upos.VERB; i--) {
            Token one = document.token(i);
            if (one.form().equalsIgnoreCase("one")) {
                return document.children(one, "nmod").stream()
                        .filter(noun -> noun.index() < comma
                                && document.child(noun, "case")
                                        .filter(word -> word.form().equals("of"))
                                        .isPresent())
                        .findFirst();
            }
        }
        return Optional.empty();
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
        } else if (entity.kind() == ActorKind.ORGANIZATION
                && entity.sector() == null
                && !Knowledge.STATELESS.contains(String.valueOf(entity.country()))) {
            knowledge.shared(entity).ifPresent(entity::setSector);
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

    /** "Ana Soto, president and chief executive": who is both leads a company, whatever it is. */
    private void manage(Entity entity) {
        boolean manages = entity.isPerson()
                && entity.sector() == Sector.GOV
                && entity.wikidata() == null
                && entity.owner().isEmpty()
                && entity.phrases().stream()
                        .map(phrase -> document.token(phrase.head()))
                        .filter(word -> lexicons.words().contains("presiding", word.lemma()))
                        .flatMap(word -> document.children(word, "conj").stream())
                        .flatMap(word ->
                                Stream.concat(Stream.of(word), document.children(word, "amod", "compound").stream()))
                        .anyMatch(word -> lexicons.words().contains("managing", word.lemma()));
        if (manages) {
            entity.setSector(Sector.BUS);
        }
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

    private boolean isRoyal(Entity entity) {
        return entity.isPerson()
                && entity.offices().stream()
                        .anyMatch(office -> office.stream()
                                .anyMatch(word -> lexicons.words().contains("royal", word)));
    }

    /** Whether somebody has an office that the European Commission alone has, that the article opens with: "Competition commissioner Ana Soto". */
    private boolean isCommissioner(Entity entity) {
        return entity.isPerson()
                && entity.sector() == Sector.GOV
                && entity.offices().stream()
                        .anyMatch(office -> office.size() > 1
                                && office.get(office.size() - 1).equals("commissioner")
                                && lexicons.words().contains("portfolio", office.get(office.size() - 2)))
                && document.sentences().get(0).span().of(document.text()).contains("European Commission");
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

    /** The only land that the sentence of armed men without a name or master names, as its scene. */
    private Optional<String> alone(Entity entity) {
        return entity.sector() == Sector.UAF && entity.owner().isEmpty()
                ? setting.alone(entity.phrases().get(0).head())
                : Optional.empty();
    }

    /** Whether somebody has a name who is called an attacker, so that he is no unknown one. */
    private boolean isKnownCulprit(Entity entity) {
        return entity.isPerson()
                && !entity.names().isEmpty()
                && entity.offices().stream()
                        .anyMatch(office -> !office.isEmpty()
                                && lexicons.words().contains("culprit", office.get(office.size() - 1)));
    }

    /** Gives an actor the land of where it is told to be, else the likeliest. */
    private void house(Entity entity, Homes homes) {
        Optional<String> here = localities.of(entity);
        if (here.isPresent()) {
            entity.setCountry(here.get());
            return;
        }
        Optional<Homes.Home> likely = homes.of(entity, isDomestic(entity), isPlainPerson(entity))
                .filter(home -> isMeant(entity, home.land()));
        likely.ifPresentOrElse(entity::settle, () -> alone(entity).ifPresent(entity::setCountry));
    }

    /** Whether no land that tables lack is told of as much as a land, the tables know of no other land, it is named by more than its border, and nobody official acts against his own state. */
    private boolean isMeant(Entity entity, String land) {
        return unknown.count() < Math.max(1, setting.count(land))
                && !knowledge.isOfAnother(entity, land)
                && !localities.isBeyond(entity, land)
                && !(isOfState(entity) && (isAgainst(entity, land) || isOfThoseAgainst(entity, land)));
    }

    private static boolean isOfState(Entity entity) {
        return entity.sector() == Sector.GOV || entity.sector() == Sector.MIL;
    }

    /** Whether a body has somebody who does something to a state: "Treasury Secretary Ana Crane accused Peru". */
    private boolean isOfThoseAgainst(Entity body, String land) {
        return gathered.entities().stream()
                .filter(entity -> entity.owner().isPresent())
                .filter(entity -> gathered.at(entity.owner().getAsInt())
                        .filter(owner -> owner == body)
                        .isPresent())
                .anyMatch(entity -> isAgainst(entity, land));
    }

    /** Whether somebody does something to a state: "the minister accused Peru". */
    private boolean isAgainst(Entity entity, String land) {
        return entity.phrases().stream()
                .flatMap(phrase -> phrase.heads().stream())
                .map(document::token)
                .filter(word -> word.relation().equals("nsubj"))
                .flatMap(word -> document.head(word).stream())
                .flatMap(verb -> Stream.concat(
                        Stream.of(verb.index() + 1),
                        document.children(verb, "obj").stream().map(Token::index)))
                .flatMap(word -> gathered.at(word).stream())
                .anyMatch(other -> other.kind() == ActorKind.COUNTRY && land.equals(other.country()));
    }

    /** The country of the scene for who belongs to it; sectors as they are at the end. */
    private void settle(Entity entity, Homes homes) {
        if (entity.country() == null && isCommissioner(entity)) {
            entity.setCountry(UNION);
        } else if (entity.country() == null && isRoyal(entity)) {
            setting.at(entity.phrases().get(0).head())
                    .filter(MONARCHIES::contains)
                    .or(() -> setting.only(MONARCHIES))
                    .ifPresent(entity::setCountry);
        } else if (entity.country() == null && ranks.isRoman(entity)) {
            entity.setCountry(ROME);
        } else if (isHomeless(entity)) {
            house(entity, homes);
        }
        if (entity.kind() == ActorKind.COUNTRY && entity.country() == null) {
            land(entity).ifPresent(entity::setCountry);
        }
        if (entity.sector() == Sector.UAF && isKnownCulprit(entity)) {
            entity.setSector(null);
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
                && !(entity.agents().isEmpty() && entity.sector() == null);
        if (official && (entity.sector() == null || entity.sector() == Sector.SOC)) {
            entity.setSector(Sector.GOV);
        } else if (!official && entity.sector() == Sector.GOV && !"EUR".equals(entity.country())) {
            entity.setSector(null);
        }
    }
}
