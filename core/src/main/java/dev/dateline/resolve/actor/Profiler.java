// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.resolve.place.Country;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a noun phrase tells about the actor that it refers to. Used for one document. */
final class Profiler {
    private static final Set<String> THE = Set.of("the", "this", "that", "these", "those", "both", "all");
    /** The ends of demonyms without a plural of their own: "Lebanese", "British", "French". */
    private static final List<String> INVARIANT = List.of("ese", "sh", "ch", "iss");

    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "ousted", "deposed", "retired", "onetime", "ex-president");
    private static final Set<String> LEADING =
            Set.of("head", "lead", "run", "chair", "command", "direct", "found", "represent");
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
    private final SenseReader senses;
    private final Set<Integer> consumed = new HashSet<>();

    Profiler(Document document, Lexicons lexicons, CountryReader countries, Boundaries boundaries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.senses = new SenseReader(document, lexicons, countries, boundaries);
    }

    SenseReader senses() {
        return senses;
    }

    /** Heads of phrases that turned out to be parts of others: "staff" of "chief of staff". */
    Set<Integer> consumed() {
        return consumed;
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
        Mention name = Objects.requireNonNull(phrase.name());
        int end = name.first();
        List<String> title =
                phrase.first() == end ? List.of() : Words.of(text(senses.afterPossessor(phrase.first(), end), end));
        Optional<Agent> agent = lexicons.agents().at(title).filter(Agent::isPerson);
        Sense sense = senses.of(agent.orElse(null), phrase.first(), end, end, name);
        return new Profile(
                ActorKind.PERSON,
                name.span().of(document.text()),
                null,
                sense.country(),
                sense.sector() != null
                        && agent.filter(found -> found.has(Trait.ANYWHERE)).isEmpty()
                        && !countries.isForeign(phrase.first(), end),
                sense.sector(),
                sense.weak(),
                agent.isPresent() ? role(phrase.first(), end) : null,
                agent.orElse(null),
                false,
                true,
                gender(title, name),
                leads(name)
                        .or(() -> box(senses.owner(phrase.first(), end)))
                        .or(() -> box(senses.affiliation(name)))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                title.stream().anyMatch(FORMER::contains),
                null);
    }

    private static Optional<Integer> box(OptionalInt index) {
        return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
    }

    /** What a person leads, as a clause after the name says: "Mira Kos, who heads the dockers' union". */
    private Optional<Integer> leads(Mention name) {
        int at = name.last();
        if (at < document.tokens().size() && document.token(at).form().equals(",")) {
            at++;
        }
        if (at + 1 >= document.tokens().size() || !document.token(at).form().equals("who")) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(at + 4, document.tokens().size()); i++) {
            Token verb = document.token(i);
            if (verb.upos() == Upos.VERB) {
                return (LEADING.contains(verb.lemma()) || LEADING.contains(Words.singular(verb.form())))
                        ? document.child(verb, "obj").map(Token::index)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Gender gender(List<String> title, Mention name) {
        for (String word : title) {
            Gender gender = lexicons.gender(word);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return name.last() - name.first() > 1
                ? lexicons.gender(document.token(name.first()).form())
                : Gender.UNKNOWN;
    }

    private Optional<Profile> name(Phrase phrase) {
        Mention mention = Objects.requireNonNull(phrase.name());
        String name = text(mention.first(), phrase.last());
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
        Optional<Profile> kind = kind(phrase, mention, name);
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
                                .orElse(null),
                        null,
                        null))
                : place(phrase, name, head);
    }

    /** A name with the noun for what it is before it: "the opposition Sol Rojo". */
    private Optional<Profile> kind(Phrase phrase, Mention mention, String name) {
        if (!mention.label().equals("ORG") || phrase.first() == mention.first()) {
            return Optional.empty();
        }
        int end = mention.first();
        return lexicons.agents()
                .at(Words.of(text(phrase.first(), end)))
                .filter(agent -> !agent.isPerson() && agent.sector() != null)
                .map(agent -> senses.of(agent, phrase.first(), end, end - 1, null))
                .map(sense -> Profile.named(ActorKind.ORGANIZATION, name, null, sense.country(), sense.sector(), null));
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
        boolean single = document.child(head, "det")
                .filter(det -> Set.of("a", "an", "another").contains(det.form().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean invariant = INVARIANT.stream().anyMatch(name::endsWith);
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
                                : country(country))
                        .or(() -> lexicons.countries()
                                .demonym(head.form())
                                .filter(country -> isNominal(head))
                                .map(country -> people(country, head.form(), head)));
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

    /** A phrase whose noun the lexicon knows, whether it stands in a name or not. */
    private Optional<Profile> described(Phrase phrase, @Nullable String name) {
        int begin = senses.afterPossessor(phrase.first(), phrase.head());
        int end = name == null ? phrase.head() + 1 : phrase.last();
        List<String> words = Words.of(text(begin, end));
        Optional<Agent> found = name == null ? extended(begin, phrase.head()) : Optional.empty();
        if (name != null && name.contains(" of ")) {
            found = lexicons.agents()
                    .at(Words.of(name.substring(0, name.indexOf(" of "))))
                    .or(() -> lexicons.agents().at(words).filter(agent -> !agent.isPerson()));
        } else {
            found = found.or(() -> lexicons.agents().at(words));
        }
        return found.filter(agent -> name != null || !agent.has(Trait.NAME))
                .flatMap(agent -> described(phrase, name, agent, end, words));
    }

    private Optional<Profile> described(
            Phrase phrase, @Nullable String name, Agent agent, int end, List<String> words) {
        Token head = document.token(phrase.head());
        String noun = head.form().toLowerCase(Locale.ROOT);
        Sense sense = senses.of(agent, phrase.first(), end, phrase.head(), phrase.name());
        OptionalInt owner = senses.owner(
                phrase.first(),
                name == null
                        ? phrase.head()
                        : Objects.requireNonNull(phrase.name()).first());
        if (owner.isEmpty() && agent.has(Trait.OWNED)) {
            owner = senses.nameBefore(phrase.first(), phrase.head());
        }
        boolean plural = (name == null && !noun.equals(Words.singular(noun))) || noun.equals("people");
        if (!isActor(phrase, name, agent, sense, owner, plural)) {
            return Optional.empty();
        }
        ActorKind kind = plural && agent.kind() != ActorKind.POPULATION ? ActorKind.GROUP : agent.kind();
        return Optional.of(new Profile(
                kind,
                name,
                null,
                sense.country(),
                isDomestic(phrase, agent, sense, plural),
                sense.sector(),
                sense.weak(),
                kind == ActorKind.PERSON ? role(phrase.first(), phrase.head() + 1) : null,
                agent,
                plural,
                isDefinite(phrase, agent),
                lexicons.gender(noun),
                owner,
                words.stream().anyMatch(FORMER::contains),
                null));
    }

    /** The noun together with its complement, where the lexicon has both as one: "chief of staff". */
    private Optional<Agent> extended(int begin, int head) {
        int size = document.tokens().size();
        for (int end = Math.min(head + 4, size); end > head + 2; end--) {
            int length = end - head - 1;
            Optional<Agent> found = lexicons.agents()
                    .match(Words.of(text(begin, end).replace(" the ", " ")))
                    .filter(match -> match.length() > 2 && match.length() >= length)
                    .map(Agents.Match::agent);
            if (found.isPresent()) {
                for (int i = head + 1; i < end; i++) {
                    consumed.add(i);
                }
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether such a phrase is an actor at all. */
    private boolean isActor(
            Phrase phrase, @Nullable String name, Agent agent, Sense sense, OptionalInt owner, boolean plural) {
        if (name != null) {
            return true;
        }
        Token head = document.token(phrase.head());
        boolean modified = sense.sector() != null || sense.country() != null || owner.isPresent();
        boolean bare = phrase.first() == phrase.head()
                && !plural
                && !agent.has(Trait.UNIQUE)
                && !head.is("appos")
                && !describes(phrase);
        boolean next = phrase.head() + 1 < document.tokens().size()
                && document.token(phrase.head() + 1).form().equals("to")
                && head.form().equals("party");
        boolean again = document.token(phrase.first()).lemma().equals("the") && phrase.head() == phrase.first() + 1;
        return (!agent.has(Trait.MODIFIED) || modified || again)
                && (!agent.has(Trait.OWNED) || isOwned(phrase) || again)
                && !(agent.id().equals(Agent.COUNTRY) && plural)
                && !bare
                && !next;
    }

    private boolean isOwned(Phrase phrase) {
        return senses.afterPossessor(phrase.first(), phrase.head()) > phrase.first()
                || senses.nameBefore(phrase.first(), phrase.head()).isPresent();
    }

    /** Whether a noun without article tells from behind a comma what the one named before is: "Ana Silva, head of". */
    private boolean describes(Phrase phrase) {
        int comma = phrase.first() - 1;
        return comma > 0
                && document.token(comma).form().equals(",")
                && document.token(comma - 1).upos() == Upos.PROPN
                && phrase.last() < document.tokens().size()
                && document.token(phrase.last()).upos() == Upos.ADP;
    }

    /** Whether it belongs to the country that the article is about, if it says nothing of its own. */
    private boolean isDomestic(Phrase phrase, Agent agent, Sense sense, boolean plural) {
        boolean several = plural
                && (agent.has(Trait.UNIQUE)
                        || agent.has(Trait.NATIONAL)
                        || (isCounted(phrase) && agent.sector() == Sector.GOV));
        if (countries.isForeign(phrase.first(), phrase.head())
                || agent.country() != null
                || agent.has(Trait.ANYWHERE)
                || agent.id().equals(Agent.COUNTRY)
                || several) {
            return false;
        }
        boolean loose = sense.sector() == null || ANYWHERE.contains(sense.sector());
        return !loose || isDefinite(phrase, agent) || (plural && phrase.first() == phrase.head());
    }

    private boolean isCounted(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token token = document.token(i);
            if (token.upos() == Upos.NUM
                    || Set.of("both", "several", "many", "other")
                            .contains(token.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(Phrase phrase, Agent agent) {
        Token first = document.token(phrase.first());
        if (first.upos() == Upos.DET) {
            return THE.contains(first.form().toLowerCase(Locale.ROOT));
        }
        return senses.afterPossessor(phrase.first(), phrase.head()) > phrase.first()
                || senses.isOfPlace(phrase.first(), phrase.head())
                || (agent.has(Trait.UNIQUE) && !isCounted(phrase))
                || phrase.form() == Form.NAME;
    }

    /** The title in the words of the text, without what only describes: articles, numbers, ages, the country. */
    private @Nullable String role(int first, int last) {
        int begin = senses.afterPossessor(first, last);
        for (int i = begin; i < last; i++) {
            Token token = document.token(i);
            boolean age = token.form().equals("old") || token.form().endsWith("-old");
            boolean plain = token.upos() == Upos.DET || token.upos() == Upos.NUM || token.upos() == Upos.ADP;
            if (age || (i == begin && (plain || countries.of(token.form()).isPresent()))) {
                begin = i + 1;
            }
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
