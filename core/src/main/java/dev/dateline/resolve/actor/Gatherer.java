// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the phrases of a document that refer to the same actor, from its first to its last. Used for one document. */
final class Gatherer {
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
            "school");
    private static final Set<String> ARAB = Set.of(
            "DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT",
            "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM");
    private static final Set<String> CALLING = Set.of("calling", "called", "named", "dubbed", "known", "nicknamed");
    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", "(", ")", "\u2014", "\u2013", "-", "who", "whose", "which");
    private static final Set<Upos> OFFICE = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);
    private static final int NEAR = 6;

    private final Document document;
    private final Setting setting;
    private final Map<Integer, Profile> profiles;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Integer, Entity> byHead = new HashMap<>();
    private final Set<String> lastNames = new HashSet<>();
    private final Pronouns pronouns;

    Gatherer(Document document, Setting setting, Map<Integer, Profile> profiles) {
        this.document = document;
        this.setting = setting;
        this.profiles = profiles;
        this.pronouns = new Pronouns(document, this);
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
            if (phrase.form() == Form.PERSON_NAME && profile != null && profile.name() != null) {
                List<String> words = Naming.words(profile.name());
                if (words.size() > 1) {
                    lastNames.add(words.get(words.size() - 1));
                }
            }
        }
        for (Phrase phrase : phrases) {
            @Nullable Profile profile = profiles.get(phrase.head());
            if (phrase.form() == Form.PRONOUN) {
                pronouns.resolve(phrase).ifPresent(entity -> attach(phrase, entity));
            } else if (profile != null) {
                List<String> office = office(phrase, profile);
                Optional<Entity> found = find(phrase, profile, office);
                if (found.isPresent() || stands(phrase, profile)) {
                    Entity entity = found.orElseGet(() -> create(profile));
                    entity.add(phrase, profile, office);
                    attach(phrase, entity);
                }
            }
        }
        redirect(phrases);
    }

    /** Whether a phrase that is nobody known introduces somebody: no predicate does, nor "the country". */
    private boolean stands(Phrase phrase, Profile profile) {
        boolean country = profile.agent() != null && profile.agent().id().equals(Agent.COUNTRY);
        boolean predicate = phrase.form() == Form.NOMINAL
                && document.child(document.token(phrase.head()), "cop").isPresent();
        return !predicate && !(country && profile.definite());
    }

    private Entity create(Profile profile) {
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

    /** The words of a description that tell one office from another: "foreign minister". */
    private List<String> office(Phrase phrase, Profile profile) {
        if (profile.agent() == null) {
            return List.of();
        }
        int end = phrase.form() == Form.PERSON_NAME && phrase.name() != null
                ? phrase.name().first()
                : phrase.form() == Form.NAME ? phrase.last() : phrase.head() + 1;
        List<String> words = new ArrayList<>();
        for (int i = phrase.first(); i < end; i++) {
            Token token = document.token(i);
            if (OFFICE.contains(token.upos())) {
                words.add(Words.singular(token.form().toLowerCase(Locale.ROOT)));
            }
        }
        return words;
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
        Optional<Entity> joined = joined(phrase, profile);
        if (joined.isPresent()) {
            return joined;
        }
        if (profile.name() != null) {
            return profile.kind() == ActorKind.PERSON || isLastName(profile.name())
                    ? person(profile)
                    : organisation(phrase, profile, office);
        }
        return described(phrase, profile, office);
    }

    private boolean isLastName(String name) {
        List<String> words = Naming.words(name);
        return words.size() == 1 && lastNames.contains(words.get(0));
    }

    /** The actor that an apposition, a copula or brackets say this is. */
    private Optional<Entity> joined(Phrase phrase, Profile profile) {
        Token head = document.token(phrase.head());
        Optional<Token> other = Optional.empty();
        if (head.is("appos")) {
            other = document.head(head);
        } else if (isCalled(head)) {
            other = document.head(head).flatMap(document::head);
        } else if (document.child(head, "cop").isPresent()
                && document.children(head, "advmod").stream()
                        .noneMatch(word -> word.lemma().equals("not"))) {
            other = document.child(head, "nsubj");
        }
        other.flatMap(token -> at(token.index()))
                .filter(entity -> entity.isMisreadOrganisation(profile))
                .ifPresent(Entity::becomeOrganisation);
        Optional<Entity> joined = other.flatMap(token -> at(token.index())).filter(entity -> joins(entity, profile));
        return joined.or(() -> between(phrase, profile)).or(() -> namesake(phrase, profile));
    }

    /**
     * Whom the phrase describes by its place alone: "Ana Silva, the mayor of Porto, ..." or "the mayor, Ana Silva, ...". Trees
     * often miss such an apposition.
     */
    private Optional<Entity> between(Phrase phrase, Profile profile) {
        int comma = phrase.first() - 1;
        if (comma < 1
                || !document.token(comma).form().equals(",")
                || (profile.agent() == null && profile.name() == null)) {
            return Optional.empty();
        }
        Token last = document.tokenAt(phrase.span().end() - 1).orElse(document.token(phrase.last() - 1));
        int next = last.index() + 1;
        boolean closed = next >= document.tokens().size()
                || CLOSING.contains(document.token(next).form());
        boolean named = phrase.name() != null;
        Optional<Entity> before = entities.stream()
                .filter(entity -> entity.phrases().stream()
                        .anyMatch(other -> (other.name() != null) != named && ends(other, comma)))
                .findFirst()
                .filter(entity -> closed);
        before.filter(entity -> entity.isMisreadOrganisation(profile)).ifPresent(Entity::becomeOrganisation);
        return before.filter(
                entity -> joins(entity, profile) && entity.isPerson() == (profile.kind() == ActorKind.PERSON));
    }

    private boolean ends(Phrase phrase, int token) {
        return phrase.form() != Form.PRONOUN
                && (phrase.last() == token
                        || document.token(token - 1).span().end()
                                == phrase.span().end());
    }

    /** The organisation whose name stands before its kind ("the Sol Rojo party") or after it ("a group called Sol Rojo"). */
    private Optional<Entity> namesake(Phrase phrase, Profile profile) {
        Token head = document.token(phrase.head());
        if (phrase.form() != Form.NOMINAL || profile.plural() || !GENERIC.contains(head.form())) {
            return Optional.empty();
        }
        for (Token child : document.children(head)) {
            Optional<Entity> named = at(child.index());
            if (child.is("compound") && child.index() < head.index() && named.isPresent() && isNamed(named.get())) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Entity entity) {
        return !entity.isPerson()
                && entity.kind() != ActorKind.COUNTRY
                && !entity.names().isEmpty()
                && (entity.country() == null || !Set.of("UNO", "EUR", "IGO").contains(entity.country()))
                && entity.agents().isEmpty();
    }

    /** Whether a word is what a participle before it calls somebody: "a group calling itself Sol Rojo". */
    private boolean isCalled(Token head) {
        return document.head(head)
                .filter(verb -> verb.is("acl") && CALLING.contains(verb.form()) && verb.index() < head.index())
                .isPresent();
    }

    private static boolean joins(Entity entity, Profile profile) {
        boolean person = profile.kind() == ActorKind.PERSON;
        if (entity.isPerson() != person
                || entity.kind() == ActorKind.COUNTRY
                || entity.isPlural() != profile.plural()
                || !agree(entity.country(), profile.country())) {
            return false;
        }
        if (profile.name() == null || entity.names().isEmpty()) {
            return true;
        }
        return person
                ? entity.names().stream()
                        .anyMatch(name -> Naming.persons(Naming.words(name), Naming.words(profile.name())) > 0)
                : entity.names().stream().anyMatch(name -> Naming.organisations(name, profile.name()));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private Optional<Entity> person(Profile profile) {
        List<String> words = Naming.words(String.valueOf(profile.name()));
        @Nullable Entity best = null;
        int most = 0;
        for (Entity entity : entities) {
            if (!entity.isPerson() || !entity.gender().fits(profile.gender())) {
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

    private Optional<Entity> organisation(Phrase phrase, Profile profile, List<String> office) {
        String name = String.valueOf(profile.name());
        for (int i = entities.size() - 1; i >= 0; i--) {
            Entity entity = entities.get(i);
            if (!entity.isPerson()
                    && entity.kind() != ActorKind.COUNTRY
                    && agree(entity.country(), profile.country())
                    && entity.names().stream().anyMatch(other -> Naming.organisations(other, name))) {
                return Optional.of(entity);
            }
        }
        return profile.agent() != null && profile.agent().has(Trait.UNIQUE)
                ? described(phrase, profile, office)
                : Optional.empty();
    }

    private Optional<Entity> described(Phrase phrase, Profile profile, List<String> office) {
        Agent agent = profile.agent();
        if (agent == null || office.isEmpty()) {
            return Optional.empty();
        }
        if (agent.id().equals(Agent.COUNTRY)) {
            return profile.definite() ? country(phrase, profile) : Optional.empty();
        }
        boolean bare = phrase.first() == phrase.head() || !isCounted(phrase);
        if (!profile.definite() && !(bare && profile.plural())) {
            return Optional.empty();
        }
        Optional<Entity> owner = owner(profile);
        @Nullable
        String country = profile.country() != null
                ? profile.country()
                : owner.map(Entity::country).orElse(null);
        if (profile.owner().isPresent() && country == null && profile.name() == null) {
            return Optional.empty();
        }
        List<Entity> fitting = new ArrayList<>();
        for (Entity entity : entities) {
            boolean known = agent.has(Trait.UNIQUE) || country != null || isNear(entity, phrase);
            if (known && fits(entity, profile, office, country)) {
                fitting.add(entity);
            }
        }
        return choose(fitting, phrase, agent, country).or(() -> rebels(phrase, profile));
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
                .filter(entity -> scene.isPresent() && scene.get().equals(entity.country()))
                .reduce((one, other) -> other);
        if (local.isPresent()) {
            return local;
        }
        boolean elsewhere = scene.isPresent() && last.country() != null && setting.isLaid(phrase.head());
        return elsewhere ? Optional.empty() : Optional.of(last);
    }

    private static int lastHead(Entity entity) {
        return entity.phrases().get(entity.phrases().size() - 1).head();
    }

    private Optional<Entity> owner(Profile profile) {
        return profile.owner().isPresent() ? at(profile.owner().getAsInt()) : Optional.empty();
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
        List<Entity> armed = entities.stream()
                .filter(entity ->
                        entity.sector() == Sector.REB && !entity.names().isEmpty() && !entity.isPerson())
                .toList();
        return armed.size() == 1 && agree(armed.get(0).country(), profile.country()) && isNear(armed.get(0), phrase)
                ? Optional.of(armed.get(0))
                : Optional.empty();
    }

    private boolean isNear(Entity entity, Phrase phrase) {
        Phrase last = entity.phrases().get(entity.phrases().size() - 1);
        return document.sentenceOf(document.token(phrase.head())).index()
                        - document.sentenceOf(document.token(last.head())).index()
                <= NEAR;
    }

    private boolean fits(Entity entity, Profile profile, List<String> office, @Nullable String country) {
        if (entity.isPerson() != (profile.kind() == ActorKind.PERSON)
                || entity.kind() == ActorKind.COUNTRY
                || entity.isPlural() != profile.plural()
                || !agree(entity.country(), country)
                || !entity.gender().fits(profile.gender())) {
            return false;
        }
        if (entity.offices().stream().anyMatch(other -> sameOffice(office, other, profile, entity))) {
            return true;
        }
        return !profile.plural()
                && office.size() == 1
                && !entity.isPerson()
                && !entity.names().isEmpty()
                && isKindOf(entity, office.get(0));
    }

    /** Whether a named organisation may be called by the noun: "the party", "the company". */
    private static boolean isKindOf(Entity entity, String noun) {
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
            case "company", "firm", "corporation", "airline", "operator" ->
                sector == Sector.BUS || (sector == null && entity.key() == null);
            case "agency", "newspaper", "broadcaster", "channel", "website", "magazine" -> sector == Sector.JRN;
            case "union", "federation" -> sector == Sector.LAB;
            case "charity" -> sector == Sector.SOC || "NGO".equals(entity.country());
            default -> false;
        };
    }

    private static boolean sameOffice(List<String> office, List<String> other, Profile profile, Entity entity) {
        if (other.isEmpty()) {
            return false;
        }
        Agent agent = java.util.Objects.requireNonNull(profile.agent());
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
        return sameNoun && sameRow && within;
    }

    private static boolean sameRow(Entity entity, Agent agent) {
        return entity.agents().contains(agent);
    }

    /**
     * The country that "the country" means: its owner's, that of the scene, else the one named last; never one that takes part
     * in the same clause.
     */
    private Optional<Entity> country(Phrase phrase, Profile profile) {
        Optional<String> owner = owner(profile).map(Entity::country);
        if (owner.isPresent()) {
            return entities.stream()
                    .filter(entity ->
                            entity.kind() == ActorKind.COUNTRY && owner.get().equals(entity.country()))
                    .findFirst();
        }
        int clause = clause(document.token(phrase.head()));
        boolean arab =
                phrase.head() > 0 && document.token(phrase.head() - 1).form().equals("Arab");
        Optional<String> scene = setting.at(phrase.head());
        @Nullable Entity last = null;
        for (Entity entity : entities) {
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
