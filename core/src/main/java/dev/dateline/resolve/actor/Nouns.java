// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads phrases whose noun the lexicon of agents knows. Used for one document. */
final class Nouns {
    private static final Set<String> THE = Set.of("the", "this", "that", "these", "those", "both", "all");
    /** What "a state of" speaks of without meaning a country. */
    private static final Set<String> CONDITIONS =
            Set.of("affair", "affairs", "alert", "emergency", "mind", "shock", "siege", "war");

    private static final Set<Sector> ANYWHERE =
            Set.of(Sector.REB, Sector.UAF, Sector.CRM, Sector.BUS, Sector.JRN, Sector.REF, Sector.UNK);

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final SenseReader senses;
    private final Titles titles;
    private final Set<Integer> consumed = new HashSet<>();

    Nouns(Document document, Lexicons lexicons, CountryReader countries, SenseReader senses, Titles titles) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.senses = senses;
        this.titles = titles;
    }

    /** A phrase whose noun the lexicon knows, whether it stands in a name or not. */
    Optional<Profile> described(Phrase phrase, @Nullable String name) {
        int begin = senses.afterPossessor(phrase.first(), phrase.head());
        int end = name == null ? phrase.head() + 1 : phrase.last();
        List<String> words = Words.of(countries.text(begin, end));
        Optional<Agent> found = name == null ? extended(begin, phrase.head()) : Optional.empty();
        if (name != null && name.contains(" for ") && !name.contains(" of ")) {
            found = lexicons.agents().at(Words.of(name.substring(0, name.indexOf(" for "))));
        } else if (name != null && name.contains(" on ") && !name.contains(" of ")) {
            found = lexicons.agents()
                    .at(Words.of(name.substring(0, name.indexOf(" on "))))
                    .filter(agent -> !agent.isPerson());
        } else if (name != null && name.contains(" of ")) {
            found = whole(words, name)
                    .or(() -> lexicons.agents().at(Words.of(name.substring(0, name.indexOf(" of ")))))
                    .or(() -> lexicons.agents().at(words).filter(agent -> !agent.isPerson()));
        } else {
            found = found.or(() -> lexicons.agents().at(words));
        }
        return found.filter(agent -> !agent.has(Trait.NAME) || (name != null && !agent.isPerson()))
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
        if (owner.isEmpty() && (agent.has(Trait.OWNED) || isGoverned(agent, phrase))) {
            owner = senses.nameBefore(phrase.first(), phrase.head());
        }
        if (owner.isEmpty()) {
            owner = senses.leaderBefore(phrase.first(), phrase.head());
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
                isSide(phrase, agent) ? null : sense.sector(),
                sense.weak(),
                kind == ActorKind.PERSON ? titles.role(phrase.first(), phrase.head() + 1) : null,
                agent,
                plural,
                isDefinite(phrase, agent),
                lexicons.gender(noun),
                owner,
                lexicons.isFormer(words),
                null));
    }

    /** The noun of a name together with its complement: "Bureau of Investigation" of "Ruvan Bureau of Investigation". */
    private Optional<Agent> whole(List<String> words, String name) {
        int complement = Words.of(name.substring(name.lastIndexOf(" of ") + 4)).size();
        return lexicons.agents()
                .match(words)
                .filter(match ->
                        match.length() > complement + 1 && !match.agent().isPerson())
                .map(Agents.Match::agent);
    }

    /** The noun together with its complement, where the lexicon has both as one: "chief of staff". */
    private Optional<Agent> extended(int begin, int head) {
        int size = document.tokens().size();
        for (int end = Math.min(head + 4, size); end > head + 2; end--) {
            int length = end - head - 1;
            Optional<Agent> found = lexicons.agents()
                    .match(Words.of(countries.text(begin, end).replace(" the ", " ")))
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
        boolean condition = agent.id().equals(Agent.COUNTRY)
                && document.children(head, "nmod").stream().anyMatch(child -> CONDITIONS.contains(child.lemma()));
        boolean sheer = document.children(head, "amod").stream()
                .anyMatch(child -> lexicons.words().contains("sheer", child.lemma()));
        boolean again = document.token(phrase.first()).lemma().equals("the") && phrase.head() == phrase.first() + 1;
        return (!agent.has(Trait.MODIFIED) || modified || again)
                && (!agent.has(Trait.OWNED) || isOwned(phrase) || again)
                && !(agent.id().equals(Agent.COUNTRY) && plural)
                && (!agent.id().equals(Agent.SERVICE) || (again && !plural))
                && !bare
                && !sheer
                && !condition
                && !next;
    }

    /** Whether "parties" are those to talks or a conflict: no words tell that they are political. */
    private boolean isSide(Phrase phrase, Agent agent) {
        boolean parties = agent.id().equals("party")
                && document.token(phrase.head()).form().equals("parties");
        return parties
                && document.children(document.token(phrase.head()), "nmod").stream()
                        .allMatch(word -> document.child(word, "case")
                                .filter(mark -> mark.form().equals("to"))
                                .isPresent())
                && IntStream.range(phrase.first(), phrase.head())
                        .mapToObj(document::token)
                        .allMatch(word -> word.upos() == Upos.DET
                                || word.upos() == Upos.NUM
                                || lexicons.words().contains("conflicting", word.lemma()))
                && document.tokens().stream()
                        .noneMatch(word ->
                                word.form().equals("Party") || lexicons.words().contains("partisan", word.lemma()));
    }

    /** Whether a government goes by the name of the person before it: "the Silva administration". */
    private boolean isGoverned(Agent agent, Phrase phrase) {
        return agent.kind() == ActorKind.ORGANIZATION
                && agent.sector() == Sector.GOV
                && senses.isPersonBefore(phrase.first(), phrase.head());
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
        boolean forces = document.token(phrase.head()).lemma().equals("force");
        boolean several = plural
                && !forces
                && (agent.has(Trait.UNIQUE)
                        || (agent.has(Trait.NATIONAL)
                                && !lexicons.words()
                                        .contains(
                                                "belonging",
                                                document.token(phrase.head()).lemma()))
                        || (isCounted(phrase) && agent.sector() == Sector.GOV));
        if (countries.isForeign(phrase.first(), phrase.head())
                || agent.country() != null
                || agent.has(Trait.ANYWHERE)
                || agent.id().equals(Agent.COUNTRY)
                || senses.isExiled(agent, phrase)
                || several) {
            return false;
        }
        boolean loose = sense.sector() == null
                || (ANYWHERE.contains(sense.sector())
                        && !lexicons.isDisplaced(phrase.span().of(document.text())));
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

    /** Heads of phrases that turned out to be parts of others: "staff" of "chief of staff". */
    Set<Integer> consumed() {
        return consumed;
    }
}
