// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.resolve.place.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a noun phrase tells about the actor that it refers to. Used for one document. */
final class Profiler {
    private static final Set<String> THE = Set.of("the", "this", "that", "these", "those", "both", "all");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "ousted", "deposed", "retired", "onetime", "ex-president");
    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "ms",
            "miss",
            "madame",
            "queen",
            "princess",
            "duchess",
            "woman",
            "girl",
            "mother",
            "daughter",
            "sister",
            "wife",
            "widow",
            "aunt",
            "grandmother",
            "spokeswoman",
            "chairwoman",
            "businesswoman",
            "congresswoman",
            "policewoman",
            "actress",
            "schoolgirl",
            "lady",
            "dame",
            "sen\u0303ora",
            "girlfriend",
            "nun",
            "empress");
    private static final Set<String> MEN = Set.of(
            "mr",
            "king",
            "prince",
            "duke",
            "sir",
            "man",
            "boy",
            "father",
            "son",
            "brother",
            "husband",
            "widower",
            "uncle",
            "grandfather",
            "spokesman",
            "chairman",
            "businessman",
            "congressman",
            "policeman",
            "gunman",
            "schoolboy",
            "pope",
            "boyfriend",
            "monk",
            "emperor",
            "cardinal",
            "imam",
            "ayatollah");

    private static final Set<Sector> ANYWHERE =
            Set.of(Sector.REB, Sector.UAF, Sector.CRM, Sector.BUS, Sector.JRN, Sector.REF, Sector.UNK);
    private static final Set<String> ISSUED = Set.of(
            "resolution",
            "statement",
            "communique",
            "communiqué",
            "report",
            "letter",
            "decree",
            "ruling",
            "order",
            "declaration",
            "verdict",
            "announcement",
            "document",
            "memo",
            "bulletin",
            "release",
            "decision",
            "law",
            "bill",
            "motion",
            "vote");

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;

    Profiler(Document document, Lexicons lexicons, CountryReader countries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
    }

    /** The profile, empty for a phrase that is no actor by what it says. */
    Optional<Profile> of(Phrase phrase) {
        return switch (phrase.form()) {
            case PERSON_NAME -> Optional.of(person(phrase));
            case NAME -> name(phrase);
            case NOMINAL -> nominal(phrase);
            case ADJECTIVE -> adjective(phrase);
            case PRONOUN -> Optional.empty();
        };
    }

    private Profile person(Phrase phrase) {
        Mention name = java.util.Objects.requireNonNull(phrase.name());
        Token head = document.token(phrase.head());
        List<String> title = Words.of(text(phrase.first(), name.first()));
        Optional<Agent> agent = name.first() == phrase.first()
                ? Optional.empty()
                : lexicons.agents().at(title).filter(Agent::isPerson);
        Sense sense = sense(agent.orElse(null), title, phrase.first(), name.first(), phrase.head());
        return new Profile(
                ActorKind.PERSON,
                name.span().of(document.text()),
                null,
                sense.country,
                sense.sector != null && !countries.isForeign(phrase.first(), name.first()),
                sense.sector,
                sense.weak,
                agent.isPresent() ? role(phrase.first(), name.first()) : null,
                agent.orElse(null),
                false,
                true,
                gender(title, name),
                owner(head, phrase.first()),
                title.stream().anyMatch(FORMER::contains),
                null);
    }

    private Gender gender(List<String> title, Mention name) {
        for (String word : title) {
            if (WOMEN.contains(word) || MEN.contains(word)) {
                return WOMEN.contains(word) ? Gender.FEMALE : Gender.MALE;
            }
        }
        return name.last() - name.first() > 1
                ? lexicons.ofGivenName(document.token(name.first()).form())
                : Gender.UNKNOWN;
    }

    private static Gender gender(String noun) {
        return WOMEN.contains(noun) ? Gender.FEMALE : MEN.contains(noun) ? Gender.MALE : Gender.UNKNOWN;
    }

    private Optional<Profile> name(Phrase phrase) {
        Mention mention = java.util.Objects.requireNonNull(phrase.name());
        String name = mention.span().of(document.text());
        Token head = document.token(phrase.head());
        Optional<Profile> land = land(name, head);
        if (land.isPresent()) {
            return land;
        }
        Optional<Organisations.Organisation> organisation =
                lexicons.organisations().named(name);
        if (organisation.isPresent()) {
            return Optional.of(organisation(organisation.get(), name));
        }
        Optional<Profile> described = described(phrase, name);
        if (described.isPresent()) {
            return described;
        }
        for (int last = mention.last() - 1; last > mention.first(); last--) {
            String part = text(mention.first(), last);
            Optional<Organisations.Organisation> known =
                    lexicons.organisations().named(part);
            if (known.isPresent()) {
                return Optional.of(organisation(known.get(), part));
            }
        }
        return mention.label().equals("ORG")
                ? Optional.of(Profile.named(
                        ActorKind.ORGANIZATION,
                        name,
                        null,
                        countries
                                .before(phrase.first(), phrase.last(), phrase.head())
                                .orElse(null),
                        null,
                        null))
                : place(phrase, name, head);
    }

    private static Profile organisation(Organisations.Organisation known, String name) {
        return Profile.named(
                ActorKind.ORGANIZATION,
                name,
                known.one() ? "organisation " + known.id() : null,
                known.country(),
                known.sector(),
                known.wikidata());
    }

    /** A country, its capital named for its government, or its people. */
    private Optional<Profile> land(String name, Token head) {
        Optional<Country> country = lexicons.countries().named(name);
        if (country.isPresent()) {
            return country.map(found -> country(found));
        }
        Optional<Country> capital = lexicons.countries().capital(name).filter(found -> acts(head));
        if (capital.isPresent()) {
            return capital.map(found -> country(found));
        }
        return lexicons.countries()
                .demonym(name)
                .filter(found -> isNominal(head))
                .map(found -> people(found, name, head));
    }

    private static Profile country(Country country) {
        return Profile.named(
                ActorKind.COUNTRY, country.name(), "country " + country.iso3(), country.iso3(), null, null);
    }

    private Profile people(Country country, String name, Token head) {
        boolean plural = !name.equals(Words.singular(name))
                || !document.children(head, "det", "nummod").isEmpty();
        boolean counted = !document.children(head, "nummod").isEmpty()
                || document.child(head, "det")
                        .filter(det -> !det.lemma().equals("the"))
                        .isPresent();
        boolean whole = !name.equals(Words.singular(name)) && !counted;
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
    private Optional<Profile> place(Phrase phrase, String name, Token head) {
        Optional<String> country = countries.placeAt(phrase.head());
        return phrase.name() != null && phrase.name().label().equals("LOC") && acts(head) && country.isPresent()
                ? Optional.of(Profile.named(ActorKind.ORGANIZATION, name, null, country.get(), null, null))
                : Optional.empty();
    }

    /** The adjective of a country before a noun that is no actor. */
    private Optional<Profile> adjective(Phrase phrase) {
        Token head = document.token(phrase.head());
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
                                : country(country));
    }

    private Optional<Profile> nominal(Phrase phrase) {
        Token head = document.token(phrase.head());
        Optional<Profile> land = land(head.form(), head);
        if (land.isPresent()) {
            return land;
        }
        Optional<Organisations.Organisation> organisation =
                Character.isUpperCase(head.form().charAt(0))
                        ? lexicons.organisations().named(head.form())
                        : Optional.empty();
        return organisation.isPresent()
                ? Optional.of(organisation(organisation.get(), head.form()))
                : described(phrase, null).or(() -> issuer(phrase, head));
    }

    /** The body behind its own paper: "the parliamentary resolution" speaks for parliament. */
    private Optional<Profile> issuer(Phrase phrase, Token head) {
        if (!ISSUED.contains(head.form().toLowerCase(Locale.ROOT)) || (!acts(head) && !isNominal(head))) {
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
                                .before(phrase.first(), phrase.head() + 1, phrase.head())
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

    /** A phrase whose noun the lexicon knows, whether it stands in a name or not. */
    private Optional<Profile> described(Phrase phrase, @Nullable String name) {
        Token head = document.token(phrase.head());
        int nounEnd = name == null ? phrase.head() + 1 : phrase.last();
        List<String> words = Words.of(text(phrase.first(), nounEnd));
        Optional<Agent> found = lexicons.agents().at(words);
        if (found.isEmpty() && name != null && name.contains(" of ")) {
            words = Words.of(name.substring(0, name.indexOf(" of ")));
            found = lexicons.agents().at(words);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Agent agent = found.get();
        Sense sense = sense(agent, words, phrase.first(), nounEnd, phrase.head());
        String noun = head.form().toLowerCase(Locale.ROOT);
        boolean plural = (name == null && !noun.equals(Words.singular(noun))) || noun.equals("people");
        boolean modified = sense.sector != null
                || sense.country != null
                || owner(head, phrase.first()).isPresent();
        if ((agent.has(Trait.MODIFIED) && !modified) || (agent.id().equals("state-country") && plural)) {
            return Optional.empty();
        }
        ActorKind kind = plural && agent.kind() != ActorKind.POPULATION ? ActorKind.GROUP : agent.kind();
        return Optional.of(new Profile(
                kind,
                name,
                null,
                sense.country,
                isDomestic(phrase, head, agent, sense),
                sense.sector,
                sense.weak,
                kind == ActorKind.PERSON ? role(phrase.first(), phrase.head() + 1) : null,
                agent,
                plural,
                isDefinite(phrase, head, agent),
                gender(noun),
                owner(head, phrase.first()),
                words.stream().anyMatch(FORMER::contains),
                null));
    }

    /** Whether it belongs to the country that the article is about, if it says nothing of its own. */
    private boolean isDomestic(Phrase phrase, Token head, Agent agent, Sense sense) {
        if (countries.isForeign(phrase.first(), phrase.head())
                || agent.country() != null
                || agent.id().equals("state-country")) {
            return false;
        }
        boolean loose = sense.sector == null || ANYWHERE.contains(sense.sector);
        return !loose || isDefinite(phrase, head, agent);
    }

    private boolean isDefinite(Phrase phrase, Token head, Agent agent) {
        Optional<Token> det = document.child(head, "det");
        if (det.isPresent()) {
            return THE.contains(det.get().form().toLowerCase(Locale.ROOT));
        }
        return document.child(head, "nmod:poss").isPresent() || agent.has(Trait.UNIQUE) || phrase.form() == Form.NAME;
    }

    /** Country and sector by the words of the phrase. */
    private record Sense(@Nullable String country, @Nullable Sector sector, boolean weak) {}

    private Sense sense(@Nullable Agent agent, List<String> words, int first, int last, int head) {
        Token noun = document.token(head);
        Optional<String> before = countries.before(first, last, head);
        String country = before.or(() -> countries.after(noun))
                .or(() -> countries.leading(noun))
                .orElse(agent == null ? null : agent.country());
        if (agent == null) {
            return new Sense(country, null, true);
        }
        boolean weak = agent.sector() == null || agent.has(Trait.WEAK);
        Optional<Modifier> modifier = lexicons.agents().deciding(words, agent.sector(), weak);
        Sector sector = agent.sector();
        if (modifier.isPresent()) {
            sector = modifier.get().sector();
            weak = false;
            country = country == null ? modifier.get().country() : country;
        } else if (weak) {
            Optional<Agent> institution = institution(words);
            if (institution.isPresent()) {
                sector = institution.get().sector();
                country = country == null ? institution.get().country() : country;
                weak = sector == null;
            } else if (sector == null && agent.has(Trait.NATIONAL) && before.isPresent()) {
                sector = Sector.GOV;
            }
        }
        boolean stateless =
                country != null && Set.of("UNO", "EUR", "IGO", "NGO").contains(country);
        return new Sense(country, stateless && sector == Sector.GOV ? null : sector, weak);
    }

    /** The agent that stands before the noun: "foreign ministry" of "foreign ministry spokesman". */
    private Optional<Agent> institution(List<String> words) {
        for (int end = words.size() - 1; end > 0; end--) {
            Optional<Agent> found = lexicons.agents().at(words.subList(0, end)).filter(agent -> !agent.isPerson());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The head of a possessive, a name before the noun, or a complement with "of" or "for". */
    private OptionalInt owner(Token head, int first) {
        Optional<Token> possessor = document.child(head, "nmod:poss");
        if (possessor.isPresent()) {
            return OptionalInt.of(possessor.get().index());
        }
        for (Token child : document.children(head)) {
            if (child.is("compound") && child.index() >= first && child.upos() == dev.dateline.language.Upos.PROPN) {
                return OptionalInt.of(child.index());
            }
            if (child.is("nmod") && child.index() > head.index()) {
                Optional<Token> preposition = document.child(child, "case");
                if (preposition.isPresent()
                        && Set.of("of", "for", "from", "at", "in", "with")
                                .contains(preposition.get().lemma())) {
                    return OptionalInt.of(child.index());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The title in the words of the text, without the determiner and the country. */
    private @Nullable String role(int first, int last) {
        int begin = first;
        while (begin < last
                && (document.token(begin).is("det")
                        || document.token(begin).is("nmod:poss")
                        || document.token(begin).is("case")
                        || document.token(begin).is("nummod")
                        || countries.of(document.token(begin).form()).isPresent())) {
            begin++;
        }
        return begin < last ? text(begin, last) : null;
    }

    private static boolean isNominal(Token token) {
        return Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root").stream()
                .anyMatch(token::is);
    }

    /** Whether a place stands where somebody who acts stands. */
    private boolean acts(Token token) {
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

    private String text(int first, int last) {
        return first >= last ? "" : countries.text(first, last);
    }
}
