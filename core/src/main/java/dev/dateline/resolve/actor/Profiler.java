// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what a noun phrase tells about the actor that it refers to. Used for one document. */
final class Profiler {
    private static final Set<Sector> MOVEMENTS = EnumSet.of(Sector.OPP, Sector.REB, Sector.REL);

    /** Names of relief societies that each land has its own of. */
    private static final Set<String> RELIEF = Set.of("Red Cross", "Red Crescent");

    private static final String CHARITY = "NGO";

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final Bodies bodies;
    private final SenseReader senses;
    private final Lands lands;
    private final Titles titles;
    private final Nouns nouns;

    Profiler(Document document, Lexicons lexicons, CountryReader countries, Boundaries boundaries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.bodies = boundaries.bodies();
        this.senses = new SenseReader(document, lexicons, countries, boundaries);
        this.lands = new Lands(document, lexicons, countries);
        this.titles = new Titles(document, lexicons, countries, senses);
        this.nouns = new Nouns(document, lexicons, countries, senses, titles);
    }

    SenseReader senses() {
        return senses;
    }

    /** Heads of phrases that turned out to be parts of others: "staff" of "chief of staff". */
    Set<Integer> consumed() {
        return nouns.consumed();
    }

    /** The profile, empty for a phrase that is no actor by what it says. */
    Optional<Profile> of(Phrase phrase) {
        return switch (phrase.form()) {
            case PERSON_NAME ->
                misread(phrase).or(() -> Optional.of(body(phrase).orElseGet(() -> titles.person(phrase))));
            case NAME -> name(phrase);
            case NOMINAL -> nominal(phrase);
            case ADJECTIVE -> lands.adjective(phrase);
            case PRONOUN -> Optional.empty();
        };
    }

    private Optional<Profile> name(Phrase phrase) {
        Mention mention = Objects.requireNonNull(phrase.name());
        String name = text(mention.first(), phrase.last());
        Token head = document.token(phrase.head());
        if (countries.isBorne(head) && name.equals(head.form())) {
            return Optional.of(Profile.named(ActorKind.PERSON, name, null, null, null, null));
        }
        Optional<Profile> land = lands.land(name, head);
        if (land.isPresent()) {
            return land;
        }
        Optional<Organisations.Organisation> organisation = bodies.named(name).or(() -> behindCountry(name));
        if (organisation.isPresent()) {
            return Optional.of(
                    branch(organisation.get(), phrase, name).orElseGet(() -> organisation(organisation.get(), name)));
        }
        if (lexicons.isFeature(name)) {
            return Optional.empty();
        }
        Optional<Profile> described = nouns.described(phrase, name);
        if (described.isPresent()) {
            return described.map(profile -> seated(profile, phrase));
        }
        for (int last = mention.last() - 1; last > mention.first(); last--) {
            String part = text(mention.first(), last);
            Optional<Organisations.Organisation> known = bodies.named(part);
            if (known.isPresent()) {
                return Optional.of(organisation(known.get(), part));
            }
        }
        Optional<Profile> kind = named(phrase, mention, name);
        if (kind.isPresent()) {
            return kind;
        }
        return mention.label().equals("ORG")
                ? Optional.of(Profile.named(
                        ActorKind.ORGANIZATION,
                        name,
                        null,
                        countries
                                .before(phrase.first(), phrase.last(), phrase.head(), false)
                                .or(() -> countries.seat(phrase.first(), head))
                                .or(() -> countries.behind(phrase.last()))
                                .orElse(null),
                        null,
                        null))
                : lands.place(phrase, name, head);
    }

    /** A named body of no known country, with the one that stands behind it: "the Ruvan University, Peru,". */
    private Profile seated(Profile profile, Phrase phrase) {
        return profile.kind() == ActorKind.ORGANIZATION && profile.country() == null
                ? countries.behind(phrase.last()).map(profile::in).orElse(profile)
                : profile;
    }

    /** The body whose name stands behind the adjective of its own country: "Iranian Revolutionary Guards". */
    private Optional<Organisations.Organisation> behindCountry(String name) {
        int space = name.indexOf(' ');
        Optional<String> country = space < 0 ? Optional.empty() : countries.of(name.substring(0, space));
        return country.flatMap(
                land -> bodies.named(name.substring(space + 1)).filter(body -> land.equals(body.country())));
    }

    /** A name with the noun for what it is before it: "the opposition Sol Rojo". */
    private Optional<Profile> named(Phrase phrase, Mention mention, String name) {
        return mention.label().equals("ORG") ? kind(phrase, name) : Optional.empty();
    }

    /** A land that no table has, whose name the reader takes for a person's. */
    private Optional<Profile> misread(Phrase phrase) {
        Mention mention = Objects.requireNonNull(phrase.name());
        return lands.unknown(text(mention.first(), mention.last()));
    }

    /** What the reader takes for a person's name, behind the noun for a body: "the television station al-Nahar". */
    private Optional<Profile> body(Phrase phrase) {
        Mention mention = Objects.requireNonNull(phrase.name());
        return kind(phrase, text(mention.first(), phrase.last()));
    }

    private Optional<Profile> kind(Phrase phrase, String name) {
        Mention mention = Objects.requireNonNull(phrase.name());
        if (phrase.first() == mention.first()) {
            return Optional.empty();
        }
        int end = mention.first() + (isCharity(mention) ? 1 : 0);
        return lexicons.agents()
                .at(Words.of(text(phrase.first(), end)))
                .filter(agent -> !agent.isPerson() && (agent.sector() != null || agent.country() != null))
                .map(agent -> senses.of(agent, phrase.first(), end, end - 1, null))
                .map(sense -> Profile.named(ActorKind.ORGANIZATION, name, null, sense.country(), sense.sector(), null))
                .map(profile -> countries.isForeign(phrase.first(), end) ? profile : profile.atHome());
    }

    /** Whether the reader took the noun for a charity into its name: "NGO Ruvan Relief". */
    private boolean isCharity(Mention mention) {
        String first = document.token(mention.first()).form();
        return mention.last() - mention.first() > 1
                && first.equals(first.toUpperCase(Locale.ROOT))
                && lexicons.agents()
                        .at(Words.of(first))
                        .filter(agent -> "NGO".equals(agent.country()))
                        .isPresent();
    }

    private static Profile organisation(Organisations.Organisation known, String name) {
        return Profile.named(
                ActorKind.ORGANIZATION,
                known.one() ? known.names().get(0) : name,
                known.one() ? "organisation " + known.id() : null,
                known.country(),
                known.sector(),
                known.wikidata());
    }

    /** The branch of a movement in another country than its own: "Jordan's Muslim Brotherhood". */
    private Optional<Profile> branch(Organisations.Organisation known, Phrase phrase, String name) {
        boolean branched = RELIEF.stream().anyMatch(name::startsWith)
                || (known.sector() != null && MOVEMENTS.contains(known.sector()));
        Optional<String> land =
                branched ? countries.before(phrase.first(), phrase.last(), phrase.head(), false) : Optional.empty();
        return land.filter(told -> known.country() != null && !told.equals(known.country()))
                .map(told -> Profile.named(
                        ActorKind.ORGANIZATION,
                        name,
                        null,
                        told,
                        CHARITY.equals(known.country()) ? Sector.SOC : known.sector(),
                        null));
    }

    private Optional<Profile> nominal(Phrase phrase) {
        Token head = document.token(phrase.head());
        Optional<Profile> land = lands.land(head.form(), head);
        if (land.isPresent()) {
            return land;
        }
        Optional<Organisations.Organisation> organisation =
                Character.isUpperCase(head.form().charAt(0)) ? bodies.named(head.form()) : Optional.empty();
        return organisation.isPresent()
                ? Optional.of(organisation(organisation.get(), head.form()))
                : nouns.described(phrase, null).or(() -> issuer(phrase, head));
    }

    /** The body behind its own paper: "the parliamentary resolution" speaks for parliament. */
    private Optional<Profile> issuer(Phrase phrase, Token head) {
        if (!lexicons.words().contains("paper", head.form().toLowerCase(Locale.ROOT))
                || (!lands.acts(head) && !Lands.isNominal(head))) {
            return Optional.empty();
        }
        List<String> words = Words.of(text(phrase.first(), phrase.head() + 1));
        return lexicons.agents()
                .deciding(words, null, true)
                .filter(modifier -> modifier.sector() != null)
                .map(modifier -> new Profile(
                        ActorKind.ORGANIZATION,
                        null,
                        null,
                        countries
                                .before(phrase.first(), phrase.head() + 1, phrase.head(), false)
                                .orElse(null),
                        true,
                        modifier.sector(),
                        false,
                        null,
                        null,
                        false,
                        true,
                        Gender.UNKNOWN,
                        OptionalInt.empty(),
                        false,
                        null));
    }

    private String text(int first, int last) {
        return countries.text(first, last);
    }
}
