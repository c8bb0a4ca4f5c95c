// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Precision;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.resolve.actor.ActorCandidate;
import dev.dateline.resolve.place.PlaceCandidate;
import dev.dateline.resolve.place.PlaceContext;
import dev.dateline.table.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {
    private static final Directory DIRECTORY = Directory.open();

    private static ActorCandidate who(String name, String day) {
        return DIRECTORY.who(name, Optional.of(LocalDate.parse(day)), null).get(0);
    }

    private static PlaceCandidate where(String name, String... around) {
        return DIRECTORY.where(name, new PlaceContext(List.of(around))).get(0);
    }

    @Test
    void oneNameIsOfTheGovernmentInOneYearAndOfTheEliteInAnother() {
        assertThat(who("Barack Obama", "2010-05-01").sector()).isEqualTo(Sector.GOV);
        assertThat(who("Barack Obama", "2020-05-01").sector()).isEqualTo(Sector.ELI);
        assertThat(who("Barack Obama", "2004-05-01").sector()).isNull();
    }

    @Test
    void whoeverIsCalledFormerIsOfTheEliteOnAnyDay() {
        ActorCandidate former = who("former President Barack Obama", "2010-05-01");
        assertThat(former.sector()).isEqualTo(Sector.ELI);
        assertThat(former.wikidata()).isEqualTo("Q76");
    }

    @Test
    void aLastNameIsThatOfTheLeaderOfTheDay() {
        assertThat(who("Bush", "2006-03-01").country()).isEqualTo("USA");
        assertThat(who("Bush", "2011-03-01").country()).isEqualTo("CYM");
    }

    @Test
    void theCountryAskedForDecidesBetweenTwoOfAName() {
        List<ActorCandidate> found = DIRECTORY.who("Emmanuel Macron", Optional.of(LocalDate.of(2020, 1, 1)), "AND");
        assertThat(found).extracting(ActorCandidate::country).containsExactly("AND", "FRA");
        assertThat(found.get(0).evidence()).anyMatch(one -> one.what().contains("country asked for"));
    }

    @Test
    void countriesCapitalsPeoplesAndDescriptionsAreActorsToo() {
        assertThat(who("Baghdad", "2020-01-01").country()).isEqualTo("IRQ");
        assertThat(who("Norway", "2020-01-01").kind()).isEqualTo(ActorKind.COUNTRY);
        assertThat(who("Peruvians", "2020-01-01").sector()).isEqualTo(Sector.CVL);
        ActorCandidate lawmakers = who("Iraqi lawmakers", "2020-01-01");
        assertThat(lawmakers.country()).isEqualTo("IRQ");
        assertThat(lawmakers.sector()).isEqualTo(Sector.LEG);
        assertThat(who("rebel troops", "2020-01-01").sector()).isEqualTo(Sector.REB);
    }

    @Test
    void scoresAreProbabilitiesAndWhatAddsUpToThemIsTold() {
        List<PlaceCandidate> found = DIRECTORY.where("Springfield", PlaceContext.NONE);
        assertThat(found).hasSizeGreaterThan(5).allMatch(place -> place.country() != null);
        assertThat(found.stream().mapToDouble(PlaceCandidate::score).sum()).isBetween(.5, 1.0);
        assertThat(found).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(found.get(0).evidence()).anyMatch(one -> one.what().endsWith("people"));
    }

    @Test
    void whatIsKnownAroundANameDecidesWhereItIs() {
        assertThat(where("Paris").country()).isEqualTo("FRA");
        assertThat(where("Paris", "Texas").division()).isEqualTo("US.TX");
        assertThat(where("Paris, Texas").division()).isEqualTo("US.TX");
        assertThat(where("Tripoli").country()).isEqualTo("LBY");
        assertThat(where("Tripoli", "LBN").country()).isEqualTo("LBN");
        assertThat(where("Tripoli", "Beirut, Lebanon").country()).isEqualTo("LBN");
    }

    @Test
    void aFacilityThatTheGazetteerLacksIsNearThePlaceInItsName() {
        PlaceCandidate airport = where("Baghdad International Airport");
        assertThat(airport.kind()).isEqualTo("facility");
        assertThat(airport.precision()).isEqualTo(Precision.NEAR);
        assertThat(airport.geonames()).isNull();
        assertThat(airport.latitude()).isCloseTo(33.3, within(.3));
        assertThat(where("Baghdad").precision()).isEqualTo(Precision.PLACE);
        assertThat(where("Iraq").precision()).isEqualTo(Precision.AREA);
    }

    @Test
    void namesThatAreGivenInATextArePlacedTogether() {
        String text = "Fire broke out in Dublin, Ga., and in Macon; the German crew left for Xqvzt.";
        List<Span> spans = new ArrayList<>();
        for (String name : List.of("Dublin", "Ga.", "Macon", "German", "Xqvzt")) {
            spans.add(new Span(text.indexOf(name), text.indexOf(name) + name.length()));
        }
        List<Optional<PlaceCandidate>> found = DIRECTORY.where(text, spans, PlaceContext.NONE);
        assertThat(found).hasSize(5);
        assertThat(found.get(0).orElseThrow().division()).isEqualTo("US.GA");
        assertThat(found.get(1).orElseThrow().division()).isEqualTo("US.GA");
        assertThat(found.get(2).orElseThrow().division()).isEqualTo("US.GA");
        assertThat(found.get(3).orElseThrow().country()).isEqualTo("DEU");
        assertThat(found.get(4)).isEmpty();
    }

    @Test
    void whatNoTableHoldsIsNobodyAndNowhere() {
        assertThat(DIRECTORY.who("Xqvzt", Optional.empty(), null)).isEmpty();
        assertThat(DIRECTORY.where("Xqvzt", PlaceContext.NONE)).isEmpty();
        assertThat(DIRECTORY.where(" , ", PlaceContext.NONE)).isEmpty();
        assertThatThrownBy(() -> DIRECTORY.where("Paris", new PlaceContext(List.of("Xqvzt"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Xqvzt");
    }

    @Test
    void looksIntoTablesOfOnesOwnAndTellsTheirFaults(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("organisations.tsv"),
                "id\tnames\tcountry\tsector\tbodies\twikidata\nquor\tQuorlan Pact\tPER\tLAB\tone\t\n");
        Files.writeString(folder.resolve("triggers.tsv"), "a table of another room, which is not looked at\n");
        Directory own = Directory.open(Options.DEFAULTS.withLexicons(folder));
        assertThat(own.who("Quorlan Pact", Optional.empty(), null).get(0).sector())
                .isEqualTo(Sector.LAB);
        Files.writeString(
                folder.resolve("organisations.tsv"),
                "id\tnames\tcountry\tsector\tbodies\twikidata\nquor\tQuorlan Pact\tPER\tXXX\tfew\t\n");
        assertThatThrownBy(() -> Directory.open(Options.DEFAULTS.withLexicons(folder)))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("organisations.tsv:2");
    }
}
