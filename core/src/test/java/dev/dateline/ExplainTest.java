// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Explanation.Line;
import dev.dateline.ingest.Article;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Reading;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Published;
import dev.dateline.record.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Explanations of records of invented sentences, by the real reader. */
@SuppressWarnings("NullAway.Init")
class ExplainTest {
    private static Dateline dateline;

    @BeforeAll
    static void open() {
        dateline = Dateline.open();
    }

    @AfterAll
    static void close() {
        dateline.close();
    }

    private static Article article(String text) {
        Defaults known = new Defaults(Published.on(LocalDate.of(2024, 5, 6)), null);
        return ((Reading.Read) new Ingest(known, Limits.STANDARD).text("text", text)).article();
    }

    /** The lines about a field of the event whose trigger is the word. */
    private static List<Line> event(String text, String trigger, String field) {
        Article article = article(text);
        ArticleRecord record = dateline.read(article);
        Event event = record.events().stream()
                .filter(each -> each.trigger().of(text).equals(trigger))
                .findFirst()
                .orElseThrow();
        return lines(dateline.explain(article, event.id()).orElseThrow(), field);
    }

    private static List<Line> lines(Explanation explanation, String field) {
        return explanation.parts().stream()
                .filter(part -> part.field().equals(field))
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    @Test
    void namesTheLineOfTheLexiconAndThoseWhoseConditionsDoNotHold() {
        List<Line> lines = event("Protesters attacked the police station on Friday.", "attacked", "trigger");
        assertThat(lines.get(0).chosen()).isTrue();
        assertThat(lines.get(0).what()).contains("triggers.tsv assault-");
        assertThat(lines)
                .anyMatch(line -> !line.chosen()
                        && line.what().contains("ACCUSE")
                        && line.why().startsWith("its condition does not hold: "));
    }

    @Test
    void showsTheSlotAndTheAntecedentOfAPronounWithTheOthersThatWereConsidered() {
        List<Line> lines = event(
                "President Lena Okoro arrived in Lima on Tuesday. She accused the rebels of attacking a village.",
                "accused",
                "actors");
        assertThat(lines).anyMatch(line -> line.chosen() && line.what().equals("\"She\" in slot subj"));
        assertThat(lines)
                .anyMatch(line -> line.chosen()
                        && line.what().equals("\"She\" is \"Lena Okoro\"")
                        && line.why().startsWith("score "));
        assertThat(lines)
                .anyMatch(line -> line.what().contains("Lena Okoro: person")
                        && line.what().contains("sector GOV"));
    }

    @Test
    void namesTheLineThatKeepsAnEventFromHavingHappened() {
        List<Line> lines = event("Police in Oslo foiled an attack on the airport.", "attack", "status");
        assertThat(lines)
                .anyMatch(line -> line.what().equals("denied") && line.why().startsWith("moods.tsv "));
        List<Line> plain = event("Gunmen attacked the airport.", "attacked", "status");
        assertThat(plain).extracting(Line::what).containsExactly("happened");
    }

    @Test
    void tellsTheOtherReadingOfATimeAndWhatItIsCountedFrom() {
        List<Line> lines = event("The minister will visit Norway next Friday.", "visit", "time");
        assertThat(lines)
                .anyMatch(line -> line.chosen()
                        && line.what().startsWith("2024-05-17")
                        && line.why().contains("published 2024-05-06"));
        assertThat(lines).anyMatch(line -> !line.chosen() && line.what().equals("2024-05-10"));
    }

    @Test
    void tellsTheOtherPlacesOfAName() {
        List<Line> lines =
                event("Police in Lima arrested two men. Peru is in turmoil, and so is Arequipa.", "arrested", "place");
        assertThat(lines).anyMatch(line -> line.chosen() && line.what().contains("in PER"));
        assertThat(lines)
                .anyMatch(line -> !line.chosen()
                        && line.what().contains("in USA")
                        && line.why().startsWith("probability 0."));
    }

    @Test
    void followsTheLineOfSpeakersRoundAnEventToTheOutermost() {
        Article article =
                article("The governor said on Monday that police told her that gunmen had attacked the bridge.");
        ArticleRecord record = dateline.read(article);
        Event attack = record.events().stream()
                .filter(each -> each.trigger().of(record.text()).equals("attacked"))
                .findFirst()
                .orElseThrow();
        Explanation explanation = dateline.explain(article, attack.id()).orElseThrow();
        Statement inner = record.statements().stream()
                .filter(each -> each.id().equals(attack.statement()))
                .findFirst()
                .orElseThrow();
        assertThat(inner.parent()).isNotNull();
        assertThat(explanation.parts().stream().map(Explanation.Part::field))
                .containsSubsequence(
                        "statement " + inner.id(),
                        "speaker " + inner.id(),
                        "statement " + inner.parent(),
                        "speaker " + inner.parent());
    }

    @Test
    void namesTheCueOfAStatementAndTheStageThatFoundIt() {
        Article article = article("Governor Lena Okoro said that the bridge was closed.");
        Explanation explanation = dateline.explain(article, "s1").orElseThrow();
        assertThat(lines(explanation, "statement"))
                .anyMatch(line -> line.chosen()
                        && line.what().contains("cue \"said\"")
                        && line.why().contains("cues.tsv: say"));
        assertThat(lines(explanation, "speaker")).anyMatch(line -> line.what().contains("Lena Okoro"));
    }

    @Test
    void explainsTheRecordThatIsReadAndNothingThatIsNotInIt() {
        Article article = article("Police in Oslo arrested two men on Friday.");
        assertThat(dateline.explain(article, "e1").orElseThrow().record()).isEqualTo(dateline.read(article));
        assertThat(dateline.explain(article, "e99")).isEmpty();
        assertThat(dateline.explain(article, "a1")).isEmpty();
    }
}
