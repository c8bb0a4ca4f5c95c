// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ScenesTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    /** The words that place the events with a trigger. */
    private static List<String> places(String text, String trigger) {
        Document document = READER.read(text);
        return EXTRACTOR.extract(document, List.of()).stream()
                .filter(event -> document.token(event.head()).form().equals(trigger))
                .map(event -> event.place().isEmpty()
                        ? "-"
                        : document.token(event.place().getAsInt()).form())
                .toList();
    }

    @Test
    void takesThePhraseOfTheClause() {
        assertThat(places("Police arrested ten men in Nairobi on Friday.", "arrested"))
                .containsExactly("Nairobi");
    }

    @Test
    void takesTheCityThatWasNamedBeforeForTheCity() {
        assertThat(places("Rebels entered Bamako on Friday. Soldiers arrested ten men in the city.", "arrested"))
                .containsExactly("Bamako");
    }

    @Test
    void takesTheTownSomebodyIsOfForNoScene() {
        assertThat(places("A gunman killed Peter Marsh, 22, of York, on Monday.", "killed"))
                .containsExactly("-");
        assertThat(places("A gunman killed Peter Marsh, 22, of York, in Leeds on Monday.", "killed"))
                .containsExactly("Leeds");
    }

    @Test
    void takesThePlaceOfTheClauseAbove() {
        assertThat(places("In Mombasa, teachers who protested on Monday went home.", "protested"))
                .containsExactly("Mombasa");
    }

    @Test
    void takesTheDatelineForTheDeedsOfTheSentenceBehindIt() {
        String text = "KABUL, Afghanistan - Police arrested ten men on Friday. The court convicted the men later.";
        assertThat(places(text, "arrested")).containsExactly("KABUL");
        assertThat(places(text, "convicted")).containsExactly("-");
    }

    @Test
    void sharesAPlaceBetweenTheDeedsOfASentence() {
        assertThat(places("Gunmen attacked a market in Jos and killed ten people.", "killed"))
                .containsExactly("Jos");
    }

    @Test
    void leavesThePlaceOpenWhereOnlyTheOwnerOfSomebodyIsNamed() {
        assertThat(places("The gunmen killed Peru's ambassador.", "killed")).containsExactly("-");
    }

    @Test
    void leavesAnAccusationWithoutPlaceWhereOnlyTheAccusedIsACountry() {
        assertThat(places("The minister accused Chile of fraud.", "accused")).containsExactly("-");
    }

    @Test
    void takesTheProvinceThatANameStandsBefore() {
        assertThat(places("Protesters clashed with police in Helmand province.", "clashed"))
                .containsExactly("Helmand");
    }

    @Test
    void takesTheCountryThatActsForThere() {
        assertThat(places("The envoy praised Peru. Chile arrested the envoy and held him there.", "held"))
                .containsExactly("Chile");
    }
}
