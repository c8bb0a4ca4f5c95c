// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads country and sector off the words of a noun phrase. Used for one document. */
final class SenseReader {
    private static final Set<String> STATELESS = Set.of("UNO", "IGO", "NGO");
    /** The sectors, where a country is told, of those who have a code for the stateless by themselves: aid groups and peacekeepers. */
    private static final Map<String, Sector> OF_STATES = Map.of("NGO", Sector.SOC, "UNO", Sector.MIL);

    /** What a body without a state is not: one for refugees is none of them. */
    private static final Set<Sector> OF_NOBODY = EnumSet.of(Sector.GOV, Sector.REF);

    /** Bodies of states, which no civil society is. */
    private static final Set<String> OF_STATES_ALONE = Set.of("UNO", "IGO");

    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "from", "at", "in", "with", "on");

    private static final Set<String> PLACING = Set.of("of", "in", "from", "for", "at", "within", "across");

    private static final Set<String> BELONGING = Set.of("of", "from", "with", "at");
    private static final Set<String> PLACES = Set.of(
            "city", "territory", "town", "capital", "island", "region", "enclave", "province", "state", "nation");
    private static final Set<String> SERVING =
            Set.of("adviser", "advisor", "aide", "assistant", "deputy", "secretary", "counsel", "counsellor");
    private static final Set<String> MINISTERS = Set.of("minister", "secretary");
    private static final Set<String> CLOSE = Set.of("close", "loyal", "opposed", "sympathetic");

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final Boundaries boundaries;

    SenseReader(Document document, Lexicons lexicons, CountryReader countries, Boundaries boundaries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.boundaries = boundaries;
    }

    /**
     * The sense of a phrase whose noun ends before {@code end}.
     *
     * @param agent the sense of the noun, null where the lexicon has none
     * @param name the name inside the phrase that is the actor's own, null for a description
     */
    Sense of(@Nullable Agent agent, int first, int end, int head, @Nullable Mention name) {
        int begin = afterPossessor(first, end);
        boolean topic = agent != null && agent.has(Trait.ANYWHERE);
        Optional<String> before = country(first, begin, end, head, topic);
        Token noun = document.token(head);
        Optional<String> led = countries.leadingBefore(first, head);
        String country = before.or(() -> begin > first ? Optional.empty() : after(noun, topic))
                .or(() -> countries.leading(noun))
                .or(() -> led)
                .or(() -> isExile(agent) ? Optional.empty() : countries.seat(first, noun))
                .or(() -> shared(first, noun))
                .or(() -> agent != null && agent.sector() == Sector.REF ? countries.fled(noun) : Optional.empty())
                .orElse(agent == null ? null : agent.country());
        if (agent == null) {
            return new Sense(country, null, true);
        }
        Sector sector = agent.sector();
        boolean weak = sector == null || agent.has(Trait.WEAK);
        List<String> modifying = modifiers(begin, end, name);
        Optional<Modifier> modifier = agent.id().equals("minister") && isMinister(modifying)
                ? Optional.empty()
                : lexicons.agents().deciding(modifying, sector, weak);
        if (sector == null && led.isPresent() && agent.id().equals("bloc")) {
            sector = Sector.MIL;
            weak = false;
        } else if (modifier.isPresent()) {
            sector = modifier.get().sector();
            weak = false;
            country = country == null ? modifier.get().country() : country;
        } else if (weak) {
            Optional<Agent> institution = institution(begin, end).filter(found -> found.kind() != ActorKind.POPULATION);
            if (institution.isPresent() && institution.get().sector() != null) {
                sector = institution.get().sector();
                weak = false;
            } else if (sector == null
                    && agent.has(Trait.NATIONAL)
                    && (before.isPresent() || isOfPlace(first, head))
                    && owner(first, head).isEmpty()) {
                sector = Sector.GOV;
            }
        }
        if (sector == null && country != null && agent.country() != null && !Knowledge.STATELESS.contains(country)) {
            sector = OF_STATES.get(agent.country());
        }
        if (country == null) {
            country = institution(begin, end).map(Agent::country).orElse(null);
        }
        boolean stateless = country != null && STATELESS.contains(country);
        boolean nobody = OF_NOBODY.contains(sector)
                || (sector == Sector.SOC && OF_STATES_ALONE.contains(String.valueOf(country)));
        return new Sense(country, stateless && nobody ? null : sector, weak);
    }

    /** Whether somebody is against those who rule his land, who seldom lives in it. */
    private static boolean isExile(@Nullable Agent agent) {
        return agent != null && agent.isPerson() && (agent.sector() == Sector.OPP || agent.sector() == Sector.REF);
    }

    /** Whether somebody who is against his rulers is told to live somewhere, so that he is of another land than the scene's: "a dissident based in Lima". */
    boolean isExiled(Agent agent, Phrase phrase) {
        return isExile(agent)
                && countries.seat(phrase.first(), document.token(phrase.head())).isPresent();
    }

    /**
     * The country in a complement: "the government of Peru", "factions in Iraq", "the governor of Peru's Puno province".
     *
     * @param topic whether "for" only tells what somebody deals with: "the envoy for Peru"
     */
    private Optional<String> after(Token head, boolean topic) {
        for (Token complement : document.children(head)) {
            boolean from = complement.index() > head.index()
                    && complement.is("nmod")
                    && document.child(complement, "case")
                            .filter(word -> PLACING.contains(word.form())
                                    && !(topic && word.form().equals("for")))
                            .isPresent();
            if (from) {
                int first = boundaries.first(complement);
                OptionalInt possessor = boundaries.possessor(first, complement.index());
                if (possessor.isPresent() && Boundaries.isPossessive(document.token(possessor.getAsInt()))) {
                    continue;
                }
                Optional<String> country = possessor.stream()
                        .boxed()
                        .flatMap(index -> countries.at(document.token(index)).stream())
                        .findFirst()
                        .or(() -> body(complement))
                        .or(() -> countries.at(complement))
                        .or(() -> countries.before(first, complement.index() + 1, complement.index(), false));
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    /** The possessor's country of a title that another stands before: "Peru's envoy and chief delegate". */
    private Optional<String> shared(int first, Token noun) {
        return document.head(noun)
                .filter(other -> noun.is("conj") && Boundaries.isNoun(other) && other.index() == first - 2)
                .filter(other -> document.token(first - 1).form().equals("and"))
                .flatMap(other -> {
                    int begin = boundaries.first(other);
                    int after = afterPossessor(begin, other.index());
                    return after > begin
                            ? countries.before(begin, after, other.index(), false)
                            : Optional.<String>empty();
                });
    }

    /** The country of a known body that a token heads the name of: "a team from the Federal Aviation Administration". */
    private Optional<String> body(Token complement) {
        return Optional.ofNullable(boundaries.nameAt(complement.index()))
                .filter(name -> name.label().equals("ORG"))
                .flatMap(name -> boundaries.bodies().named(name.span().of(document.text())))
                .map(Organisations.Organisation::country);
    }

    /** The first token after a genitive, or a possessive pronoun. */
    int afterPossessor(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Token token = document.token(i);
            if ((Boundaries.isGenitive(token) && i > first && !boundaries.isOfName(i))
                    || Boundaries.isPossessive(token)) {
                return i + 1;
            }
        }
        return first;
    }

    /**
     * An adjective beside the noun counts before the possessor: "his Paraguayan counterpart".
     *
     * @param topic whether a country's name before the noun only tells what somebody deals with: "a Peru analyst"
     */
    private Optional<String> country(int first, int begin, int end, int head, boolean topic) {
        if (begin == first) {
            return countries.before(first, end, head, topic);
        }
        Optional<String> adjective = countries.before(begin, end, head, true);
        return adjective.isPresent() ? adjective : countries.before(first, begin, head, false);
    }

    /** The words of the phrase, without those of other names in it. */
    private List<String> modifiers(int begin, int end, @Nullable Mention own) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            Mention name = boundaries.nameAt(i);
            if (name == null || name.equals(own) || i == end - 1 || isModifier(name)) {
                words.add(document.token(i).form().toLowerCase(Locale.ROOT));
            } else if (i > begin && document.token(i).form().equals("-")) {
                words.add("-");
            }
        }
        return Words.of(String.join(" ", words).replace(" - ", "-"));
    }

    /** Whether a phrase ends in the title of a minister, whose other words only name what is governed: "industry minister". */
    private static boolean isMinister(List<String> words) {
        return !words.isEmpty() && MINISTERS.contains(Words.singular(words.get(words.size() - 1)));
    }

    /** Whether a single word that the reader marks as a name is a modifier of the lexicon: "Islamist". */
    private boolean isModifier(Mention name) {
        return name.last() - name.first() == 1
                && name.label().equals("MISC")
                && lexicons.agents()
                        .modifier(document.token(name.first()).form().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    /** The agent that stands before the noun; none in the name of a known body: the European Union is no union. */
    private Optional<Agent> institution(int begin, int end) {
        boolean known = IntStream.range(begin, end - 1)
                .mapToObj(boundaries::nameAt)
                .filter(name -> name != null && name.last() < end)
                .anyMatch(name -> boundaries
                        .bodies()
                        .named(name.span().of(document.text()))
                        .isPresent());
        return known ? Optional.empty() : institution(Words.of(countries.text(begin, end)));
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

    /** Head of the phrase whose actor this one belongs to: a possessor, a name before the noun, or a complement. */
    OptionalInt owner(int first, int head) {
        if (isOfPlace(first, head)) {
            return OptionalInt.empty();
        }
        OptionalInt possessor = boundaries.possessor(first, head);
        if (possessor.isPresent()) {
            return possessor;
        }
        OptionalInt complement = complement(document.token(head));
        if (complement.isPresent() && isBody(complement.getAsInt()) && isPremises(document.token(head))) {
            return complement;
        }
        for (int i = head - 1; i >= first; i--) {
            Mention name = boundaries.nameAt(i);
            boolean part = i + 1 < head && document.token(i + 1).form().equals("-");
            if (name != null && name.last() <= head && !name.label().equals("PER") && !isLand(name) && !part) {
                return OptionalInt.of(i);
            }
        }
        OptionalInt governing = governing(first, head);
        return governing.isPresent() ? governing : complement;
    }

    private boolean isPremises(Token noun) {
        return lexicons.words().contains("premises", Words.singular(noun.form().toLowerCase(Locale.ROOT)));
    }

    /** Whose government stands before the noun: "Silva administration officials". */
    private OptionalInt governing(int first, int head) {
        for (int i = first + 1; i < head; i++) {
            boolean government = lexicons.agents()
                    .at(List.of(document.token(i).form().toLowerCase(Locale.ROOT)))
                    .filter(agent -> agent.kind() == ActorKind.ORGANIZATION && agent.sector() == Sector.GOV)
                    .isPresent();
            if (government && isNameBefore(first, i)) {
                return OptionalInt.of(i - 1);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isNameBefore(int first, int noun) {
        return nameBefore(first, noun).isPresent() && boundaries.nameAt(noun) == null;
    }

    private boolean isLand(Mention name) {
        return lexicons.countries().named(name.span().of(document.text())).isPresent()
                || lexicons.countries()
                        .adjective(name.span().of(document.text()))
                        .isPresent();
    }

    /** Whether a phrase belongs to "the city" or "the territory", which is the scene: "the city's leader". */
    boolean isOfPlace(int first, int head) {
        OptionalInt possessor = boundaries.possessor(first, head);
        return possessor.isPresent()
                && PLACES.contains(document.token(possessor.getAsInt()).form())
                && boundaries.nameAt(possessor.getAsInt()) == null;
    }

    /** The name of a person or body right before a noun: "the Silva campaign". */
    OptionalInt nameBefore(int first, int head) {
        Mention name = head > first ? boundaries.nameAt(head - 1) : null;
        return name != null && (name.label().equals("PER") || name.label().equals("ORG"))
                ? OptionalInt.of(head - 1)
                : OptionalInt.empty();
    }

    /** Whether the name right before a noun is a person's. */
    boolean isPersonBefore(int first, int head) {
        Mention name = head > first ? boundaries.nameAt(head - 1) : null;
        return name != null && name.label().equals("PER");
    }

    /** The person who leads, by a participle before the noun: "the Silva-led government". */
    OptionalInt leaderBefore(int first, int head) {
        for (int i = first; i + 2 < head; i++) {
            if (isPersonBefore(first, i + 1) && countries.isLed(i + 1)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What a bare name belongs to: "Acme's Ana Silva", "Ana Silva of Acme". */
    OptionalInt affiliation(Mention person) {
        int mark = person.first() - 1;
        if (mark > 0 && Boundaries.isGenitive(document.token(mark)) && isBody(mark - 1)) {
            return OptionalInt.of(mark - 1);
        }
        for (int i = person.last() + 1;
                i < Math.min(person.last() + 4, document.tokens().size());
                i++) {
            if (BELONGING.contains(document.token(person.last()).form()) && isBody(i)) {
                return OptionalInt.of(i);
            }
        }
        return described(person);
    }

    /** The body without a name that somebody is of: "Ana Silva of the culture ministry". */
    private OptionalInt described(Mention person) {
        int of = person.last();
        if (of + 1 >= document.tokens().size()
                || !BELONGING.contains(document.token(of).form())) {
            return OptionalInt.empty();
        }
        for (int i = person.first(); i < of; i++) {
            List<Token> bodies = new ArrayList<>(document.children(document.token(i), "nmod"));
            List.copyOf(bodies).forEach(body -> bodies.addAll(document.children(body, "conj")));
            for (Token body : bodies) {
                boolean right = body.index() > of && boundaries.nameAt(body.index()) == null;
                if (right && isDescribedBody(body, of + 1)) {
                    return OptionalInt.of(body.index());
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean isDescribedBody(Token body, int first) {
        return lexicons.agents()
                .at(Words.of(countries.text(Math.min(first, body.index()), body.index() + 1)))
                .filter(agent -> agent.kind() == ActorKind.ORGANIZATION && agent.sector() != null)
                .isPresent();
    }

    private boolean isBody(int token) {
        Mention name = boundaries.nameAt(token);
        return name != null && name.label().equals("ORG");
    }

    private OptionalInt complement(Token head) {
        for (Token child : document.children(head)) {
            if (child.is("nmod")
                    && child.index() > head.index()
                    && !isBordered(child)
                    && document.child(child, "case")
                            .filter(word -> COMPLEMENTS.contains(word.form())
                                    || (word.form().equals("to") && SERVING.contains(head.lemma())))
                            .isPresent()) {
                return OptionalInt.of(child.index());
            }
        }
        return close(head);
    }

    /** Whether a border stands before what a noun is joined to: "villagers near the border with Peru". */
    private boolean isBordered(Token complement) {
        return document.child(complement, "case")
                .filter(word -> word.index() > 0)
                .map(word -> document.token(word.index() - 1))
                .filter(before -> lexicons.words().contains("bordering", before.lemma()))
                .isPresent();
    }

    /** Whom somebody is close to: "a source close to the premier". */
    private OptionalInt close(Token head) {
        int to = head.index() + 2;
        if (to + 1 >= document.tokens().size()
                || !CLOSE.contains(document.token(to - 1).form())
                || !document.token(to).form().equals("to")) {
            return OptionalInt.empty();
        }
        int at = to + 1;
        while (at + 1 < document.tokens().size() && !Boundaries.isNoun(document.token(at))) {
            at++;
        }
        while (at + 1 < document.tokens().size()
                && boundaries.nameAt(at) == null
                && Boundaries.isNoun(document.token(at + 1))) {
            at++;
        }
        return OptionalInt.of(at);
    }
}
