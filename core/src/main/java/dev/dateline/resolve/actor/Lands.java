// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.place.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the names of lands as those who act: countries, capitals for their governments, peoples. Used for one document. */
final class Lands {
    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;

    Lands(Document document, Lexicons lexicons, CountryReader countries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
    }

    /** A country, its capital named for its government, or its people. */
    Optional<Profile> land(String name, Token head) {
        if (countries.isNamesake(name) || isBorne(name, head)) {
            return Optional.empty();
        }
        Optional<Profile> unknown = unknown(name);
        if (unknown.isPresent()) {
            return unknown;
        }
        Optional<Country> country = lexicons.countries()
                .named(name)
                .or(() -> titled(name))
                .or(() -> name.equals(head.form()) ? countries.half(head.index()) : Optional.empty());
        if (country.isPresent()) {
            return country.map(found -> country(found));
        }
        Optional<Country> capital = countries.capital(name, head.index()).filter(found -> acts(head));
        if (capital.isPresent()) {
            return capital.map(found -> country(found));
        }
        return lexicons.countries()
                .demonym(name)
                .filter(found -> isNominal(head))
                .map(found -> people(found, name, head));
    }

    private boolean isBorne(String name, Token head) {
        return name.equals(head.form()) && countries.isBorne(head);
    }

    /** "the Islamic Republic": of the countries that the article names, the only one whose full name begins so. */
    private Optional<Country> titled(String title) {
        String begin = title + " of ";
        List<Country> meant = document.mentions(Layers.NAMES).stream()
                .map(mention -> mention.span().of(document.text()))
                .flatMap(name -> lexicons.countries().named(name).stream())
                .distinct()
                .filter(country -> country.names().stream().anyMatch(name -> name.startsWith(begin)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** A land that no table has. */
    Optional<Profile> unknown(String name) {
        return countries.isUnknownLand(name)
                ? Optional.of(Profile.named(ActorKind.COUNTRY, name, "land " + name, UnknownLands.CODE, null, null))
                : Optional.empty();
    }

    static Profile country(Country country) {
        return Profile.named(
                ActorKind.COUNTRY, country.name(), "country " + country.iso3(), country.iso3(), null, null);
    }

    private Profile people(Country country, String name, Token head) {
        boolean single = document.child(head, "det")
                .filter(det -> Set.of("a", "an", "another").contains(det.form().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean invariant = lexicons.words().of("invariant-demonym").stream().anyMatch(name::endsWith);
        boolean plural = !single && (invariant || !name.equals(Words.singular(name)));
        boolean counted = !document.children(head, "nummod").isEmpty()
                || document.child(head, "det")
                        .filter(det -> !det.lemma().equals("the"))
                        .isPresent();
        boolean whole = plural && !name.equals(Words.singular(name)) && !counted;
        return new Profile(
                whole ? ActorKind.POPULATION : plural ? ActorKind.GROUP : ActorKind.PERSON,
                whole ? name : null,
                whole ? "people " + country.iso3() : null,
                country.iso3(),
                false,
                Sector.CVL,
                true,
                null,
                null,
                plural,
                true,
                Gender.UNKNOWN,
                OptionalInt.empty(),
                false,
                null);
    }

    /** Another place: an actor where it acts. */
    Optional<Profile> place(Phrase phrase, String name, Token head) {
        Optional<String> country = countries.placeAt(phrase.head());
        return phrase.name() != null && phrase.name().label().equals("LOC") && acts(head) && country.isPresent()
                ? Optional.of(Profile.named(ActorKind.ORGANIZATION, name, null, country.get(), null, null))
                : Optional.empty();
    }

    /** The adjective of a country before a noun that is no actor. */
    Optional<Profile> adjective(Phrase phrase) {
        Token head = document.token(phrase.head());
        if (countries.isBorne(head)) {
            return Optional.empty();
        }
        Optional<Token> noun = document.head(head);
        boolean agent = noun.isPresent()
                && head.is("amod")
                && lexicons.agents()
                        .at(List.of(noun.get().form().toLowerCase(Locale.ROOT)))
                        .isPresent();
        return agent
                ? Optional.empty()
                : lexicons.countries()
                        .adjective(head.form())
                        .map(country -> isNominal(head) && !head.is("amod")
                                ? people(country, head.form(), head)
                                : country(country))
                        .or(() -> lexicons.countries()
                                .demonym(head.form())
                                .filter(country -> isNominal(head))
                                .map(country -> people(country, head.form(), head)));
    }

    static boolean isNominal(Token token) {
        return Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root").stream()
                .anyMatch(token::is);
    }

    /** Whether a place stands where somebody who acts stands. */
    boolean acts(Token token) {
        if (token.relation().equals("nsubj") || token.is("obl:agent") || token.is("iobj")) {
            return true;
        }
        if (token.is("conj")) {
            return document.head(token).filter(this::acts).isPresent();
        }
        if (token.is("nmod:poss")) {
            return true;
        }
        Optional<Token> preposition = document.child(token, "case");
        return preposition.isPresent()
                && Set.of("by", "with", "between", "against")
                        .contains(preposition.get().lemma());
    }
}
