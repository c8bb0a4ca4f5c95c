// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Arc;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.resolve.place.Country;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in events though their phrase alone does not make them actors: a capital that is threatened, a place
 * that is shelled, a name that no table has, a body that stands before the thing it owns ("an Afghan army base"). Used for
 * one document.
 */
final class Participants {
    /** Words that stand for people where somebody takes part in an event. */
    private static final Set<String> CROWDS = Set.of(
            "another",
            "donor",
            "donors",
            "dozens",
            "hundreds",
            "individual",
            "individuals",
            "juvenile",
            "juveniles",
            "many",
            "old",
            "others",
            "patient",
            "patients",
            "people",
            "responders",
            "scores",
            "several",
            "sibling",
            "siblings",
            "superdelegate",
            "superdelegates",
            "tens",
            "those",
            "thousands");

    /** Words that stand for people only where it is told whom: "anyone with information". */
    private static final Set<String> ANYBODY = Set.of("anybody", "anyone", "everybody", "everyone");

    /** Pronouns for people of whom no more is told. */
    private static final Set<String> SOMEBODY = Set.of("all", "both", "most", "some", "somebody", "someone");

    /** From here on the reader is sure that a word names who takes part in an event. */
    private static final double SURE = 0.9;

    private static final Set<String> PARTS = Set.of("actor", "recipient");

    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth", "sixth", "seventh");

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final NameParts parts;
    private final Boundaries boundaries;
    private final SenseReader senses;
    private final Lands lands;
    private final Setting setting;
    private final Gatherer gathered;
    private final Set<Integer> sure;

    Participants(
            Document document,
            Lexicons lexicons,
            CountryReader countries,
            Boundaries boundaries,
            Setting setting,
            Gatherer gathered) {
        this.setting = setting;
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.parts = new NameParts(document, lexicons);
        this.boundaries = boundaries;
        this.senses = new SenseReader(document, lexicons, countries, boundaries);
        this.lands = new Lands(document, lexicons, countries);
        this.gathered = gathered;
        this.sure = document.arcs(Layers.ROLES).stream()
                .filter(arc -> PARTS.contains(arc.label()) && arc.probability() >= SURE)
                .map(Arc::to)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(List<Phrase> phrases, List<Integer> heads) {
        for (int index : heads) {
            Token head = document.token(index);
            boolean noun = Boundaries.isNoun(head) || head.upos() == Upos.ADJ;
            if (gathered.at(index).isPresent() || !head.span().isMention(document.text())) {
                continue;
            }
            if (SOMEBODY.contains(head.form().toLowerCase(Locale.ROOT)) && sure.contains(index)) {
                somebody(head);
                continue;
            }
            if (crowd(head)) {
                people(head).ifPresent(entity -> gathered.byHead().put(index, entity));
                continue;
            }
            if (!noun) {
                continue;
            }
            Optional<Phrase> around = around(index, phrases);
            around.flatMap(phrase -> gathered.at(phrase.head()))
                    .or(() -> made(head, around))
                    .ifPresent(entity -> gathered.byHead().put(index, entity));
        }
    }

    /** People named by their number or state alone: "killed five", "two others", "those arrested", "anyone". */
    private boolean crowd(Token head) {
        String word = head.form().toLowerCase(Locale.ROOT);
        boolean told = document.children(head, "nmod", "acl").stream().anyMatch(child -> child.index() > head.index());
        return head.upos() == Upos.NUM || CROWDS.contains(word) || (told && ANYBODY.contains(word)) || another(head);
    }

    /** "a fourth was wounded", "a subject who had been shot": one more of those counted, somebody who is told to be a person. */
    private boolean another(Token head) {
        boolean ordinal = ORDINALS.contains(head.form().toLowerCase(Locale.ROOT))
                && document.children(head, "det").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("a"));
        boolean who = head.upos() == Upos.NOUN
                && document.children(head, "acl").stream()
                        .flatMap(clause -> document.children(clause, "nsubj").stream())
                        .anyMatch(child -> child.form().equalsIgnoreCase("who") && child.index() == head.index() + 1);
        return ordinal || who;
    }

    private Optional<Entity> people(Token head) {
        Optional<Entity> alike = alike(head);
        Optional<Agent> agent = alike.flatMap(entity -> entity.agents().stream().findFirst())
                .or(() -> another(head.index()))
                .or(() -> lexicons.agents().at(List.of("people")));
        boolean alone = head.upos() == Upos.PRON || head.upos() == Upos.NUM;
        int first = alone ? head.index() : aged(boundaries.first(head));
        Sense sense = senses.of(agent.orElse(null), first, head.index() + 1, head.index(), null);
        Profile profile = new Profile(
                ActorKind.GROUP,
                null,
                null,
                alike.map(Entity::country).orElse(sense.country()),
                alike.map(Entity::isDomestic).orElse(sense.country() == null),
                alike.map(Entity::sector).orElse(sense.sector()),
                false,
                null,
                agent.orElse(null),
                true,
                false,
                lexicons.gender("people"),
                OptionalInt.empty(),
                false,
                null);
        Entity entity = gathered.create(profile);
        Span span = boundaries.extents().fit(first, head.index() + 1);
        Phrase phrase =
                new Phrase(Form.NOMINAL, head.index(), first, head.index() + 1, null, span, List.of(head.index()));
        entity.add(phrase, profile, List.of());
        return Optional.of(entity);
    }

    /** Whom a bare number counts more of: "killing 11 soldiers and wounding 20", "two guards were killed and four injured"; nobody where they are of several kinds. */
    private Optional<Entity> alike(Token number) {
        Optional<Token> verb = document.head(number).filter(each -> number.upos() == Upos.NUM && each.is("conj"));
        if (verb.isEmpty() || document.children(number).stream().anyMatch(child -> child.is("nmod"))) {
            return Optional.empty();
        }
        List<Token> counted = document.head(verb.get()).stream()
                .filter(first -> first.upos() == Upos.VERB && first.index() < number.index())
                .flatMap(first -> document.children(first, "obj", "nsubj:pass").stream())
                .filter(noun -> document.child(noun, "nummod").isPresent())
                .toList();
        return counted.size() == 1 && document.children(counted.get(0), "conj").isEmpty()
                ? gathered.at(counted.get(0).index())
                        .filter(entity -> entity.isPlural() && entity.names().isEmpty())
                : Optional.empty();
    }

    /** What the one was whom "another" follows: "killed a policeman and wounded another". */
    private Optional<Agent> another(int word) {
        if (!document.token(word).form().equals("another")) {
            return Optional.empty();
        }
        int first = document.sentenceOf(document.token(word)).first();
        return IntStream.iterate(word - 1, i -> i >= first, i -> i - 1)
                .mapToObj(gathered::at)
                .flatMap(Optional::stream)
                .filter(entity -> entity.isPerson() && entity.names().isEmpty())
                .flatMap(entity -> entity.agents().stream())
                .findFirst();
    }

    /** Somebody of whom nothing is known but the part in an event. */
    private void somebody(Token head) {
        Profile profile = Profile.untold(ActorKind.GROUP);
        Entity entity = gathered.create(profile);
        int at = head.index();
        Span span = boundaries.extents().fit(at, at + 1);
        entity.add(new Phrase(Form.NOMINAL, at, at, at + 1, null, span, List.of(at)), profile, List.of());
        gathered.byHead().put(at, entity);
    }

    /** The phrase that a word stands in; of "Algeria and other states" the second noun is no part of the first one's. */
    private Optional<Phrase> around(int head, List<Phrase> phrases) {
        Token word = document.token(head);
        return phrases.stream()
                .filter(phrase -> phrase.form() != Form.PRONOUN && phrase.first() <= head && head < phrase.last())
                .filter(phrase -> !word.is("conj") || word.head() != phrase.head())
                .findFirst();
    }

    /** The first token of "4-year-old" before its last part. */
    private int aged(int first) {
        int at = first;
        while (at > 0
                && (document.token(at).form().equals("-")
                        || document.token(at - 1).form().equals("-"))) {
            at--;
        }
        return at;
    }

    private int pastArticle(int first) {
        return document.token(first).upos() == Upos.DET ? first + 1 : first;
    }

    /** "a cabinet meeting", "an officer-involved shooting": who takes part is but the word before the noun. */
    private boolean modifies(Token head, Optional<Phrase> around) {
        if (!head.is("compound") || around.isEmpty()) {
            return false;
        }
        Token above = document.token(head.head());
        int noun = above.is("amod") ? above.head() : above.index();
        return around.get().head() == noun;
    }

    private Optional<Entity> made(Token head, Optional<Phrase> around) {
        @Nullable Mention name = boundaries.nameAt(head.index());
        boolean proper =
                head.upos() == Upos.PROPN && Character.isUpperCase(head.form().charAt(0));
        int first = name != null ? name.first() : around.map(Phrase::first).orElseGet(() -> boundaries.first(head));
        int last = name != null ? name.last() : head.index() + 1;
        Optional<Profile> profile = name != null || proper ? named(name, head) : described(first, head);
        return profile.map(found -> {
            boolean inside = name == null && !proper && modifies(head, around);
            Span span = inside
                    ? boundaries.extents().fit(pastArticle(first), head.index() + 1)
                    : around.map(Phrase::span)
                            .orElseGet(() -> boundaries.extents().fit(first, last));
            Entity entity = known(found).orElseGet(() -> gathered.create(found));
            entity.add(
                    new Phrase(
                            name == null ? Form.NOMINAL : Form.NAME,
                            head.index(),
                            first,
                            last,
                            name,
                            span,
                            List.of(head.index())),
                    found,
                    List.of());
            return entity;
        });
    }

    private Optional<Entity> known(Profile profile) {
        return gathered.entities().stream()
                .filter(entity -> (profile.key() != null && profile.key().equals(entity.key()))
                        || (profile.name() != null && entity.names().contains(profile.name())))
                .findFirst();
    }

    /** A country, its capital for its government, another place, or a name of which nothing is known. */
    private Optional<Profile> named(@Nullable Mention name, Token head) {
        String words = name == null ? head.form() : name.span().of(document.text());
        Optional<Country> country =
                lexicons.countries().named(words).or(() -> lexicons.countries().capital(words));
        if (country.isPresent()) {
            return country.map(Lands::country);
        }
        Optional<Profile> unknown = lands.unknown(words);
        if (unknown.isPresent()) {
            return unknown;
        }
        boolean person = name != null && name.label().equals("PER");
        if (!person && lexicons.isFeature(words)) {
            return Optional.empty();
        }
        return Optional.of(Profile.named(
                person ? ActorKind.PERSON : ActorKind.ORGANIZATION,
                words,
                null,
                countries
                        .placeAt(head.index())
                        .or(() -> countries.of(words).filter(UnknownLands.CODE::equals))
                        .orElse(null),
                null,
                null));
    }

    /** A noun for persons or bodies, for a site with those who own it or live there, or one of whose part the reader is sure. */
    private Optional<Profile> described(int first, Token head) {
        int begin = senses.afterPossessor(first, head.index());
        List<String> words = Words.of(countries.text(begin, head.index() + 1));
        Optional<Agent> agent = lexicons.agents()
                .at(words)
                .filter(found -> !found.has(Trait.NAME) && !found.id().equals(Agent.SERVICE))
                .filter(found -> !is(head, "site")
                        || !found.has(Trait.OWNED)
                        || modified(words, found).isPresent());
        boolean site = is(head, "site");
        if (agent.isEmpty() && ((!site && !sure.contains(head.index())) || head.upos() == Upos.ADJ)) {
            return Optional.empty();
        }
        Optional<Profile> island = island(first, head);
        if (island.isPresent()) {
            return island;
        }
        Sense sense = senses.of(agent.orElse(null), first, head.index() + 1, head.index(), null);
        Optional<Sector> sector = agent.isPresent()
                ? Optional.ofNullable(sense.sector())
                : lexicons.agents().deciding(words, null, true).map(Modifier::sector);
        Optional<String> country = Optional.ofNullable(sense.country())
                .or(() -> site ? countries.behind(head.index() + 1) : Optional.empty());
        boolean owned = agent.isEmpty()
                && !site
                && sector.isEmpty()
                && parts.isNamed(first, head.index())
                && (begin > first || is(head, "possession"))
                && !countries.isBetween(first, head.index())
                && !lexicons.isHuman(Words.singular(head.lemma()));
        Optional<Profile> owner =
                owned ? country.flatMap(lexicons.countries()::byCode).map(Lands::country) : Optional.empty();
        if (owner.isPresent()) {
            return owner;
        }
        boolean settled = agent.isEmpty() && sector.isEmpty() && is(head, "settlement");
        boolean domestic = country.isEmpty()
                && (settled
                        || sector.isPresent()
                        || agent.filter(found -> !found.id().equals(Agent.COUNTRY))
                                .isPresent())
                && !countries.isForeign(first, head.index());
        Sector ofTown = isCorporate(head) ? Sector.GOV : Sector.CVL;
        return Optional.of(thing(head, agent, country, settled ? Optional.of(ofTown) : sector, domestic));
    }

    /** The modifier that makes an owned noun another: "a refugee camp". */
    private Optional<Modifier> modified(List<String> words, Agent agent) {
        return lexicons.agents().deciding(words, agent.sector(), false);
    }

    /** Whether a city does, or undergoes, what only its authorities can: "the city of Lesk sued the firm", but "the city was shelled". */
    private boolean isCorporate(Token head) {
        boolean acts = head.relation().equals("nsubj");
        return is(head, "corporate")
                && document.head(head)
                        .filter(verb -> lexicons.words().contains(acts ? "ordaining" : "suing", verb.lemma()))
                        .isPresent();
    }

    /** "The island" that the article means by it, as it names one such state only. */
    private Optional<Profile> island(int first, Token head) {
        boolean the = first == head.index() - 1
                && document.token(first).form().equalsIgnoreCase("the")
                && head.form().equals("island")
                && !isSpecified(head);
        return the
                ? setting.only(lexicons.islands())
                        .flatMap(lexicons.countries()::byCode)
                        .map(Lands::country)
                : Optional.empty();
    }

    /** Whether it is told behind a noun which one is meant: "the island of Kastel", "the island Kastel". */
    private boolean isSpecified(Token head) {
        int next = head.index() + 1;
        boolean name = next < document.sentenceOf(head).last()
                && (document.token(next).upos() == Upos.PROPN
                        || document.token(next).form().equals("of"));
        return name
                || document.children(head, "nmod", "acl", "appos", "flat").stream()
                        .anyMatch(word -> word.index() > head.index());
    }

    private boolean is(Token head, String words) {
        String noun = head.form().toLowerCase(Locale.ROOT);
        return lexicons.words().contains(words, Words.singular(noun))
                || lexicons.words().contains(words, noun);
    }

    private Profile thing(
            Token head, Optional<Agent> agent, Optional<String> country, Optional<Sector> sector, boolean domestic) {
        String noun = head.form().toLowerCase(Locale.ROOT);
        boolean plural = !noun.equals(Words.singular(noun));
        boolean settled = agent.isEmpty() && is(head, "settlement") && !isCorporate(head);
        ActorKind kind = agent.map(Agent::kind)
                .filter(found -> !plural || found == ActorKind.POPULATION)
                .orElse(
                        settled
                                ? ActorKind.POPULATION
                                : plural && agent.isPresent() ? ActorKind.GROUP : ActorKind.ORGANIZATION);
        return new Profile(
                Objects.requireNonNull(kind),
                null,
                null,
                country.orElse(null),
                domestic,
                sector.orElse(null),
                true,
                null,
                agent.orElse(null),
                plural,
                false,
                lexicons.gender(noun),
                OptionalInt.empty(),
                false,
                null);
    }
}
