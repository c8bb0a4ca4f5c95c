// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.record.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads country and sector off the words of a noun phrase. Used for one document. */
final class SenseReader {
    private static final Set<String> STATELESS = Set.of("UNO", "IGO", "NGO");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "from", "at", "in", "with", "on");

    private static final Set<String> PLACING = Set.of("of", "in", "from", "for", "at", "within", "across");

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
        Optional<String> before = country(first, begin, end, head);
        Token noun = document.token(head);
        String country = before.or(() -> begin > first ? Optional.empty() : after(noun))
                .or(() -> countries.leading(noun))
                .orElse(agent == null ? null : agent.country());
        if (agent == null) {
            return new Sense(country, null, true);
        }
        Sector sector = agent.sector();
        boolean weak = sector == null || agent.has(Trait.WEAK);
        Optional<Modifier> modifier = lexicons.agents().deciding(modifiers(begin, end, name), sector, weak);
        if (modifier.isPresent()) {
            sector = modifier.get().sector();
            weak = false;
            country = country == null ? modifier.get().country() : country;
        } else if (weak) {
            Optional<Agent> institution = institution(Words.of(countries.text(begin, end)));
            if (institution.isPresent() && institution.get().sector() != null) {
                sector = institution.get().sector();
                weak = false;
            } else if (sector == null
                    && agent.has(Trait.NATIONAL)
                    && before.isPresent()
                    && owner(first, head).isEmpty()) {
                sector = Sector.GOV;
            }
        }
        boolean stateless = country != null && STATELESS.contains(country);
        return new Sense(country, stateless && sector == Sector.GOV ? null : sector, weak);
    }

    /** The country in a complement: "the government of Peru", "factions in Iraq", "the governor of Peru's Puno province". */
    private Optional<String> after(Token head) {
        for (Token complement : document.children(head)) {
            boolean from = complement.index() > head.index()
                    && complement.is("nmod")
                    && document.child(complement, "case")
                            .filter(word -> PLACING.contains(word.form()))
                            .isPresent();
            if (from) {
                int first = boundaries.first(complement);
                OptionalInt possessor = boundaries.possessor(first, complement.index());
                if (possessor.isPresent() && Boundaries.isPossessive(document.token(possessor.getAsInt()))) {
                    continue;
                }
                Optional<String> country = countries
                        .at(complement)
                        .or(() -> countries.before(first, complement.index() + 1, complement.index(), false));
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
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

    /** An adjective beside the noun counts before the possessor: "his Paraguayan counterpart". */
    private Optional<String> country(int first, int begin, int end, int head) {
        if (begin == first) {
            return countries.before(first, end, head, false);
        }
        Optional<String> adjective = countries.before(begin, end, head, true);
        return adjective.isPresent() ? adjective : countries.before(first, begin, head, false);
    }

    /** The words of the phrase, without those of other names in it. */
    private List<String> modifiers(int begin, int end, @Nullable Mention own) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            Mention name = boundaries.nameAt(i);
            if (name == null || name.equals(own) || i == end - 1) {
                words.add(document.token(i).form().toLowerCase(Locale.ROOT));
            } else if (i > begin && document.token(i).form().equals("-")) {
                words.add("-");
            }
        }
        return Words.of(String.join(" ", words).replace(" - ", "-"));
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
        OptionalInt possessor = boundaries.possessor(first, head);
        if (possessor.isPresent()) {
            return possessor;
        }
        for (int i = head - 1; i >= first; i--) {
            Mention name = boundaries.nameAt(i);
            if (name != null && name.last() <= head && !name.label().equals("PER") && !isLand(name)) {
                return OptionalInt.of(i);
            }
        }
        return complement(document.token(head));
    }

    private boolean isLand(Mention name) {
        return lexicons.countries().named(name.span().of(document.text())).isPresent()
                || lexicons.countries()
                        .adjective(name.span().of(document.text()))
                        .isPresent();
    }

    private OptionalInt complement(Token head) {
        for (Token child : document.children(head)) {
            if (child.is("nmod")
                    && child.index() > head.index()
                    && document.child(child, "case")
                            .filter(word -> COMPLEMENTS.contains(word.form()))
                            .isPresent()) {
                return OptionalInt.of(child.index());
            }
        }
        return OptionalInt.empty();
    }
}
