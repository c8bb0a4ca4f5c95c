// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.Place;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseCountryTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static Place place(Document document, String name, String kind, String country) {
        int begin = document.text().indexOf(name);
        Span span = new Span(begin, begin + name.length());
        return new Place("p" + begin, name, kind, country, null, null, null, null, List.of(span));
    }

    private static Actor at(Actors actors, int token) {
        return actors.at(token).orElseThrow(() -> new AssertionError("no actor at " + token));
    }

    @Test
    void aRegionOfACountrysNameIsNotThatCountry() {
        Document document = DocumentText.parse("""
                Georgia Georgia PROPN 2 nsubj B-LOC
                sued sue VERB 0 root
                Denver Denver PROPN 2 obj B-LOC
                and and CCONJ 5 cc
                Boise Boise PROPN 3 conj B-LOC
                . . PUNCT 2 punct
                """);
        List<Place> american = List.of(
                place(document, "Georgia", "region", "USA"),
                place(document, "Denver", "city", "USA"),
                place(document, "Boise", "city", "USA"));
        assertThat(at(RESOLVER.resolve(document, american), 0).country()).isEqualTo("USA");
        assertThat(at(RESOLVER.resolve(document, List.of()), 0).country()).isEqualTo("GEO");
    }

    @ParameterizedTest
    @CsvSource({"New, Mexico, ", "New, Jersey, ", "New, Zealand, NZL", "old, Mexico, MEX"})
    void aCountrysNameBehindNewIsNotThatCountry(String before, String name, String country) {
        Document document = DocumentText.parse("""
                Six six NUM 2 nummod
                newspapers newspaper NOUN 6 nsubj
                in in ADP 5 case
                %s %s PROPN 5 compound B-LOC
                %s %s PROPN 2 nmod I-LOC
                closed close VERB 0 root
                . . PUNCT 6 punct
                """.formatted(before, before, name, name));
        assertThat(at(RESOLVER.resolve(document, List.of()), 1).country()).isEqualTo(country);
    }

    @Test
    void anAcronymInTheNameOfACompanyIsNoCountry() {
        String article = """
                The the DET 3 det
                DRC DRC PROPN 3 compound B-ORG
                %s %s PROPN 4 nsubj I-ORG
                moved move VERB 0 root
                . . PUNCT 4 punct

                The the DET 2 det
                police police NOUN 3 nsubj
                came come VERB 0 root
                . . PUNCT 3 punct
                """;
        Document firm = DocumentText.parse(article.formatted("Group", "Group"));
        assertThat(at(RESOLVER.resolve(firm, List.of()), 6).country()).isNull();
        Document state = DocumentText.parse(article.formatted("Parliament", "Parliament"));
        assertThat(at(RESOLVER.resolve(state, List.of()), 6).country()).isEqualTo("COD");
    }

    @Test
    void aTownOfACapitalsNameIsNotThatCapital() {
        Document document = DocumentText.parse("""
                Four four NUM 2 nummod
                students student NOUN 5 nsubj
                in in ADP 4 case
                Lima Lima PROPN 2 nmod B-LOC
                left leave VERB 0 root
                . . PUNCT 5 punct
                """);
        assertThat(at(RESOLVER.resolve(document, List.of()), 1).country()).isEqualTo("PER");
        List<Place> ohio = List.of(place(document, "Lima", "city", "USA"));
        assertThat(at(RESOLVER.resolve(document, ohio), 1).country()).isEqualTo("USA");
    }

    @Test
    void theGovernmentOfTheSceneIsNotAnotherOneNamedLater() {
        Document document = DocumentText.parse("""
                Peru Peru PROPN 2 nsubj B-LOC
                voted vote VERB 0 root
                in in ADP 4 case
                Lima Lima PROPN 2 obl B-LOC
                . . PUNCT 2 punct

                The the DET 2 det
                government government NOUN 3 nsubj
                fell fall VERB 0 root
                . . PUNCT 3 punct

                The the DET 3 det
                Danish danish ADJ 3 amod B-MISC
                government government NOUN 4 nsubj
                regretted regret VERB 0 root
                it it PRON 4 obj
                . . PUNCT 4 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(actors, 6).country()).isEqualTo("PER");
        assertThat(at(actors, 11).country()).isEqualTo("DNK");
    }

    @Test
    void aCountryBehindACommaTellsWhereABodyIs() {
        Document document = DocumentText.parse("""
                Denmark Denmark PROPN 2 nsubj B-LOC
                voted vote VERB 0 root
                in in ADP 4 case
                Denmark Denmark PROPN 2 obl B-LOC
                . . PUNCT 2 punct

                The the DET 4 det
                Ruvan Ruvan PROPN 4 compound B-ORG
                Open Open PROPN 4 compound I-ORG
                University University PROPN 8 nsubj I-ORG
                , , PUNCT 6 punct
                Peru Peru PROPN 4 appos B-LOC
                , , PUNCT 6 punct
                closed close VERB 0 root
                . . PUNCT 8 punct
                """);
        assertThat(at(RESOLVER.resolve(document, List.of()), 8)).satisfies(university -> {
            assertThat(university.country()).isEqualTo("PER");
            assertThat(university.sector()).isEqualTo(Sector.EDU);
        });
    }

    @Test
    void aCountryInAListTellsNotWhereTheBodyBeforeItIs() {
        Document document = DocumentText.parse("""
                Denmark Denmark PROPN 2 nsubj B-LOC
                voted vote VERB 0 root
                in in ADP 4 case
                Denmark Denmark PROPN 2 obl B-LOC
                . . PUNCT 2 punct

                The the DET 3 det
                Ruvan Ruvan PROPN 3 compound B-ORG
                Alliance Alliance PROPN 9 nsubj I-ORG
                , , PUNCT 5 punct
                Peru Peru PROPN 3 conj B-LOC
                , , PUNCT 7 punct
                Chile Chile PROPN 3 conj B-LOC
                have have AUX 9 aux
                met meet VERB 0 root
                . . PUNCT 9 punct
                """);
        assertThat(at(RESOLVER.resolve(document, List.of()), 7).country()).isNotEqualTo("PER");
    }

    @Test
    void aTradeYieldsToTheSectorThatAListTellsOfAKnownPerson() {
        Document document = DocumentText.parse("""
                Economist economist NOUN 2 nmod:desc
                Angela Angela PROPN 4 nsubj B-PER
                Merkel Merkel PROPN 2 flat I-PER
                left leave VERB 0 root
                Berlin Berlin PROPN 4 obj B-LOC
                . . PUNCT 4 punct
                """);
        assertThat(at(RESOLVER.resolve(document, List.of()), 1).sector()).isNotEqualTo(Sector.EDU);
    }

    @Test
    void whoeverAnEmbassyEmploysIsOfItsGovernment() {
        Document document = DocumentText.parse("""
                An a DET 2 det
                employee employee NOUN 7 nsubj
                of of ADP 6 case
                the the DET 6 det
                Danish danish ADJ 6 amod
                embassy embassy NOUN 2 nmod
                left leave VERB 0 root
                . . PUNCT 7 punct
                """);
        assertThat(at(RESOLVER.resolve(document, List.of()), 1)).satisfies(employee -> {
            assertThat(employee.country()).isEqualTo("DNK");
            assertThat(employee.sector()).isEqualTo(Sector.GOV);
        });
    }

    @ParameterizedTest
    @CsvSource({"soldiers, soldier, REB", "authorities, authority, REB", "villagers, villager, CVL"})
    void theSoldiersAndAuthoritiesOfAnArmedGroupAreOfItsSector(String form, String lemma, Sector sector) {
        Document document = DocumentText.parse("""
                Taliban Taliban PROPN 2 compound B-ORG
                %s %s NOUN 3 nsubj
                left leave VERB 0 root
                . . PUNCT 3 punct
                """.formatted(form, lemma));
        assertThat(at(RESOLVER.resolve(document, List.of()), 1).sector()).isEqualTo(sector);
    }

    @Test
    void aFormerLawmakerIsOfTheElite() {
        Document document = DocumentText.parse("""
                A a DET 3 det
                former former ADJ 3 amod
                congressman congressman NOUN 4 nsubj
                left leave VERB 0 root
                Peru Peru PROPN 4 obj B-LOC
                . . PUNCT 4 punct
                """);
        assertThat(at(RESOLVER.resolve(document, List.of()), 2).sector()).isEqualTo(Sector.ELI);
    }

    @Test
    void aBroadcasterIsTheNetworkOfTheNextSentence() {
        Document document = DocumentText.parse("""
                Al-Jazeera Al-Jazeera PROPN 2 nsubj B-ORG
                left leave VERB 0 root
                . . PUNCT 2 punct

                Iran Iran PROPN 2 nsubj B-LOC
                accused accuse VERB 0 root
                the the DET 4 det
                network network NOUN 2 obj
                . . PUNCT 2 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(actors, 6)).isEqualTo(at(actors, 0));
    }

    @Test
    void aServiceIsCalledTheServiceAgain() {
        Document document = DocumentText.parse("""
                The the DET 3 det
                Ruvan Ruvan PROPN 3 compound B-ORG
                Service Service PROPN 4 nsubj I-ORG
                warned warn VERB 0 root
                . . PUNCT 4 punct

                The the DET 2 det
                service service NOUN 3 nsubj
                closed close VERB 0 root
                . . PUNCT 3 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(actors, 6)).isEqualTo(at(actors, 2));
    }

    @Test
    void anAmbassadorToABodyWithADoubleNameIsOnePersonOfHerCountry() {
        Document document = DocumentText.parse("""
                Peruvian peruvian ADJ 2 amod B-MISC
                Ambassador ambassador NOUN 6 nmod:desc
                to to ADP 5 case
                the the DET 5 det
                UN UN PROPN 2 nmod B-ORG
                Rosa Rosa PROPN 10 nsubj B-PER
                Quispe Quispe PROPN 6 flat I-PER
                - - PUNCT 9 punct O +
                Rojas Rojas PROPN 6 flat B-PER +
                left leave VERB 0 root
                . . PUNCT 10 punct

                Quispe Quispe PROPN 4 nsubj B-PER
                - - PUNCT 3 punct O +
                Rojas Rojas PROPN 1 flat B-PER +
                spoke speak VERB 0 root
                . . PUNCT 4 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(actors, 5).name()).isEqualTo("Rosa Quispe-Rojas");
        assertThat(at(actors, 5).country()).isEqualTo("PER");
        assertThat(at(actors, 11)).isEqualTo(at(actors, 5));
    }

    @ParameterizedTest
    @CsvSource({"The, , ", "Both, , ", "The, election, PTY", "Two, party, "})
    void partiesArePoliticalOnlyWhereTheTextIs(String first, String told, Sector sector) {
        String word = told == null ? "deal" : told;
        Document document = DocumentText.parse("""
                %1$s %1$s DET 2 det
                parties party NOUN 3 nsubj
                signed sign VERB 0 root
                after after ADP 6 case
                the the DET 6 det
                %2$s %2$s NOUN 3 obl
                . . PUNCT 3 punct
                """.formatted(first, word));
        assertThat(at(RESOLVER.resolve(document, List.of()), 1).sector()).isEqualTo(sector);
    }

    @ParameterizedTest
    @CsvSource({"Emirati, ARE", "Kenyan, KEN", "Acting, GBR"})
    void anAdjectiveTellsWhoseCounterpartSomebodyIs(String adjective, String country) {
        Document document = DocumentText.parse("""
                British british ADJ 2 amod B-MISC
                minister minister NOUN 4 nsubj
                Mira Mira PROPN 2 appos B-PER
                met meet VERB 0 root
                her her PRON 7 nmod:poss
                %1$s %1$s PROPN 7 compound
                counterpart counterpart NOUN 4 obj
                . . PUNCT 4 punct
                """.formatted(adjective));
        assertThat(at(RESOLVER.resolve(document, List.of()), 6).country()).isEqualTo(country);
    }

    @Test
    void aTitleOfAJudgeIsNoNounForOne() {
        Document document = DocumentText.parse("""
                Justice Justice PROPN 3 compound
                Mira Mira PROPN 3 compound B-PER
                Kos Kos PROPN 4 nsubj I-PER
                asked ask VERB 0 root
                for for ADP 6 case
                justice justice NOUN 4 obl
                . . PUNCT 4 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(actors, 2).sector()).isEqualTo(Sector.JUD);
        assertThat(actors.at(5)).isEmpty();
    }
}
