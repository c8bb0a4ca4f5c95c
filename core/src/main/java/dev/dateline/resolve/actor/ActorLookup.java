// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.actor.KnownNames.Known;
import dev.dateline.resolve.place.Country;
import dev.dateline.resolve.place.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks a name up without an article round it: in the tables of countries, organisations, persons and nouns for those who act.
 * Immutable and thread-safe.
 */
final class ActorLookup {
    private static final int LONGEST_COUNTRY = 5;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Lexicons lexicons;

    ActorLookup(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** What is asked: the name in words, the day, and the country that it is about. */
    private record Question(
            String name, Optional<LocalDate> day, @Nullable String country, boolean former) {
        private static final double SAME = 3;
        private static final double OTHER = -2;

        /** What the country of a candidate weighs. */
        void weigh(@Nullable String its, List<Evidence> evidence) {
            if (country != null && its != null) {
                evidence.add(
                        its.equals(country)
                                ? new Evidence("of the country asked for", SAME)
                                : new Evidence("of another country than that asked for", OTHER));
            }
        }
    }

    /** A candidate before the scores are shared out. */
    private record Draft(
            ActorKind kind,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable Known line,
            @Nullable String wikidata,
            String source,
            List<Evidence> evidence) {
        double points() {
            return evidence.stream().mapToDouble(Evidence::points).sum();
        }

        ActorCandidate candidate(String name, double score) {
            List<Evidence> heaviest = new ArrayList<>(evidence);
            heaviest.sort(Comparator.comparingDouble((Evidence one) -> -Math.abs(one.points())));
            return new ActorCandidate(
                    name,
                    kind,
                    country,
                    Knowledge.told(country, sector),
                    line == null ? null : orNull(line.role()),
                    line == null ? null : orNull(line.from()),
                    line == null ? null : orNull(line.to()),
                    wikidata,
                    source,
                    score,
                    heaviest);
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    List<ActorCandidate> find(String name, Optional<LocalDate> day, @Nullable String country) {
        String bare = SPACES.matcher(name.strip()).replaceAll(" ");
        Question question = new Question(bare, day, country, false);
        List<Draft> drafts = new ArrayList<>();
        countries(question, drafts);
        organisation(question, drafts);
        known(question, drafts);
        if (drafts.isEmpty()) {
            titled(question, drafts);
        }
        if (drafts.isEmpty()) {
            described(question, drafts);
        }
        return shared(bare, drafts);
    }

    /** Shares out one among the candidates and somebody whom no table holds. */
    private static List<ActorCandidate> shared(String name, List<Draft> drafts) {
        double sum = Math.exp(Points.NOBODY);
        for (Draft draft : drafts) {
            sum += Math.exp(draft.points());
        }
        List<ActorCandidate> candidates = new ArrayList<>();
        for (Draft draft : drafts) {
            candidates.add(draft.candidate(name, Math.exp(draft.points()) / sum));
        }
        candidates.sort(Comparator.comparingDouble((ActorCandidate one) -> -one.score()));
        return List.copyOf(candidates);
    }

    /** What each kind of evidence weighs, as a logarithm; set by hand, so that the order is the one a reader expects. */
    private static final class Points {
        static final double NOBODY = 2;
        static final double COUNTRY = 7;
        static final double PEOPLE = 6;
        static final double CAPITAL = 5;
        static final double ORGANISATION = 6;
        static final double FULL_NAME = 5;
        static final double LAST_NAME = 2;
        static final double NOUN = 5;
        static final double LEADER = 1;
        static final double HELD = 2;
        static final double JUST_LEFT = .5;
        static final double LEFT = -1;
        static final double LEFT_LAST_NAME = -3;
        static final double NOT_YET = -3;

        private Points() {}
    }

    private void countries(Question question, List<Draft> drafts) {
        String name = question.name();
        lexicons.countries()
                .named(name)
                .ifPresent(found ->
                        drafts.add(land(question, found, ActorKind.COUNTRY, "the name of a country", Points.COUNTRY)));
        lexicons.countries()
                .adjective(name)
                .or(() -> lexicons.countries().demonym(name))
                .ifPresent(found -> drafts.add(
                        land(question, found, ActorKind.POPULATION, "the word for a country's people", Points.PEOPLE)));
        lexicons.countries()
                .part(name)
                .ifPresent(found ->
                        drafts.add(land(question, found, ActorKind.COUNTRY, "a part of a country", Points.CAPITAL)));
        if (lexicons.countries().named(name).isEmpty()) {
            lexicons.countries()
                    .capital(name)
                    .ifPresent(found -> drafts.add(land(
                            question,
                            found,
                            ActorKind.COUNTRY,
                            "a capital, which stands for the government",
                            Points.CAPITAL)));
        }
    }

    private static Draft land(Question question, Country country, ActorKind kind, String what, double points) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(what, points));
        question.weigh(country.iso3(), evidence);
        Sector sector = kind == ActorKind.POPULATION ? Sector.CVL : null;
        return new Draft(kind, country.iso3(), sector, null, null, "countries.tsv " + country.iso3(), evidence);
    }

    private void organisation(Question question, List<Draft> drafts) {
        lexicons.organisations().named(question.name()).ifPresent(found -> {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(new Evidence("a name of organisations.tsv", Points.ORGANISATION));
            question.weigh(found.country(), evidence);
            drafts.add(new Draft(
                    ActorKind.ORGANIZATION,
                    found.country(),
                    found.sector(),
                    null,
                    found.wikidata(),
                    "organisations.tsv " + found.id(),
                    evidence));
        });
    }

    private void known(Question question, List<Draft> drafts) {
        String key = Words.key(question.name());
        for (Known line : lexicons.known().of(key)) {
            drafts.add(known(question, key, line));
        }
    }

    private Draft known(Question question, String key, Known line) {
        boolean lastName = line.kind().equals("H");
        boolean person = !line.kind().equals("O");
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                lastName
                        ? new Evidence("the last name of a head of state or government", Points.LAST_NAME)
                        : new Evidence(
                                person ? "the name of a person" : "the name of an organisation", Points.FULL_NAME));
        if (!line.role().isEmpty()) {
            evidence.add(new Evidence(line.role(), Points.LEADER));
        }
        for (Term term : line.terms()) {
            evidence.add(new Evidence(told(term), 0));
        }
        Tenure tenure = question.day().map(line::on).orElse(Tenure.UNKNOWN);
        if (person) {
            weigh(tenure, lastName, evidence);
        }
        question.weigh(line.country(), evidence);
        Sector sector = !person
                ? line.sector()
                : question.former() ? Tenure.LEFT.sector(line.sector()) : tenure.sector(line.sector());
        return new Draft(
                person ? ActorKind.PERSON : ActorKind.ORGANIZATION,
                line.country(),
                sector,
                line,
                line.wikidata(),
                "known.tsv " + key,
                evidence);
    }

    /** "offices.tsv: President, 2009-01-20 to 2017-01 (factbook|archigos)". */
    private static String told(Term term) {
        String since = term.begin().isEmpty() ? "in office " + term.first() : term.begin();
        String until = term.end().isEmpty()
                ? term.last().isEmpty() ? "" : ", last listed " + term.last()
                : " to " + term.end();
        return "offices.tsv: " + term.role() + " (" + term.office() + "), " + since + until + "; source "
                + term.source();
    }

    private static void weigh(Tenure tenure, boolean lastName, List<Evidence> evidence) {
        switch (tenure) {
            case HELD -> evidence.add(new Evidence("in office on that day", Points.HELD));
            case JUST_LEFT -> evidence.add(new Evidence("left office within the year before", Points.JUST_LEFT));
            case LEFT ->
                evidence.add(new Evidence(
                        "left office more than a year before", lastName ? Points.LEFT_LAST_NAME : Points.LEFT));
            case NOT_YET -> evidence.add(new Evidence("not yet in office", Points.NOT_YET));
            case UNKNOWN -> {}
        }
    }

    /** A name with a title before it: "former President X", "Iraqi Prime Minister Y". */
    private void titled(Question question, List<Draft> drafts) {
        String[] words = question.name().split(" ");
        for (int begin = 1; begin < words.length && drafts.isEmpty(); begin++) {
            String title = String.join(" ", List.of(words).subList(0, begin));
            String name = String.join(" ", List.of(words).subList(begin, words.length));
            List<String> lower = Words.of(title);
            if (lexicons.agents().at(lower).filter(Agent::isPerson).isEmpty()) {
                continue;
            }
            Set<String> gone = lexicons.words().of("former");
            known(
                    new Question(
                            name,
                            question.day(),
                            country(title).orElse(question.country()),
                            lower.stream().anyMatch(gone::contains)),
                    drafts);
        }
    }

    /** A description: "Iraqi lawmakers", "rebel troops", "the foreign ministry". */
    private void described(Question question, List<Draft> drafts) {
        List<String> words = Words.of(question.name());
        lexicons.agents().at(words).ifPresent(agent -> {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(new Evidence("a noun for those who act", Points.NOUN));
            String country = country(question.name()).orElse(agent.country());
            Sector sector = agent.sector();
            boolean weak = sector == null || agent.has(Trait.WEAK);
            Optional<Modifier> modifier = lexicons.agents().deciding(words, sector, weak);
            if (modifier.isPresent()) {
                evidence.add(new Evidence("modifiers.tsv " + modifier.get().word(), 0));
                sector = modifier.get().sector();
                country = country == null ? modifier.get().country() : country;
            } else if (sector == null && agent.has(Trait.NATIONAL) && country != null) {
                sector = Sector.GOV;
            }
            drafts.add(new Draft(agent.kind(), country, sector, null, null, "agents.tsv " + agent.id(), evidence));
        });
    }

    /** The country that words name or whose adjective is among them. */
    private Optional<String> country(String text) {
        List<String> words = List.of(text.split(" "));
        for (int length = Math.min(LONGEST_COUNTRY, words.size()); length > 0; length--) {
            for (int first = 0; first + length <= words.size(); first++) {
                String part = String.join(" ", words.subList(first, first + length));
                Optional<Country> found = part.equals(part.toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : lexicons.countries()
                                .named(part)
                                .or(() -> lexicons.countries().adjective(part));
                if (found.isPresent()) {
                    return found.map(Country::iso3);
                }
            }
        }
        return Optional.empty();
    }
}
