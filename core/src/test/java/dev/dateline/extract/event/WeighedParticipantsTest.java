// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who takes part in events, by the reader that Dateline comes with and what annotated articles taught. */
class WeighedParticipantsTest {
    private static OnnxReader reader;

    private final EventExtractor extractor = new EventExtractor();

    @BeforeAll
    static void open() {
        reader = OnnxReader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private EventMention event(String text, String trigger) {
        Document document = reader.read(text);
        return extractor.extract(document, new StatementExtractor().extract(document)).stream()
                .filter(event -> text.startsWith(trigger, event.trigger().begin()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String text, List<Integer> participants) {
        Document document = reader.read(text);
        return participants.stream().map(each -> document.token(each).form()).toList();
    }

    @Test
    void whomTheRulesMissIsAdded() {
        String text =
                "The mayor certainly supported their benefactors in the oil industry, as the votes of the council showed.";

        assertThat(words(text, event(text, "supported").recipients())).containsExactly("benefactors");
    }

    @Test
    void whatTheRulesFindStays() {
        String text = "The army attacked the rebels near the river on Monday.";
        EventMention event = event(text, "attacked");

        assertThat(words(text, event.actors())).containsExactly("army");
        assertThat(words(text, event.recipients())).containsExactly("rebels");
    }

    @Test
    void whoPreventsADeedHasNotDoneIt() {
        String text = "Police foiled an attack on the Norland embassy on Monday.";

        assertThat(event(text, "attack").actors()).isEmpty();
    }

    @Test
    void whomANounForPeopleNamesIsHarmedAndNotTheirCountry() {
        String text = "Hours before the shooting that killed five Norland servicemen, the gunman texted his friend.";

        assertThat(words(text, event(text, "killed").recipients())).containsExactly("servicemen");
    }

    @Test
    void whoTellsOfAChargeHasNotBroughtIt() {
        String text = "Tom Arden is charged with third-degree murder, according to police.";
        EventMention event = event(text, "charged");

        assertThat(event.actors()).isEmpty();
        assertThat(words(text, event.recipients())).containsExactly("Tom");
    }

    @Test
    void whoseDeathIsInvestigatedOrProtestedIsNotWhomThatIsDoneTo() {
        String inquiry = "Prosecutors widened their investigation of the death of Ana Reyland in May.";
        String strike = "The drivers began a 24-hour strike on Thursday over Pavel Oren's murder.";

        assertThat(words(inquiry, event(inquiry, "investigation").recipients())).doesNotContain("Ana");
        assertThat(words(strike, event(strike, "strike").recipients())).doesNotContain("Pavel");
        String attack = "Students protested against Norland's attack on the port on Thursday.";
        assertThat(words(attack, event(attack, "protested").recipients())).containsExactly("Norland");
    }

    @Test
    void whatIsToHurtSomebodyIsNotPromisedToHim() {
        String ban = "The senator pledged to ban all imports from Norland on Monday.";
        String aid = "The premier promised to support Norland.";

        assertThat(event(ban, "pledged").recipients()).isEmpty();
        assertThat(words(aid, event(aid, "promised").recipients())).containsExactly("Norland");
        String peace = "The rebels promised not to attack Norland.";
        assertThat(words(peace, event(peace, "promised").recipients())).containsExactly("Norland");
    }

    @Test
    void atWhomAccusationsAreLevelledIsAccused() {
        String text = "Lawmakers repeated the accusations levelled at Norland Oil by the union on Monday.";

        assertThat(words(text, event(text, "accusations").recipients())).containsExactly("Oil");
    }

    @Test
    void whoIsBlamedForADeedDidItAndNotWhoBlamesHim() {
        String text = "Police accuse Tom Lind of stabbing a woman.";

        assertThat(words(text, event(text, "stabbing").actors())).containsExactly("Tom");
    }

    @Test
    void plansAreNegotiatedBetweenAllWhoAreNamed() {
        String text =
                "The plans are being negotiated between a commission of the government and senior US diplomats in Velm.";

        assertThat(words(text, event(text, "negotiated").actors())).containsExactly("commission", "diplomats");
    }

    @Test
    void floodsDisplaceNobodyOnPurpose() {
        Document document = reader.read("The storm displaced four hundred families along the coast.");

        assertThat(extractor.extract(document, List.of())).isEmpty();
    }

    @Test
    void whoeverAttackedWhenSomebodyWasKilledKilledHim() {
        String gunmen = "Tom Lind was killed when two gunmen opened fire on a group of people on Monday.";
        String gunman = "The gunman was shot when he attacked officers on Monday.";

        assertThat(words(gunmen, event(gunmen, "killed").actors())).containsExactly("gunmen");
        assertThat(event(gunman, "shot").actors()).isEmpty();
    }

    @Test
    void forTrainingEachCandidateIsGivenWithAllThatIsLookedUp() {
        String text = "The army attacked the rebels near the river on Monday.";
        Document document = reader.read(text);
        Span trigger = new Span(text.indexOf("attacked"), text.indexOf(" the rebels"));

        ParticipantRow row = extractor
                .participants(document, List.of(), Map.of(trigger, EventType.ASSAULT))
                .get(0);

        assertThat(row.words()).extracting(word -> word.span().of(text)).contains("army", "rebels", "river");
        assertThat(row.words()).allSatisfy(word -> {
            assertThat(word.keys())
                    .extracting(key -> key.split(" ")[0])
                    .containsExactlyElementsOf(ParticipantTables.KEYS);
            assertThat(word.numbers()).hasSameSizeAs(ParticipantRow.names());
        });
        assertThat(row.words().get(0).keys()).contains("way V >nsubj", "kind noun army", "type-kind ASSAULT noun army");
    }
}
