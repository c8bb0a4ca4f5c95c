// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Arc;
import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Layers;
import dev.dateline.language.Likelihoods;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of an event when the reader has layers of events, beside the lexicon. */
class LearnedEventsTest {
    private static final List<String> EVENTS =
            List.of(Layers.NO_EVENT, EventType.ASSAULT.code(), EventType.COERCE.code(), EventType.AID.code());
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Status::code).toList();
    private static final String ARRESTED = """
            Police police NOUN 2 nsubj
            arrested arrest VERB 0 root
            two two NUM 4 nummod
            strikers striker NOUN 2 obj
            . . PUNCT 2 punct
            """;
    private static final String BEFRIENDED = """
            Villagers villager NOUN 2 nsubj
            befriended befriend VERB 0 root
            the the DET 4 det
            soldiers soldier NOUN 2 obj
            . . PUNCT 2 punct
            """;

    private final EventExtractor extractor = new EventExtractor();

    /** The document with what the reader holds likely of its second word; no event is likely of the others. */
    private static Document document(String lines, float[] verb, Status status, Arc... roles) {
        Document plain = DocumentText.parse(lines);
        List<Likelihoods> events = new ArrayList<>();
        List<Likelihoods> statuses = new ArrayList<>();
        for (int i = 0; i < plain.tokens().size(); i++) {
            events.add(i == 1 ? Likelihoods.of(EVENTS, verb) : Likelihoods.of(EVENTS, 1, 0, 0, 0));
            float[] likely = new float[STATUSES.size()];
            likely[STATUSES.indexOf(status.code())] = 1;
            statuses.add(Likelihoods.of(STATUSES, likely));
        }
        return new Document(
                plain.text(),
                plain.tokens(),
                plain.sentences(),
                Map.of(),
                Map.of(Layers.ROLES, List.of(roles)),
                Map.of(Layers.EVENTS, events, Layers.STATUS, statuses));
    }

    private List<EventMention> events(Document document) {
        return extractor.extract(document, List.of());
    }

    @Test
    void withoutLayersOfEventsTheLexiconDecides() {
        assertThat(events(DocumentText.parse(ARRESTED)))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.why()).startsWith("lexicon ").doesNotContain("reader"));
    }

    @Test
    void anEventOfTheLexiconThatTheReaderRulesOutIsNone() {
        assertThat(events(document(ARRESTED, new float[] {0.99f, 0, 0.01f, 0}, Status.HAPPENED)))
                .isEmpty();
    }

    @Test
    void anEventThatBothFindNamesBothAndHowLikelyItIs() {
        Document document = document(
                ARRESTED,
                new float[] {0.1f, 0, 0.9f, 0},
                Status.HAPPENED,
                new Arc("actor", 1, 0, 0.9),
                new Arc("recipient", 1, 3, 0.8));

        assertThat(events(document)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.COERCE);
            assertThat(event.actors()).containsExactly(0);
            assertThat(event.recipients()).containsExactly(3);
            assertThat(event.why()).startsWith("lexicon ").contains("reader COERCE (0.90)");
            assertThat(event.confidence()).isEqualTo(0.65);
        });
    }

    @Test
    void anEventThatOnlyTheReaderFindsHasItsParticipants() {
        Document document = document(
                BEFRIENDED,
                new float[] {0.05f, 0, 0, 0.95f},
                Status.PLANNED,
                new Arc("actor", 1, 0, 0.9),
                new Arc("recipient", 1, 3, 0.9));

        assertThat(events(document)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.AID);
            assertThat(event.actors()).containsExactly(0);
            assertThat(event.recipients()).containsExactly(3);
            assertThat(event.status()).isEqualTo(Status.PLANNED);
            assertThat(event.cameo()).isEqualTo("07");
            assertThat(event.why()).isEqualTo("reader AID (0.95); planned by reader (1.00)");
        });
    }

    @Test
    void somebodyWithATitleIsWhoeverTheReaderFindsUnderTheName() {
        Document document = document("""
                Marshal marshal NOUN 2 nsubj
                arrested arrest VERB 0 root
                Clara Clara PROPN 1 appos
                Kent Kent PROPN 3 flat
                """, new float[] {0.1f, 0, 0.9f, 0}, Status.HAPPENED, new Arc("actor", 1, 3, 0.9));

        assertThat(events(document))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).containsExactly(0));
    }

    @Test
    void whatTheReaderHoldsPossibleButNotLikelyIsNoEvent() {
        assertThat(events(document(BEFRIENDED, new float[] {0.6f, 0, 0, 0.4f}, Status.HAPPENED)))
                .isEmpty();
    }

    @Test
    void aTypeThatTheReaderFindsFarLikelierReplacesThatOfTheLexicon() {
        assertThat(events(document(ARRESTED, new float[] {0.02f, 0.97f, 0.01f, 0}, Status.HAPPENED)))
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo(EventType.ASSAULT));
    }

    @Test
    void wordsThatTheReaderFindsLikelyOfNeitherTheTypeOfTheLexiconNorAnotherAreNoEvent() {
        assertThat(events(document(ARRESTED, new float[] {0.45f, 0.55f, 0, 0}, Status.HAPPENED)))
                .isEmpty();
    }

    private static final String PLANNED = """
            Police police NOUN 3 nsubj
            arrests arrest NOUN 3 obj
            planned plan VERB 0 root
            . . PUNCT 3 punct
            """;

    @Test
    void aPlannedNounThatTheReaderRulesOutIsNoEvent() {
        assertThat(events(document(PLANNED, new float[] {0.3f, 0, 0.7f, 0}, Status.PLANNED)))
                .extracting(EventMention::status)
                .containsExactly(Status.PLANNED);
        assertThat(events(document(PLANNED, new float[] {0.95f, 0, 0.05f, 0}, Status.PLANNED)))
                .isEmpty();
    }

    private static final String JOINED = """
            Police police NOUN 2 nsubj
            arrested arrest VERB 0 root
            strikers striker NOUN 2 obj
            and and CCONJ 5 cc
            soldiers soldier NOUN 1 conj
            . . PUNCT 2 punct
            """;

    @Test
    void oneOfTwoJoinedActorsOfWhomTheReaderSpeaksVouchesForTheOther() {
        Document document = document(JOINED, new float[] {0, 0, 1, 0}, Status.HAPPENED, new Arc("actor", 1, 0, 0.9));

        assertThat(events(document))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).containsExactly(0, 4));
    }

    private static final String BLAMED = """
            Police police NOUN 2 nsubj
            %s %s VERB 0 root
            over over ADP 5 case
            the the DET 5 det
            driver driver NOUN 2 obl
            . . PUNCT 2 punct
            """;

    @Test
    void aRecipientOfWhomTheReaderIsSureIsTakenWhereRulesFindNone() {
        Arc recipient = new Arc("recipient", 1, 4, 0.97);
        Document document =
                document(BLAMED.formatted("arrested", "arrest"), new float[] {0, 0, 1, 0}, Status.HAPPENED, recipient);

        assertThat(events(document))
                .singleElement()
                .satisfies(event -> assertThat(event.recipients()).containsExactly(4));
    }

    @Test
    void aRecipientOfWhomTheReaderIsNotSureIsNotTaken() {
        Arc recipient = new Arc("recipient", 1, 4, 0.85);
        Document document =
                document(BLAMED.formatted("arrested", "arrest"), new float[] {0, 0, 1, 0}, Status.HAPPENED, recipient);

        assertThat(events(document))
                .singleElement()
                .satisfies(event -> assertThat(event.recipients()).isEmpty());
    }
}
